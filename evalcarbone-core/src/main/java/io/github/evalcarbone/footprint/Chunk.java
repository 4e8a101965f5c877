package io.github.evalcarbone.footprint;

import io.github.evalcarbone.batch.Block;
import java.util.Arrays;

/** Some lines as columns: 28 bytes a line, and a reference each to id and label. */
final class Chunk {

    int size;
    /** How many lines count no item. */
    long countingNothing;

    double[] quantities = new double[Block.SIZE];
    int[] settings = new int[Block.SIZE];
    int[] lifetimes = new int[Block.SIZE];
    int[] usages = new int[Block.SIZE];
    int[] tags = new int[Block.SIZE];
    String[] ids = new String[Block.SIZE];
    String[] labels = new String[Block.SIZE];

    boolean isFull() {
        return size == Block.SIZE;
    }

    /** Gives back the room that no line needs. */
    void trim() {
        quantities = Arrays.copyOf(quantities, size);
        settings = Arrays.copyOf(settings, size);
        lifetimes = Arrays.copyOf(lifetimes, size);
        usages = Arrays.copyOf(usages, size);
        tags = Arrays.copyOf(tags, size);
        ids = Arrays.copyOf(ids, size);
        labels = Arrays.equals(ids, 0, size, labels, 0, size) ? ids : Arrays.copyOf(labels, size);
    }
}
