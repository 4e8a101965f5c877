package io.github.evalcarbone.report.layout;

import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.KeyFigure;
import io.github.evalcarbone.report.content.ReportBlock.Node;
import io.github.evalcarbone.report.content.ReportBlock.Note;
import io.github.evalcarbone.report.content.ReportBlock.Outline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Span;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import java.util.List;
import java.util.stream.IntStream;

/** Lays a report out as plain text of a fixed width. */
public final class TextLayout {

    private static final int WIDTH = 100;
    private static final int WIDEST_CELL = 52;

    private final StringBuilder text = new StringBuilder();

    private TextLayout() {}

    public static String of(List<ReportBlock> blocks) {
        TextLayout layout = new TextLayout();
        blocks.forEach(layout::block);
        return layout.text.toString();
    }

    /** A chart is left out: its numbers are in the tables. */
    private void block(ReportBlock block) {
        if (block instanceof Chart) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        if (block instanceof Title title) {
            underlined(title.text(), "=");
        } else if (block instanceof Heading heading) {
            underlined(heading.text(), "-");
        } else if (block instanceof Paragraph paragraph) {
            wrapped("", "", paragraph.text());
        } else if (block instanceof Headline headline) {
            wrapped("", "    ", headline.text());
        } else if (block instanceof KeyFigure figure) {
            wrapped("", "    ", figure.text());
        } else if (block instanceof Note note) {
            wrapped("", "", note.text());
        } else if (block instanceof Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Outline outline) {
            outline.nodes().forEach(node -> node("", node));
        }
    }

    /** Adds a node, without wrapping, so that the indentation of the tree remains readable. */
    private void node(String indent, Node node) {
        List<String> spans = node.spans().stream().map(Span::text).toList();
        line(indent + TerminalText.text(String.join(" ", spans)));
        node.nodes().forEach(below -> node(indent + "  ", below));
    }

    private void underlined(String words, String stroke) {
        String clean = TerminalText.text(words);
        line(clean);
        line(stroke.repeat(Math.min(width(clean), WIDTH)));
    }

    private void facts(List<Fact> facts) {
        int widest = facts.stream().mapToInt(fact -> width(fact.name())).max().orElse(0);
        facts.forEach(fact -> wrapped(padded(fact.name(), widest, false) + "  ", " ".repeat(widest + 2), fact.text()));
    }

    private void bullet(Bullet bullet) {
        wrapped("- ", "  ", bullet.text());
        bullet.details().forEach(detail -> wrapped("    ", "      ", detail));
    }

    private void wrapped(String first, String others, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : TerminalText.text(words).split(" ", -1)) {
            if (!empty && width(line) + 1 + width(word) > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    private void table(Table table) {
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> widest(table, column))
                .toArray();
        String rule = "-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1));
        row(table, table.columns().stream().map(Column::name).toList(), widths);
        line(rule);
        table.rows().forEach(row -> row(table, row, widths));
        if (!table.total().isEmpty()) {
            line(rule);
            row(table, table.total(), widths);
        }
    }

    private static int widest(Table table, int column) {
        IntStream cells = table.rows().stream().mapToInt(row -> width(cell(row.get(column))));
        int total = table.total().isEmpty() ? 0 : width(cell(table.total().get(column)));
        return Math.max(
                Math.max(total, width(table.columns().get(column).name())),
                cells.max().orElse(0));
    }

    private void row(Table table, List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            row.append(i == 0 ? "" : "  ");
            row.append(
                    padded(cell(cells.get(i)), widths[i], table.columns().get(i).isNumber()));
        }
        line(row.toString().stripTrailing());
    }

    private static String cell(String words) {
        String clean = TerminalText.text(words);
        return width(clean) <= WIDEST_CELL
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, WIDEST_CELL - 1)) + "…";
    }

    private static String padded(String words, int width, boolean right) {
        String padding = " ".repeat(width - width(words));
        return right ? padding + words : words + padding;
    }

    private static int width(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
