package io.github.evalcarbone.report.html;

import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.util.List;

/** Writes tables, each in a region of its own that scrolls, also by the keyboard, where the screen is too narrow. */
final class TableHtml {

    private final HtmlText html;
    private final Wording words;

    TableHtml(HtmlText html, Wording words) {
        this.html = html;
        this.words = words;
    }

    void write(Table table, String label) {
        CutList<List<String>> rows = new CutList<>(table.rows());
        html.tags("<div class=\"evc-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
                .text(label);
        html.tags("\">\n<table>\n<thead><tr>");
        table.columns().forEach(this::head);
        html.tags("</tr></thead>\n<tbody>\n");
        rows.items().forEach(row -> row(table.columns(), row));
        html.tags("</tbody>\n");
        if (!table.total().isEmpty()) {
            html.tags("<tfoot>\n");
            row(table.columns(), table.total());
            html.tags("</tfoot>\n");
        }
        html.tags("</table>\n</div>\n");
        rows.rest(words).ifPresent(rest -> html.element("p", "evc-note", rest));
    }

    private void head(Column column) {
        html.tags(column.isNumber() ? "<th scope=\"col\" class=\"evc-n\">" : "<th scope=\"col\">");
        html.text(column.name()).tags("</th>");
    }

    private void row(List<Column> columns, List<String> cells) {
        html.tags("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String end = i == 0 ? "th" : "td";
            String start = i == 0 ? "<th scope=\"row\"" : "<td";
            html.tags(start + (columns.get(i).isNumber() ? " class=\"evc-n\">" : ">"));
            html.text(cells.get(i)).tags("</" + end + ">");
        }
        html.tags("</tr>\n");
    }
}
