package io.github.evalcarbone.rulessite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the site into a folder. */
public final class Main {

    private Main() {}

    /**
     * Writes the site.
     *
     * @param arguments  the folder, which is created if necessary
     * @throws IOException if a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, byte[]> file : Site.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
