package io.github.evalcarbone.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the files of a dataset: {@code Publish <name> <folder of all raw files> <output folder>}, with a name such as {@code Ademe}. Nothing else is read, and two
 * runs give the same bytes.
 */
public final class Publish {

    private Publish() {}

    /** Runs one transformation. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: Publish <name> <folder of all raw files> <output folder>");
        }
        Path output = Files.createDirectories(Path.of(arguments[2]));
        for (var file :
                files(Transformations.of(arguments[0]), Path.of(arguments[1])).entrySet()) {
            Files.write(output.resolve(file.getKey()), file.getValue());
        }
    }

    /** The files of a dataset, by name. */
    public static Map<String, byte[]> files(Transformation transformation, Path shared) {
        List<Table> tables = transformation.tables(shared.resolve(transformation.folder()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.name() + ".csv", table.bytes()));
        files.put("datapackage.json", Descriptor.bytes(transformation.getClass(), transformation.id(), tables));
        return files;
    }
}
