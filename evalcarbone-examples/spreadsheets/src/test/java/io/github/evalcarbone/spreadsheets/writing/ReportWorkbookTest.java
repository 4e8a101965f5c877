package io.github.evalcarbone.spreadsheets.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FigureTable;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ReportWorkbookTest {

    private static final List<String> FORMULAS = List.of("=1+1", "+1", "-cmd", "@SUM(A1)");

    private static final Table TABLE = new Table(
            List.of(ReportBlock.words("Type"), ReportBlock.numbers("t CO₂e/an"), ReportBlock.numbers("Part")),
            List.of(List.of("PC", "1\u202f234,5", "12,5\u202f%"), List.of("NAS", "inconnu", "")),
            List.of("Total", "au moins 1\u202f234,5", ""));

    private static final FigureTable FIGURES = FigureTable.of("line;label;value\nl1;'=1+1;-2.25\nl2;1.50;\n");

    @Test
    void each_table_and_chart_is_a_sheet_behind_the_texts_and_before_the_figures() throws IOException {
        RangeBars chart = new RangeBars(
                "Leviers", "t", "Levier", List.of(new RangeBars.Bar("Garder", ChartValue.of(BigDecimal.ONE, "1"))));
        List<ReportBlock> blocks =
                List.of(new Title("Empreinte"), new Heading("Par type"), TABLE, TABLE, new Heading("Leviers"), chart);
        try (ReadableWorkbook book = written(blocks)) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Rapport", "Par type", "Par type 2", "Leviers", "Données");
        }
    }

    /** Two rows a sheet: the headings and one record. Nothing is left out. */
    @Test
    void figures_that_fill_a_sheet_go_on_on_the_next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "test", null);
        SheetNames names = new SheetNames();
        FigureSheet.write(() -> book.newWorksheet(names.of("Data")), FIGURES, Language.ENGLISH, 2);
        book.finish();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly("Data", "Data 2");
            assertThat(rows(read, "Data")).hasSize(2);
            assertThat(rows(read, "Data 2")).hasSize(2);
            assertThat(rows(read, "Data 2").get(0).getCellText(0))
                    .isEqualTo(rows(read, "Data").get(0).getCellText(0));
            assertThat(rows(read, "Data 2").get(1).getCellText(0)).isEqualTo("l2");
        }
    }

    @Test
    void numbers_are_numbers_also_behind_words_and_what_is_unknown_is_a_text() throws IOException {
        try (ReadableWorkbook book = written(List.of(new Heading("Par type"), TABLE))) {
            List<Row> rows = rows(book, "Par type");
            assertThat(number(rows.get(1), 1)).isEqualByComparingTo("1234.5");
            assertThat(number(rows.get(1), 2)).isEqualByComparingTo("0.125");
            assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(number(rows.get(3), 1)).isEqualByComparingTo("1234.5");
            assertThat(rows.get(3).getCell(1).getDataFormatString()).isEqualTo("\"au moins \"#,##0.0");
        }
    }

    @Test
    void unrounded_figures_are_numbers_in_columns_of_numbers_alone() throws IOException {
        try (ReadableWorkbook book = written(List.of())) {
            List<Row> rows = rows(book, "Données");
            assertThat(rows.get(0).getCell(2).asString()).isEqualTo("Valeur");
            assertThat(number(rows.get(1), 2)).isEqualByComparingTo("-2.25");
            assertThat(rows.get(2).getCell(1).asString()).isEqualTo("1.50");
        }
    }

    @Test
    void a_text_is_never_a_formula() throws IOException {
        for (String formula : FORMULAS) {
            Table table = new Table(List.of(ReportBlock.words(formula)), List.of(List.of(formula)), List.of());
            List<ReportBlock> blocks = List.of(new Title(formula), new Headline(formula), new Heading(formula), table);
            try (ReadableWorkbook book = written(blocks)) {
                book.getSheets().flatMap(ReportWorkbookTest::cells).forEach(cell -> {
                    assertThat(cell.getFormula()).as(cell.toString()).isNull();
                    assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER);
                });
            }
        }
    }

    @Test
    void names_of_sheets_are_short_without_forbidden_characters_and_each_once() {
        SheetNames names = new SheetNames();
        assertThat(names.of("Lot [A/B]: prix?")).isEqualTo("Lot A B prix");
        assertThat(names.of("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.of("X".repeat(40))).isEqualTo("X".repeat(29) + " 2");
        assertThat(names.of("")).isEqualTo("-");
        assertThat(names.of("'")).isNotEmpty().doesNotContain("'");
    }

    private static Stream<Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream()
                    .flatMap(row -> row.stream().filter(cell -> cell != null && cell.getType() != CellType.EMPTY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadableWorkbook written(List<ReportBlock> blocks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWorkbook.write(ReportContent.of(Language.FRENCH, blocks), Optional.of(FIGURES), bytes);
        return new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()), new ReadingOptions(true, false));
    }

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read();
    }

    private static BigDecimal number(Row row, int column) {
        assertThat(row.getCell(column).getType()).isEqualTo(CellType.NUMBER);
        return row.getCell(column).asNumber();
    }
}
