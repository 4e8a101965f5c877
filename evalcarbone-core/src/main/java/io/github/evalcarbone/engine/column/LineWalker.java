package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.LineResult;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.Arrays;
import java.util.List;

/** Recomputes the lines of a footprint, block by block, and passes each to a visitor. */
final class LineWalker {

    /** A visitor of lines, one after the other. The arrays passed to it are reused for the next line. */
    interface Visitor {

        /** Visits a line; {@code weights} and {@code factors} are by target, NaN for a gap. */
        void visit(LineStore part, Chunk chunk, int line, Outcome outcome, double[] weights, double[] factors);
    }

    private final LineStore part;
    private final double[] weights;
    private final double[] factors;
    private final BlockRun run;
    private final Outcomes outcomes;
    private final LineBlock block = new LineBlock();
    private final Column[] weightColumns;
    private final Column[] factorColumns;

    LineWalker(LineStore part) {
        int targets = part.binding.targets();
        this.part = part;
        this.weights = new double[targets];
        this.factors = new double[targets];
        this.weightColumns = new Column[targets];
        this.factorColumns = new Column[targets];
        this.run = new BlockRun(part.binding.plan(), part.settings);
        this.outcomes = new Outcomes(part.binding, part.evaluator, part.settings);
    }

    static void over(List<LineStore> parts, Visitor visitor) {
        parts.forEach(part -> over(part, part.chunks(), visitor));
    }

    /** Passes lines of a part to a visitor; the chunks need not be those of the part. */
    static void over(LineStore part, List<Chunk> chunks, Visitor visitor) {
        LineWalker walker = new LineWalker(part);
        chunks.forEach(chunk -> walker.over(chunk, visitor));
    }

    /** Passes the lines of one chunk; what is known of those before is used again. */
    void over(Chunk chunk, Visitor visitor) {
        part.show(chunk, block);
        run.start(block);
        Arrays.setAll(weightColumns, run::weightOf);
        Arrays.setAll(factorColumns, run::factorOf);
        int[] codes = outcomes.sort(run, block, i -> part.line(chunk, i));
        for (int i = 0; i < chunk.size; i++) {
            visitor.visit(part, chunk, i, outcome(chunk, codes[i], i), weights, factors);
        }
    }

    private Outcome outcome(Chunk chunk, int code, int line) {
        Outcome outcome = outcomes.get(code);
        return outcomes.isSpecial(code) || isOdd(outcome, line) ? own(chunk, line, outcome.setting()) : outcome;
    }

    /** Copies the line's values; returns whether its gaps differ from those of its outcome. */
    private boolean isOdd(Outcome outcome, int line) {
        boolean odd = false;
        for (int target = 0; target < weights.length; target++) {
            double weight = weightColumns[target].at(line);
            double factor = factorColumns[target].at(line);
            boolean known = LineImpact.isInRange(weight, factor);
            weights[target] = known ? weight : Double.NaN;
            factors[target] = known ? factor : Double.NaN;
            odd |= known == outcome.isGap(target);
        }
        return odd || (!outcome.isComplete() && run.isSingular(line));
    }

    private Outcome own(Chunk chunk, int line, int setting) {
        LineResult result = part.evaluator.evaluate(part.line(chunk, line));
        System.arraycopy(result.weights(), 0, weights, 0, weights.length);
        System.arraycopy(result.factors(), 0, factors, 0, factors.length);
        return Outcome.of(part.binding, setting, result);
    }
}
