package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a dataset, each found by its name, such as {@code datapackage.json}. Implementations may be lambdas;
 * they must be thread-safe if several threads read the files.
 */
@FunctionalInterface
public interface DatasetFiles {

    /**
     * Opens a file; the caller closes it.
     *
     * @param name  its name, without folders
     * @return its content; null if there is no such file
     * @throws IOException if it cannot be opened
     */
    @Nullable
    InputStream open(String name) throws IOException;

    /**
     * Obtains the files of a folder.
     *
     * @param folder  the folder
     * @return its files
     */
    static DatasetFiles ofFolder(Path folder) {
        return name -> Files.isRegularFile(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null;
    }

    /**
     * Obtains the resources beside a class, such as those of a dataset artifact.
     *
     * @param owner  the class
     * @return the resources of its package
     */
    static DatasetFiles ofClass(Class<?> owner) {
        return owner::getResourceAsStream;
    }

    /**
     * Reads a dataset by its descriptor, {@code datapackage.json}.
     *
     * @return the dataset, or every fault
     */
    default Checked<FactorDataset> read() {
        return new DatasetReader(this).read();
    }

    /**
     * Reads a dataset by its descriptor, {@code datapackage.json}.
     *
     * @return the dataset
     * @throws io.github.evalcarbone.problem.InvalidDataException if the files have faults; it lists them all
     */
    default FactorDataset load() {
        return read().orThrow();
    }

    /**
     * Reads tables in the dataset format without descriptor, such as those of a hospital or a vendor.
     *
     * @param id  the id of the dataset
     * @param version  its version
     * @param source  the source of its figures; {@code source_id} of every row is its id
     * @return the dataset, or every fault
     */
    default Checked<FactorDataset> readTables(String id, String version, Source source) {
        return new BareTables(id, version, source, this).read();
    }
}
