package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;
import java.util.stream.Stream;

/** A sheet as CSV, with remarks on how it was found. The rows of the CSV text are those of the sheet. Thread-safe. */
public final class CsvSheet {

    private final String file;
    private final CsvText text;
    private final List<Problem> remarks;

    CsvSheet(String file, CsvText text, List<Problem> remarks) {
        this.file = file;
        this.text = text;
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
     * Converts the result of reading the text into that of the sheet: the
     * remarks about the sheet are added to the result. If no row could be read, the remarks are problems too: it may
     * be the wrong sheet.
     *
     * @param <R>  an inventory, or a result computed from its lines
     * @param read  the result of {@link #csv}, with the counts of its rows
     * @return the result for the sheet
     */
    public <R extends Remarkable<R>> Checked<R> complete(Checked<R> read) {
        boolean isInVain = read.rows().kept() == 0 && read.hasErrors();
        List<Problem> problems = Stream.concat(isInVain ? remarks.stream() : Stream.of(), read.problems().stream())
                .toList();
        return read.partial()
                .map(value -> Checked.partial(value.withRemarks(remarks), problems))
                .orElseGet(() -> Checked.failed(problems))
                .withRemarks(remarks)
                .withRemarks(read.remarks())
                .withRows(read.rows());
    }
}
