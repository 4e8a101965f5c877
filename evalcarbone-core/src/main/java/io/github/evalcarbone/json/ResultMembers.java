package io.github.evalcarbone.json;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the members that files of footprints have in common: rules, categories, phases, totals, gaps, findings. */
final class ResultMembers {

    /** The French name, of a category that is not of EF 3.1. */
    static final String FRENCH = "french";
    /** Larger counts are not exact in JSON. */
    private static final double MOST_ROWS = 0x1p53;

    private final List<Problem> problems;
    private final Map<String, ImpactCategory> categories = new LinkedHashMap<>();

    ResultMembers(List<Problem> problems) {
        this.problems = problems;
    }

    List<ImpactCategory> categories() {
        return List.copyOf(categories.values());
    }

    void format(ObjectReader json, String expected) {
        String format = json.text("format");
        if (!format.equals(expected)) {
            problems.add(Problem.of(CoreCode.STORED_FORMAT, json.at("format"), format, expected));
        }
    }

    static RuleSetReference rules(ObjectReader json) {
        RuleSetReference rules = new RuleSetReference(
                json.text("id"),
                json.text("version"),
                json.text("sha256"),
                ProblemReader.constant(json, "aggregation", Aggregation.values(), Aggregation::toString));
        json.done();
        return rules;
    }

    /** Reads a category and registers it for look-up. */
    void category(ObjectReader json) {
        ImpactCategory category = json.has(FRENCH) ? own(json) : ofEf31(json);
        json.done();
        categories.put(category.id(), category);
    }

    private ImpactCategory ofEf31(ObjectReader json) {
        ImpactCategory category =
                json.choice("id", ResultMembers::ef31, ImpactCategory.ef31().toString(), ImpactCategory.CLIMATE_CHANGE);
        json.text("name");
        unit(json, category.unit().toString());
        return category;
    }

    private static Optional<ImpactCategory> ef31(String id) {
        return ImpactCategory.ef31().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    /** Reads a category that a dataset defined: the file states its names and its unit. */
    private ImpactCategory own(ObjectReader json) {
        String id = json.text("id");
        String english = json.rawText("name");
        String french = json.rawText(FRENCH);
        Unit unit = json.choice("unit", ResultMembers::unit, Unit.symbols().toString(), Unit.ONE);
        String numEcoEvalName = json.rawText("numEcoEvalName");
        try {
            return new ImpactCategory(ef31(id).isPresent() ? "" : id, english, french, unit, numEcoEvalName);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, json.at("id"), id, "[A-Z][A-Z0-9_]*, fr, en"));
            return ImpactCategory.CLIMATE_CHANGE;
        }
    }

    private static Optional<Unit> unit(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void unit(ObjectReader json, String expected) {
        String unit = json.text("unit");
        if (!unit.equals(expected)) {
            problems.add(Problem.of(CoreCode.FIGURE_UNIT_WRONG, json.at("unit"), unit, expected));
        }
    }

    List<LifecyclePhase> phases(ObjectReader json) {
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

    /** Reads the numbers of rows set aside, which are absent if there are none. */
    static SetAside setAside(ObjectReader json, List<Problem> problems) {
        return json.optionalObject("setAside").map(rows -> rows(rows, problems)).orElse(SetAside.NONE);
    }

    private static SetAside rows(ObjectReader json, List<Problem> problems) {
        SetAside rows =
                new SetAside(count(json, "refused", problems), json.flag("hasMore"), count(json, "excluded", problems));
        json.done();
        return rows;
    }

    private static long count(ObjectReader json, String key, List<Problem> problems) {
        double count = json.number(key);
        if (count < 0 || count != Math.rint(count) || count > MOST_ROWS) {
            problems.add(Problem.of(CoreCode.OUT_OF_RANGE, json.at(key), Numbers.shortest(count), "0, 1, 2, 3, ..."));
            return 0;
        }
        return (long) count;
    }

    static LifecyclePhase phase(ObjectReader json) {
        return ProblemReader.constant(json, "phase", LifecyclePhase.values(), LifecyclePhase::name);
    }

    /** Reads the phase of a finding, which many findings do not have. */
    static Optional<LifecyclePhase> optionalPhase(ObjectReader json) {
        return json.has("phase") ? Optional.of(phase(json)) : Optional.empty();
    }

    ImpactCategory categoryOf(ObjectReader json) {
        return json.choice(
                "category",
                id -> Optional.ofNullable(categories.get(id)),
                categories.keySet().toString(),
                ImpactCategory.CLIMATE_CHANGE);
    }

    /** Reads gaps, whose lines are checked later. */
    List<Gap> gaps(ObjectReader json, String key) {
        return json.objects(key).stream().map(gap -> gap(gap, gap.text("line"))).toList();
    }

    List<Finding> findings(ObjectReader json) {
        return json.objects("findings").stream().map(ResultMembers::finding).toList();
    }

    /** Reads the gap of a line whose id has been read. */
    Gap gap(ObjectReader json, String line) {
        Gap gap = new Gap(line, phase(json), categoryOf(json), json.rawText("rule"), problem(json));
        json.done();
        return gap;
    }

    private static Finding finding(ObjectReader json) {
        Finding finding =
                new Finding(json.optionalText("line"), json.optionalText("rule"), optionalPhase(json), problem(json));
        json.done();
        return finding;
    }

    static Problem problem(ObjectReader json) {
        json.text("message");
        return ProblemReader.read(json);
    }

    /**
     * A total as a file states it. It is derived, so that a different one means that the file was changed.
     *
     * @param category  its category
     * @param json  the object it was read from
     * @param known  the known amount; empty if nothing is known
     * @param counts  the numbers of lines, incomplete lines and missing values
     * @param isComplete  whether nothing is missing
     */
    record StatedTotal(
            ImpactCategory category,
            ObjectReader json,
            Optional<Double> known,
            List<Double> counts,
            boolean isComplete) {

        private static final String KNOWN = "value";
        private static final String COMPLETE = "complete";
        private static final List<String> COUNTS = List.of("lines", "incompleteLines", "missingValues");

        /** Reads the members beside category, unit and phase. */
        static StatedTotal read(ImpactCategory category, ObjectReader json) {
            return new StatedTotal(
                    category,
                    json,
                    json.optionalNumber(KNOWN),
                    COUNTS.stream().map(json::number).toList(),
                    json.flag(COMPLETE));
        }

        /** Writes a total. */
        static void write(JsonWriter json, ImpactCategory category, String phase, Total total) {
            json.startObject();
            json.member("category", category.id());
            json.member("unit", total.known().unit().toString());
            json.member("phase", phase);
            members(json, total);
            json.endObject();
        }

        /** Writes the known amount without its unit, unless nothing is known, which is not 0; and what is missing. */
        static void members(JsonWriter json, Total total) {
            known(total).ifPresent(value -> json.member(KNOWN, value));
            List<Long> counts = counts(total);
            for (int i = 0; i < COUNTS.size(); i++) {
                json.member(COUNTS.get(i), counts.get(i));
            }
            json.member(COMPLETE, total.isComplete());
        }

        private static Optional<Double> known(Total total) {
            return Optional.of(total)
                    .filter(known -> !known.isUnknown())
                    .map(known -> known.known().value());
        }

        private static List<Long> counts(Total total) {
            return List.of(total.lines(), total.incompleteLines(), total.missingValues());
        }

        Location at() {
            return json.at(KNOWN);
        }

        /** Returns a problem for each member that is not that of the computed total. */
        List<Problem> differences(Total computed) {
            List<Problem> problems = new ArrayList<>();
            if (!known.equals(known(computed))) {
                problems.add(differs(KNOWN, text(), text(known(computed))));
            }
            List<Long> right = counts(computed);
            for (int i = 0; i < COUNTS.size(); i++) {
                requireSame(COUNTS.get(i), counts.get(i), (double) right.get(i), problems);
            }
            if (isComplete != computed.isComplete()) {
                problems.add(differs(COMPLETE, String.valueOf(isComplete), String.valueOf(computed.isComplete())));
            }
            return problems;
        }

        private void requireSame(String key, double value, double computed, List<Problem> problems) {
            if (value != computed) {
                problems.add(differs(key, Numbers.shortest(value), Numbers.shortest(computed)));
            }
        }

        String text() {
            return text(known);
        }

        private static String text(Optional<Double> known) {
            return known.map(Numbers::shortest).orElse("?");
        }

        private Problem differs(String key, String found, String computed) {
            return Problem.of(CoreCode.BAD_VALUE, json.at(key), found, computed);
        }
    }
}
