package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;

/** Adds up lines block by block, without keeping them. Not thread-safe. */
public final class TotalsBuilder {

    /** The largest number of settings kept at once, so that lines that are all different do not exhaust the memory. */
    private static final int SETTINGS = 1 << 16;

    private final Binding binding;
    private final LineEvaluator evaluator;
    private final Tally tally;
    private final int mostSettings;
    private final BlockFiller filler;
    private FactorProfiles settings;
    private Totalizer totalizer;

    public TotalsBuilder(Binding binding, LocalDate evaluationDate) {
        this(binding, evaluationDate, SETTINGS);
    }

    public TotalsBuilder(Binding binding, LocalDate evaluationDate, int mostSettings) {
        this.mostSettings = mostSettings;
        this.binding = binding;
        this.filler = new BlockFiller(binding);
        this.evaluator = new LineEvaluator(binding, evaluationDate);
        this.tally = new Tally(binding);
        this.settings = new FactorProfiles(binding, evaluator);
        this.totalizer = Totalizer.of(binding, evaluator, settings);
    }

    public void add(Equipment line) {
        filler.add(line, settings.codeOf(line));
        if (filler.isFull()) {
            addBlock();
        }
    }

    private void addBlock() {
        totalizer.add(filler.block(), filler::line, filler.countingNothing());
        filler.clear();
        if (settings.size() > mostSettings) {
            tally.add(totalizer.finish());
            settings = new FactorProfiles(binding, evaluator);
            totalizer = Totalizer.of(binding, evaluator, settings);
        }
    }

    public TotalsBuilder add(TotalsBuilder other) {
        tally.add(other.finish());
        return this;
    }

    /** Returns the tally; to be called once, after the last line. */
    public Tally finish() {
        if (!filler.isEmpty()) {
            addBlock();
        }
        tally.add(totalizer.finish());
        return tally;
    }
}
