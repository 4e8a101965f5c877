package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.rule.LineInput;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the sums of lines with varied figures and facts, by group and target. What is unknown is left out of each sum, as it is of
 * the totals. Mutable and not thread-safe; use one per thread. The sums depend on the figures alone, bit for bit.
 */
public final class StudyRun {

    private static final Map<UncertainFact, List<LineInput>> INPUTS = new EnumMap<>(Map.of(
            UncertainFact.QUANTITY, List.of(LineInput.QUANTITY),
            UncertainFact.SERVICE_LIFE, List.of(LineInput.DECLARED_YEARS),
            UncertainFact.HOURS, List.of(LineInput.HOURS_PER_DAY),
            UncertainFact.ELECTRICITY, List.of(LineInput.MEASURED_ELECTRICITY, LineInput.POWER_STATE_ENERGY)));

    private static final double HOURS_OF_A_DAY = 24;

    private final StudyPlan plan;
    private final int targets;
    private final FigureTables tables;
    private final BlockRun run;
    private final LineBlock block = new LineBlock();
    private final double[] ratios = new double[LineBlock.SIZE];
    private final double[] weights = new double[LineBlock.SIZE];
    private final double[] factors = new double[LineBlock.SIZE];
    private final double[] sums;

    StudyRun(StudyPlan plan) {
        this.plan = plan;
        this.targets = plan.lines.binding().targets();
        this.tables = new FigureTables(plan.lines);
        this.run = new BlockRun(plan.lines.plan(), tables);
        this.sums = new double[plan.groupCount * targets];
        tables.vary(plan.varying);
    }

    /**
     * Computes the sums.
     *
     * @param ofFigures  the ratio of the true value of each figure to the published one
     * @param errors  the same of the facts of lines
     * @return the sums, by group, then target; written again by the next call
     */
    public double[] sums(double[] ofFigures, LineErrors errors) {
        Arrays.fill(sums, 0);
        tables.scale(ofFigures);
        plan.fixed.addTo(sums, run, block, factors);
        if (plan.others.length > 0) {
            plan.lines.chunks().forEach(chunk -> add(chunk, errors));
        }
        return sums;
    }

    private void add(StudyChunk chunk, LineErrors errors) {
        chunk.show(block);
        INPUTS.forEach((fact, inputs) -> {
            if (errors.varies(fact)) {
                scale(chunk, fact, inputs, errors);
            }
        });
        run.start(block);
        for (int target : plan.others) {
            add(chunk, target);
        }
    }

    private void scale(StudyChunk chunk, UncertainFact fact, List<LineInput> inputs, LineErrors errors) {
        if (inputs.stream().anyMatch(chunk::states)) {
            errors.fill(fact, chunk.first, chunk.size, ratios);
            inputs.forEach(input -> chunk.scale(input, ratios, most(input), block));
        }
    }

    private static double most(LineInput input) {
        return input == LineInput.HOURS_PER_DAY ? HOURS_OF_A_DAY : Double.MAX_VALUE;
    }

    private void add(StudyChunk chunk, int target) {
        Column weight = run.weightOf(target);
        double[] ofLines = weight.values(chunk.size, weights);
        double[] perUnit = run.factorOf(target).values(chunk.size, factors);
        BitSet out = plan.lines.leftOut(target);
        boolean isAll = out.isEmpty();
        for (int i = 0; i < chunk.size; i++) {
            double value = ofLines[i] * perUnit[i];
            if (!Double.isNaN(value) && (isAll || !out.get(chunk.first + i))) {
                sums[plan.groups[chunk.first + i] * targets + target] += value;
            }
        }
    }
}
