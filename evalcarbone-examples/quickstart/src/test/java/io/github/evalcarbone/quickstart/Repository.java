package io.github.evalcarbone.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The project's own files, seen from the module of the test. */
final class Repository {

    static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
            .filter(folder -> Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("docs")))
            .findFirst()
            .orElseThrow();

    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", "target", "node_modules");

    private Repository() {}

    /** Every page in Markdown, in a fixed order, but what the program prints. */
    static List<Path> pages() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.startsWith(GoldenTest.GOLDEN.toAbsolutePath()))
                .toList();
    }

    /** Every file that is not made by a build, in a fixed order. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOurs(ROOT.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .noneMatch(NOT_OURS::contains);
    }
}
