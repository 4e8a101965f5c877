package io.github.evalcarbone.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An XLSX file. */
final class XlsxWorkbook implements Workbook {

    static final String TYPES = "[Content_Types].xml";
    private static final String STYLES = "spreadsheetml.styles+xml";

    private final byte[] bytes;
    private final boolean hasStyles;
    private final boolean sharesTexts;

    private XlsxWorkbook(byte[] bytes, boolean hasStyles, boolean sharesTexts) {
        this.bytes = bytes;
        this.hasStyles = hasStyles;
        this.sharesTexts = sharesTexts;
    }

    static XlsxWorkbook of(byte[] bytes, Parts parts) throws Refusal, IOException {
        boolean sharesTexts = XlsxCheck.check(parts);
        return new XlsxWorkbook(bytes, parts.isIn(STYLES, TYPES), sharesTexts);
    }

    /** Exceptions of the library mean that the file is damaged. */
    private static <T> T attempt(Callable<T> step) throws Refusal {
        try {
            return step.call();
        } catch (Exception e) {
            throw Refusal.damaged(e);
        }
    }

    @Override
    public void read(Receiver receiver) throws Refusal {
        // without styles, the library does not read files that have none
        ReadingOptions options = new ReadingOptions(hasStyles, true);
        try (ReadableWorkbook book = attempt(() -> new ReadableWorkbook(new ByteArrayInputStream(bytes), options))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (receiver.sheet(Objects.requireNonNullElse(sheet.getName(), ""))) {
                    read(sheet, receiver);
                }
            }
        } catch (IOException e) {
            throw Refusal.damaged(e);
        }
    }

    private void read(Sheet sheet, Receiver receiver) throws Refusal {
        RowCells cells = new RowCells();
        try (Stream<Row> stream = attempt(sheet::openStream)) {
            Iterator<Row> rows = stream.iterator();
            while (attempt(rows::hasNext)) {
                Row row = attempt(rows::next);
                send(row, cells, receiver);
            }
        }
    }

    private void send(Row row, RowCells cells, Receiver receiver) throws Refusal {
        cells.clear();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell), 1);
        }
        cells.send(number(row), receiver);
    }

    /** If the part with the shared texts is missing, the library treats them as blank. */
    private String text(Cell cell) throws Refusal {
        if (sharesTexts && cell.getType() == CellType.STRING && cell.getValue() == null) {
            throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        }
        return attempt(() -> XlsxCell.text(cell));
    }

    /**
     * If a file does not state the number of a row, the library counts rows from 0, but is correct in the references of
     * cells.
     */
    private static long number(Row row) {
        return row.stream()
                .filter(Objects::nonNull)
                .mapToInt(cell -> cell.getAddress().getRow() + 1)
                .reduce(row.getRowNum(), Math::max);
    }
}
