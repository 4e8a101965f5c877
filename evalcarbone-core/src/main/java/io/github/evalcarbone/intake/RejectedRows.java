package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvRecords;
import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of a file that were left out, as a CSV file of their own: correct them in a spreadsheet and read them again, as an
 * inventory beside the other one. Immutable and thread-safe.
 */
public final class RejectedRows {

    /** The column that says what is wrong with a row, the last one; every layout passes it over. */
    public static final String PROBLEMS = "evalcarbone.problems";

    private final Map<Long, List<Problem>> errors = new HashMap<>();
    private final Language language;

    private RejectedRows(List<Problem> problems, Language language) {
        this.language = language;
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        && problem.location().row() > 1)
                .forEach(problem -> errors.computeIfAbsent(
                                (long) problem.location().row(), row -> new ArrayList<>())
                        .add(problem));
    }

    /**
     * Copies the header and the rows with an error.
     * <p>
     * What is behind the place where reading stopped is not among them ({@code EVC-1019} gives that place), nor are cells
     * beyond the 16,384th of a row.
     *
     * @param file  the file again, from its beginning
     * @param problems  what {@link CsvInventory#read} found in it
     * @param language  the language
     * @return the CSV text, with {@code ;} between cells; the header alone if no row has an error
     */
    public static String csv(TextSource file, List<Problem> problems, Language language) {
        return new RejectedRows(problems, language).copy(file);
    }

    private String copy(TextSource file) {
        StringBuilder text = new StringBuilder();
        int[] columns = new int[1];
        CsvRecords.read(file, CsvInventory.MOST_BYTES, row -> {
            if (columns[0] == 0) {
                columns[0] = row.cells().size();
                FormulaGuard.copy(text, with(row.cells(), columns[0], PROBLEMS));
            } else if (errors.containsKey(row.line())) {
                FormulaGuard.copy(text, with(row.cells(), columns[0], told(errors.get(row.line()))));
            }
        });
        return text.toString();
    }

    /** A row with too few cells is filled up, so that what is wrong with it stands in its column. */
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
