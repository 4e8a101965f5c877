package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.LineErrors;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudyPlan;
import io.github.evalcarbone.engine.study.StudyRun;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Computes draws. The sums of a draw are added up in one order by one thread; only their difference from those without errors counts. */
final class StudyDraws {

    /** Draws that one thread computes in one go. */
    private static final int SHARE = 128;

    private final StudyLines lines;
    private final FigureDraws figures;
    private final FactDraws facts;
    private final StudyGroups groups;
    private final int categories;
    private final StudyPlan plan;

    StudyDraws(StudyLines lines, FigureDraws figures, FactDraws facts, StudyGroups groups) {
        this.lines = lines;
        this.figures = figures;
        this.facts = facts;
        this.groups = groups;
        this.categories = lines.binding().categories().size();
        this.plan = new StudyPlan(
                lines,
                groups.ofLines(),
                groups.keys().size(),
                figures.varying(),
                !facts.drawn().isEmpty());
    }

    private int cells() {
        return groups.keys().size() * categories;
    }

    UncertaintyResult result(Footprint footprint, Drawing drawing, boolean isParallel) {
        double[][] changes = new double[cells()][drawing.draws()];
        IntStream shares = IntStream.range(0, (drawing.draws() + SHARE - 1) / SHARE);
        (isParallel ? shares.parallel() : shares).forEach(share -> compute(share, changes, drawing));
        return new UncertaintyResult(
                footprint,
                drawing,
                figures.drawn(),
                facts.drawn(),
                whole(footprint, changes, drawing.draws()),
                groups(footprint, changes));
    }

    private void compute(int share, double[][] changes, Drawing drawing) {
        StudyRun run = plan.run();
        double[] ratios = figures.published();
        double[] published = byCell(run.sums(ratios, LineErrors.NONE));
        for (int draw = share * SHARE; draw < Math.min(drawing.draws(), (share + 1) * SHARE); draw++) {
            figures.fill(draw, ratios);
            double[] drawn = byCell(run.sums(ratios, facts.at(draw)));
            for (int cell = 0; cell < drawn.length; cell++) {
                changes[cell][draw] = drawn[cell] - published[cell];
            }
        }
    }

    /** Adds up the phases. */
    private double[] byCell(double[] sums) {
        Binding binding = lines.binding();
        double[] cells = new double[cells()];
        for (int i = 0; i < sums.length; i++) {
            int group = i / binding.targets();
            cells[group * categories + binding.categoryIndex(i % binding.targets())] += sums[i];
        }
        return cells;
    }

    private Map<ImpactCategory, DrawnImpact> whole(Footprint footprint, double[][] changes, int draws) {
        Map<ImpactCategory, DrawnImpact> whole = new LinkedHashMap<>();
        for (int category = 0; category < categories; category++) {
            ImpactCategory found = lines.binding().categories().get(category);
            double point = footprint.total(found).known().value();
            double[] sums = new double[draws];
            for (int cell = category; cell < changes.length; cell += categories) {
                add(sums, changes[cell]);
            }
            whole.put(found, new DrawnImpact(found, point, from(point, sums)));
        }
        return whole;
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static double[] from(double point, double[] changes) {
        double[] draws = changes.clone();
        for (int i = 0; i < draws.length; i++) {
            draws[i] += point;
        }
        return draws;
    }

    private Map<GroupKey, Map<ImpactCategory, DrawnImpact>> groups(Footprint footprint, double[][] changes) {
        Map<GroupKey, Map<ImpactCategory, DrawnImpact>> all = new LinkedHashMap<>();
        if (!groups.isOfAll()) {
            Breakdown points = footprint.by(groups.facets().toArray(Facet[]::new));
            for (int group = 0; group < groups.keys().size(); group++) {
                all.put(groups.keys().get(group), group(group, points, changes));
            }
        }
        return all;
    }

    private Map<ImpactCategory, DrawnImpact> group(int group, Breakdown points, double[][] changes) {
        Map<ImpactCategory, DrawnImpact> impacts = new LinkedHashMap<>();
        for (int category = 0; category < categories; category++) {
            ImpactCategory found = lines.binding().categories().get(category);
            double point = Optional.ofNullable(
                            points.totals(found).get(groups.keys().get(group)))
                    .map(total -> total.known().value())
                    .orElse(0.0);
            impacts.put(found, new DrawnImpact(found, point, from(point, changes[group * categories + category])));
        }
        return impacts;
    }
}
