package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.engine.batch.Leaf;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.batch.Plan;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineContext;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.uncertainty.basis.DescribedFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lines of an inventory as columns, with every figure that their settings use by its place, so that they can be computed again
 * and again with other figures. Immutable and thread-safe.
 */
public final class StudyLines {

    /** No figure: a day, a flag, or a value that is missing. */
    static final int NONE = -1;

    private static final BitSet NOTHING = new BitSet();

    private final Binding binding;
    private final Plan plan;
    private final List<StudyChunk> chunks = new ArrayList<>();
    private final Map<UncertainFigure, Integer> figures = new LinkedHashMap<>();
    private final List<DescribedFigure> descriptions = new ArrayList<>();
    /** The values of each leaf by setting. */
    private double[][] values;
    /** The figure of each leaf by setting. */
    private int[][] places;

    private final List<Equipment> lines;
    private int settings;
    /** By target, the lines of which it is left out; empty if nothing is. */
    private final List<BitSet> leftOut;

    private StudyLines(Binding binding, List<Equipment> lines) {
        this.leftOut = List.of();
        this.binding = binding;
        this.lines = lines;
        this.plan = Plan.ofFigures(
                binding.rules(), binding.phases(), binding.categories().size());
        this.values = new double[plan.leaves().size()][16];
        this.places = new int[plan.leaves().size()][16];
    }

    private StudyLines(StudyLines other, List<BitSet> leftOut) {
        this.binding = other.binding;
        this.plan = other.plan;
        this.lines = other.lines;
        this.chunks.addAll(other.chunks);
        this.figures.putAll(other.figures);
        this.descriptions.addAll(other.descriptions);
        this.values = other.values;
        this.places = other.places;
        this.settings = other.settings;
        this.leftOut = leftOut;
    }

    /** Returns these lines without the values of some phases of some of them. */
    public StudyLines without(Map<String, Set<LifecyclePhase>> values) {
        List<BitSet> out = IntStream.range(0, binding.targets())
                .mapToObj(target -> linesWithout(binding.phase(target), values))
                .toList();
        return new StudyLines(this, out.stream().allMatch(BitSet::isEmpty) ? List.of() : out);
    }

    private BitSet linesWithout(LifecyclePhase phase, Map<String, Set<LifecyclePhase>> values) {
        BitSet out = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (values.getOrDefault(lines.get(i).id(), Set.of()).contains(phase)) {
                out.set(i);
            }
        }
        return out;
    }

    /** Returns the lines of which a target is left out. */
    BitSet leftOut(int target) {
        return leftOut.isEmpty() ? NOTHING : leftOut.get(target);
    }

    /** Prepares the lines of an inventory. */
    public static StudyLines of(Binding binding, LocalDate day, List<Equipment> lines) {
        StudyLines study = new StudyLines(binding, List.copyOf(lines));
        LineEvaluator evaluator = new LineEvaluator(binding, day);
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int first = 0; first < lines.size(); first += LineBlock.SIZE) {
            List<Equipment> some = lines.subList(first, Math.min(lines.size(), first + LineBlock.SIZE));
            int[] settings = some.stream()
                    .mapToInt(line -> known.computeIfAbsent(
                            study.setting(line), key -> study.addSetting(evaluator.context(line))))
                    .toArray();
            study.chunks.add(new StudyChunk(first, some, settings, study.plan.attributes()));
        }
        return study;
    }

    private List<Object> setting(Equipment line) {
        return List.of(
                line.model(),
                line.type(),
                line.country(),
                line.dataCentre(),
                binding.countsContracts() ? binding.contract(line) : "");
    }

    private int addSetting(LineContext context) {
        SettingFigures found = new SettingFigures(binding, context);
        for (int leaf = 0; leaf < values.length; leaf++) {
            if (settings == values[leaf].length) {
                values[leaf] = Arrays.copyOf(values[leaf], 2 * settings);
                places[leaf] = Arrays.copyOf(places[leaf], 2 * settings);
            }
            add(leaf, plan.leaves().get(leaf), found);
        }
        return settings++;
    }

    private void add(int place, Leaf leaf, SettingFigures found) {
        values[place][settings] = found.value(leaf);
        boolean isThere = !Double.isNaN(values[place][settings]);
        Optional<UncertainFigure> figure = found.figure(leaf).filter(any -> isThere);
        places[place][settings] = figure.map(any -> placeOf(any, found, leaf)).orElse(NONE);
    }

    private int placeOf(UncertainFigure figure, SettingFigures found, Leaf leaf) {
        Integer known = figures.get(figure);
        if (known == null) {
            known = figures.size();
            figures.put(figure, known);
            descriptions.add(found.described(figure, leaf));
        }
        return known;
    }

    /** Returns the figures that the lines use, each once. */
    public List<UncertainFigure> figures() {
        return List.copyOf(figures.keySet());
    }

    /** Returns a figure with what is known of it. */
    public DescribedFigure described(int figure) {
        return descriptions.get(figure);
    }

    public int size() {
        return lines.size();
    }

    Equipment line(int place) {
        return lines.get(place);
    }

    public Binding binding() {
        return binding;
    }

    Plan plan() {
        return plan;
    }

    List<StudyChunk> chunks() {
        return chunks;
    }

    /** Returns the setting of each line. */
    int[] settingOfEachLine() {
        return chunks.stream()
                .flatMapToInt(chunk -> IntStream.of(chunk.settings))
                .toArray();
    }

    int settings() {
        return settings;
    }

    double[] values(int leaf) {
        return values[leaf];
    }

    int[] places(int leaf) {
        return places[leaf];
    }
}
