package io.github.evalcarbone.json;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Coverage.CategoryCoverage;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Aggregation;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes one footprint: its rules and datasets, totals, lines, gaps, findings, coverage. */
final class FootprintWriter {

    private final StoredFootprint footprint;

    FootprintWriter(StoredFootprint footprint) {
        this.footprint = footprint;
    }

    /** Writes the footprint twice: first to no target, so that nothing is written of one that would not be read back. */
    void write(Writer writer) {
        requireReadable();
        try (JsonWriter json = JsonWriter.checking(Limits.USUAL, "The footprint [" + footprint + "]")) {
            object(json);
        }
        try (JsonWriter json = JsonWriter.indented(writer)) {
            object(json);
        }
    }

    private void object(JsonWriter json) {
        json.startObject();
        members(json);
        json.endObject();
    }

    /** Rejects names, days, counts and remarks that would not be read back: all but the lines is written and read. */
    void requireReadable() {
        StoredFootprint header =
                RecordFootprint.of(withoutLines(footprint.pages().findFirst().orElseThrow()));
        StringWriter text = new StringWriter();
        try (JsonWriter json = JsonWriter.indented(text)) {
            new FootprintWriter(header).object(json);
        }
        Checked<StoredFootprint> back = FootprintJson.read(TextSource.of("footprint", text.toString()));
        if (!back.value().equals(Optional.of(header))) {
            throw new IllegalArgumentException("The footprint [" + footprint
                    + "] must have names, days, counts and remarks that are read back from JSON. " + back.problems());
        }
    }

    private static FootprintData withoutLines(FootprintData page) {
        List<Finding> ofAll = page.findings().stream()
                .filter(finding -> finding.line().isEmpty())
                .toList();
        return ResultHeader.of(page).data(List.of(), List.of(), List.of(), ofAll);
    }

    /** Writes all members of the object of a footprint; those about lines page by page. */
    void members(JsonWriter json) {
        json.member("format", FootprintJson.FORMAT);
        rules(json, footprint.rules());
        array(json, "datasets", footprint.datasets(), FootprintWriter::dataset);
        json.member("inventory", footprint.inventory());
        optional(json, "establishment", footprint.establishment());
        json.member("evaluationDate", footprint.evaluationDate().toString());
        array(json, "categories", footprint.categories(), FootprintWriter::category);
        phases(json, footprint.phases());
        totals(json);
        coverage(json, footprint.coverage());
        paged(json, "gaps", FootprintData::gaps, FootprintWriter::gap);
        paged(json, "findings", FootprintData::findings, FootprintWriter::finding);
        paged(json, "equipment", FootprintData::lines, FootprintWriter::line);
        lines(json);
    }

    private <T> void paged(JsonWriter json, String key, Function<FootprintData, List<T>> items, ItemWriter<T> writer) {
        json.startArray(key);
        footprint.pages().forEach(page -> items.apply(page).forEach(item -> object(json, item, writer)));
        json.endArray();
    }

    static void rules(JsonWriter json, RuleSetReference rules) {
        json.startObject("ruleSet");
        json.member("id", rules.id());
        json.member("version", rules.version());
        json.member("sha256", rules.sha256());
        json.member("aggregation", rules.aggregation().toString());
        json.endObject();
    }

    static void phases(JsonWriter json, List<LifecyclePhase> phases) {
        texts(json, "phases", phases.stream().map(LifecyclePhase::name).toList());
    }

    static void dataset(JsonWriter json, DatasetReference dataset) {
        json.member("id", dataset.id());
        json.member("version", dataset.version());
        texts(json, "licences", dataset.licences());
        json.member("attribution", dataset.attribution());
    }

    static void category(JsonWriter json, ImpactCategory category) {
        json.member("id", category.id());
        json.member("name", category.english());
        json.member("unit", category.unit().toString());
        if (!ImpactCategory.ef31().contains(category)) {
            json.member(ResultMembers.FRENCH, category.french());
            json.member("numEcoEvalName", category.numEcoEvalName());
        }
    }

    /** Writes a total for each phase and, as phase ALL, for all phases together. */
    private void totals(JsonWriter json) {
        json.startArray("totals");
        for (ImpactCategory category : footprint.categories()) {
            footprint
                    .phases()
                    .forEach(
                            phase -> StatedTotal.write(json, category, phase.name(), footprint.total(category, phase)));
            StatedTotal.write(json, category, "ALL", footprint.total(category));
        }
        json.endArray();
    }

    private static void coverage(JsonWriter json, Coverage coverage) {
        json.startObject("coverage");
        json.member("lines", coverage.lines());
        json.member("completeLines", coverage.completeLines());
        coverage.lineShare().ifPresent(share -> json.member("lineShare", share));
        json.startArray("categories");
        coverage.categories().forEach((category, covered) -> covered(json, category, covered));
        json.endArray();
        setAside(json, coverage.setAside());
        json.endObject();
    }

    /** Writes the numbers of rows set aside, unless there are none. */
    static void setAside(JsonWriter json, SetAside rows) {
        if (!rows.equals(SetAside.NONE)) {
            json.startObject("setAside");
            json.member("refused", rows.refused());
            json.member("hasMore", rows.hasMore());
            json.member("excluded", rows.excluded());
            json.endObject();
        }
    }

    private static void covered(JsonWriter json, ImpactCategory category, CategoryCoverage covered) {
        json.startObject();
        json.member("category", category.id());
        json.member("completeLines", covered.completeLines());
        json.member("knownValues", covered.knownValues());
        json.member("values", covered.values());
        json.member("completeShareOfKnownImpact", covered.completeShareOfKnownImpact());
        json.endObject();
    }

    static void gap(JsonWriter json, Gap gap) {
        json.member("line", gap.line());
        json.member("phase", gap.phase().name());
        json.member("category", gap.category().id());
        json.member("rule", gap.rule());
        problem(json, gap.problem());
    }

    static void finding(JsonWriter json, Finding finding) {
        optional(json, "line", finding.line());
        optional(json, "rule", finding.rule());
        optional(json, "phase", finding.phase().map(LifecyclePhase::name));
        problem(json, finding.problem());
    }

    /** Writes a problem; the message is for people, as only code, values and place are read back. */
    static void problem(JsonWriter json, Problem problem) {
        ProblemsJson.writeStored(json, problem);
        json.member("message", problem.message(Language.ENGLISH));
    }

    private static void line(JsonWriter json, FootprintLine line) {
        json.member("line", line.id());
        json.member("label", line.label());
        json.member("quantity", line.quantity());
        optional(json, "type", line.type());
        optional(json, "model", line.model());
        optional(json, "match", line.match().map(Enum::name));
        optional(json, "country", line.country());
        optional(json, "dataCentre", line.dataCentre());
        optional(json, "status", line.status());
        optional(json, "site", line.site());
        optional(json, "department", line.department());
        optional(json, "ownership", line.ownership().map(Enum::name));
    }

    /** Writes all values, then all gaps, each with the label of its line, which is of the same page. */
    private void lines(JsonWriter json) {
        json.startArray("lines");
        footprint.pages().forEach(page -> {
            Map<String, String> labels = labels(page);
            page.impacts().forEach(impact -> impact(json, impact, labels));
        });
        footprint.pages().forEach(page -> {
            Map<String, String> labels = labels(page);
            page.gaps().forEach(gap -> gap(json, gap, labels));
        });
        json.endArray();
    }

    private static Map<String, String> labels(FootprintData page) {
        return page.lines().stream().collect(Collectors.toMap(FootprintLine::id, FootprintLine::label));
    }

    private static void gap(JsonWriter json, Gap gap, Map<String, String> labels) {
        cell(json, gap.line(), labels, gap.phase(), gap.category());
        json.member("gap", gap.problem().code().code());
        json.endObject();
    }

    private void impact(JsonWriter json, LineImpact impact, Map<String, String> labels) {
        cell(json, impact.line(), labels, impact.phase(), impact.category());
        json.member("value", impact.amount().value());
        if (footprint.rules().aggregation() == Aggregation.EXACT_PRODUCTS) {
            json.member("weight", impact.weight());
            json.member("factor", impact.factor());
        }
        json.endObject();
    }

    private static void cell(
            JsonWriter json, String line, Map<String, String> labels, LifecyclePhase phase, ImpactCategory category) {
        json.startObject();
        json.member("line", line);
        json.member("label", labels.getOrDefault(line, line));
        json.member("phase", phase.name());
        json.member("category", category.id());
    }

    static <T> void array(JsonWriter json, String key, List<T> items, ItemWriter<T> writer) {
        json.startArray(key);
        items.forEach(item -> object(json, item, writer));
        json.endArray();
    }

    private static <T> void object(JsonWriter json, T item, ItemWriter<T> writer) {
        json.startObject();
        writer.write(json, item);
        json.endObject();
    }

    static void texts(JsonWriter json, String key, List<String> texts) {
        json.startArray(key);
        texts.forEach(json::item);
        json.endArray();
    }

    static void optional(JsonWriter json, String key, Optional<String> text) {
        text.ifPresent(value -> json.member(key, value));
    }

    interface ItemWriter<T> {
        void write(JsonWriter json, T item);
    }
}
