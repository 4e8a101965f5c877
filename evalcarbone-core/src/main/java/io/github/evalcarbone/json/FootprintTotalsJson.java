package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.engine.result.ExactGroups;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.Tally.FindingKind;
import io.github.evalcarbone.engine.result.Tally.GapKind;
import io.github.evalcarbone.engine.result.UsedMix;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.TextSource;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes totals as JSON of a few kB, and reads them back with every bit of their exact sums, so that totals of parts
 * merge after a journey as they would have before; the format is described in {@code docs/totals-format.md}.
 * <p>
 * Equal totals have equal texts, on every platform. Thread-safe.
 */
public final class FootprintTotalsJson {

    /** The name of the format of totals, which a text states first. */
    static final String FORMAT = "evalcarbone-totals-1";

    /** The name of the format of grouped totals. */
    static final String GROUPED_FORMAT = "evalcarbone-grouped-totals-1";

    private FootprintTotalsJson() {}

    /**
     * Writes totals.
     *
     * @param totals  the totals
     * @param writer  the target; flushed and left open
     * @throws IllegalArgumentException if the totals are not of this library
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(FootprintTotals totals, Writer writer) {
        if (!(totals instanceof ExactTotals exact)) {
            throw new IllegalArgumentException("The totals [" + totals + "] must come from this library.");
        }
        try (JsonWriter json = JsonWriter.compact(writer)) {
            new Totals(json, exact.header()).totals(exact.tally());
        }
    }

    /**
     * Writes grouped totals: about a kB for each phase and group.
     *
     * @param totals  the grouped totals
     * @param writer  the target; flushed and left open
     * @throws IllegalArgumentException if the totals are not of this library
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(GroupedTotals totals, Writer writer) {
        if (!(totals instanceof ExactGroups exact)) {
            throw new IllegalArgumentException("The totals [" + totals + "] must come from this library.");
        }
        try (JsonWriter json = JsonWriter.compact(writer)) {
            new Totals(json, exact.header()).groups(exact);
        }
    }

    /**
     * Reads totals.
     *
     * @param file  UTF-8 JSON written by {@link #write(FootprintTotals, Writer)}
     * @return the totals, or every problem
     */
    public static Checked<FootprintTotals> read(TextSource file) {
        return JsonReader.read(file, Limits.USUAL).flatMap(TotalsReader::totals);
    }

    /**
     * Reads grouped totals.
     *
     * @param file  UTF-8 JSON written by {@link #write(GroupedTotals, Writer)}
     * @return the grouped totals, or every problem
     */
    public static Checked<GroupedTotals> readGroups(TextSource file) {
        return JsonReader.read(file, Limits.USUAL).flatMap(TotalsReader::groups);
    }

    /**
     * Reads totals, and throws an exception if the text has a fault.
     *
     * @param file  UTF-8 JSON written by {@link #write(FootprintTotals, Writer)}
     * @return the totals
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static FootprintTotals load(TextSource file) {
        return read(file).orThrow();
    }

    /**
     * Reads grouped totals, and throws an exception if the text has a fault.
     *
     * @param file  UTF-8 JSON written by {@link #write(GroupedTotals, Writer)}
     * @return the grouped totals
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static GroupedTotals loadGroups(TextSource file) {
        return readGroups(file).orThrow();
    }

    /** Writes totals, with sums as exact texts and counts in a fixed order. */
    private static final class Totals {

        private static final Comparator<GapKind> GAPS = Comparator.comparingInt(GapKind::target)
                .thenComparing(GapKind::rule)
                .thenComparing(kind -> kind.code().code());
        private static final Comparator<FindingKind> FINDINGS = Comparator.comparing(
                        (FindingKind kind) -> kind.rule().orElse(""))
                .thenComparing(kind -> kind.code().code())
                .thenComparing(kind -> kind.phase().map(LifecyclePhase::name).orElse(""));

        private final JsonWriter json;
        private final ResultHeader header;

        Totals(JsonWriter json, ResultHeader header) {
            this.json = json;
            this.header = header;
        }

        void totals(Tally tally) {
            json.startObject();
            header(FORMAT);
            tally(tally);
            json.endObject();
        }

        void groups(ExactGroups groups) {
            json.startObject();
            header(GROUPED_FORMAT);
            FootprintWriter.texts(
                    json, "facets", groups.facets().stream().map(Facet::name).toList());
            array("groups", List.copyOf(groups.tallies().entrySet()), this::group);
            json.endObject();
        }

        private void group(Map.Entry<List<String>, Tally> group) {
            FootprintWriter.texts(json, "keys", group.getKey());
            tally(group.getValue());
        }

        private void header(String format) {
            json.member("format", format);
            FootprintWriter.rules(json, header.rules());
            FootprintWriter.array(json, "datasets", header.datasets(), FootprintWriter::dataset);
            json.member("evaluationDate", header.evaluationDate().toString());
            FootprintWriter.array(json, "categories", header.categories(), FootprintWriter::category);
            FootprintWriter.phases(json, header.phases());
            FootprintWriter.array(json, "remarks", header.remarks(), FootprintWriter::problem);
            FootprintWriter.setAside(json, header.setAside());
        }

        private void tally(Tally tally) {
            json.member("lines", tally.lines);
            json.member("completeLines", tally.complete);
            array("sums", header.phases(), phase -> sums(phase, tally));
            array("coverage", header.categories(), category -> coverage(category, tally));
            array("gaps", sorted(tally.gaps, GAPS), this::gap);
            array("findings", sorted(tally.findings, FINDINGS), this::finding);
            FootprintWriter.array(json, "electricity", UsedMix.remarks(tally), FootprintWriter::problem);
        }

        private void sums(LifecyclePhase phase, Tally tally) {
            json.member("phase", phase.name());
            json.startArray("exact");
            header.categories().forEach(category -> json.item(tally.sums[header.target(phase, category)].toText()));
            json.endArray();
            json.startArray("knownValues");
            header.categories().forEach(category -> json.item(tally.known[header.target(phase, category)]));
            json.endArray();
        }

        private void coverage(ImpactCategory category, Tally tally) {
            int found = header.categories().indexOf(category);
            json.member("category", category.id());
            json.member("completeLines", tally.completeIn[found]);
            json.member("completeEmbodiedLines", tally.embodiedIn[found]);
            json.member("size", tally.sizes[found].toText());
            json.member("incompleteSize", tally.partialSizes[found].toText());
        }

        private void gap(Map.Entry<GapKind, Long> gap) {
            json.member("phase", header.phase(gap.getKey().target()).name());
            json.member("category", header.category(gap.getKey().target()).id());
            json.member("rule", gap.getKey().rule());
            counted(gap.getKey().code(), gap.getValue());
        }

        private void finding(Map.Entry<FindingKind, Long> finding) {
            FootprintWriter.optional(json, "rule", finding.getKey().rule());
            FootprintWriter.optional(json, "phase", finding.getKey().phase().map(LifecyclePhase::name));
            counted(finding.getKey().code(), finding.getValue());
        }

        private void counted(ProblemCode code, long lines) {
            json.member("code", code.code());
            json.member("severity", code.severity().name());
            ProblemsJson.define(json, code);
            json.member("lines", lines);
        }

        private <T> void array(String key, List<T> items, Consumer<T> members) {
            FootprintWriter.array(json, key, items, (writer, item) -> members.accept(item));
        }

        /** Sorts counts, so that equal totals have equal texts; a kind that occurs on no line is left out. */
        private static <K> List<Map.Entry<K, Long>> sorted(Map<K, Long> counts, Comparator<K> order) {
            return counts.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .sorted(Map.Entry.comparingByKey(order))
                    .toList();
        }
    }
}
