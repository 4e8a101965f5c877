package io.github.evalcarbone.benchmarks;

/**
 * The rules {@code numecoeval} 2.2, written by hand in the order of their formulas: each value is computed from its own
 * operands, and nothing is factored out.
 */
final class NumEcoEvalKernel {

    /** The offset and the minimum of the lifetime rule. */
    record Lifetimes(double upstream, double downstream, double minimum) {}

    private NumEcoEvalKernel() {}

    /** The totals, phase by phase; plain sums. */
    static double[] totals(Columns lines, FactorTable table, double rate, Lifetimes rule) {
        int[] model = lines.model();
        double[] quantities = lines.quantity();
        double[] lifetimes = lines.lifetime();
        double[] electricities = table.electricity();
        int[] country = lines.country();
        double[] factor = table.factors();
        double[] mix = table.mixes();
        double upstream = rule.upstream();
        double downstream = rule.downstream();
        double minimum = rule.minimum();
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
            double quantity = quantities[line];
            double electricity = electricities[key];
            double real = lifetimes[line];
            double lifetime = real + upstream + downstream < minimum
                    ? Math.max(real + upstream + downstream, minimum)
                    : real + upstream + downstream;
            int row = key * 20;
            int area = country[line] * 5;
            manufacturing0 += quantity * factor[row] * rate / lifetime;
            manufacturing1 += quantity * factor[row + 1] * rate / lifetime;
            manufacturing2 += quantity * factor[row + 2] * rate / lifetime;
            manufacturing3 += quantity * factor[row + 3] * rate / lifetime;
            manufacturing4 += quantity * factor[row + 4] * rate / lifetime;
            distribution0 += quantity * factor[row + 5] * rate / lifetime;
            distribution1 += quantity * factor[row + 6] * rate / lifetime;
            distribution2 += quantity * factor[row + 7] * rate / lifetime;
            distribution3 += quantity * factor[row + 8] * rate / lifetime;
            distribution4 += quantity * factor[row + 9] * rate / lifetime;
            use0 += quantity * electricity * mix[area] * rate;
            use1 += quantity * electricity * mix[area + 1] * rate;
            use2 += quantity * electricity * mix[area + 2] * rate;
            use3 += quantity * electricity * mix[area + 3] * rate;
            use4 += quantity * electricity * mix[area + 4] * rate;
            endOfLife0 += quantity * factor[row + 15] * rate / lifetime;
            endOfLife1 += quantity * factor[row + 16] * rate / lifetime;
            endOfLife2 += quantity * factor[row + 17] * rate / lifetime;
            endOfLife3 += quantity * factor[row + 18] * rate / lifetime;
            endOfLife4 += quantity * factor[row + 19] * rate / lifetime;
        }
        return new double[] {
            manufacturing0, manufacturing1, manufacturing2, manufacturing3, manufacturing4,
            distribution0, distribution1, distribution2, distribution3, distribution4,
            use0, use1, use2, use3, use4,
            endOfLife0, endOfLife1, endOfLife2, endOfLife3, endOfLife4
        };
    }
}
