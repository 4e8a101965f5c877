package io.github.evalcarbone.quality;

import io.github.evalcarbone.quality.DatumQuality.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line to mend, and what to collect for it. Immutable and thread-safe.
 *
 * @param line  the line
 * @param steps  what to collect: each datum that holds the grade down
 * @param reaches  the grade of the line once all of it is collected, if its groups keep their sizes
 * @param weight  the impact of each group times the doubt of its grade, in the unit of the category per year; of a line whose
 *     impact is unknown, that of what is known of it
 */
public record MendStep(LineQuality line, List<Step> steps, Grade reaches, double weight) {

    /**
     * Creates a step.
     *
     * @param line  the line
     * @param steps  what to collect
     * @param reaches  the grade of the line once all of it is collected
     * @param weight  the impact of each group times the doubt of its grade
     */
    public MendStep {
        steps = List.copyOf(steps);
    }

    /** A line and its place among those to mend: what is unknown by its possible size first, then by impact times doubt. */
    private record Ranked(LineQuality line, double possible, double weight) {

        static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::possible)
                .thenComparingDouble(Ranked::weight)
                .reversed()
                .thenComparing(ranked -> ranked.line().line().id());

        static Ranked of(LineQuality line, QualityCriteria criteria) {
            double possible = line.possible().map(size -> size.doubleValue()).orElse(0.0);
            return new Ranked(line, possible, weight(line.embodied(), criteria) + weight(line.use(), criteria));
        }

        private static double weight(LineQuality.Group group, QualityCriteria criteria) {
            return group.impact().doubleValue()
                    * criteria.scale(group.grade()).doubt();
        }

        Stream<MendStep> step(QualityCriteria criteria) {
            List<DatumQuality> data = toMend(line, criteria);
            Grade worst = data.stream().map(DatumQuality::grade).reduce(Grade.A, Grade::worst);
            List<Step> steps = data.stream()
                    .filter(datum -> datum.grade() == worst)
                    .flatMap(datum -> datum.step(criteria).stream())
                    .toList();
            return steps.isEmpty() ? Stream.of() : Stream.of(new MendStep(line, steps, reached(line, steps), weight));
        }
    }

    static List<MendStep> first(List<LineQuality> lines, QualityCriteria criteria, int most) {
        return lines.stream()
                .map(line -> Ranked.of(line, criteria))
                .filter(ranked -> ranked.possible() > 0 || ranked.weight() > 0)
                .sorted(Ranked.ORDER)
                .flatMap(ranked -> ranked.step(criteria))
                .limit(most)
                .toList();
    }

    /** The data of the group of which more is in doubt; of a line whose impact is unknown, those of the unknown groups. */
    private static List<DatumQuality> toMend(LineQuality line, QualityCriteria criteria) {
        if (line.isUnknown()) {
            List<DatumQuality> data = new ArrayList<>(line.embodied().isUnknown() ? line.embodiedData() : List.of());
            line.useData().stream()
                    .filter(any -> line.use().isUnknown())
                    .filter(datum -> !data.contains(datum))
                    .forEach(data::add);
            return data;
        }
        return Ranked.weight(line.embodied(), criteria) >= Ranked.weight(line.use(), criteria)
                ? line.embodiedData()
                : line.useData();
    }

    private static Grade reached(LineQuality line, List<Step> steps) {
        Grade embodied = worst(line.embodiedData(), steps);
        Grade use = worst(line.useData(), steps);
        int more = line.isUnknown()
                ? 0
                : line.embodied().impact().compareTo(line.use().impact());
        return more == 0 ? embodied.worst(use) : more > 0 ? embodied : use;
    }

    private static Grade worst(List<DatumQuality> data, List<Step> steps) {
        return data.stream().map(datum -> after(datum, steps)).reduce(Grade.A, Grade::worst);
    }

    private static Grade after(DatumQuality datum, List<Step> steps) {
        Optional<Step> mended =
                steps.stream().filter(step -> step.datum() == datum.datum()).findFirst();
        return mended.map(Step::to).orElse(datum.grade());
    }
}
