package io.github.evalcarbone.publishing.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a dataset, such as {@code evalcarbone-factors/ademe}, which is called as its id; or of a choice among datasets, which has
 * code alone.
 *
 * @param path  the folder
 */
record DatasetFolder(Path path) {

    private static final String CODE = "src/main/java/io/github/evalcarbone/factor/";
    private static final String DATA = "src/main/resources/io/github/evalcarbone/factor/";
    private static final String SOURCE = "io/github/evalcarbone/publishing/source/";
    private static final String SERVICE =
            "src/main/resources/META-INF/services/io.github.evalcarbone.factor.table.FactorDatasetProvider";

    /** Choices among datasets: published as these are, but without data. */
    private static final Set<String> CHOICES = Set.of("recommended");

    static boolean isPublished(Path folder) {
        return Files.isDirectory(folder.resolve("src")) && !folder.endsWith("publishing");
    }

    boolean isDataset() {
        return !CHOICES.contains(id());
    }

    String id() {
        return path.getFileName().toString();
    }

    /** The prefix of the classes of the dataset, such as {@code Ademe}. */
    String name() {
        try (Stream<Path> files = Files.list(path.resolve(CODE + id()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Factors.java"))
                    .map(file -> file.replace("Factors.java", ""))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(path + " must have a class ...Factors."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the dataset, which its pom states after its artifact. */
    String version() {
        try {
            Matcher version = Pattern.compile("-factors-" + id() + "</artifactId>.*?<version>([^<]+)<", Pattern.DOTALL)
                    .matcher(Files.readString(path.resolve("pom.xml")));
            if (!version.find()) {
                throw new IllegalStateException(path + "/pom.xml must state a version.");
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that a dataset, or a choice, needs and does not have. */
    List<Path> missing() {
        return Stream.concat(published(), isDataset() ? data() : Stream.empty())
                .filter(file -> !Files.isRegularFile(file))
                .toList();
    }

    private Stream<Path> published() {
        return Stream.of(
                        "pom.xml",
                        "README.md",
                        "NOTICE",
                        "src/main/java/module-info.java",
                        CODE + id() + "/package-info.java",
                        CODE + id() + "/" + name() + "Factors.java",
                        CODE.replace("main", "test") + id() + "/" + name() + "FactorsTest.java")
                .map(path::resolve);
    }

    private Stream<Path> data() {
        Path publishing = path.resolveSibling("publishing/src/main");
        return Stream.of(
                path.resolve(SERVICE),
                path.resolve(DATA + id() + "/datapackage.json"),
                publishing.resolve("java/" + SOURCE + name() + "Transformation.java"),
                publishing.resolve("resources/" + SOURCE + id() + ".json"));
    }

    @Override
    public String toString() {
        return id();
    }
}
