package io.github.evalcarbone.engine.column;

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

    ColumnFootprint(ResultHeader header, Tally tally, ColumnStore columns) {
        super(header, tally, columns);
        this.columns = columns;
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
        return new ColumnFootprint(changed, tally(), columns.under(changed));
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
