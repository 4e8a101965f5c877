package io.github.evalcarbone.engine.result;

/** Takes the lines of a result in cells: lines of one cell share a key under every facet but the phase. */
public interface GroupedLines {

    /** Adds lines that share a key under every facet but the phase. */
    void add(LineSums lines);

    /** Marks the cells added so far as whole groups, to which nothing will be added. */
    default void round() {}
}
