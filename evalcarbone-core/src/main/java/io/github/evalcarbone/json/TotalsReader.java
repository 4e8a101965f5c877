package io.github.evalcarbone.json;

import io.github.evalcarbone.document.DayReader;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.engine.result.ExactGroups;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.UsedMix;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.ExactSum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads totals; every sum and count is checked for its form and range, as nothing else in the text gives it again. */
final class TotalsReader {

    /** The largest count that a JSON number gives exactly. */
    private static final double MOST = 0x1p53;

    private final List<Problem> problems = new ArrayList<>();
    private final ResultMembers members = new ResultMembers(problems);

    static Checked<FootprintTotals> totals(JsonNode tree) {
        TotalsReader reader = new TotalsReader();
        return reader.read(
                tree,
                FootprintTotalsJson.FORMAT,
                (json, header) -> new ExactTotals(header, reader.tally(json, header)));
    }

    static Checked<GroupedTotals> groups(JsonNode tree) {
        TotalsReader reader = new TotalsReader();
        return reader.read(tree, FootprintTotalsJson.GROUPED_FORMAT, reader::groups);
    }

    /** Reads the header, and then the rest, unless there is too much wrong with the header to have one. */
    private <R> Checked<R> read(JsonNode tree, String format, BiFunction<ObjectReader, ResultHeader, R> rest) {
        ObjectReader json = new ObjectReader(tree, problems);
        members.format(json, format);
        Optional<ResultHeader> header = header(json);
        if (header.isEmpty() || Checked.hasError(problems)) {
            return Checked.failed(problems);
        }
        R read = rest.apply(json, header.get());
        json.done();
        return Checked.hasError(problems) ? Checked.failed(problems) : Checked.of(read, problems);
    }

    private Optional<ResultHeader> header(ObjectReader json) {
        Optional<RuleSetReference> rules = json.object("ruleSet").map(ResultMembers::rules);
        List<DatasetReference> datasets =
                json.objects("datasets").stream().map(FootprintReader::dataset).toList();
        Optional<LocalDate> day = DayReader.read(json, "evaluationDate", problems);
        json.objects("categories").forEach(members::category);
        List<LifecyclePhase> phases = List.copyOf(members.phases(json));
        requireThat(new HashSet<>(phases).size() == phases.size(), json.at("phases"), phases, "different phases");
        List<Problem> remarks =
                json.objects("remarks").stream().map(TotalsReader::remark).toList();
        SetAside setAside = ResultMembers.setAside(json, problems);
        return rules.flatMap(rule -> day.map(date -> new ResultHeader(
                rule, datasets, "", Optional.empty(), date, members.categories(), phases, remarks, setAside)));
    }

    private static Problem remark(ObjectReader json) {
        Problem remark = ResultMembers.problem(json);
        json.done();
        return remark;
    }

    private GroupedTotals groups(ObjectReader json, ResultHeader header) {
        Location place = json.at("facets");
        List<Facet> facets = json.rawTexts("facets").stream()
                .flatMap(text -> facet(text, place).stream())
                .toList();
        Map<List<String>, Tally> tallies = new HashMap<>();
        json.objects("groups").forEach(group -> {
            List<String> keys = group.rawTexts("keys");
            requireThat(keys.size() == facets.size(), group.at("keys"), keys, "a key for each facet");
            requireThat(!tallies.containsKey(keys), group.at("keys"), keys, "a key that is there once");
            tallies.put(keys, tally(group, header));
            group.done();
        });
        return new ExactGroups(header, facets, Checked.hasError(problems) ? Map.of() : tallies);
    }

    private Optional<Facet> facet(String text, Location place) {
        List<Facet> possible = Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.PHASE)
                .toList();
        Optional<Facet> found =
                possible.stream().filter(facet -> facet.name().equals(text)).findFirst();
        requireThat(found.isPresent(), place, text, possible.toString());
        return found;
    }

    private void requireThat(boolean right, Location place, Object found, String expected) {
        if (!right) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, place, found.toString(), expected));
        }
    }

    private Tally tally(ObjectReader json, ResultHeader header) {
        Tally tally = new Tally(header);
        tally.lines = count(json, "lines", MOST);
        tally.complete = count(json, "completeLines", (double) tally.lines);
        sums(json, header, tally);
        coverage(json, header, tally);
        json.objects("gaps").forEach(gap -> gap(gap, header, tally));
        json.objects("findings").forEach(finding -> finding(finding, tally));
        json.objects("electricity").forEach(mix -> mix(mix, tally));
        return tally;
    }

    private void sums(ObjectReader json, ResultHeader header, Tally tally) {
        List<ObjectReader> rows = rows(json, "sums", header.phases().size());
        for (int phase = 0; phase < rows.size(); phase++) {
            ObjectReader row = rows.get(phase);
            LifecyclePhase expected = header.phases().get(phase);
            requireThat(ResultMembers.phase(row) == expected, row.at("phase"), row.text("phase"), expected.name());
            sums(row, header, tally, phase);
            row.done();
        }
    }

    private void sums(ObjectReader row, ResultHeader header, Tally tally, int phase) {
        List<String> exact = row.rawTexts("exact");
        int expected = header.categories().size();
        requireThat(exact.size() == expected, row.at("exact"), exact.size(), Integer.toString(expected));
        for (int category = 0; category < Math.min(exact.size(), expected); category++) {
            tally.sums[header.target(phase, category)] = sum(exact.get(category), row.at("exact"));
        }
        known(row, header, tally, phase);
    }

    private void known(ObjectReader row, ResultHeader header, Tally tally, int phase) {
        List<Double> known = row.numbers("knownValues");
        int expected = header.categories().size();
        requireThat(known.size() == expected, row.at("knownValues"), known.size(), Integer.toString(expected));
        for (int category = 0; category < Math.min(known.size(), expected); category++) {
            tally.known[header.target(phase, category)] =
                    count(known.get(category), row.at("knownValues"), (double) tally.lines);
        }
    }

    private void coverage(ObjectReader json, ResultHeader header, Tally tally) {
        List<ObjectReader> rows = rows(json, "coverage", header.categories().size());
        for (int category = 0; category < rows.size(); category++) {
            ObjectReader row = rows.get(category);
            ImpactCategory expected = header.categories().get(category);
            boolean right = members.categoryOf(row).equals(expected);
            requireThat(right, row.at("category"), row.text("category"), expected.id());
            coverage(row, tally, category);
            row.done();
        }
    }

    /** Returns rows of which there must be a number; none if there are more or fewer. */
    private List<ObjectReader> rows(ObjectReader json, String key, int expected) {
        List<ObjectReader> rows = json.objects(key);
        requireThat(rows.size() == expected, json.at(key), rows.size(), Integer.toString(expected));
        return rows.size() == expected ? rows : List.of();
    }

    private void coverage(ObjectReader json, Tally tally, int category) {
        tally.completeIn[category] = count(json, "completeLines", (double) tally.lines);
        tally.embodiedIn[category] = count(json, "completeEmbodiedLines", (double) tally.lines);
        tally.sizes[category] = size(json, "size");
        tally.partialSizes[category] = size(json, "incompleteSize");
    }

    private ExactSum size(ObjectReader json, String key) {
        ExactSum size = sum(json.text(key), json.at(key));
        if (size.value() < 0) {
            problems.add(Problem.of(CoreCode.OUT_OF_RANGE, json.at(key), Numbers.shortest(size.value()), ">= 0"));
        }
        return size;
    }

    private ExactSum sum(String text, Location place) {
        try {
            ExactSum sum = ExactSum.parse(text);
            requireThat(Double.isFinite(sum.value()), place, text, "in the range of a double");
            return sum;
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, place, text, "an exact sum like 0x3p-1"));
            return new ExactSum();
        }
    }

    /** Reads a count; after a problem it is the largest, so that no other count is too large for it. */
    private long count(ObjectReader json, String key, double most) {
        return count(json.number(key), json.at(key), most);
    }

    private long count(double count, Location place, double most) {
        if (count != Math.rint(count) || count < 0 || count > most) {
            problems.add(Problem.of(
                    CoreCode.OUT_OF_RANGE, place, Numbers.shortest(count), "0 to " + Numbers.shortest(most)));
            return (long) most;
        }
        return (long) count;
    }

    private void gap(ObjectReader json, ResultHeader header, Tally tally) {
        LifecyclePhase phase = ResultMembers.phase(json);
        ImpactCategory category = members.categoryOf(json);
        String rule = json.rawText("rule");
        boolean computed =
                header.phases().contains(phase) && header.categories().contains(category);
        requireThat(computed, json.at("phase"), phase, header.phases().toString());
        ProblemCode code = code(json);
        long lines = count(json, "lines", (double) tally.lines);
        json.done();
        if (computed) {
            Long before = tally.gaps.put(new Tally.GapKind(header.target(phase, category), rule, code), lines);
            requireThat(before == null, json.at("code"), code.code(), "a code that is there once");
        }
    }

    private void finding(ObjectReader json, Tally tally) {
        Tally.FindingKind kind =
                new Tally.FindingKind(json.optionalText("rule"), ResultMembers.optionalPhase(json), code(json));
        Long before = tally.findings.put(kind, count(json, "lines", MOST));
        json.done();
        requireThat(before == null, json.at("code"), kind.code().code(), "a code that is there once");
    }

    private void mix(ObjectReader json, Tally tally) {
        Location place = json.at("code");
        Problem remark = remark(json);
        requireThat(UsedMix.restore(remark, tally), place, remark.code().code(), "a mix and its lines");
    }

    private static ProblemCode code(ObjectReader json) {
        return ProblemReader.code(json, ProblemReader.severity(json), 0);
    }
}
