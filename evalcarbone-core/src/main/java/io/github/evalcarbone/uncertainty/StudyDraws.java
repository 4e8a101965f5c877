package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.LineErrors;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudyPlan;
import io.github.evalcarbone.engine.study.StudyRun;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.LinkedHashMap;
import java.util.Map;
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

    UncertaintyResult result(StudyPoints points, Drawing drawing, boolean isParallel) {
        double[][] changes = new double[cells()][drawing.draws()];
        IntStream shares = IntStream.range(0, (drawing.draws() + SHARE - 1) / SHARE);
        (isParallel ? shares.parallel() : shares).forEach(share -> compute(share, changes, drawing));
        return new UncertaintyResult(
                points.footprint(),
                drawing,
                figures.drawn(),
                facts.drawn(),
                whole(points, changes, drawing.draws()),
                groups(points, changes));
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

    private Map<ImpactCategory, DrawnImpact> whole(StudyPoints points, double[][] changes, int draws) {
        Map<ImpactCategory, DrawnImpact> whole = new LinkedHashMap<>();
        for (int category = 0; category < categories; category++) {
            ImpactCategory found = lines.binding().categories().get(category);
            double point = points.of(found);
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

    private Map<GroupKey, Map<ImpactCategory, DrawnImpact>> groups(StudyPoints points, double[][] changes) {
        Map<GroupKey, Map<ImpactCategory, DrawnImpact>> all = new LinkedHashMap<>();
        groups.keys().forEach(key -> all.put(key, new LinkedHashMap<>()));
        for (int category = 0; category < categories && !groups.isOfAll(); category++) {
            ImpactCategory found = lines.binding().categories().get(category);
            Map<GroupKey, Double> ofGroups = points.by(groups.facets(), found);
            for (int group = 0; group < groups.keys().size(); group++) {
                GroupKey key = groups.keys().get(group);
                double point = ofGroups.getOrDefault(key, 0.0);
                double[] draws = from(point, changes[group * categories + category]);
                all.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(found, new DrawnImpact(found, point, draws));
            }
        }
        return groups.isOfAll() ? Map.of() : all;
    }
}
