package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvRecords;
import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.heading.Heading;
import io.github.evalcarbone.intake.heading.Synonyms;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Writes the rows of a file that were left out as a separate CSV file, which can be corrected in a spreadsheet and read
 * as a second inventory. Immutable and thread-safe.
 */
public final class RejectedRows {

    /** The name of the last column, which states the problems of a row; every layout and table ignores it. */
    public static final String PROBLEMS = RowReader.PROBLEMS;

    private final Map<Long, List<Problem>> errors = new HashMap<>();
    /** The columns that problems name. */
    private final Set<String> names = new HashSet<>(Set.of(Heading.key(PROBLEMS)));

    private final Language language;

    private RejectedRows(List<Problem> problems, Language language) {
        this.language = language;
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        && problem.location().row() > 1)
                .forEach(this::add);
    }

    private void add(Problem problem) {
        names.add(Heading.key(problem.location().name()));
        SharedReasons.rows(problem)
                .forEach(row ->
                        errors.computeIfAbsent(row, none -> new ArrayList<>()).add(problem));
    }

    /**
     * Copies the header and the rows with an error of an inventory.
     * <p>
     * Rows after the place where reading stopped ({@code EVC-1019} reports that place) are not included, nor are cells
     * beyond the 16,384th of a row, nor lines above the header.
     *
     * @param file  the file again, from its beginning
     * @param reader  the reader that read it, which finds its header
     * @param problems  the problems that it reported
     * @param language  the language
     * @return the CSV text, with {@code ;} between cells; the header alone if no row has an error
     */
    public static String csv(TextSource file, CsvInventory reader, List<Problem> problems, Language language) {
        return new RejectedRows(problems, language).copy(file, reader::fit);
    }

    /**
     * Copies the header and the rows with an error of any table. Its header is the line of the first 50 with most headings that
     * the library knows or the problems name; an inventory under a layout of one's own is better copied with its reader.
     *
     * @param file  the file again, from its beginning
     * @param problems  the problems reported when it was read
     * @param language  the language
     * @return the CSV text, as of {@link #csv(TextSource, CsvInventory, List, Language)}
     */
    public static String csv(TextSource file, List<Problem> problems, Language language) {
        RejectedRows rows = new RejectedRows(problems, language);
        return rows.copy(file, rows::fit);
    }

    private String copy(TextSource file, ToIntFunction<List<String>> fit) {
        StringBuilder text = new StringBuilder();
        int[] columns = new int[1];
        CsvRecords.read(file, CsvInventory.MOST_BYTES, fit, row -> {
            if (columns[0] == 0) {
                columns[0] = row.cells().size();
                FormulaGuard.copy(text, with(row.cells(), columns[0], PROBLEMS));
            } else if (errors.containsKey(row.line())) {
                FormulaGuard.copy(text, with(row.cells(), columns[0], told(errors.get(row.line()))));
            }
        });
        return text.toString();
    }

    /** Returns the number of cells that are headings, as far as it is known without the layout of the file. */
    private int fit(List<String> cells) {
        return (int) cells.stream().filter(this::isHeading).count();
    }

    private boolean isHeading(String cell) {
        return names.contains(Heading.key(cell))
                || Synonyms.fieldOf(cell).isPresent()
                || CsvLayout.shipped().stream()
                        .anyMatch(layout -> layout.columns().fieldOf(cell).isPresent());
    }

    /**
     * Returns the cells with a last one; a row with too few cells is padded, so that its problems are in their column.
     */
    private static List<String> with(List<String> cells, int columns, String last) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add("");
        }
        all.add(last);
        return all;
    }

    private String told(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        (problem.code().code() + " " + problem.location().name()).strip() + ": "
                                + problem.message(language))
                .collect(Collectors.joining(" "));
    }
}
