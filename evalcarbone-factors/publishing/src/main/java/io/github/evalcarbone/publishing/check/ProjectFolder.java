package io.github.evalcarbone.publishing.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The folder of this project. */
final class ProjectFolder {

    private ProjectFolder() {}

    /** The folder that holds all modules and the docs. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("docs")))
                .findFirst()
                .orElseThrow();
    }
}
