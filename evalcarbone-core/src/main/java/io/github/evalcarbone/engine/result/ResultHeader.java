package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules, datasets, inventory and date of a result.
 *
 * @param rules  the rule set
 * @param datasets  the datasets
 * @param inventory  the name of the inventory
 * @param establishment  the establishment; empty if not stated
 * @param evaluationDate  the day
 * @param categories  the categories
 * @param phases  the phases
 * @param remarks  remarks on the result as a whole, independent of its lines, in a fixed order
 * @param setAside  the rows that are not among its lines
 */
public record ResultHeader(
        RuleSetReference rules,
        List<DatasetReference> datasets,
        String inventory,
        Optional<String> establishment,
        LocalDate evaluationDate,
        List<ImpactCategory> categories,
        List<LifecyclePhase> phases,
        List<Problem> remarks,
        SetAside setAside)
        implements Targets {

    public ResultHeader {
        remarks = CountedRemarks.sorted(remarks);
    }

    public static ResultHeader of(FootprintData data) {
        return of(data, data.setAside());
    }

    /** Returns the header of data, with other rows set aside. */
    public static ResultHeader of(FootprintData data, SetAside setAside) {
        return new ResultHeader(
                data.rules(),
                data.datasets(),
                data.inventory(),
                data.establishment(),
                data.evaluationDate(),
                data.categories(),
                data.phases(),
                List.of(),
                setAside);
    }

    /** Returns this header, with the remarks of both, whose numbers of lines add up. */
    public ResultHeader merge(ResultHeader other) {
        require(rules, other.rules);
        require(datasets, other.datasets);
        require(evaluationDate, other.evaluationDate);
        require(categories, other.categories);
        require(phases, other.phases);
        return new ResultHeader(
                rules,
                datasets,
                inventory,
                establishment,
                evaluationDate,
                categories,
                phases,
                CountedRemarks.merged(remarks, other.remarks),
                setAside.plus(other.setAside));
    }

    /** Returns this header, with other phases. */
    public ResultHeader withPhases(List<LifecyclePhase> other) {
        return new ResultHeader(
                rules, datasets, inventory, establishment, evaluationDate, categories, other, remarks, setAside);
    }

    /** Returns this header, with more remarks. */
    public ResultHeader withRemarks(List<Problem> more) {
        return with(joined(more, remarks), setAside);
    }

    /** Returns the header of the services of a system, whose refused rows are those that its equipment does not count. */
    public ResultHeader ofServices(ResultHeader equipment) {
        long refused = setAside.refused() - equipment.setAside.refused();
        return counting(SetAside.refused(Math.max(0, refused)));
    }

    /** Returns this header, with other rows that are not among its lines. */
    ResultHeader counting(SetAside rows) {
        return with(remarks, rows);
    }

    /** Returns this header, with more rows that are not among its lines. */
    public ResultHeader withSetAside(SetAside more) {
        return with(remarks, setAside.plus(more));
    }

    private ResultHeader with(List<Problem> changed, SetAside counted) {
        return new ResultHeader(
                rules, datasets, inventory, establishment, evaluationDate, categories, phases, changed, counted);
    }

    private static void require(Object mine, Object theirs) {
        if (!mine.equals(theirs)) {
            throw new IllegalArgumentException("[" + theirs + "] must be [" + mine + "].");
        }
    }

    public static List<Problem> joined(List<Problem> first, List<Problem> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** Returns the index of a category; rejects one that was not computed. */
    public int requireCategory(ImpactCategory category) {
        return Invariants.computed(categories, category, ImpactCategory::id, "category");
    }

    /** Rejects a phase that was not computed. */
    public void requirePhase(LifecyclePhase phase) {
        Invariants.computed(phases, phase, LifecyclePhase::name, "phase");
    }

    public FootprintData data(
            List<FootprintLine> lines, List<LineImpact> impacts, List<Gap> gaps, List<Finding> findings) {
        return new FootprintData(
                rules,
                datasets,
                inventory,
                establishment,
                evaluationDate,
                categories,
                phases,
                lines,
                impacts,
                gaps,
                findings,
                setAside);
    }
}
