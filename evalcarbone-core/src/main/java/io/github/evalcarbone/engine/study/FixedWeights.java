package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.batch.Paths;
import io.github.evalcarbone.inventory.Equipment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of targets that are the same in every draw, added up over the lines that have the same factors: those of one setting and
 * path. One line of each such kind stands for all in a draw. Immutable once made.
 */
final class FixedWeights {

    private record Kind(int setting, int path) {}

    private final StudyLines lines;
    private final int[] groups;
    private final int[] targets;
    private final Map<Kind, Integer> kinds = new HashMap<>();
    private final List<Equipment> standing = new ArrayList<>();
    private final List<Integer> settings = new ArrayList<>();
    /** By target, then kind: the sum of each group. */
    private final List<List<double[]>> sums = new ArrayList<>();

    private final int groupCount;
    private final List<StudyChunk> chunks;

    FixedWeights(StudyLines lines, int[] groups, int groupCount, int[] targets) {
        this.lines = lines;
        this.groups = groups;
        this.groupCount = groupCount;
        this.targets = targets;
        for (int i = 0; i < targets.length; i++) {
            sums.add(new ArrayList<>());
        }
        if (targets.length > 0) {
            BlockRun run = new BlockRun(lines.plan(), new FigureTables(lines));
            LineBlock block = new LineBlock();
            lines.chunks().forEach(chunk -> add(chunk, run, block));
        }
        this.chunks = chunks();
    }

    private void add(StudyChunk chunk, BlockRun run, LineBlock block) {
        chunk.show(block);
        run.start(block);
        double[][] weights = new double[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            weights[i] = run.weightOf(targets[i])
                    .values(chunk.size, new double[chunk.size])
                    .clone();
            run.factorOf(targets[i]);
        }
        Paths paths = run.paths();
        for (int line = 0; line < chunk.size; line++) {
            add(chunk, line, paths.at(line), weights);
        }
    }

    private void add(StudyChunk chunk, int line, int path, double[][] weights) {
        int kind = kind(new Kind(chunk.settings[line], path), chunk.first + line);
        for (int i = 0; i < targets.length; i++) {
            double weight = weights[i][line];
            if (!Double.isNaN(weight) && !lines.leftOut(targets[i]).get(chunk.first + line)) {
                sums.get(i).get(kind)[groups[chunk.first + line]] += weight;
            }
        }
    }

    private int kind(Kind kind, int line) {
        Integer known = kinds.get(kind);
        if (known == null) {
            known = kinds.size();
            kinds.put(kind, known);
            standing.add(lines.line(line));
            settings.add(kind.setting());
            sums.forEach(ofTarget -> ofTarget.add(new double[groupCount]));
        }
        return known;
    }

    private List<StudyChunk> chunks() {
        List<StudyChunk> all = new ArrayList<>();
        for (int first = 0; first < standing.size(); first += LineBlock.SIZE) {
            int last = Math.min(standing.size(), first + LineBlock.SIZE);
            int[] some = settings.subList(first, last).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            all.add(new StudyChunk(
                    first, standing.subList(first, last), some, lines.plan().attributes()));
        }
        return all;
    }

    /** Adds the values of a draw to sums by group, then target. */
    void addTo(double[] all, BlockRun run, LineBlock block, double[] room) {
        int count = lines.binding().targets();
        for (StudyChunk chunk : chunks) {
            chunk.show(block);
            run.start(block);
            for (int i = 0; i < targets.length; i++) {
                double[] factors = run.factorOf(targets[i]).values(chunk.size, room);
                for (int line = 0; line < chunk.size; line++) {
                    add(all, sums.get(i).get(chunk.first + line), factors[line], targets[i], count);
                }
            }
        }
    }

    private static void add(double[] all, double[] weights, double factor, int target, int count) {
        if (!Double.isNaN(factor)) {
            for (int group = 0; group < weights.length; group++) {
                all[group * count + target] += weights[group] * factor;
            }
        }
    }

    @Override
    public String toString() {
        return "Fixed weights of " + Arrays.toString(targets) + ": " + kinds.size() + " kinds of lines";
    }
}
