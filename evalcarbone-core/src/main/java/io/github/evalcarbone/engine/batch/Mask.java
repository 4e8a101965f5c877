package io.github.evalcarbone.engine.batch;

/** The truth of a condition for the lines of a block: yes, no, or unknown because of a missing input. */
final class Mask {

    static final byte NO = 0;
    static final byte YES = 1;
    static final byte MISSING = 2;

    private final byte[] each;
    private byte all;
    private boolean uniform;

    Mask(int size) {
        each = new byte[size];
    }

    Mask setAll(byte value) {
        uniform = true;
        all = value;
        return this;
    }

    Mask setAll(boolean value) {
        return setAll(value ? YES : NO);
    }

    byte[] fill() {
        uniform = false;
        return each;
    }

    boolean isUniform() {
        return uniform;
    }

    byte all() {
        return all;
    }

    byte at(int line) {
        return uniform ? all : each[line];
    }

    /** Marks the mask as uniform if all lines have the same value, which is the common and fast case. */
    Mask settle(int size) {
        byte first = each[0];
        int differing = 0;
        for (int i = 0; i < size; i++) {
            differing |= each[i] ^ first;
        }
        return differing == 0 ? setAll(first) : this;
    }
}
