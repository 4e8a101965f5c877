package io.github.evalcarbone.publicodes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Node.js with the packages that package.json names, in a folder of the build. */
final class Node {

    private static final List<String> FILES = List.of("package.json", "evaluate.mjs");
    private static final List<String> INSTALL = List.of(
            "install",
            "--no-save",
            "--no-package-lock",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--prefer-offline");

    private final Path folder;

    private Node(Path folder) {
        this.folder = folder;
    }

    /** Installs the packages, unless an earlier build has done so for the same package.json. */
    static Node installed(Path folder) throws IOException, InterruptedException {
        Node node = new Node(Files.createDirectories(folder));
        Path done = folder.resolve("installed.json");
        for (String file : FILES) {
            Files.copy(Path.of(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(done) || Files.mismatch(folder.resolve("package.json"), done) >= 0) {
            node.run(npm(), INSTALL, folder);
            Files.copy(folder.resolve("package.json"), done, StandardCopyOption.REPLACE_EXISTING);
        }
        return node;
    }

    private static String npm() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "npm.cmd" : "npm";
    }

    /** Computes situations with a model; the lines that evaluate.mjs prints. */
    List<String> evaluate(String model, String situations) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "run");
        Path first = Files.writeString(own.resolve("model.yaml"), model);
        Path second = Files.writeString(own.resolve("situations.json"), situations);
        List<String> files = Stream.of(first, second)
                .map(file -> folder.relativize(file).toString())
                .toList();
        return run(
                "node", Stream.concat(Stream.of("evaluate.mjs"), files.stream()).toList(), own);
    }

    private List<String> run(String program, List<String> arguments, Path own)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        Path out = own.resolve("out.txt");
        Path err = own.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(err, UTF_8));
        }
        return Files.readAllLines(out, UTF_8);
    }
}
