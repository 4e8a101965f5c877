package io.github.evalcarbone.report.html;

import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
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
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.svg.ChartSvg;
import java.util.List;

/** Writes blocks as HTML. */
final class BlockHtml {

    private final HtmlText html;
    private final Wording words;
    private final int level;

    /** Creates a writer of the blocks of a section whose heading has some level. */
    BlockHtml(HtmlText html, Wording words, int level) {
        this.html = html;
        this.words = words;
        this.level = level;
    }

    /** Writes a block; a table has a label, as it may be scrolled. */
    void write(ReportBlock block, String label) {
        if (block instanceof Title title) {
            html.element("h" + level, title.text());
        } else if (block instanceof Heading heading) {
            html.element("h" + level, heading.text());
        } else if (block instanceof Paragraph paragraph) {
            html.element("p", paragraph.text());
        } else if (block instanceof Headline headline) {
            html.element("p", "evc-headline", headline.text());
        } else if (block instanceof KeyFigure figure) {
            html.element("p", "evc-key", figure.text());
        } else if (block instanceof Note note) {
            html.element("p", "evc-note", note.text());
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            new TableHtml(html, words).write(table, label);
        } else if (block instanceof Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Outline outline) {
            nodes(outline.nodes());
        } else if (block instanceof Chart chart) {
            chart(chart, label);
        }
    }

    private void facts(Facts facts) {
        html.tags("<dl class=\"evc-facts\">\n");
        facts.facts().forEach(fact -> {
            html.tags("<div>").element("dt", fact.name());
            html.element("dd", fact.text()).tags("</div>\n");
        });
        html.tags("</dl>\n");
    }

    private void bullets(Bullets bullets) {
        CutList<Bullet> shown = new CutList<>(bullets.items());
        html.tags("<ul>\n");
        shown.items().forEach(this::bullet);
        html.tags("</ul>\n");
        shown.rest(words).ifPresent(rest -> html.element("p", "evc-note", rest));
    }

    private void bullet(Bullet bullet) {
        html.tags("<li>").text(bullet.text());
        if (!bullet.details().isEmpty()) {
            html.tags("<ul>\n");
            bullet.details().forEach(detail -> html.element("li", detail));
            html.tags("</ul>");
        }
        html.tags("</li>\n");
    }

    private void nodes(List<Node> nodes) {
        html.tags("<ul>\n");
        nodes.forEach(node -> {
            html.tags("<li>");
            node.spans().forEach(this::span);
            if (!node.nodes().isEmpty()) {
                nodes(node.nodes());
            }
            html.tags("</li>\n");
        });
        html.tags("</ul>\n");
    }

    private void span(Span span) {
        switch (span.style()) {
            case STRONG -> html.tags("<strong>").text(span.text()).tags("</strong> ");
            case CODE -> html.tags("<code>").text(span.text()).tags("</code> ");
            case PLAIN -> html.text(span.text()).tags(" ");
        }
    }

    /** Writes a chart, unless there is nothing to draw; its title is left out below a heading that says the same. */
    private void chart(Chart chart, String heading) {
        if (chart.isEmpty()) {
            return;
        }
        html.tags("<figure class=\"evc-figure\">\n<figcaption>");
        if (!chart.title().equals(heading)) {
            html.element("strong", chart.title());
        }
        html.element("span", "evc-unit", chart.unit()).tags("</figcaption>\n");
        html.tags(ChartSvg.inline(chart, words.language())).tags("\n<details class=\"evc-data\"><summary>");
        html.text(words.text("html.chart.table")).tags("</summary>\n");
        new TableHtml(html, words).write(chart.table(words.language()), chart.title());
        html.tags("</details>\n</figure>\n");
    }
}
