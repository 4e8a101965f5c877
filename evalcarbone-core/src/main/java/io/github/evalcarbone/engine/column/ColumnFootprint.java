package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.column.KeptChunk.KeptLine;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.TotalExplainer;
import io.github.evalcarbone.footprint.DatasetUse;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A footprint whose lines are kept as columns. Thread-safe. */
public final class ColumnFootprint extends BaseFootprint implements Footprint {

    /** A visitor of lines with their results. The arrays passed to it are reused for the next line. */
    public interface ResultVisitor {

        /** Visits a line as it was added; {@code weights} and {@code factors} are by target, NaN for a gap. */
        void visit(Equipment line, double[] weights, double[] factors);
    }

    private final ColumnStore columns;
    private final Optional<Change> change;

    ColumnFootprint(ResultHeader header, Tally tally, ColumnStore columns) {
        this(header, tally, columns, Optional.empty());
    }

    private ColumnFootprint(ResultHeader header, Tally tally, ColumnStore columns, Optional<Change> change) {
        super(header, tally, columns);
        this.columns = columns;
        this.change = change;
    }

    /**
     * Returns this footprint with other lines in the place of some, bit-identical to computing all; only those are computed.
     *
     * @param places  the places of the lines that are replaced, from 0
     * @param others  for each of them, in their order, the lines in its place; their ids are not compared with those of the lines
     *     that stay
     * @param remarks  remarks on the changed lines
     */
    public ColumnFootprint replaced(BitSet places, List<List<Equipment>> others, List<Problem> remarks) {
        ResultHeader changed = header().withRemarks(remarks);
        ColumnStore before = columns.at(places);
        ColumnFootprint removed = new ColumnFootprint(header(), before.tally(), before);
        FootprintBuilder builder = new FootprintBuilder(columns.binding(), evaluationDate());
        others.forEach(lines -> lines.forEach(builder::add));
        ColumnFootprint added = builder.build(header());
        return new ColumnFootprint(
                changed,
                tally().with(removed.tally(), added.tally()),
                columns.replaced(changed, places, others),
                Optional.of(new Change(tally(), removed, added)));
    }

    @Override
    public Optional<Change> change() {
        return change;
    }

    /** Returns the totals of the lines by other rules and factors. */
    public FootprintTotals totals(Binding binding) {
        ResultHeader other = binding.header(inventory(), establishment(), evaluationDate(), List.of());
        return new ExactTotals(other, columns.totals(binding));
    }

    /** Returns the results of the lines with selected ids, in the order of the inventory. */
    public List<KeptLine> kept(Predicate<String> chosen) {
        return columns.kept(chosen);
    }

    /** Returns all lines, whose results are computed on demand. */
    public List<KeptChunk> chunks() {
        return columns.chunks();
    }

    /** Passes each line as it was added, in the order of the inventory. */
    public void forEachInput(Consumer<Equipment> visitor) {
        columns.forEachInput(visitor);
    }

    /** Passes each line with its results, in the order of the inventory. */
    public void forEachResult(ResultVisitor visitor) {
        columns.forEachResult(visitor);
    }

    /** Returns whether there is such a line. */
    public boolean hasLine(String id) {
        return columns.hasLine(id);
    }

    @Override
    public List<DatasetUse> datasetUses() {
        return columns.datasetUses();
    }

    @Override
    public Explanation explain(String line, LifecyclePhase phase, ImpactCategory category) {
        header().requirePhase(phase);
        header().requireCategory(category);
        return columns.explain(line, phase, category);
    }

    @Override
    public TotalExplanation explainTotal(ImpactCategory category, int groups, int values, Facet... facets) {
        header().requireCategory(category);
        return new TotalExplainer(this, category, groups, values).explain(List.of(facets));
    }

    /** Returns one value with its terms. */
    public Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category) {
        return columns.impact(line, phase, category);
    }

    @Override
    public ColumnFootprint withRemarks(List<Problem> more) {
        return under(header().withRemarks(more));
    }

    @Override
    public ColumnFootprint withSetAside(SetAside more) {
        return under(header().withSetAside(more));
    }

    /** Returns this footprint with other remarks and names. */
    public ColumnFootprint under(ResultHeader changed) {
        return new ColumnFootprint(changed, tally(), columns.under(changed), change);
    }

    @Override
    public Footprint merge(Footprint other) {
        if (!(other instanceof ColumnFootprint footprint)) {
            throw new IllegalArgumentException(
                    "The footprint [" + other + "] must come from a calculator of this library.");
        }
        return merged(footprint);
    }

    /** Returns the footprint of both inventories. */
    public ColumnFootprint merged(ColumnFootprint footprint) {
        ResultHeader both = header().merge(footprint.header());
        requireOwnIds(joined(columns.ids(), footprint.columns.ids()));
        return new ColumnFootprint(both, tally().plus(footprint.tally()), columns.joined(footprint.columns, both));
    }
}
