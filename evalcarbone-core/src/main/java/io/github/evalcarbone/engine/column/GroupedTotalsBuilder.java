package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up lines by group, block by block, without keeping them. Not thread-safe. */
public final class GroupedTotalsBuilder implements LineWalker.Visitor {

    /** The largest number of different inputs kept at once, so that lines that are all different do not pile up. */
    private static final int INPUTS = 1 << 16;

    private final Binding binding;
    private final LineEvaluator evaluator;
    private final List<Facet> facets;
    private final int mostInputs;
    private final Map<List<String>, Tally> tallies = new HashMap<>();
    private Chunk chunk = new Chunk();
    private LineStore inputs;
    private LineWalker walker;

    public GroupedTotalsBuilder(Binding binding, LocalDate evaluationDate, List<Facet> facets) {
        this(binding, evaluationDate, facets, INPUTS);
    }

    GroupedTotalsBuilder(Binding binding, LocalDate evaluationDate, List<Facet> facets, int mostInputs) {
        this.binding = binding;
        this.evaluator = new LineEvaluator(binding, evaluationDate);
        this.facets = facets;
        this.mostInputs = mostInputs;
        this.inputs = new LineStore(binding, evaluator);
        this.walker = new LineWalker(inputs);
    }

    /** Returns the facets; rejects the phase, since a line is in all phases. */
    public static List<Facet> groupable(Facet... facets) {
        List<Facet> asked = List.of(facets);
        if (asked.contains(Facet.PHASE)) {
            List<Facet> possible = Arrays.stream(Facet.values())
                    .filter(facet -> facet != Facet.PHASE)
                    .toList();
            throw new IllegalArgumentException(
                    "The facet [PHASE] must be one of " + possible + ".\nEach group has its totals by phase.");
        }
        return asked;
    }

    public void add(Equipment line) {
        inputs.add(chunk, line);
        if (chunk.isFull()) {
            addChunk();
        }
    }

    private void addChunk() {
        walker.over(chunk, this);
        chunk = new Chunk();
        if (inputs.differentInputs() > mostInputs) {
            inputs = new LineStore(binding, evaluator);
            walker = new LineWalker(inputs);
        }
    }

    @Override
    public void visit(LineStore part, Chunk of, int line, Outcome outcome, double[] weights, double[] factors) {
        Tally tally = tallies.computeIfAbsent(group(part.found(of, line)), texts -> new Tally(binding));
        outcome.count(tally, 1);
        tally.countNothing(of.quantities[line] == 0 ? 1 : 0);
        for (int target = 0; target < weights.length; target++) {
            if (!Double.isNaN(weights[target])) {
                tally.add(target, outcome.isCompleteIn(target), weights[target], factors[target]);
            }
        }
    }

    private List<String> group(FootprintLine line) {
        return facets.stream()
                .map(facet -> facet.key(line, LifecyclePhase.WHOLE).orElse(""))
                .toList();
    }

    public GroupedTotalsBuilder add(GroupedTotalsBuilder other) {
        other.finish().forEach((texts, tally) -> tallies.merge(texts, tally, Tally::plus));
        return this;
    }

    /** Returns the tallies by the texts of the keys; to be called once, after the last line. */
    public Map<List<String>, Tally> finish() {
        addChunk();
        return tallies;
    }
}
