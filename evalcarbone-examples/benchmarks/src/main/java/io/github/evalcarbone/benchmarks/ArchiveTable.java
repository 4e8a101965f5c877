package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.archive.FootprintArchive;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A footprint written to an archive, read and compared, as a Markdown table; both footprints are in memory together. */
final class ArchiveTable {

    private static final double MOST_BYTES = 120;
    private static final double NANOS = 1e9;
    private static final double MEBI = 1 << 20;

    private final FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), Fleet.FACTORS);
    private final int lines;

    ArchiveTable(int lines) {
        this.lines = lines;
    }

    String markdown() {
        try {
            Path file = Files.createTempFile("evalcarbone", ".archive");
            try {
                return markdown(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String markdown(Path file) throws IOException {
        StringBuilder text =
                new StringBuilder(Markdown.row("what", "figure", "target", "met")).append(Markdown.rule(4));
        Footprint footprint = timed(
                text,
                "seconds to compute",
                () -> Fleet.lines(lines).collect(calculator.toFootprint("fleet", Workload.DAY)));
        timed(text, "seconds to write", () -> write(footprint, file));
        Footprint back = timed(
                text,
                "seconds to read and check",
                () -> FootprintArchive.read(TextSource.of(file), calculator).orThrow());
        boolean same = timed(text, "seconds to compare every value", () -> back.equals(footprint));
        double bytes = Files.size(file) / (double) lines;
        text.append(row("lines", Markdown.plain(lines)));
        text.append(row(
                "values",
                Markdown.plain((double) lines
                        * back.phases().size()
                        * back.categories().size())));
        text.append(row(
                "heap allowed, MiB",
                Markdown.plain(Math.rint(Runtime.getRuntime().maxMemory() / MEBI))));
        text.append(Markdown.row(
                "bytes per line",
                Markdown.rounded(bytes),
                "<= " + Markdown.plain(MOST_BYTES),
                yes(bytes <= MOST_BYTES)));
        return text.append(Markdown.row("read back equal", yes(same), "yes", yes(same)))
                .toString();
    }

    private static Path write(Footprint footprint, Path file) {
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            FootprintArchive.write(footprint, target);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T timed(StringBuilder text, String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        text.append(row(what, Markdown.rounded((System.nanoTime() - start) / NANOS)));
        return result;
    }

    private static String row(String what, String figure) {
        return Markdown.row(what, figure, "–", "–");
    }

    private static String yes(boolean met) {
        return met ? "yes" : "no";
    }
}
