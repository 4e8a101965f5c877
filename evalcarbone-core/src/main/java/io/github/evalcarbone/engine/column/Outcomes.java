package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.batch.Paths;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.sum.KeyedSums;
import io.github.evalcarbone.inventory.Equipment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Sorts the lines of blocks by outcome. The first line of each setting and path is evaluated by the explaining
 * evaluator; all others of that setting and path share its gaps and findings.
 */
final class Outcomes {

    private final Binding binding;
    private final LineEvaluator evaluator;
    private final FactorProfiles settings;
    private final PairIndex index = new PairIndex();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final BitSet special = new BitSet();
    private final int[] codes = new int[LineBlock.SIZE];
    private boolean plain;

    Outcomes(Binding binding, LineEvaluator evaluator, FactorProfiles settings) {
        this.binding = binding;
        this.evaluator = evaluator;
        this.settings = settings;
    }

    /** Returns the code of the outcome of each line of an evaluated block. */
    int[] sort(BlockRun run, LineBlock block, IntFunction<Equipment> lines) {
        Paths paths = run.paths();
        plain = true;
        if (paths.isUniform() && block.size() > 0) {
            return sort(paths.at(0), block, lines);
        }
        sort(paths, block, lines);
        return codes;
    }

    private int[] sort(int path, LineBlock block, IntFunction<Equipment> lines) {
        int[] row = index.row(path, settings.size());
        if (special.isEmpty() && index.isSame(path, settings.size())) {
            return block.settings();
        }
        sort(path, row, block, lines);
        return codes;
    }

    private void sort(int path, int[] row, LineBlock block, IntFunction<Equipment> lines) {
        int[] settingsOfLines = block.settings();
        if (!look(row, settingsOfLines, codes, block.size())) {
            for (int i = 0; i < block.size(); i++) {
                int code = row[settingsOfLines[i]];
                codes[i] = code < 0 ? add(path, settingsOfLines[i], lines.apply(i)) : code;
            }
        }
        plain &= !hasSpecial(block.size());
    }

    /** Looks up the codes; returns whether all are known. */
    private static boolean look(int[] row, int[] settings, int[] codes, int size) {
        int unknown = 0;
        for (int i = 0; i < size; i++) {
            int code = row[settings[i]];
            codes[i] = code;
            unknown |= code;
        }
        return unknown >= 0;
    }

    private void sort(Paths paths, LineBlock block, IntFunction<Equipment> lines) {
        for (int i = 0; i < block.size(); i++) {
            int setting = block.settings()[i];
            int code = index.row(paths.at(i), settings.size())[setting];
            codes[i] = code < 0 ? add(paths.at(i), setting, lines.apply(i)) : code;
        }
        plain &= !hasSpecial(block.size());
    }

    private int add(int path, int setting, Equipment line) {
        Outcome outcome = Outcome.of(binding, setting, evaluator.evaluate(line));
        outcomes.add(outcome);
        special.set(index.size(), outcome.isOverflow() || hasLargeFactor(outcome));
        return index.add(path, setting);
    }

    private static boolean hasLargeFactor(Outcome outcome) {
        boolean large = false;
        for (double factor : outcome.result().factors()) {
            large |= Math.abs(factor) >= KeyedSums.LARGEST_FACTOR;
        }
        return large;
    }

    private boolean hasSpecial(int size) {
        boolean found = false;
        if (!special.isEmpty()) {
            for (int i = 0; i < size; i++) {
                found |= special.get(codes[i]);
            }
        }
        return found;
    }

    /** Returns whether no line of the block has an outcome that requires it to be evaluated by itself. */
    boolean isPlain() {
        return plain;
    }

    boolean isSpecial(int outcome) {
        return special.get(outcome);
    }

    Outcome get(int outcome) {
        return outcomes.get(outcome);
    }

    int size() {
        return outcomes.size();
    }

    /** Numbers pairs of small numbers in the order of their first appearance. */
    static final class PairIndex {

        static final int UNKNOWN = -1;

        private int[][] rows = new int[0][];
        /** By first number: the number of leading second numbers that are also the number of their pair. */
        private int[] same = new int[0];

        private int size;

        /**
         * Returns the numbers of the pairs that begin with {@code first}, by the second, for at least {@code seconds} of
         * them; {@link #UNKNOWN} for a pair that was not added.
         */
        int[] row(int first, int seconds) {
            if (first >= rows.length) {
                int length = rows.length;
                rows = Arrays.copyOf(rows, Math.max(first + 1, 2 * length));
                Arrays.fill(rows, length, rows.length, new int[0]);
                same = Arrays.copyOf(same, rows.length);
            }
            if (rows[first].length < seconds) {
                int length = rows[first].length;
                rows[first] = Arrays.copyOf(rows[first], Math.max(seconds, 2 * length));
                Arrays.fill(rows[first], length, rows[first].length, UNKNOWN);
            }
            return rows[first];
        }

        int add(int first, int second) {
            rows[first][second] = size;
            same[first] += second == same[first] && second == size ? 1 : 0;
            return size++;
        }

        /**
         * Returns whether the first {@code seconds} pairs map to their second number, so that the look-up can be skipped.
         */
        boolean isSame(int first, int seconds) {
            return same[first] == seconds;
        }

        int size() {
            return size;
        }
    }
}
