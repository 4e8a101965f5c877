package io.github.evalcarbone.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Figures that vary, in sets of which no setting has two: what changes with all figures of a set changes for each setting by one of
 * them. Most figures are those of one model, so that the sets are few. Not thread-safe.
 */
final class SeparateFigures {

    private final StudyLines lines;
    private final List<int[]> sets = new ArrayList<>();

    private SeparateFigures(StudyLines lines) {
        this.lines = lines;
    }

    /** Returns the sets: each by setting the figure that it has, or {@link StudyLines#NONE}. */
    static List<int[]> of(StudyLines lines, boolean[] varying) {
        SeparateFigures figures = new SeparateFigures(lines);
        BitSet[] settings = figures.settings(varying.length);
        for (int figure = 0; figure < varying.length; figure++) {
            if (varying[figure]) {
                figures.add(figure, settings[figure]);
            }
        }
        return figures.sets;
    }

    private BitSet[] settings(int figures) {
        BitSet[] settings = new BitSet[figures];
        Arrays.setAll(settings, any -> new BitSet());
        for (int leaf = 0; leaf < lines.plan().leaves().size(); leaf++) {
            int[] places = lines.places(leaf);
            for (int setting = 0; setting < lines.settings(); setting++) {
                if (places[setting] != StudyLines.NONE) {
                    settings[places[setting]].set(setting);
                }
            }
        }
        return settings;
    }

    /** Adds a figure to the first set in which its settings have none. */
    private void add(int figure, BitSet settings) {
        int[] free = sets.stream()
                .filter(set -> settings.stream().allMatch(setting -> set[setting] == StudyLines.NONE))
                .findFirst()
                .orElseGet(this::more);
        settings.stream().forEach(setting -> free[setting] = figure);
    }

    private int[] more() {
        int[] none = new int[lines.settings()];
        Arrays.fill(none, StudyLines.NONE);
        sets.add(none);
        return none;
    }
}
