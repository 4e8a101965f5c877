package io.github.evalcarbone.engine.batch;

/** The loops of the block interpreter, each simple enough for the JVM to vectorise. */
final class Lanes {

    private Lanes() {}

    static void gather(double[] out, double[] table, int[] codes, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = table[codes[i]];
        }
    }

    static void add(double[] out, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] + right[i];
        }
    }

    static void add(double[] out, double[] left, double right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] + right;
        }
    }

    static void subtract(double[] out, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] - right[i];
        }
    }

    static void subtract(double[] out, double left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left - right[i];
        }
    }

    static void subtract(double[] out, double[] left, double right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] - right;
        }
    }

    static void multiply(double[] out, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] * right[i];
        }
    }

    static void multiply(double[] out, double[] left, double right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] * right;
        }
    }

    static void divide(double[] out, double[] left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] / right[i];
        }
    }

    static void divide(double[] out, double left, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left / right[i];
        }
    }

    static void divide(double[] out, double[] left, double right, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = left[i] / right;
        }
    }

    /** Replaces infinities by NaN and keeps all other values: v + v x 0 is v for a finite v, signed zeros included. */
    static void dropInfinities(double[] out, double[] values, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = values[i] + values[i] * 0.0;
        }
    }

    static boolean isComplete(double[] values, int size) {
        int missing = 0;
        for (int i = 0; i < size; i++) {
            missing += Double.isNaN(values[i]) ? 1 : 0;
        }
        return missing == 0;
    }
}
