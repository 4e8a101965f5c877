package io.github.evalcarbone.spreadsheets.writing;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.report.FigureTable;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.content.ReportSection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report as XLSX: a sheet of its texts, one for each table and chart, and one of its unrounded figures.
 * <p>
 * Numbers are numbers, in the format of the report, with the words before them, such as “at least”. Texts are texts, never formulas,
 * whatever they begin with. Stateless and thread-safe.
 */
public final class ReportWorkbook {

    private static final Bilingual TEXTS = new Bilingual("Rapport", "Report");
    private static final Bilingual FIGURES = new Bilingual("Données", "Data");
    private static final Bilingual TABLE = new Bilingual("Tableau", "Table");

    private final Workbook book;
    private final ReportContent content;
    private final SheetNames names = new SheetNames();

    private ReportWorkbook(Workbook book, ReportContent content) {
        this.book = book;
        this.content = content;
    }

    /**
     * Writes a report.
     *
     * @param content  its content
     * @param figures  its unrounded figures, on further sheets where one has not enough rows; empty for none
     * @param target  the target; flushed and left open
     * @throws UncheckedIOException if writing fails
     */
    public static void write(ReportContent content, Optional<FigureTable> figures, OutputStream target) {
        try {
            Workbook book = new Workbook(target, "EvalCarbone", null);
            ReportWorkbook written = new ReportWorkbook(book, content);
            written.sheets();
            figures.ifPresent(written::figures);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheets() {
        TextSheet.write(sheet(TEXTS.in(content.language())), content.blocks(), content.language());
        content.parts().forEach(part -> part.sections().forEach(this::tables));
    }

    private Worksheet sheet(String title) {
        return book.newWorksheet(names.of(title));
    }

    /** A chart whose table follows has no sheet of its own. */
    private void tables(ReportSection section) {
        List<ReportBlock> blocks = section.blocks();
        String heading = section.heading().isEmpty() ? TABLE.in(content.language()) : section.heading();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isBeforeTable = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table;
            if (blocks.get(i) instanceof Table table) {
                TableSheet.write(sheet(heading), table, content.language());
            } else if (blocks.get(i) instanceof Chart chart && !isBeforeTable && !chart.isEmpty()) {
                TableSheet.write(sheet(chart.title()), chart.table(content.language()), content.language());
            }
        }
    }

    private void figures(FigureTable figures) {
        FigureSheet.write(
                () -> sheet(FIGURES.in(content.language())), figures, content.language(), FigureSheet.MOST_ROWS);
    }
}
