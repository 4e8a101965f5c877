package io.github.evalcarbone.quality;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.TextSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The criteria by which lines are graded: data with a version, an immutable resource of the library. Thread-safe.
 *
 * @param id  its id
 * @param version  its version
 * @param titles  its names in French and English
 * @param source  where the criteria and the numbers come from
 * @param limits  the ages and differences from which a grade is lower
 * @param flags  what flags of datasets mean
 * @param ages  the bounds between ages of equipment in accounts of ages, in years, ascending
 * @param scales  what each grade is in other scales, the best first
 * @param criteria  the criteria in the order of the file, those that give a grade first
 */
public record QualityCriteria(
        String id,
        String version,
        Bilingual titles,
        Bilingual source,
        Limits limits,
        Flags flags,
        List<Double> ages,
        List<GradeScale> scales,
        List<QualityCriterion> criteria) {

    private static final QualityCriteria STANDARD =
            CriteriaReader.read(TextSource.ofResource(QualityCriteria.class, "criteria.json"));

    /**
     * The ages and differences from which a grade is lower.
     *
     * @param countMonths  the months after which a count is old
     * @param mixYears  the years after which an electricity mix is old
     * @param factorYears  the years after which a figure is old
     * @param contradictingYears  the years by which days and planned years may differ
     */
    public record Limits(double countMonths, double mixYears, double factorYears, double contradictingYears) {}

    /**
     * The meaning of the flags by which datasets doubt a figure; any other flag of a doubt lowers the grade of the figure by one.
     *
     * @param proxy  the flags of figures of another thing
     * @param doubtful  the flags of figures that are doubtful as a whole
     */
    public record Flags(List<String> proxy, List<String> doubtful) {

        /**
         * Creates the meaning of flags.
         *
         * @param proxy  the flags of figures of another thing
         * @param doubtful  the flags of figures that are doubtful as a whole
         */
        public Flags {
            proxy = List.copyOf(proxy);
            doubtful = List.copyOf(doubtful);
        }
    }

    /**
     * Creates criteria.
     *
     * @param id  its id
     * @param version  its version
     * @param titles  its names
     * @param source  where the criteria and the numbers come from
     * @param limits  the ages and differences from which a grade is lower
     * @param flags  what flags of datasets mean
     * @param ages  the bounds between ages of equipment
     * @param scales  what each grade is in other scales
     * @param criteria  the criteria
     */
    public QualityCriteria {
        ages = List.copyOf(ages);
        scales = List.copyOf(scales);
        criteria = List.copyOf(criteria);
    }

    /** {@return the criteria of the library} */
    public static QualityCriteria standard() {
        return STANDARD;
    }

    /**
     * Returns what a grade is in other scales.
     *
     * @param grade  the grade
     * @return its place in them
     */
    public GradeScale scale(Grade grade) {
        return scales.stream()
                .filter(scale -> scale.grade() == grade)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns a criterion.
     *
     * @param criterion  its id
     * @return the criterion
     * @throws java.util.NoSuchElementException if there is none of that id
     */
    public QualityCriterion criterion(String criterion) {
        return criteria.stream()
                .filter(one -> one.id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the criterion of each situation, to be looked up often. */
    Map<Situation, QualityCriterion> bySituation() {
        Map<Situation, QualityCriterion> all = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            all.put(situation, criterion(situation.id()));
        }
        return Collections.unmodifiableMap(all);
    }

    static QualityCriterion of(Map<Situation, QualityCriterion> criteria, Situation situation) {
        return Objects.requireNonNull(criteria.get(situation));
    }
}
