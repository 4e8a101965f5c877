package io.github.evalcarbone.report.frame;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A report made of its parts, each of them made when it is asked for.
 *
 * @param blocks  the content for people
 * @param table  the content as CSV
 * @param document  the content as JSON
 */
public record WrittenReport(Supplier<List<ReportBlock>> blocks, Supplier<String> table, Consumer<JsonWriter> document)
        implements DecisionReport {

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
