package io.github.evalcarbone.benchmarks;

/** Lines as columns, one array each; model and country are numbers in the order of the factor table. */
@SuppressWarnings("ArrayRecordComponent") // never compared, the arrays are the point
record Columns(int[] model, double[] quantity, double[] lifetime, double[] hours, int[] country) {

    static Columns ofSize(int lines) {
        return new Columns(new int[lines], new double[lines], new double[lines], new double[lines], new int[lines]);
    }

    int lines() {
        return model.length;
    }
}
