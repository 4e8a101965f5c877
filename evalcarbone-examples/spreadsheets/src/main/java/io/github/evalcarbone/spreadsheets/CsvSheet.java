package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.Intake;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** A sheet as CSV, and what to know of how it was found. The rows of the CSV text are those of the sheet. Thread-safe. */
public final class CsvSheet {

    private final CsvText text;
    private final int header;
    private final List<Problem> remarks;

    CsvSheet(CsvText text, int header, List<Problem> remarks) {
        this.text = text;
        this.header = header;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Opens the text: UTF-8, {@code ;} between cells, days as 2026-01-31, numbers in full with a decimal point.
     *
     * @return a stream from the beginning; another one each time
     */
    public InputStream csv() {
        return text.stream();
    }

    /**
     * Tells what came of reading the text as of the sheet: what is wrong with the header gets its row, and the inventory
     * the remarks about the sheet. If no row could be read they are told as problems too: it may be the wrong sheet.
     *
     * @param intake  what {@link CsvInventory#read} made of {@link #csv}
     * @return the same, told of the sheet
     */
    public Intake complete(Intake intake) {
        Inventory read = intake.inventory();
        boolean isInVain = read.equipment().isEmpty() && intake.hasErrors();
        List<Problem> problems = Stream.concat(
                        isInVain ? remarks.stream() : Stream.of(),
                        intake.problems().stream().map(this::placed))
                .toList();
        List<Problem> told =
                Stream.concat(remarks.stream(), read.remarks().stream()).toList();
        Inventory inventory =
                new Inventory(read.name(), read.establishment(), read.evaluationDate(), read.equipment(), told);
        return new Intake(inventory, problems);
    }

    /** The reader of CSV takes the header to be row 1; no row of data is. */
    private Problem placed(Problem problem) {
        Location at = problem.location();
        Location place = new Location(at.file(), header, at.column(), at.name(), at.path());
        return at.row() == 1 ? new Problem(problem.code(), problem.severity(), place, problem.values()) : problem;
    }
}
