package io.github.evalcarbone.publishing.check;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this project is. */
final class Project {

    private Project() {}

    /** The folder that holds all modules and the docs. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("pom.xml")) || !Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
