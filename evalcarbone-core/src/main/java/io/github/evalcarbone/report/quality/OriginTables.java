package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.quality.Datum;
import io.github.evalcarbone.quality.DatumOrigin;
import io.github.evalcarbone.quality.GradeScale;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables of where the data come from, of their levels in the PCR, and of the grades in other scales. */
final class OriginTables {

    private final QualityContent content;
    private final Wording words;

    OriginTables(QualityContent content) {
        this.content = content;
        this.words = content.words();
    }

    List<ReportBlock> origins() {
        Map<Datum, Map<DatumOrigin, BigDecimal>> all = content.quality().origins();
        List<DatumOrigin> used = Stream.of(DatumOrigin.values())
                .filter(origin -> all.values().stream().anyMatch(some -> some.containsKey(origin)))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(ReportBlock.words(words.text("column.quality.datum"))));
        used.forEach(origin -> columns.add(ReportBlock.numbers(words.text("quality.origin." + origin.key()))));
        List<List<String>> rows = all.entrySet().stream()
                .map(datum -> row(datum.getKey(), datum.getValue(), used))
                .toList();
        return List.of(new Table(columns, rows, List.of()), new Paragraph(words.text("quality.origin.note")));
    }

    private List<String> row(Datum datum, Map<DatumOrigin, BigDecimal> impacts, List<DatumOrigin> used) {
        BigDecimal whole = impacts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> cells = new ArrayList<>(List.of(words.text("quality.datum." + datum.key())));
        used.forEach(origin -> cells.add(content.share(impacts.getOrDefault(origin, BigDecimal.ZERO), whole)));
        return cells;
    }

    List<ReportBlock> levels() {
        Map<String, Long> levels = content.quality().pcrLevels();
        long all = levels.values().stream().mapToLong(count -> count).sum();
        List<List<String>> rows = levels.entrySet().stream()
                .map(level -> List.of(
                        words.text("quality.pcr." + level.getKey()),
                        content.whole(level.getValue()),
                        content.share(level.getValue(), all)))
                .toList();
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.quality.level")),
                ReportBlock.numbers(words.text("column.quality.data")),
                ReportBlock.numbers(words.text("column.share")));
        return List.of(
                new Table(
                        columns, rows, List.of(words.text("quality.all"), content.whole(all), content.share(all, all))),
                new Paragraph(words.text("quality.pcr.note")));
    }

    List<ReportBlock> scales() {
        List<Column> columns = Stream.of("grade", "bilan-carbone", "pcr", "glpi", "boavizta", "numecoeval", "gsd2")
                .map(key -> ReportBlock.words(words.text("column.quality." + key)))
                .toList();
        return List.of(new Table(
                columns,
                content.quality().criteria().scales().stream().map(this::scale).toList(),
                List.of()));
    }

    private List<String> scale(GradeScale scale) {
        return List.of(
                scale.grade().name(),
                scale.bilanCarbone(),
                words.text("quality.pcr." + scale.pcr()),
                scale.glpi(),
                scale.boavizta(),
                scale.numecoeval(),
                words.exact(scale.squaredDeviation()));
    }
}
