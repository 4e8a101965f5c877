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

/** Lays a report out as GitHub Flavored Markdown; every text is escaped. */
public final class MarkdownLayout {

    private static final String SPECIAL = "\\`*_[]|~";
    private static final String SPECIAL_AT_THE_START = "#+-=>";

    private final StringBuilder text = new StringBuilder();

    private MarkdownLayout() {}

    public static String of(List<ReportBlock> blocks) {
        MarkdownLayout layout = new MarkdownLayout();
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
            line("# " + escaped(title.text()));
        } else if (block instanceof Heading heading) {
            line("## " + escaped(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            line(escaped(paragraph.text()));
        } else if (block instanceof Headline headline) {
            line("**" + escaped(headline.text()) + "**");
        } else if (block instanceof KeyFigure figure) {
            line("**" + escaped(figure.text()) + "**");
        } else if (block instanceof Note note) {
            line(escaped(note.text()));
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Outline outline) {
            outline.nodes().forEach(node -> node("", node));
        }
    }

    private void node(String indent, Node node) {
        line(indent + "- "
                + String.join(
                        " ", node.spans().stream().map(MarkdownLayout::span).toList()));
        node.nodes().forEach(below -> node(indent + "  ", below));
    }

    private static String span(Span span) {
        return switch (span.style()) {
            case STRONG -> "**" + inline(span.text()) + "**";
            case CODE -> "`" + TerminalText.text(span.text()).replace('`', '\'') + "`";
            case PLAIN -> inline(span.text());
        };
    }

    private void fact(Fact fact) {
        line("- **" + escaped(fact.name()) + "** " + escaped(fact.text()));
    }

    private void bullet(Bullet bullet) {
        line("- " + escaped(bullet.text()));
        bullet.details().forEach(detail -> line("  - " + escaped(detail)));
    }

    private void table(Table table) {
        row(table.columns().stream().map(Column::name).toList(), "");
        line("|"
                + String.join(
                        "|",
                        table.columns().stream()
                                .map(column -> column.isNumber() ? "---:" : "---")
                                .toList())
                + "|");
        table.rows().forEach(row -> row(row, ""));
        if (!table.total().isEmpty()) {
            row(table.total(), "**");
        }
    }

    private void row(List<String> cells, String mark) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            String words = escaped(cell);
            row.append(' ')
                    .append(words.isEmpty() ? "" : mark + words + mark + " ")
                    .append('|');
        }
        line(row.toString());
    }

    private static String escaped(String words) {
        String inline = inline(words);
        boolean special = !inline.isEmpty() && SPECIAL_AT_THE_START.indexOf(inline.charAt(0)) >= 0;
        return special ? "\\" + inline : inline;
    }

    /** Escapes a text for a place other than the start of a line. */
    private static String inline(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : TerminalText.text(words).strip().toCharArray()) {
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : c);
        }
        return escaped.toString();
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
