package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.DecisionTable;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.matching.ModelMatcher;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.matching.TypeTable;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.system.InformationSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Computes lines from any source, in all steps: excludes lines by their status, matches models and types to the
 * factors, flags implausible values, and computes. Each step is performed unless it is switched off explicitly.
 * <p>
 * Create a pipeline once and share it between threads:
 * <pre>{@code
 * var pipeline = FootprintPipeline.of(calculator);
 * FootprintRun<Footprint> run = pipeline.footprint(PipelineInput.of("CHU", day, reader, TextSource.of(path)));
 * }</pre>
 * The result depends on calculator, settings and lines alone. The pipeline starts no thread and reads no clock. Immutable and
 * thread-safe.
 */
public final class FootprintPipeline {

    /** The steps that lines undergo before they are computed. */
    private record Steps(ModelMatcher matcher, boolean matches, boolean checks, StatusPolicy statuses) {}

    private record Watch(ReadingProgress progress, BooleanSupplier cancellation) {}

    private final FootprintCalculator calculator;
    private final Steps steps;
    private final Watch watch;

    private FootprintPipeline(FootprintCalculator calculator, Steps steps, Watch watch) {
        this.calculator = calculator;
        this.steps = steps;
        this.watch = watch;
    }

    /**
     * Returns a pipeline with the usual policy for statuses ({@link StatusPolicy#usual()}), the usual matcher
     * ({@link ModelMatcher#of}) and the checks of plausibility. Expensive, as creating a matcher is; reuse it.
     *
     * @param calculator  the rules and factors
     * @return the pipeline
     */
    public static FootprintPipeline of(FootprintCalculator calculator) {
        ModelMatcher matcher = ModelMatcher.of(calculator.factors());
        return new FootprintPipeline(
                calculator,
                new Steps(matcher, true, true, StatusPolicy.usual()),
                new Watch(ReadingProgress.NONE, () -> false));
    }

    /** {@return what it computes with: for a system of machines and applications on the {@linkplain #inventory prepared lines}} */
    public FootprintCalculator calculator() {
        return calculator;
    }

    /**
     * Returns this pipeline for some categories only; see {@link FootprintCalculator#withCategories}. Cheap: the matcher is
     * the same.
     *
     * @param categories  categories of the factors, at least one; they replace an earlier choice
     * @return the changed pipeline
     * @throws IllegalArgumentException if there is none, or the factors do not have one of them
     */
    public FootprintPipeline withCategories(ImpactCategory... categories) {
        return new FootprintPipeline(calculator.withCategories(categories), steps, watch);
    }

    /**
     * Returns this pipeline with another matcher.
     *
     * @param matcher  a matcher for the factor set of the calculator
     * @return the changed pipeline
     * @throws IllegalArgumentException if it is for another factor set
     */
    public FootprintPipeline withMatcher(ModelMatcher matcher) {
        FactorSet factors = calculator.factors();
        if (matcher.factors() != factors) {
            throw new IllegalArgumentException("The matcher must be made for the factor set of the calculator.");
        }
        return matching(matcher, true);
    }

    /**
     * Returns this pipeline with another table of types.
     *
     * @param types  the meaning of the types of inventories
     * @return the changed pipeline
     */
    public FootprintPipeline withTypes(TypeTable types) {
        return matching(steps.matcher.withTypes(types), true);
    }

    /**
     * Returns this pipeline with decisions made by people, which take precedence over all other matches.
     *
     * @param decisions  the decisions
     * @return the changed pipeline
     * @throws io.github.evalcarbone.problem.InvalidDataException if one of them names a model or type that the factor
     *     set lacks
     */
    public FootprintPipeline withDecisions(DecisionTable decisions) {
        return matching(steps.matcher.withDecisions(decisions), true);
    }

    /**
     * Returns this pipeline without matching, for lines that were matched before.
     *
     * @return the changed pipeline
     */
    public FootprintPipeline withoutMatching() {
        return matching(steps.matcher, false);
    }

    /**
     * {@return this pipeline with runs that tell the decision about each line, for its quality: see {@link ModelMatcher#keepingLines}}
     */
    public FootprintPipeline keepingMatches() {
        return matching(steps.matcher.keepingLines(), steps.matches);
    }

    private FootprintPipeline matching(ModelMatcher matcher, boolean matches) {
        return with(new Steps(matcher, matches, steps.checks, steps.statuses));
    }

    private FootprintPipeline with(Steps changed) {
        return new FootprintPipeline(calculator, changed, watch);
    }

    /**
     * Returns this pipeline without checks of plausibility, for lines that were checked before.
     *
     * @return the changed pipeline
     */
    public FootprintPipeline withoutPlausibility() {
        return with(new Steps(steps.matcher, steps.matches, false, steps.statuses));
    }

    /**
     * Returns this pipeline with another policy for statuses. The statuses that a CSV layout declares take precedence
     * over it. A line whose status means that the device has left is kept if it states the day and the rules know the days of
     * service, as {@code evalcarbone} 2.0.0 does.
     *
     * @param policy  the treatment of lines by status; {@link StatusPolicy#COUNT_ALL} excludes none
     * @return the changed pipeline
     */
    public FootprintPipeline withStatuses(StatusPolicy policy) {
        return with(new Steps(steps.matcher, steps.matches, steps.checks, policy));
    }

    /**
     * Returns this pipeline with a listener of its progress.
     *
     * @param listener  notified after every {@value ReadingProgress#ROWS} lines or rows and after the last, and asked
     *     whether to stop
     * @return the changed pipeline
     */
    public FootprintPipeline withProgress(ReadingProgress listener) {
        return new FootprintPipeline(calculator, steps, new Watch(listener, watch.cancellation));
    }

    /**
     * Returns this pipeline with a condition for cancellation. A cancelled run has no footprint and no total, but
     * reports what was read so far.
     *
     * @param isCancelled  asked before each line whether to stop; cheap, and thread-safe if another thread cancels
     * @return the changed pipeline
     */
    public FootprintPipeline withCancellation(BooleanSupplier isCancelled) {
        return new FootprintPipeline(calculator, steps, new Watch(watch.progress, isCancelled));
    }

    /**
     * Computes the footprint, which can explain each figure. It keeps the lines as columns, about 40 bytes per line
     * besides ids and labels.
     *
     * @param input  the lines
     * @return the footprint, the decisions about models, and the account of the lines
     * @throws IllegalArgumentException if two lines of a stream have the same id
     */
    public FootprintRun<Footprint> footprint(PipelineInput input) {
        return input.isInventory()
                ? inventory(input).map(calculator::calculate)
                : run(input, calculator.toFootprint(input.name(), input.evaluationDate()));
    }

    /**
     * Computes the totals only, in memory that does not grow with the lines.
     *
     * @param input  the lines
     * @return the totals, bit-identical to those of the footprint, with the decisions and the account
     */
    public FootprintRun<FootprintTotals> totals(PipelineInput input) {
        return input.isInventory()
                ? inventory(input).map(calculator::totals)
                : run(input, calculator.toTotals(input.evaluationDate()));
    }

    /**
     * Computes the footprint of an information system: the equipment as {@link #footprint} prepares it, with the machines,
     * applications and mail of NumEcoEval's tables.
     *
     * @param equipment  the lines
     * @param tables  the tables of the system; not read if the run is cancelled
     * @return the footprint, whose findings include the remarks on lines and tables; the problems of the lines, then those of the
     *         tables; the decisions about models and the counts of lines
     * @throws IllegalArgumentException if two lines of a stream have the same id, or the methodology covers equipment alone
     */
    public FootprintRun<SystemFootprint> system(PipelineInput equipment, SystemTables tables) {
        FootprintRun<Inventory> prepared = inventory(equipment);
        return new FootprintRun<>(
                prepared.checked().flatMap(lines -> calculated(tables.read(lines))),
                prepared.matches(),
                prepared.isCancelled());
    }

    private Checked<SystemFootprint> calculated(Checked<InformationSystem> system) {
        return system.map(calculator::calculate).map(footprint -> footprint.withRemarks(system.remarks()));
    }

    /**
     * Prepares the lines without computing, to check them or to build an information system on them.
     *
     * @param input  the lines
     * @return the lines as they would be computed, with every remark
     * @throws IllegalArgumentException if two lines of a stream have the same id
     */
    public FootprintRun<Inventory> inventory(PipelineInput input) {
        return run(input, toInventory(input));
    }

    private static Collector<Equipment, ?, Inventory> toInventory(PipelineInput input) {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                lines -> new Inventory(input.name(), input.establishment(), input.evaluationDate(), lines, List.of()));
    }

    private <R extends Remarkable<R>> FootprintRun<R> run(PipelineInput input, Collector<Equipment, ?, R> result) {
        Listener listener = new Listener(watch.progress, watch.cancellation);
        Checked<MatchResult<R>> done = input.collect(statuses(), listener, matched(checked(result, input)));
        MatchLog matches = done.partial().map(MatchResult::matches).orElse(MatchLog.NONE);
        Checked<R> made =
                done.<R>map(MatchResult::result).withRows(withoutVirtual(done.rows(), matches.virtualLines()));
        return new FootprintRun<>(listener.wasCancelled() ? made.wholeOnly() : made, matches, listener.wasCancelled());
    }

    /** Counts virtual machines among what was left out, as a status might say of them. */
    private static RowCounts withoutVirtual(RowCounts rows, long virtual) {
        if (virtual == 0) {
            return rows;
        }
        Map<String, Long> leftOut = new LinkedHashMap<>(rows.leftOutByStatus());
        leftOut.merge(FootprintRun.VIRTUAL, virtual, Long::sum);
        return new RowCounts(rows.read(), rows.kept() - virtual, leftOut, rows.aside(), rows.repeated());
    }

    /** Rules that know what is in stock know the days of service too: they decide on a retired device that states its day. */
    private StatusPolicy statuses() {
        return calculator.methodology().equipment().reads(new InputSource.FromLine(LineInput.IN_STOCK))
                ? steps.statuses.keepingDated()
                : steps.statuses;
    }

    private <R extends Remarkable<R>> Collector<Equipment, ?, R> checked(
            Collector<Equipment, ?, R> result, PipelineInput input) {
        return steps.checks ? Plausibility.checking(calculator.factors(), input.evaluationDate(), result) : result;
    }

    private <R extends Remarkable<R>> Collector<Equipment, ?, MatchResult<R>> matched(
            Collector<Equipment, ?, R> result) {
        return steps.matches
                ? steps.matcher.matching(result)
                : Collectors.collectingAndThen(result, made -> new MatchResult<>(made, MatchLog.NONE));
    }
}
