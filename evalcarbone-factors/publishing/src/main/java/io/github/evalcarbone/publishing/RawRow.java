package io.github.evalcarbone.publishing;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;

/**
 * A row of a table as its source published it.
 *
 * @param file  the name of the file
 * @param line  its line, the header being 1
 * @param cells  its cells
 */
public record RawRow(String file, long line, NamedCsvRecord cells) {

    /** The cell of a column. */
    public String get(String column) {
        return cells.getField(column).strip();
    }

    /** Tests whether a cell has content. */
    public boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** The number in a cell, every digit kept. */
    public BigDecimal number(String column) {
        return new BigDecimal(get(column));
    }

    /** The place of the row in the source. */
    public String locator() {
        return file + " row " + line;
    }
}
