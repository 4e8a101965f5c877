package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Aggregation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one footprint; what can be computed from the rest (totals, coverage, messages) is read over. */
final class FootprintReader {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, ImpactCategory> categories = new LinkedHashMap<>();
    private final Set<String> lineIds = new HashSet<>();

    Checked<StoredFootprint> read(JsonNode tree) {
        ObjectReader json = new ObjectReader(tree, problems);
        format(json);
        Optional<RuleSetReference> rules = json.object("ruleSet").map(this::rules);
        Optional<LocalDate> date = DayReader.read(json, "evaluationDate", problems);
        List<LifecyclePhase> phases = phases(json);
        json.objects("categories").forEach(this::category);
        List<FootprintLine> lines =
                json.objects("equipment").stream().map(this::line).toList();
        List<ObjectReader> totals = json.objects("totals");
        json.object("coverage");
        Optional<FootprintData> data = rules.flatMap(rule -> date.map(day -> data(json, rule, day, phases, lines)));
        json.done();
        data.ifPresent(read -> problems.addAll(FootprintConsistency.problems(read, json.at("lines"))));
        if (data.isEmpty() || Checked.hasError(problems)) {
            return Checked.failed(problems);
        }
        StoredFootprint footprint = RecordFootprint.of(data.get());
        totals.forEach(total -> total(total, footprint));
        return Checked.unlessErrors(problems, () -> footprint);
    }

    /** A total says nothing new; one that differs means that the file was changed. */
    private void total(ObjectReader json, StoredFootprint footprint) {
        ImpactCategory category = categoryOf(json);
        json.text("unit");
        String phase = json.text("phase");
        double value = json.number("value");
        double computed = (phase.equals("ALL")
                        ? footprint.total(category)
                        : footprint.total(category, LifecyclePhase.find(phase).orElse(LifecyclePhase.USE)))
                .value();
        json.done();
        if (value != computed) {
            problems.add(Problem.of(
                    CoreCode.BAD_VALUE, json.at("value"), Numbers.shortest(value), Numbers.shortest(computed)));
        }
    }

    private void format(ObjectReader json) {
        String format = json.text("format");
        if (!format.equals(FootprintJson.FORMAT)) {
            problems.add(Problem.of(CoreCode.JSON_FORMAT, json.at("format"), format, FootprintJson.FORMAT));
        }
    }

    private FootprintData data(
            ObjectReader json,
            RuleSetReference rules,
            LocalDate date,
            List<LifecyclePhase> phases,
            List<FootprintLine> lines) {
        boolean products = rules.aggregation() == Aggregation.EXACT_PRODUCTS;
        return new FootprintData(
                rules,
                json.objects("datasets").stream().map(FootprintReader::dataset).toList(),
                json.text("inventory"),
                json.optionalText("establishment"),
                date,
                List.copyOf(categories.values()),
                phases,
                lines,
                json.objects("lines").stream()
                        .flatMap(cell -> impact(cell, products).stream())
                        .toList(),
                json.objects("gaps").stream().map(this::gap).toList(),
                json.objects("findings").stream().map(this::finding).toList());
    }

    private RuleSetReference rules(ObjectReader json) {
        RuleSetReference rules = new RuleSetReference(
                json.text("id"),
                json.text("version"),
                json.text("sha256"),
                ProblemReader.constant(json, "aggregation", Aggregation.values(), Aggregation::toString));
        json.done();
        return rules;
    }

    private static DatasetReference dataset(ObjectReader json) {
        DatasetReference dataset = new DatasetReference(
                json.text("id"), json.text("version"), json.rawTexts("licences"), json.rawText("attribution"));
        json.done();
        return dataset;
    }

    private void category(ObjectReader json) {
        String unit = json.text("unit");
        ImpactCategory category = json.choice(
                "id",
                id -> ImpactCategory.find(id).filter(found -> found.id().equals(id)),
                ImpactCategory.ef31().toString(),
                ImpactCategory.CLIMATE_CHANGE);
        json.text("name");
        json.done();
        if (!unit.equals(category.unit().toString())) {
            problems.add(Problem.of(
                    CoreCode.FIGURE_UNIT_WRONG,
                    json.at("unit"),
                    unit,
                    category.unit().toString()));
        }
        categories.put(category.id(), category);
    }

    private List<LifecyclePhase> phases(ObjectReader json) {
        Location place = json.at("phases");
        List<LifecyclePhase> phases = new ArrayList<>();
        json.rawTexts("phases")
                .forEach(text -> Arrays.stream(LifecyclePhase.values())
                        .filter(phase -> phase.name().equals(text))
                        .findFirst()
                        .ifPresentOrElse(
                                phases::add,
                                () -> problems.add(Problem.of(
                                        CoreCode.BAD_VALUE, place, text, Arrays.toString(LifecyclePhase.values())))));
        return phases;
    }

    private FootprintLine line(ObjectReader json) {
        FootprintLine line = new FootprintLine(
                json.text("line"),
                json.text("label"),
                quantity(json),
                json.optionalText("type"),
                json.optionalText("model"),
                json.has("match")
                        ? Optional.of(ProblemReader.constant(json, "match", LookupKind.values(), LookupKind::name))
                        : Optional.empty(),
                json.optionalText("country"),
                json.optionalText("dataCentre"),
                json.optionalText("status"),
                json.optionalText("site"),
                json.optionalText("department"));
        if (!lineIds.add(line.id())) {
            problems.add(Problem.of(CoreCode.DUPLICATE_LINE_ID, json.at("line"), line.id()));
        }
        json.done();
        return line;
    }

    private double quantity(ObjectReader json) {
        double quantity = json.number("quantity");
        if (quantity < 0) {
            problems.add(Problem.of(CoreCode.OUT_OF_RANGE, json.at("quantity"), Numbers.shortest(quantity), ">= 0"));
        }
        return quantity;
    }

    /** A cell with a gap stands among the gaps too, where it is read. */
    private Optional<LineImpact> impact(ObjectReader json, boolean products) {
        String line = lineId(json);
        json.text("label");
        LifecyclePhase phase = phase(json);
        ImpactCategory category = categoryOf(json);
        if (json.has("gap")) {
            json.text("gap");
            json.done();
            return Optional.empty();
        }
        double value = json.number("value");
        double weight = products ? json.number("weight") : value;
        double factor = products ? json.number("factor") : 1;
        json.done();
        if (!LineImpact.isInRange(weight, factor)) {
            problems.add(Problem.of(CoreCode.OUT_OF_RANGE, json.at("value"), Numbers.shortest(value), "< 1E290"));
            return Optional.empty();
        }
        return Optional.of(new LineImpact(line, phase, category, weight, factor));
    }

    private String lineId(ObjectReader json) {
        return json.choice(
                "line", id -> lineIds.contains(id) ? Optional.of(id) : Optional.empty(), "an id of equipment", "");
    }

    private Gap gap(ObjectReader json) {
        Gap gap = new Gap(lineId(json), phase(json), categoryOf(json), json.text("rule"), problem(json));
        json.done();
        return gap;
    }

    private Finding finding(ObjectReader json) {
        Finding finding = new Finding(json.optionalText("line"), json.optionalText("rule"), problem(json));
        json.done();
        return finding;
    }

    private static Problem problem(ObjectReader json) {
        json.text("message");
        return ProblemReader.read(json);
    }

    private static LifecyclePhase phase(ObjectReader json) {
        return ProblemReader.constant(json, "phase", LifecyclePhase.values(), LifecyclePhase::name);
    }

    private ImpactCategory categoryOf(ObjectReader json) {
        return json.choice(
                "category",
                id -> Optional.ofNullable(categories.get(id)),
                categories.keySet().toString(),
                ImpactCategory.CLIMATE_CHANGE);
    }
}
