package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.engine.batch.Plan;
import io.github.evalcarbone.engine.batch.Reads;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The preparation for all draws of a study: which figures vary, and which targets have weights that do not depend on them, so that
 * only factors must be computed in a draw. Immutable and thread-safe.
 */
public final class StudyPlan {

    final StudyLines lines;
    final int[] groups;
    final int groupCount;
    final boolean[] varying;
    final FixedWeights fixed;
    final int[] others;

    /**
     * Prepares a study.
     *
     * @param lines  the lines
     * @param groups  the group of each line, from 0
     * @param groupCount  the number of groups
     * @param varying  for each figure whether it varies
     * @param haveErrors  whether facts of lines vary
     */
    public StudyPlan(StudyLines lines, int[] groups, int groupCount, boolean[] varying, boolean haveErrors) {
        this.lines = lines;
        this.groups = groups.clone();
        this.groupCount = groupCount;
        this.varying = varying.clone();
        BitSet leaves = varyingLeaves();
        int[] fixedTargets = targets()
                .filter(target -> !haveErrors && isFixed(target, leaves))
                .toArray();
        this.fixed = new FixedWeights(lines, this.groups, groupCount, fixedTargets);
        BitSet known = new BitSet();
        IntStream.of(fixedTargets).forEach(known::set);
        this.others = targets().filter(target -> !known.get(target)).toArray();
    }

    private IntStream targets() {
        return IntStream.range(0, lines.binding().targets());
    }

    private BitSet varyingLeaves() {
        BitSet leaves = new BitSet();
        for (int leaf = 0; leaf < lines.plan().leaves().size(); leaf++) {
            for (int setting = 0; setting < lines.settings(); setting++) {
                int place = lines.places(leaf)[setting];
                if (place != StudyLines.NONE && varying[place]) {
                    leaves.set(leaf);
                }
            }
        }
        return leaves;
    }

    /** Returns whether the weights are the same in every draw, and the factor follows from setting and path, which do not change. */
    private boolean isFixed(int target, BitSet leaves) {
        Plan plan = lines.plan();
        Reads ofFactor = plan.readsOfFactor(target);
        return plan.addsProducts()
                && !plan.readsOfWeight(target).leaves().intersects(leaves)
                && !ofFactor.deciding().intersects(leaves)
                && !ofFactor.isOfLine();
    }

    /** Returns a run for one thread. */
    public StudyRun run() {
        return new StudyRun(this);
    }
}
