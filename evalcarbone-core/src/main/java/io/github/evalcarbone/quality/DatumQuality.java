package io.github.evalcarbone.quality;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.quality.QualityCriterion.Effect;
import java.util.List;
import java.util.stream.Stream;

/**
 * The quality of a datum of a line. Immutable and thread-safe.
 *
 * @param grade  its grade
 * @param criterion  the criterion that gives the grade
 * @param lowering  the circumstances that lower it, in a fixed order
 */
public record DatumQuality(Grade grade, QualityCriterion criterion, List<QualityCriterion> lowering) {

    /**
     * A fact to collect for a better grade of a datum. Immutable and thread-safe.
     *
     * @param datum  the datum
     * @param from  its grade
     * @param to  the grade it would have
     * @param reason  the criterion that asks for it
     */
    public record Step(Datum datum, Grade from, Grade to, QualityCriterion reason) {

        /** {@return what to collect, in a few words} */
        public Bilingual collect() {
            return reason.collect();
        }
    }

    /**
     * Creates the quality of a datum.
     *
     * @param grade  its grade
     * @param criterion  the criterion that gives the grade
     * @param lowering  the circumstances that lower it
     */
    public DatumQuality {
        lowering = List.copyOf(lowering);
    }

    static DatumQuality of(QualityCriterion criterion, List<QualityCriterion> lowering) {
        return new DatumQuality(lowered(criterion.grade(), lowering), criterion, lowering);
    }

    private static Grade lowered(Grade given, List<QualityCriterion> lowering) {
        Grade grade = given;
        for (QualityCriterion one : lowering) {
            grade = lowered(grade, one);
        }
        return grade;
    }

    private static Grade lowered(Grade grade, QualityCriterion by) {
        Grade lower = by.effect() == Effect.LIMITS ? by.grade() : grade.lowered();
        return grade.isBetterThan(by.grade()) ? lower : grade;
    }

    /** {@return the datum} */
    public Datum datum() {
        return criterion.datum();
    }

    /** {@return where the datum comes from} */
    public DatumOrigin origin() {
        return criterion.origin();
    }

    /** {@return the ids of the criterion that gives the grade and of those that lower it, such as {@code [use-hours, pue-default]}} */
    public List<String> reasons() {
        return Stream.concat(Stream.of(criterion), lowering.stream())
                .map(QualityCriterion::id)
                .toList();
    }

    /** Returns what to mend: what limits the grade, else the criterion that gives it, or what lowers an A. */
    private QualityCriterion decisive() {
        return lowering.stream()
                .filter(one -> criterion.grade().isBetterThan(grade))
                .filter(one -> one.effect() == Effect.LIMITS || criterion.grade() == Grade.A)
                .reduce((one, other) -> other.effect() == Effect.LIMITS ? other : one)
                .orElse(criterion);
    }

    /** Returns what would raise the grade most easily; this step may lead nowhere if nothing is better. */
    List<Step> step(QualityCriteria criteria) {
        QualityCriterion decisive = decisive();
        Grade to = decisive.reaches()
                .map(criteria::criterion)
                .map(reached -> lowered(reached.grade(), kept()))
                .orElseGet(() -> lowered(criterion.grade(), without(decisive)));
        return to.isBetterThan(grade) && !decisive.collect().equals(Bilingual.EMPTY)
                ? List.of(new Step(datum(), grade, to, decisive))
                : List.of();
    }

    /** A new figure has no circumstances of the old one; those of place and dates stay. */
    private List<QualityCriterion> kept() {
        return datum() == Datum.IDENTITY ? List.of() : lowering;
    }

    private List<QualityCriterion> without(QualityCriterion mended) {
        return lowering.stream().filter(one -> !one.equals(mended)).toList();
    }
}
