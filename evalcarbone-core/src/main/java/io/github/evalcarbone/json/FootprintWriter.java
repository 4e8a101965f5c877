package io.github.evalcarbone.json;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Coverage.CategoryCoverage;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Aggregation;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one footprint: its rules and datasets, totals, lines, gaps, findings, coverage. */
final class FootprintWriter {

    private final StoredFootprint footprint;
    private final FootprintData data;
    private final Map<String, FootprintLine> lines = new HashMap<>();

    FootprintWriter(StoredFootprint footprint) {
        this.footprint = footprint;
        this.data = footprint.data();
        data.lines().forEach(line -> lines.put(line.id(), line));
    }

    void write(Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            json.startObject();
            members(json);
            json.endObject();
        }
    }

    /** Writes all members of the object of a footprint. */
    void members(JsonWriter json) {
        json.member("format", FootprintJson.FORMAT);
        rules(json, data.rules());
        array(json, "datasets", data.datasets(), FootprintWriter::dataset);
        json.member("inventory", data.inventory());
        optional(json, "establishment", data.establishment());
        json.member("evaluationDate", data.evaluationDate().toString());
        array(json, "categories", data.categories(), FootprintWriter::category);
        phases(json, data.phases());
        totals(json);
        coverage(json, footprint.coverage());
        array(json, "gaps", data.gaps(), FootprintWriter::gap);
        array(json, "findings", data.findings(), FootprintWriter::finding);
        array(json, "equipment", data.lines(), FootprintWriter::line);
        lines(json);
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
        for (ImpactCategory category : data.categories()) {
            data.phases()
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
    }

    private void lines(JsonWriter json) {
        json.startArray("lines");
        data.impacts().forEach(impact -> impact(json, impact));
        data.gaps().forEach(gap -> {
            cell(json, gap.line(), gap.phase(), gap.category());
            json.member("gap", gap.problem().code().code());
            json.endObject();
        });
        json.endArray();
    }

    private void impact(JsonWriter json, LineImpact impact) {
        cell(json, impact.line(), impact.phase(), impact.category());
        json.member("value", impact.amount().value());
        if (data.rules().aggregation() == Aggregation.EXACT_PRODUCTS) {
            json.member("weight", impact.weight());
            json.member("factor", impact.factor());
        }
        json.endObject();
    }

    private void cell(JsonWriter json, String line, LifecyclePhase phase, ImpactCategory category) {
        json.startObject();
        json.member("line", line);
        json.member(
                "label",
                Optional.ofNullable(lines.get(line)).map(FootprintLine::label).orElse(line));
        json.member("phase", phase.name());
        json.member("category", category.id());
    }

    static <T> void array(JsonWriter json, String key, List<T> items, ItemWriter<T> writer) {
        json.startArray(key);
        items.forEach(item -> {
            json.startObject();
            writer.write(json, item);
            json.endObject();
        });
        json.endArray();
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
