package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LeafTables;

/** The values of the leaves by setting, each figure multiplied by its ratio. Mutable and not thread-safe. */
final class FigureTables implements LeafTables {

    private final StudyLines lines;
    private final double[][] values;
    private final boolean[] varies;
    private final boolean[] complete;
    private final boolean[] uniform;

    FigureTables(StudyLines lines) {
        int leaves = lines.plan().leaves().size();
        this.lines = lines;
        this.values = new double[leaves][];
        this.varies = new boolean[leaves];
        this.complete = new boolean[leaves];
        this.uniform = new boolean[leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            values[leaf] = lines.values(leaf).clone();
            look(leaf);
        }
    }

    private void look(int leaf) {
        complete[leaf] = true;
        uniform[leaf] = true;
        for (int setting = 0; setting < lines.settings(); setting++) {
            double value = values[leaf][setting];
            complete[leaf] &= !Double.isNaN(value);
            uniform[leaf] &= Double.doubleToLongBits(value) == Double.doubleToLongBits(values[leaf][0])
                    && lines.places(leaf)[setting] == lines.places(leaf)[0];
        }
    }

    /** Notes which figures vary; the others keep their values. */
    void vary(boolean[] figures) {
        for (int leaf = 0; leaf < values.length; leaf++) {
            for (int setting = 0; setting < lines.settings(); setting++) {
                int place = lines.places(leaf)[setting];
                varies[leaf] |= place != StudyLines.NONE && figures[place];
            }
        }
    }

    /** Multiplies the figures by their ratios. */
    void scale(double[] ratios) {
        for (int leaf = 0; leaf < values.length; leaf++) {
            if (varies[leaf]) {
                scale(values[leaf], lines.values(leaf), lines.places(leaf), ratios);
            }
        }
    }

    private void scale(double[] scaled, double[] figures, int[] places, double[] ratios) {
        for (int setting = 0; setting < lines.settings(); setting++) {
            int place = places[setting];
            scaled[setting] = place == StudyLines.NONE ? figures[setting] : figures[setting] * ratios[place];
        }
    }

    @Override
    public void show(int leaf, int[] settings, int size, Column column) {
        if (uniform[leaf] && lines.settings() > 0) {
            column.setAll(values[leaf][0]);
        } else {
            column.gather(values[leaf], settings, size, complete[leaf]);
        }
    }
}
