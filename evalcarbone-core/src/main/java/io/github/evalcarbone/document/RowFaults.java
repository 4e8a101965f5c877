package io.github.evalcarbone.document;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.util.Objects;
import java.util.Optional;

/**
 * The problems of the last row of a file.
 *
 * @param file  the name of the file
 * @param header  the line of its header
 * @param cells  the cells of the row
 */
record RowFaults(String file, int header, CsvRecordCells cells) {

    /** Returns why a row is none of the data, if it is not; {@code below} is the line of a header with other columns, or 0. */
    Optional<Problem> aside(long below, CsvReceiver receiver) {
        if (below == cells.line()) {
            return Optional.of(belowAnother(below));
        }
        if (cells.isHeader()) {
            return Optional.of(fault(CoreCode.HEADER_AGAIN, String.valueOf(header)));
        }
        return cells.isTotal() && !(below == 0 && cells.isWhole() && receiver.isNamed())
                ? Optional.of(fault(CoreCode.ROW_OF_TOTALS, cells.label()))
                : Optional.empty();
    }

    /** Returns the problem of a header with other columns, or of a row below it, whose cells would be taken for others. */
    Problem belowAnother(long line) {
        boolean isHeader = cells.line() == line;
        String row = isHeader ? "" : String.valueOf(cells.line());
        return fault(
                CoreCode.HEADER_OTHERWISE, String.valueOf(line), String.valueOf(header), isHeader ? "0" : "1", row);
    }

    /** Returns the problem of a row that is not whole. */
    Problem ofRow() {
        if (cells.size() != cells.header.size()) {
            return fault(CoreCode.ROW_CELL_COUNT, String.valueOf(cells.size()), String.valueOf(cells.header.size()));
        }
        if (cells.isTooLong()) {
            return fault(CoreCode.FILE_TOO_LARGE, "…", CsvRecordCells.LONGEST_CELL + " characters");
        }
        return fault(CoreCode.UNKNOWN_COLUMN, Objects.requireNonNull(cells.unnamed()), String.join(", ", cells.header));
    }

    private Problem fault(CoreCode code, String... values) {
        return Problem.of(code, CsvRows.place(file, cells.line(), ""), values);
    }
}
