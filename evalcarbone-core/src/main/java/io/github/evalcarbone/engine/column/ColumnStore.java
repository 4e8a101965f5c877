package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.column.KeptChunk.KeptLine;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestScope;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.FindingCollector;
import io.github.evalcarbone.engine.line.GapWording;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.line.LineResult;
import io.github.evalcarbone.engine.line.UsedRow;
import io.github.evalcarbone.engine.line.WholeFindings;
import io.github.evalcarbone.engine.result.BreakdownBuilder;
import io.github.evalcarbone.engine.result.FootprintStore;
import io.github.evalcarbone.engine.result.GroupedLines;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.DatasetUse;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Lines kept as columns; their results are recomputed on demand. */
public final class ColumnStore implements FootprintStore {

    private record Place(LineStore part, Chunk chunk, int line) {

        Equipment equipment() {
            return part.line(chunk, line);
        }

        LineResult evaluate() {
            return part.evaluator.evaluate(equipment());
        }
    }

    /** The parts of one or more stores, put together at the first look. Thread-safe. */
    private static final class Parts {

        private final Supplier<List<LineStore>> source;
        private volatile @Nullable List<LineStore> known;

        Parts(Supplier<List<LineStore>> source) {
            this.source = source;
        }

        /** Two threads may put the same parts together; one list is kept. */
        List<LineStore> get() {
            List<LineStore> found = known;
            if (found == null) {
                found = source.get();
                known = found;
            }
            return found;
        }
    }

    private final ResultHeader header;
    private final Parts parts;
    /** Created at the first look-up; every thread would create the same map. */
    private @Nullable Map<String, Place> places;

    public ColumnStore(ResultHeader header, List<LineStore> parts) {
        this(header, new Parts(fixed(parts)));
    }

    private ColumnStore(ResultHeader header, Parts parts) {
        this.header = header;
        this.parts = parts;
    }

    private static Supplier<List<LineStore>> fixed(List<LineStore> parts) {
        List<LineStore> own = List.copyOf(parts);
        return () -> own;
    }

    /** Returns the lines at some places. */
    ColumnStore at(BitSet places) {
        List<LineStore> some = new ArrayList<>();
        int from = 0;
        for (LineStore part : parts.get()) {
            some.add(part.at(places.get(from, from + part.size())));
            from += part.size();
        }
        return new ColumnStore(header, some);
    }

    /** Returns all lines, with others in the place of some; they are put in columns when one of them is asked for. */
    ColumnStore replaced(ResultHeader changed, BitSet places, List<List<Equipment>> others) {
        return new ColumnStore(changed, new Parts(() -> List.of(joined(places, others))));
    }

    private LineStore joined(BitSet places, List<List<Equipment>> others) {
        LineStore first = parts.get().get(0);
        LineStore all = new LineStore(first.binding, first.evaluator);
        Iterator<List<Equipment>> next = others.iterator();
        int[] place = new int[1];
        all.add(places().flatMap(line -> places.get(place[0]++) ? next.next().stream() : Stream.of(line.equipment()))
                .iterator());
        return all;
    }

    public ColumnStore joined(ColumnStore other, ResultHeader both) {
        return new ColumnStore(
                both,
                Stream.concat(parts.get().stream(), other.parts.get().stream()).toList());
    }

    public ColumnStore under(ResultHeader other) {
        return new ColumnStore(other, parts);
    }

    private void walk(LineWalker.Visitor visitor) {
        LineWalker.over(parts.get(), visitor);
    }

    @Override
    public List<FootprintLine> lines() {
        return places().map(place -> place.part.found(place.chunk, place.line)).toList();
    }

    @Override
    public List<String> ids() {
        return places().map(place -> place.chunk.ids[place.line]).toList();
    }

    private Stream<Place> places() {
        return parts.get().stream()
                .flatMap(part -> part.chunks().stream()
                        .flatMap(chunk -> Stream.iterate(0, i -> i < chunk.size, i -> i + 1)
                                .map(i -> new Place(part, chunk, i))));
    }

    @Override
    public List<LineImpact> impacts() {
        List<LineImpact> impacts = new ArrayList<>();
        walk((part, chunk, line, outcome, weights, factors) -> addImpacts(chunk.ids[line], weights, factors, impacts));
        return impacts;
    }

    private void addImpacts(String line, double[] weights, double[] factors, List<LineImpact> impacts) {
        for (int category = 0; category < header.categories().size(); category++) {
            for (int phase = 0; phase < header.phases().size(); phase++) {
                int target = header.target(phase, category);
                if (!Double.isNaN(weights[target])) {
                    impacts.add(impact(line, target, weights[target], factors[target]));
                }
            }
        }
    }

    private LineImpact impact(String line, int target, double weight, double factor) {
        return new LineImpact(line, header.phase(target), header.category(target), weight, factor);
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        walk((part, chunk, line, outcome, weights, factors) -> gaps.addAll(gaps(part, chunk, line, outcome)));
        return gaps;
    }

    @Override
    public void forEachGap(GapVisitor visitor) {
        walk((part, chunk, line, outcome, weights, factors) -> {
            for (int target = 0; target < weights.length; target++) {
                if (Double.isNaN(weights[target])) {
                    visitor.visit(chunk.ids[line], header.phase(target), header.category(target));
                }
            }
        });
    }

    @Override
    public void forEachValue(Predicate<String> chosen, ValueVisitor visitor) {
        parts.get()
                .forEach(part ->
                        LineWalker.over(part, part.chosen(chosen), (store, chunk, line, outcome, weights, factors) -> {
                            FootprintLine found = store.found(chunk, line);
                            for (int target = 0; target < weights.length; target++) {
                                visitor.visit(
                                        found,
                                        header.phase(target),
                                        header.category(target),
                                        weights[target],
                                        factors[target]);
                            }
                        }));
    }

    static List<Gap> gaps(LineStore part, Chunk chunk, int line, Outcome outcome) {
        boolean own = tellsOfItsLine(outcome);
        LineResult result = own ? part.evaluator.evaluate(part.line(chunk, line)) : outcome.result();
        String id = chunk.ids[line];
        return result.gaps().stream()
                .map(gap -> new Gap(id, gap.phase(), gap.category(), gap.rule(), gap.problem()))
                .toList();
    }

    /** Returns the results of the lines with selected ids, in the order of the inventory. */
    List<KeptLine> kept(Predicate<String> chosen) {
        List<KeptLine> kept = new ArrayList<>();
        parts.get().forEach(part -> kept.addAll(KeptChunk.computed(part, part.chosen(chosen))));
        return kept;
    }

    /** Returns all lines, whose results are computed on demand. */
    List<KeptChunk> chunks() {
        return parts.get().stream()
                .flatMap(part -> part.chunks().stream().map(chunk -> new KeptChunk(part, chunk)))
                .toList();
    }

    void forEachInput(Consumer<Equipment> visitor) {
        places().forEach(place -> visitor.accept(place.equipment()));
    }

    void forEachResult(ColumnFootprint.ResultVisitor visitor) {
        walk((part, chunk, line, outcome, weights, factors) -> visitor.visit(part.line(chunk, line), weights, factors));
    }

    /** Returns whether the wording of a gap quotes values of the individual line. */
    static boolean tellsOfItsLine(Outcome outcome) {
        return outcome.gapKinds().stream().anyMatch(kind -> GapWording.isOfOneLine(kind.code()));
    }

    @Override
    public Digest digest(DigestScope scope) {
        Digester digester = new Digester(header, scope);
        walk(digester);
        return digester.digest();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(wholeFindings());
        walk((part, chunk, line, outcome, weights, factors) -> all.addAll(findings(chunk, line, outcome)));
        return all;
    }

    /** Returns the findings about the result as a whole, each once. */
    List<Finding> wholeFindings() {
        WholeFindings whole = new WholeFindings(header);
        walk((part, chunk, line, outcome, weights, factors) -> whole.count(outcome.result(), 1));
        return whole.get();
    }

    @Override
    public Stream<FootprintData> pages(ResultHeader shown) {
        ColumnPages pages = new ColumnPages(this, parts.get());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false);
    }

    /** Adds the lines of a chunk with their results to a page. */
    FootprintData page(LineWalker walker, Chunk chunk, List<Finding> before) {
        List<FootprintLine> lines = new ArrayList<>();
        List<LineImpact> impacts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(before);
        walker.over(chunk, (part, same, line, outcome, weights, factors) -> {
            lines.add(part.found(same, line));
            addImpacts(same.ids[line], weights, factors, impacts);
            gaps.addAll(gaps(part, same, line, outcome));
            findings.addAll(findings(same, line, outcome));
        });
        return header.data(lines, impacts, gaps, findings);
    }

    static List<Finding> findings(Chunk chunk, int line, Outcome outcome) {
        List<Finding> own = new ArrayList<>();
        Optional<String> id = Optional.of(chunk.ids[line]);
        if (chunk.quantities[line] == 0) {
            own.add(new Finding(id, Optional.empty(), FindingCollector.NOTHING_COUNTED));
        }
        outcome.findings()
                .forEach(finding -> own.add(new Finding(id, finding.rule(), finding.phase(), finding.problem())));
        return own;
    }

    /** Returns the use of each dataset by the lines. */
    public List<DatasetUse> datasetUses() {
        Map<String, Long> lines = new HashMap<>();
        Set<UsedRow> rows = new HashSet<>();
        walk((part, chunk, line, outcome, weights, factors) -> {
            Set<UsedRow> used = outcome.result().used();
            rows.addAll(used);
            used.stream().map(UsedRow::dataset).distinct().forEach(dataset -> lines.merge(dataset, 1L, Long::sum));
        });
        return header.datasets().stream()
                .map(dataset -> dataset.id() + " " + dataset.version())
                .map(dataset -> new DatasetUse(dataset, lines.getOrDefault(dataset, 0L), count(rows, dataset)))
                .toList();
    }

    private static long count(Set<UsedRow> rows, String dataset) {
        return rows.stream().filter(row -> row.dataset().equals(dataset)).count();
    }

    @Override
    public Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category) {
        Optional<Place> place = place(line);
        int row = header.phases().indexOf(phase);
        int column = header.categories().indexOf(category);
        if (place.isEmpty() || row < 0 || column < 0) {
            return Optional.empty();
        }
        LineResult result = place.get().evaluate();
        int target = header.target(row, column);
        return result.isGap(target)
                ? Optional.empty()
                : Optional.of(impact(line, target, result.weights()[target], result.factors()[target]));
    }

    boolean hasLine(String id) {
        return place(id).isPresent();
    }

    private Optional<Place> place(String line) {
        Map<String, Place> known = places;
        if (known == null) {
            Map<String, Place> found = new HashMap<>();
            places().forEach(place -> found.put(place.chunk.ids[place.line], place));
            places = found;
            known = found;
        }
        return Optional.ofNullable(known.get(line));
    }

    @Override
    public void writeTo(double[] values) {
        int to = 0;
        for (LineStore part : parts.get()) {
            to = new ValueWriter(part).write(values, to);
        }
    }

    /** Returns the tally of the lines by other rules and factors. */
    public Tally totals(Binding binding) {
        if (binding.countsContracts()) {
            return lineByLine(binding);
        }
        Tally tally = new Tally(binding);
        LineEvaluator evaluator = new LineEvaluator(binding, header.evaluationDate());
        parts.get().forEach(part -> tally.add(part.totals(binding, evaluator)));
        return tally;
    }

    /** Returns the tally of the lines by their own rules and factors. */
    Tally tally() {
        Tally tally = new Tally(parts.get().get(0).binding);
        parts.get().forEach(part -> tally.add(part.totals(part.binding, part.evaluator)));
        return tally;
    }

    Binding binding() {
        return parts.get().get(0).binding;
    }

    /** Returns the tally under factors that depend on the site, which is not among what the lines are stored by. */
    private Tally lineByLine(Binding binding) {
        TotalsBuilder builder = new TotalsBuilder(binding, header.evaluationDate());
        forEachInput(builder::add);
        return builder.finish();
    }

    @Override
    public Breakdown by(List<Facet> facets) {
        BreakdownBuilder builder = new BreakdownBuilder(facets, header);
        addTo(builder, facets);
        return builder.build();
    }

    @Override
    public void addTo(GroupedLines builder, List<Facet> facets) {
        Grouper grouper = new Grouper(header, facets, builder);
        walk(grouper);
        grouper.finish();
    }

    Explanation explain(String line, LifecyclePhase phase, ImpactCategory category) {
        Place place = place(line)
                .orElseThrow(
                        () -> new IllegalArgumentException("The line [" + line + "] must be one of the footprint."));
        return place.part.evaluator.explain(place.equipment(), phase, category);
    }
}
