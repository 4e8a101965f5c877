package io.github.evalcarbone.quality;

import io.github.evalcarbone.quality.DatumQuality.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line to mend, and what to collect for it. Immutable and thread-safe.
 *
 * @param line  the line
 * @param steps  what to collect: each datum that holds the grade down
 * @param reaches  the grade of the line once all of it is collected, if its groups keep their sizes
 * @param weight  the size of what is in doubt, in the unit of the category per year: the known impact of each group times the doubt
 *     of its grade, and the size that what is missing would have
 */
public record MendStep(LineQuality line, List<Step> steps, Grade reaches, double weight) {

    /**
     * Creates a step.
     *
     * @param line  the line
     * @param steps  what to collect
     * @param reaches  the grade of the line once all of it is collected
     * @param weight  the size of what is in doubt
     */
    public MendStep {
        steps = List.copyOf(steps);
    }

    /** A line, and how much of it is in doubt: of what is known impact times doubt, of what is missing all. */
    private record Ranked(LineQuality line, double weight) {

        static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingDouble(ranked -> ranked.weight)
                .reversed()
                .thenComparing(ranked -> ranked.line.line().id());

        static Ranked of(LineQuality line, Map<Grade, Double> doubts) {
            double missing = line.possible().map(BigDecimal::doubleValue).orElse(0.0);
            return new Ranked(line, missing + weight(line.embodied(), doubts) + weight(line.use(), doubts));
        }

        private static double weight(LineQuality.Group group, Map<Grade, Double> doubts) {
            return group.impact().doubleValue() * doubts.getOrDefault(group.grade(), 0.0);
        }

        Stream<MendStep> step(QualityCriteria criteria, Map<Grade, Double> doubts) {
            List<DatumQuality> data = toMend(line, doubts);
            Grade worst = data.stream().map(DatumQuality::grade).reduce(Grade.A, Grade::worst);
            List<Step> steps = data.stream()
                    .filter(datum -> datum.grade() == worst)
                    .flatMap(datum -> datum.step(criteria).stream())
                    .toList();
            return steps.isEmpty() ? Stream.of() : Stream.of(new MendStep(line, steps, reached(line, steps), weight));
        }
    }

    static List<MendStep> first(List<LineQuality> lines, QualityCriteria criteria, int most) {
        Map<Grade, Double> doubts = new EnumMap<>(Grade.class);
        criteria.scales().forEach(scale -> doubts.put(scale.grade(), scale.doubt()));
        return lines.stream()
                .map(line -> Ranked.of(line, doubts))
                .filter(ranked -> ranked.weight() > 0)
                .sorted(Ranked.ORDER)
                .flatMap(ranked -> ranked.step(criteria, doubts))
                .limit(most)
                .toList();
    }

    /** The data of the group of which more is in doubt; of a line whose impact is unknown, those of the unknown groups. */
    private static List<DatumQuality> toMend(LineQuality line, Map<Grade, Double> doubts) {
        if (line.isUnknown()) {
            List<DatumQuality> data = new ArrayList<>(line.embodied().isUnknown() ? line.embodiedData() : List.of());
            line.useData().stream()
                    .filter(any -> line.use().isUnknown())
                    .filter(datum -> !data.contains(datum))
                    .forEach(data::add);
            return data;
        }
        return Ranked.weight(line.embodied(), doubts) >= Ranked.weight(line.use(), doubts)
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
