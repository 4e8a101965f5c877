package io.github.evalcarbone.calculation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Files beside the project, not in it; tests that need them are skipped if they are absent. */
final class Shared {

    private Shared() {}

    static Optional<Path> find(String path) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(path))
                .filter(Files::exists)
                .findFirst();
    }
}
