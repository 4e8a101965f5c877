package io.github.evalcarbone.spreadsheets.writing;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.TableNumber;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** A table of a report as a sheet: numbers as numbers, formatted as they are shown. */
final class TableSheet {

    private final Worksheet sheet;
    private final Table table;
    private final Language language;
    private final ColumnWidths widths;

    private TableSheet(Worksheet sheet, Table table, Language language) {
        this.sheet = sheet;
        this.table = table;
        this.language = language;
        this.widths = new ColumnWidths(table.columns().size());
    }

    static void write(Worksheet sheet, Table table, Language language) {
        new TableSheet(sheet, table, language).write();
    }

    private void write() {
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column).name();
            sheet.value(0, column, name);
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment(table.columns().get(column).isNumber() ? "right" : "left")
                    .set();
            widths.see(column, name);
        }
        int row = 1;
        for (List<String> cells : table.rows()) {
            row(row++, cells, false);
        }
        if (!table.total().isEmpty()) {
            row(row, table.total(), true);
        }
        widths.apply(sheet);
        sheet.freezePane(0, 1);
    }

    private void row(int row, List<String> cells, boolean isTotal) {
        for (int column = 0; column < cells.size(); column++) {
            cell(row, column, cells.get(column));
            if (isTotal) {
                sheet.style(row, column).bold().set();
            }
        }
    }

    private void cell(int row, int column, String text) {
        boolean isNumber = table.columns().get(column).isNumber();
        Optional<TableNumber> number = isNumber ? TableNumber.of(text, language) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(row, column, number.get().value());
            sheet.style(row, column).format(format(number.get())).set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
            sheet.style(row, column)
                    .horizontalAlignment(isNumber ? "right" : "left")
                    .set();
        }
        widths.see(column, text);
    }

    /** Returns the format by which a number looks as in the report, with the words before it. */
    private static String format(TableNumber number) {
        String digits = "#,##0" + (number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals()));
        String words = number.before().isEmpty() ? "" : '"' + number.before().replace("\"", "") + '"';
        return words + digits + (number.isPercentage() ? "%" : "");
    }
}
