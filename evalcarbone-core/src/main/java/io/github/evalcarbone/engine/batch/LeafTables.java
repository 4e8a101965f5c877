package io.github.evalcarbone.engine.batch;

/** The values of the leaves of a plan for each setting. */
public interface LeafTables {

    /**
     * Sets a column to the values of a leaf for the lines of a block.
     *
     * @param leaf  the index of the leaf in the plan
     * @param settings  the codes of the lines' settings
     * @param size  the number of lines
     * @param column  the column to set
     */
    void show(int leaf, int[] settings, int size, Column column);
}
