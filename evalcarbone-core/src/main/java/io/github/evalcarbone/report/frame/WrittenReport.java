package io.github.evalcarbone.report.frame;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.html.ContentHtml;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.TextLayout;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A report made of its parts, each of them made when it is asked for.
 *
 * @param language  the language of the content for people
 * @param blocks  the content for people
 * @param table  the content as CSV
 * @param document  the content as JSON
 */
public record WrittenReport(
        Language language, Supplier<List<ReportBlock>> blocks, Supplier<String> table, Consumer<JsonWriter> document)
        implements DecisionReport {

    @Override
    public ReportContent content() {
        return ReportContent.of(language, blocks.get());
    }

    @Override
    public String html() {
        return ContentHtml.page(content());
    }

    @Override
    public String text() {
        return TextLayout.of(blocks.get());
    }

    @Override
    public String markdown() {
        return MarkdownLayout.of(blocks.get());
    }

    @Override
    public String csv() {
        return table.get();
    }

    @Override
    public void writeJson(Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            document.accept(json);
        }
    }
}
