package io.github.evalcarbone.publishing;

import java.nio.file.Path;
import java.util.List;

/** Makes the tables of one dataset from what its source published. The same input gives the same bytes. */
public interface Transformation {

    /** The id of the dataset. */
    String id();

    /** The folder of the raw files, inside the folder of all of them. */
    String folder();

    /** Makes the tables; stops where a raw table is not as expected. */
    List<Table> tables(Path raw);
}
