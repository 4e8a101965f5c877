package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;

/**
 * The part of a file whose rows are read below its header.
 *
 * @param linesBefore  the number of lines between the header and the part
 * @param isWhole  whether it is the whole file, so that ids must differ
 */
record FilePart(long linesBefore, boolean isWhole) {

    static final FilePart WHOLE = new FilePart(0, true);

    /** Returns the number of a line in the file. */
    long line(long inPart) {
        return inPart + linesBefore;
    }

    /** Returns the problem of a row at its line in the file. */
    Problem placed(Problem ofRow) {
        Location place = ofRow.location();
        return ofRow.at(CsvRows.place(place.file(), line(place.row()), place.name()));
    }
}
