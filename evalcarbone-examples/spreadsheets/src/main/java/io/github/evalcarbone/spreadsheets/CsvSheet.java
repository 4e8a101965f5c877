package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;
import java.util.stream.Stream;

/** A sheet as CSV, with remarks on how it was found. The rows of the CSV text are those of the sheet. Thread-safe. */
public final class CsvSheet {

    private final String file;
    private final CsvText text;
    private final int header;
    private final List<Problem> remarks;

    CsvSheet(String file, CsvText text, int header, List<Problem> remarks) {
        this.file = file;
        this.text = text;
        this.header = header;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Returns the text: UTF-8, {@code ;} between cells, days as 2026-01-31, numbers in full with a decimal point.
     *
     * @return the text, with the name of the file; it may be read several times
     */
    public TextSource csv() {
        return TextSource.opening(file, text::stream);
    }

    /**
     * Converts the result of reading the text into that of the sheet: problems of the header get its row, and the
     * remarks about the sheet are added to the inventory. If no row could be read, the remarks are problems too: it may
     * be the wrong sheet.
     *
     * @param read  the result of {@link CsvInventory#read} for {@link #csv}
     * @return the result for the sheet
     */
    public Checked<Inventory> complete(Checked<Inventory> read) {
        Inventory lines = read.partial().orElseThrow();
        boolean isInVain = lines.equipment().isEmpty() && read.hasErrors();
        List<Problem> problems = Stream.concat(
                        isInVain ? remarks.stream() : Stream.of(),
                        read.problems().stream().map(this::placed))
                .toList();
        return Checked.partial(lines.withRemarks(remarks), problems)
                .withRemarks(remarks)
                .withRemarks(read.remarks())
                .withRows(read.rows());
    }

    /** For the reader of CSV, row 1 is the header and never a row of data. */
    private Problem placed(Problem problem) {
        Location at = problem.location();
        Location place = new Location(at.file(), header, at.column(), at.name(), at.path());
        return at.row() == 1 ? new Problem(problem.code(), problem.severity(), place, problem.values()) : problem;
    }
}
