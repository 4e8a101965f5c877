package io.github.evalcarbone.benchmarks;

/**
 * The rules {@code evalcarbone}, written by hand for the workload: as a programmer would write them who knows the
 * lines, the factors and the order of the operations, and wants nothing but speed. It is the reference for all other
 * modes.
 * <p>
 * Share and PUE are the same for all lines here; the compiler does not know them.
 */
final class HandKernel {

    private HandKernel() {}

    /** The totals, phase by phase; plain sums. */
    static double[] totals(Columns lines, FactorTable table, double share, double pue) {
        int[] model = lines.model();
        double[] quantity = lines.quantity();
        double[] lifetime = lines.lifetime();
        double[] hours = lines.hours();
        double[] electricity = table.electricity();
        double[] referenceHours = table.referenceHours();
        int[] country = lines.country();
        double[] factor = table.factors();
        double[] mix = table.mixes();
        double manufacturing0 = 0;
        double manufacturing1 = 0;
        double manufacturing2 = 0;
        double manufacturing3 = 0;
        double manufacturing4 = 0;
        double distribution0 = 0;
        double distribution1 = 0;
        double distribution2 = 0;
        double distribution3 = 0;
        double distribution4 = 0;
        double use0 = 0;
        double use1 = 0;
        double use2 = 0;
        double use3 = 0;
        double use4 = 0;
        double endOfLife0 = 0;
        double endOfLife1 = 0;
        double endOfLife2 = 0;
        double endOfLife3 = 0;
        double endOfLife4 = 0;
        for (int line = 0; line < model.length; line++) {
            int key = model[line];
            double embodied = quantity[line] * share / lifetime[line];
            double kilowattHours =
                    quantity[line] * electricity[key] * (hours[line] / referenceHours[key]) * pue * share;
            int row = key * 20;
            int area = country[line] * 5;
            manufacturing0 += embodied * factor[row];
            manufacturing1 += embodied * factor[row + 1];
            manufacturing2 += embodied * factor[row + 2];
            manufacturing3 += embodied * factor[row + 3];
            manufacturing4 += embodied * factor[row + 4];
            distribution0 += embodied * factor[row + 5];
            distribution1 += embodied * factor[row + 6];
            distribution2 += embodied * factor[row + 7];
            distribution3 += embodied * factor[row + 8];
            distribution4 += embodied * factor[row + 9];
            use0 += kilowattHours * mix[area];
            use1 += kilowattHours * mix[area + 1];
            use2 += kilowattHours * mix[area + 2];
            use3 += kilowattHours * mix[area + 3];
            use4 += kilowattHours * mix[area + 4];
            endOfLife0 += embodied * factor[row + 15];
            endOfLife1 += embodied * factor[row + 16];
            endOfLife2 += embodied * factor[row + 17];
            endOfLife3 += embodied * factor[row + 18];
            endOfLife4 += embodied * factor[row + 19];
        }
        return new double[] {
            manufacturing0, manufacturing1, manufacturing2, manufacturing3, manufacturing4,
            distribution0, distribution1, distribution2, distribution3, distribution4,
            use0, use1, use2, use3, use4,
            endOfLife0, endOfLife1, endOfLife2, endOfLife3, endOfLife4
        };
    }

    /** Stores all values, 20 per line. */
    static void values(Columns lines, FactorTable table, double share, double pue, double[] values) {
        int[] model = lines.model();
        double[] quantity = lines.quantity();
        double[] lifetime = lines.lifetime();
        double[] hours = lines.hours();
        double[] electricity = table.electricity();
        double[] referenceHours = table.referenceHours();
        int[] country = lines.country();
        double[] factor = table.factors();
        double[] mix = table.mixes();
        for (int line = 0; line < model.length; line++) {
            int key = model[line];
            double embodied = quantity[line] * share / lifetime[line];
            double kilowattHours =
                    quantity[line] * electricity[key] * (hours[line] / referenceHours[key]) * pue * share;
            int row = key * 20;
            int area = country[line] * 5;
            int to = line * 20;
            values[to] = embodied * factor[row];
            values[to + 1] = embodied * factor[row + 1];
            values[to + 2] = embodied * factor[row + 2];
            values[to + 3] = embodied * factor[row + 3];
            values[to + 4] = embodied * factor[row + 4];
            values[to + 5] = embodied * factor[row + 5];
            values[to + 6] = embodied * factor[row + 6];
            values[to + 7] = embodied * factor[row + 7];
            values[to + 8] = embodied * factor[row + 8];
            values[to + 9] = embodied * factor[row + 9];
            values[to + 10] = kilowattHours * mix[area];
            values[to + 11] = kilowattHours * mix[area + 1];
            values[to + 12] = kilowattHours * mix[area + 2];
            values[to + 13] = kilowattHours * mix[area + 3];
            values[to + 14] = kilowattHours * mix[area + 4];
            values[to + 15] = embodied * factor[row + 15];
            values[to + 16] = embodied * factor[row + 16];
            values[to + 17] = embodied * factor[row + 17];
            values[to + 18] = embodied * factor[row + 18];
            values[to + 19] = embodied * factor[row + 19];
        }
    }
}
