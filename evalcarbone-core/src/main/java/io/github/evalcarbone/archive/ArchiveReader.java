package io.github.evalcarbone.archive;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads one archive: its header, which must fit the calculator, then its lines, then checks what was recomputed. */
final class ArchiveReader {

    private final Location place;
    private final FootprintCalculator calculator;
    private final long mostLines;

    ArchiveReader(String file, FootprintCalculator calculator, long mostLines) {
        this.place = Location.file(file);
        this.calculator = calculator;
        this.mostLines = mostLines;
    }

    Checked<Footprint> read(TextSource file) {
        try (InputStream stream = file.open();
                DataInputStream source = new DataInputStream(new BufferedInputStream(stream))) {
            return read(source);
        } catch (IOException e) {
            return failed(CoreCode.UNREADABLE_FILE, place.file());
        }
    }

    private Checked<Footprint> read(DataInputStream source) throws IOException {
        byte[] format = (FootprintArchive.FORMAT + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] stated = source.readNBytes(format.length);
        if (!Arrays.equals(stated, format)) {
            return failed(CoreCode.STORED_FORMAT, printable(stated), FootprintArchive.FORMAT);
        }
        return header(source).flatMap(this::accept).flatMap(header -> footprint(header, source));
    }

    /** Returns the first line of a file, of which nothing but ASCII is shown. */
    private static String printable(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.lines().findFirst().orElse("").replaceAll("[^\\x20-\\x7E]", "?");
    }

    private Checked<ArchiveHeader> header(DataInputStream source) throws IOException {
        try {
            Optional<byte[]> content = Frame.read(source);
            return content.isPresent() ? ArchiveHeader.read(place.file(), content.get()) : damaged();
        } catch (EOFException | BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
            return damaged();
        }
    }

    private <T> Checked<T> damaged() {
        return failed(CoreCode.ARCHIVE_DAMAGED, "0");
    }

    private <T> Checked<T> failed(CoreCode code, String... values) {
        return Checked.failed(List.of(Problem.of(code, place, values)));
    }

    /** Returns the header, or what of it the calculator does not have. */
    private Checked<ArchiveHeader> accept(ArchiveHeader header) {
        List<Problem> problems = new ArrayList<>();
        if (header.totals().lineCount() > mostLines) {
            problems.add(Problem.of(CoreCode.FILE_TOO_LARGE, place, place.file(), mostLines + " rows"));
        }
        ResultHeader result = header.result();
        require(
                rules(result.rules()),
                rules(RuleSetReference.of(calculator.methodology().equipment())),
                problems);
        require(
                datasets(result.datasets()),
                datasets(calculator.factors().datasets().stream()
                        .map(DatasetReference::of)
                        .toList()),
                problems);
        if (!calculator.factors().categories().containsAll(result.categories())) {
            require(
                    categories(result.categories()),
                    categories(calculator.factors().categories()),
                    problems);
        }
        return Checked.unlessErrors(problems, () -> header);
    }

    private void require(String stated, String present, List<Problem> problems) {
        if (!stated.equals(present)) {
            problems.add(Problem.of(CoreCode.ARCHIVE_OF_OTHERS, place, stated, present));
        }
    }

    private static String rules(RuleSetReference rules) {
        return rules.id() + " " + rules.version() + " " + rules.sha256();
    }

    private static String datasets(List<DatasetReference> datasets) {
        return datasets.stream()
                .map(dataset -> dataset.id() + " " + dataset.version())
                .collect(Collectors.joining(", "));
    }

    private static String categories(List<ImpactCategory> categories) {
        return categories.stream()
                .map(category -> category.id() + " " + category.unit())
                .collect(Collectors.joining(", "));
    }

    private Checked<Footprint> footprint(ArchiveHeader header, DataInputStream source) {
        ArchivedLines lines = new ArchivedLines(source, place, header.totals().lineCount());
        ResultHeader result = header.result();
        FootprintCalculator chosen = result.categories().isEmpty()
                ? calculator
                : calculator.withCategories(result.categories().toArray(ImpactCategory[]::new));
        Footprint footprint = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .collect(chosen.toFootprint(result.inventory(), result.evaluationDate()));
        return lines.problem()
                .<Checked<Footprint>>map(problem -> Checked.failed(List.of(problem)))
                .orElseGet(() -> checked(columns(footprint), header, lines.blocks()));
    }

    private static ColumnFootprint columns(Footprint footprint) {
        if (footprint instanceof ColumnFootprint columns) {
            return columns;
        }
        throw new IllegalArgumentException("The calculator must be one of this library.");
    }

    /** Compares what was recomputed with what was written. */
    private Checked<Footprint> checked(ColumnFootprint footprint, ArchiveHeader header, List<BlockCheck> blocks) {
        if (!footprint.phases().equals(header.result().phases())
                || !footprint.categories().equals(header.result().categories())) {
            return failed(CoreCode.ARCHIVE_VALUES_DIFFER, "1", String.valueOf(footprint.lineCount()));
        }
        ColumnFootprint restored = footprint.under(header.result());
        List<Problem> problems = new ValueComparison(blocks, place).problems(restored);
        if (problems.isEmpty() && !new ArchiveHeader(header.result(), restored.totals()).equals(header)) {
            return failed(CoreCode.ARCHIVE_VALUES_DIFFER, "1", String.valueOf(footprint.lineCount()));
        }
        return Checked.unlessErrors(problems, () -> restored);
    }
}
