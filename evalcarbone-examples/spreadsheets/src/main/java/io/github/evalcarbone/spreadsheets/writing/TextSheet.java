package io.github.evalcarbone.spreadsheets.writing;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.KeyFigure;
import io.github.evalcarbone.report.content.ReportBlock.Note;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The texts of a report, one below the other, in one column. Not thread-safe. */
final class TextSheet {

    private static final int WIDTH = 110;
    private static final int TITLE = 16;
    private static final int HEADING = 12;
    private static final int TEXT = 11;

    private final Worksheet sheet;
    private final Language language;
    private final String colon;
    private int row;

    private TextSheet(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
        this.colon = language == Language.FRENCH ? "\u00a0: " : ": ";
    }

    static void write(Worksheet sheet, List<ReportBlock> blocks, Language language) {
        sheet.width(0, WIDTH);
        TextSheet texts = new TextSheet(sheet, language);
        blocks.forEach(texts::block);
    }

    private void block(ReportBlock block) {
        if (block instanceof Title title) {
            line(title.text(), TITLE, true);
        } else if (block instanceof KeyFigure figure) {
            line(figure.text(), TITLE, true);
        } else if (block instanceof Heading heading) {
            row++;
            line(heading.text(), HEADING, true);
        } else if (block instanceof Headline headline) {
            line(headline.text(), TEXT, true);
        } else if (block instanceof Paragraph paragraph) {
            line(paragraph.text(), TEXT, false);
        } else if (block instanceof Note note) {
            line(note.text(), TEXT, false);
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> line(fact.name() + colon + fact.text(), TEXT, false));
        } else if (block instanceof Chart chart && !chart.isEmpty()) {
            line(chart.description(language), TEXT, false);
        } else if (block instanceof Bullets bullets) {
            bullets(bullets);
        }
    }

    private void bullets(Bullets bullets) {
        bullets.items().forEach(item -> {
            line("• " + item.text(), TEXT, false);
            item.details().forEach(detail -> line("    " + detail, TEXT, false));
        });
    }

    private void line(String text, int size, boolean isBold) {
        sheet.value(row, 0, text);
        var style = sheet.style(row, 0).wrapText(true).verticalAlignment("top").fontSize(size);
        (isBold ? style.bold() : style).set();
        row++;
    }
}
