package io.github.evalcarbone.json;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.DayReader;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Aggregation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads one footprint; of the derived members, totals are checked; messages and the shares of the coverage are ignored. */
final class FootprintReader {

    /** The phase of a total over all phases. */
    private static final String ALL = "ALL";

    private final List<Problem> problems;
    private final ResultMembers members;
    private final Set<String> lineIds = new HashSet<>();

    /** Adds what is wrong to the problems of the file; the categories that it finds are among the members from then on. */
    FootprintReader(List<Problem> problems, ResultMembers members) {
        this.problems = problems;
        this.members = members;
    }

    static Checked<StoredFootprint> read(JsonNode tree) {
        List<Problem> problems = new ArrayList<>();
        Optional<StoredFootprint> footprint =
                new FootprintReader(problems, new ResultMembers(problems)).read(new ObjectReader(tree, problems));
        return Checked.hasError(problems) ? Checked.failed(problems) : Checked.of(footprint.orElseThrow(), problems);
    }

    /** The footprint; empty where there is too much wrong to have one. */
    Optional<StoredFootprint> read(ObjectReader json) {
        int before = problems.size();
        members.format(json, FootprintJson.FORMAT);
        Optional<RuleSetReference> rules = json.object("ruleSet").map(ResultMembers::rules);
        Optional<LocalDate> date = DayReader.read(json, "evaluationDate", problems);
        List<LifecyclePhase> phases = members.phases(json);
        json.objects("categories").forEach(members::category);
        List<FootprintLine> lines =
                json.objects("equipment").stream().map(this::line).toList();
        List<ObjectReader> totals = json.objects("totals");
        SetAside setAside = json.object("coverage")
                .map(coverage -> ResultMembers.setAside(coverage, problems))
                .orElse(SetAside.NONE);
        Optional<FootprintData> data =
                rules.flatMap(rule -> date.map(day -> data(json, rule, day, phases, lines, setAside)));
        json.done();
        data.ifPresent(read -> problems.addAll(Consistency.problems(read, json.at("lines"))));
        if (data.isEmpty() || Checked.hasError(problems.subList(before, problems.size()))) {
            return Optional.empty();
        }
        StoredFootprint footprint = RecordFootprint.of(data.get());
        totals.forEach(total -> total(total, footprint));
        return Optional.of(footprint);
    }

    /** Checks a total, which is derived; a different one means that the file was changed. */
    private void total(ObjectReader json, StoredFootprint footprint) {
        ImpactCategory category = members.categoryOf(json);
        json.text("unit");
        List<LifecyclePhase> phases = footprint.phases();
        String phase = json.choice(
                "phase", text -> Optional.of(text).filter(known -> isTotalOf(known, phases)), phases + " " + ALL, ALL);
        StatedTotal stated = StatedTotal.read(category, json);
        json.done();
        if (footprint.categories().contains(category)) {
            problems.addAll(stated.differences(total(footprint, category, phase)));
        }
    }

    private static Total total(StoredFootprint footprint, ImpactCategory category, String phase) {
        return phase.equals(ALL) ? footprint.total(category) : footprint.total(category, LifecyclePhase.valueOf(phase));
    }

    private static boolean isTotalOf(String text, List<LifecyclePhase> phases) {
        return text.equals(ALL)
                || phases.stream().anyMatch(phase -> phase.name().equals(text));
    }

    private FootprintData data(
            ObjectReader json,
            RuleSetReference rules,
            LocalDate date,
            List<LifecyclePhase> phases,
            List<FootprintLine> lines,
            SetAside setAside) {
        boolean products = rules.aggregation() == Aggregation.EXACT_PRODUCTS;
        return new FootprintData(
                rules,
                json.objects("datasets").stream().map(FootprintReader::dataset).toList(),
                json.text("inventory"),
                json.optionalText("establishment"),
                date,
                members.categories(),
                phases,
                lines,
                json.objects("lines").stream()
                        .flatMap(cell -> impact(cell, products).stream())
                        .toList(),
                json.objects("gaps").stream()
                        .map(gap -> members.gap(gap, lineId(gap)))
                        .toList(),
                members.findings(json),
                setAside);
    }

    static DatasetReference dataset(ObjectReader json) {
        DatasetReference dataset = new DatasetReference(
                json.text("id"), json.text("version"), json.rawTexts("licences"), json.rawText("attribution"));
        json.done();
        return dataset;
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
                json.optionalText("department"),
                json.has("ownership")
                        ? Optional.of(ProblemReader.constant(json, "ownership", Ownership.values(), Ownership::name))
                        : Optional.empty());
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

    /** Reads the impact of a cell; a gap is read from the list of gaps. */
    private Optional<LineImpact> impact(ObjectReader json, boolean products) {
        String line = lineId(json);
        json.text("label");
        LifecyclePhase phase = ResultMembers.phase(json);
        ImpactCategory category = members.categoryOf(json);
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

    /** Checks that a footprint that was read has every cell once: each line, phase and category, as a value or as a gap. */
    private static final class Consistency {

        /** The largest number of problems reported; a truncated file would have one for each cell. */
        private static final int TOLD = 100;

        private Consistency() {}

        static List<Problem> problems(FootprintData data, Location place) {
            Map<String, Integer> counts = new TreeMap<>();
            data.lines().forEach(line -> cells(data, line).forEach(cell -> counts.put(cell, 0)));
            Set<String> strangers = new TreeSet<>();
            Stream.concat(
                            data.impacts().stream().map(cell -> cell(cell.line(), cell.phase(), cell.category())),
                            data.gaps().stream().map(cell -> cell(cell.line(), cell.phase(), cell.category())))
                    .filter(cell -> counts.computeIfPresent(cell, (key, count) -> count + 1) == null)
                    .forEach(strangers::add);
            Stream<Problem> miscounted = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() != 1)
                    .map(entry -> Problem.of(
                            CoreCode.FOOTPRINT_CELL_COUNT, place, entry.getKey(), String.valueOf(entry.getValue())));
            Stream<Problem> undeclared = strangers.stream()
                    .map(cell -> Problem.of(CoreCode.BAD_VALUE, place, cell, data.phases() + " " + data.categories()));
            return Stream.concat(undeclared, miscounted).limit(TOLD).toList();
        }

        private static List<String> cells(FootprintData data, FootprintLine line) {
            return data.phases().stream()
                    .flatMap(phase -> data.categories().stream().map(category -> cell(line.id(), phase, category)))
                    .toList();
        }

        private static String cell(String line, LifecyclePhase phase, ImpactCategory category) {
            return line + ", " + phase + ", " + category.id();
        }
    }
}
