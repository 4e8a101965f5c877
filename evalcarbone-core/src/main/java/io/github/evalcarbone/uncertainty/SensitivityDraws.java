package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.LineErrors;
import io.github.evalcarbone.engine.study.RankCorrelation;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudyPlan;
import io.github.evalcarbone.engine.study.StudyRun;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.FirstOrder.Contribution;
import io.github.evalcarbone.uncertainty.Sensitivity.Effect;
import io.github.evalcarbone.uncertainty.Sensitivity.Indices;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Computes what an impact depends on. The inputs with the smallest shares are one input together. Not thread-safe. */
final class SensitivityDraws {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final BitSet NONE = new BitSet();

    private final StudyLines lines;
    private final ImpactCategory category;
    private final List<Contribution> singles;
    private final List<Contribution> rest;
    /** Draws of two independent sets. */
    private final FigureDraws first;

    private final FigureDraws second;
    private final FactDraws firstFacts;
    private final FactDraws secondFacts;
    private final Drawing drawing;
    private final StudyRun run;
    private final double point;
    /** The place of the input that each figure, or fact, is part of. */
    private final int[] inputOfFigure;

    private final Map<UncertainFact, Integer> inputOfFact = new HashMap<>();
    private final double[] ofFirst;
    private final double[] ofSecond;
    private double[] impacts = {};

    SensitivityDraws(
            StudyLines lines,
            FigureDraws first,
            FigureDraws second,
            FactDraws firstFacts,
            FactDraws secondFacts,
            FirstOrder propagated,
            Drawing drawing,
            int most) {
        this.lines = lines;
        this.category = propagated.category();
        this.singles = propagated.contributions().stream().limit(most).toList();
        this.rest = propagated.contributions().stream().skip(most).toList();
        this.first = first;
        this.second = second;
        this.firstFacts = firstFacts;
        this.secondFacts = secondFacts;
        this.drawing = drawing;
        this.run = new StudyPlan(
                        lines,
                        new int[lines.size()],
                        1,
                        first.varying(),
                        !firstFacts.varying().isEmpty())
                .run();
        this.point = propagated.point().value();
        this.ofFirst = first.published();
        this.ofSecond = first.published();
        this.inputOfFigure = places();
    }

    private int[] places() {
        Map<String, Integer> places = new HashMap<>();
        singles.forEach(input -> places.put(input.input().id(), places.size()));
        firstFacts.varying().forEach(fact -> inputOfFact.put(fact, places.getOrDefault(fact.name(), singles.size())));
        return lines.figures().stream()
                .mapToInt(figure -> places.getOrDefault(figure.id(), singles.size()))
                .toArray();
    }

    Sensitivity sensitivity() {
        SobolIndices indices = SobolIndices.of(singles.size() + (rest.isEmpty() ? 0 : 1), drawing.draws(), this::value);
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < singles.size(); i++) {
            effects.add(effect(i, indices));
        }
        effects.sort(
                Comparator.comparingDouble((Effect effect) -> effect.indices().total())
                        .reversed());
        return new Sensitivity(
                category,
                drawing.draws(),
                drawing.seed(),
                amount(StrictMath.sqrt(indices.variance())),
                effects,
                rest.size(),
                rest.isEmpty() ? new Indices(0, 0) : indices(indices, singles.size()));
    }

    private static Indices indices(SobolIndices indices, int input) {
        return new Indices(indices.first()[input], indices.total()[input]);
    }

    /** Returns the impact of a draw in which some inputs are those of the second set. */
    private double value(int draw, BitSet inSecond) {
        first.fill(draw, ofFirst);
        second.fill(draw, ofSecond);
        for (int i = 0; i < ofFirst.length; i++) {
            ofFirst[i] = inSecond.get(inputOfFigure[i]) ? ofSecond[i] : ofFirst[i];
        }
        return sum(run.sums(ofFirst, errors(draw, inSecond)));
    }

    private LineErrors errors(int draw, BitSet inSecond) {
        LineErrors one = firstFacts.at(draw);
        LineErrors other = secondFacts.at(draw);
        return new LineErrors() {

            @Override
            public boolean varies(UncertainFact fact) {
                return one.varies(fact);
            }

            @Override
            public void fill(UncertainFact fact, int from, int size, double[] ratios) {
                (inSecond.get(inputOfFact.getOrDefault(fact, 0)) ? other : one).fill(fact, from, size, ratios);
            }
        };
    }

    private double sum(double[] sums) {
        Binding binding = lines.binding();
        double sum = 0;
        for (int target = 0; target < sums.length; target++) {
            sum += binding.category(target).equals(category) ? sums[target] : 0;
        }
        return sum;
    }

    private Effect effect(int place, SobolIndices indices) {
        Contribution input = singles.get(place);
        double[] ends = input.input()
                .figure()
                .map(figure -> endsOfFigure(figure.id()))
                .orElseGet(() -> endsOfFact(input.input().fact().orElseThrow()));
        return new Effect(
                input.input(),
                indices(indices, place),
                input.share(),
                input.input().figure().map(figure -> rankCorrelation(place(figure.id()))),
                amount(ends[0]),
                amount(ends[1]));
    }

    private double rankCorrelation(int figure) {
        double[] ofInput = new double[drawing.draws()];
        for (int draw = 0; draw < ofInput.length; draw++) {
            first.fill(draw, ofFirst);
            ofInput[draw] = ofFirst[figure];
        }
        return RankCorrelation.of(ofInput, ofImpact());
    }

    /** The impact in the draws of the first set. */
    private double[] ofImpact() {
        if (impacts.length == 0) {
            impacts = IntStream.range(0, drawing.draws())
                    .mapToDouble(draw -> value(draw, NONE))
                    .toArray();
        }
        return impacts;
    }

    private int place(String figure) {
        return IntStream.range(0, inputOfFigure.length)
                .filter(i -> lines.figures().get(i).id().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private Amount amount(double value) {
        return new Amount(value, category.unitPerYear());
    }

    private double[] endsOfFigure(String id) {
        int place = place(id);
        Distribution distribution = first.drawn().stream()
                .filter(drawn -> drawn.figure().id().equals(id))
                .findFirst()
                .orElseThrow()
                .uncertainty()
                .distribution();
        double published = sum(run.sums(first.published(), LineErrors.NONE));
        double[] ends = {at(place, distribution.ratioAt(LOW)), at(place, distribution.ratioAt(HIGH))};
        ends[0] += point - published;
        ends[1] += point - published;
        Arrays.sort(ends);
        return ends;
    }

    private double at(int figure, double ratio) {
        double[] ratios = first.published();
        ratios[figure] = ratio;
        return sum(run.sums(ratios, LineErrors.NONE));
    }

    private double[] endsOfFact(UncertainFact fact) {
        double published = sum(run.sums(first.published(), LineErrors.NONE));
        double[] draws = new double[drawing.draws()];
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] = point - published + sum(run.sums(first.published(), firstFacts.only(fact, draw)));
        }
        DrawnImpact alone = new DrawnImpact(category, point, draws);
        return new double[] {
            alone.percentile(LOW).value().value(),
            alone.percentile(HIGH).value().value()
        };
    }
}
