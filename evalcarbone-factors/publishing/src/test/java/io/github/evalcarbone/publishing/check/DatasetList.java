package io.github.evalcarbone.publishing.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of all datasets in a file of this project: the text between two others.
 *
 * @param file  the file, from the root of the project
 * @param begin  the text before the list
 * @param end  the text after it
 * @param content  the list
 */
record DatasetList(String file, String begin, String end, Function<List<DatasetFolder>, String> content) {

    private static final List<String> PUBLISHED = List.of("cyclonedx.json", "jar", "javadoc.jar", "pom", "sources.jar");
    private static final String VERSION = "<version>${evalcarbone.%s.version}</version>\n";

    static final List<DatasetList> ALL = List.of(
            xml("evalcarbone-factors/pom.xml", 8, folder -> "<module>" + folder.id() + "</module>\n"),
            new DatasetList(
                    "pom.xml",
                    "<!-- Versions of datasets: DatasetListsTest writes them. -->\n",
                    "        <!-- End of versions. -->",
                    each(
                            8,
                            folder -> "<evalcarbone.%1$s.version>%2$s</evalcarbone.%1$s.version>\n"
                                    .formatted(folder.id(), folder.version()))),
            xml("pom.xml", 12, folder -> dependency(folder, VERSION.formatted(folder.id()))),
            xml("evalcarbone-factors/bom/pom.xml", 12, folder -> dependency(folder, VERSION.formatted(folder.id()))),
            xml("evalcarbone-examples/consumers/pom.xml", 8, folder -> dependency(folder, "")),
            xml("evalcarbone-examples/consumers/src/it/bom/pom.xml", 8, folder -> dependency(folder, "")),
            xml("evalcarbone-examples/jshell/pom.xml", 8, folder -> dependency(folder, "")),
            xml("evalcarbone-examples/quickstart/pom.xml", 8, folder -> dependency(folder, "")),
            new DatasetList(
                    "evalcarbone-examples/jshell/evalcarbone.jsh",
                    "// Datasets: DatasetListsTest writes them.\n",
                    "// End of datasets.",
                    eachDataset(folder -> "FactorDataset %1$s = io.github.evalcarbone.factor.%1$s.%2$sFactors.load();\n"
                            .formatted(folder.id(), folder.name()))),
            new DatasetList(
                    "docs/jshell.md",
                    "- The datasets ",
                    ".\n- `factors`",
                    folders -> datasets(folders)
                            .map(folder -> "`" + folder.id() + "`")
                            .collect(joining(", "))),
            new DatasetList(
                    "docs/README.md",
                    "Datasets, each with a card that says what its figures can carry:\n",
                    ";\n[how they are made]",
                    folders -> datasets(folders)
                            .map(folder -> "[%1$s](../evalcarbone-factors/%1$s/README.md)".formatted(folder.id()))
                            .collect(joining(",\n"))),
            new DatasetList(
                    ".ci/bundle.txt",
                    "evalcarbone-factors pom\n",
                    "evalcarbone-parent pom",
                    each(
                            0,
                            folder -> PUBLISHED.stream()
                                    .map(kind -> "evalcarbone-factors-" + folder.id() + " " + kind + "\n")
                                    .collect(joining()))));

    private static DatasetList xml(String file, int indent, Function<DatasetFolder, String> entry) {
        return new DatasetList(
                file,
                "<!-- Datasets: DatasetListsTest writes them. -->\n",
                " ".repeat(indent) + "<!-- End of datasets. -->",
                each(indent, entry));
    }

    private static Function<List<DatasetFolder>, String> each(int indent, Function<DatasetFolder, String> entry) {
        return folders -> folders.stream()
                .flatMap(folder -> entry.apply(folder).lines())
                .map(line -> " ".repeat(indent) + line + "\n")
                .collect(joining());
    }

    /** A line for each dataset; a choice among them is none. */
    private static Function<List<DatasetFolder>, String> eachDataset(Function<DatasetFolder, String> entry) {
        return folders -> datasets(folders).map(entry).collect(joining());
    }

    private static Stream<DatasetFolder> datasets(List<DatasetFolder> folders) {
        return folders.stream().filter(DatasetFolder::isDataset);
    }

    private static String dependency(DatasetFolder folder, String version) {
        return Stream.of(
                        "<groupId>io.github.evalcarbone</groupId>\n",
                        "<artifactId>evalcarbone-factors-" + folder.id() + "</artifactId>\n",
                        version)
                .filter(line -> !line.isEmpty())
                .map(line -> "    " + line)
                .collect(joining("", "<dependency>\n", "</dependency>\n"));
    }

    /** The text of the file with the list as it must be. */
    String written(String text, List<DatasetFolder> folders) {
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end, from);
        if (!text.contains(begin) || to < 0) {
            throw new IllegalStateException(file + " must have a list of datasets after: " + begin);
        }
        return text.substring(0, from) + content.apply(folders) + text.substring(to);
    }

    @Override
    public String toString() {
        return file;
    }
}
