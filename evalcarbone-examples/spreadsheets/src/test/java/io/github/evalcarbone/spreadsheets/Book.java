package io.github.evalcarbone.spreadsheets;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets of texts, numbers, days, truth values and nothing (null), which common libraries write to files. */
record Book(List<Table> tables) {

    /** A sheet. */
    record Table(String name, List<List<Object>> rows) {}

    static Book of(Table... tables) {
        return new Book(List.of(tables));
    }

    static Table table(String name, List<?>... rows) {
        return new Table(
                name,
                Stream.of(rows)
                        .map(row -> row.stream().<Object>map(cell -> cell).toList())
                        .toList());
    }

    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "tests", "1.0")) {
            tables.forEach(table -> write(table, book.newWorksheet(table.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                write(sheet, r, c, table.rows().get(r).get(c));
            }
        }
    }

    private static void write(Worksheet sheet, int r, int c, Object cell) {
        if (cell instanceof String text) {
            sheet.value(r, c, text);
        } else if (cell instanceof Number number) {
            sheet.value(r, c, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(r, c, truth);
        } else if (cell instanceof LocalDate day) {
            sheet.value(r, c, day);
            sheet.style(r, c).format("dd/mm/yyyy").set();
        }
    }

    byte[] ods() {
        SpreadSheet book = new SpreadSheet();
        tables.forEach(table -> book.appendSheet(sheet(table)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            book.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static com.github.miachm.sods.Sheet sheet(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
        var sheet = new com.github.miachm.sods.Sheet(table.name(), 0, columns);
        for (int r = 0; r < table.rows().size(); r++) {
            sheet.appendRow(); // one by one: the library writes a value set in one of several new rows into all of them
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                if (table.rows().get(r).get(c) != null) {
                    sheet.getRange(r, c).setValue(table.rows().get(r).get(c));
                }
            }
        }
        return sheet;
    }

    /** The first sheet as a person would type it. */
    byte[] csv() {
        return tables.get(0).rows().stream()
                .map(row -> row.stream().map(Book::csv).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String csv(Object cell) {
        if (cell instanceof String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }
        if (cell instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }
}
