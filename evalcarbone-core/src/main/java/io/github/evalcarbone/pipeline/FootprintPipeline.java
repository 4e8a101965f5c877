package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
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
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Computes lines from anywhere, and forgets nothing on the way: leaves out lines by their status, matches models and types to the
 * factors, flags implausible values, computes. Each of these happens unless it is switched off by name.
 * <p>
 * Build one, keep it, share it between threads:
 * <pre>{@code
 * var pipeline = FootprintPipeline.of(calculator);
 * FootprintRun<Footprint> run = pipeline.footprint(PipelineInput.of("CHU", day, reader, TextSource.of(path)));
 * }</pre>
 * The result depends on calculator, settings and lines alone. The pipeline starts no thread and reads no clock. Immutable and
 * thread-safe.
 */
public final class FootprintPipeline {

    /** What happens to lines before they are computed. */
    private record Steps(ModelMatcher matcher, boolean matches, boolean checks, StatusPolicy statuses) {}

    /** Who looks on. */
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
     * ({@link ModelMatcher#of}) and the checks of plausibility. Expensive, as a matcher is; keep it.
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

    /**
     * Returns a pipeline with another matcher.
     *
     * @param matcher  a matcher for the factor set of the calculator
     * @return the changed pipeline
     * @throws IllegalArgumentException if it is one for another factor set
     */
    public FootprintPipeline withMatcher(ModelMatcher matcher) {
        FactorSet factors = calculator.factors();
        if (matcher.factors() != factors) {
            throw new IllegalArgumentException("The matcher must be made for the factor set of the calculator.");
        }
        return matching(matcher, true);
    }

    /**
     * Returns a pipeline that matches with another table of types.
     *
     * @param types  the meaning of the types of inventories
     * @return the changed pipeline
     */
    public FootprintPipeline withTypes(TypeTable types) {
        return matching(steps.matcher.withTypes(types), true);
    }

    /**
     * Returns a pipeline that matches with decisions of people, which take precedence over everything else.
     *
     * @param decisions  the decisions
     * @return the changed pipeline
     * @throws io.github.evalcarbone.problem.InvalidDataException if one of them names a model or type that the factor set lacks
     */
    public FootprintPipeline withDecisions(DecisionTable decisions) {
        return matching(steps.matcher.withDecisions(decisions), true);
    }

    /**
     * Returns a pipeline that computes models and types as they are, for lines that were matched before.
     *
     * @return the changed pipeline
     */
    public FootprintPipeline withoutMatching() {
        return matching(steps.matcher, false);
    }

    private FootprintPipeline matching(ModelMatcher matcher, boolean matches) {
        return with(new Steps(matcher, matches, steps.checks, steps.statuses));
    }

    private FootprintPipeline with(Steps changed) {
        return new FootprintPipeline(calculator, changed, watch);
    }

    /**
     * Returns a pipeline without checks of plausibility, for lines that were checked before.
     *
     * @return the changed pipeline
     */
    public FootprintPipeline withoutPlausibility() {
        return with(new Steps(steps.matcher, steps.matches, false, steps.statuses));
    }

    /**
     * Returns a pipeline with another policy for statuses. The words that a CSV layout declares take precedence over it.
     *
     * @param policy  what becomes of the lines of a status; {@link StatusPolicy#COUNT_ALL} leaves none out
     * @return the changed pipeline
     */
    public FootprintPipeline withStatuses(StatusPolicy policy) {
        return with(new Steps(steps.matcher, steps.matches, steps.checks, policy));
    }

    /**
     * Returns a pipeline that reports its progress.
     *
     * @param listener  notified after every {@value ReadingProgress#ROWS} lines or rows and after the last, and asked whether to stop
     * @return the changed pipeline
     */
    public FootprintPipeline withProgress(ReadingProgress listener) {
        return new FootprintPipeline(calculator, steps, new Watch(listener, watch.cancellation));
    }

    /**
     * Returns a pipeline that can be cancelled. A cancelled run gives no footprint and no total, but reports what was read so far.
     *
     * @param isCancelled  asked before each line whether to stop; cheap, and thread-safe if another thread cancels
     * @return the changed pipeline
     */
    public FootprintPipeline withCancellation(BooleanSupplier isCancelled) {
        return new FootprintPipeline(calculator, steps, new Watch(watch.progress, isCancelled));
    }

    /**
     * Computes the footprint, which can explain each figure. It keeps the lines as columns, about 40 bytes each beside ids and labels.
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
     * Computes the totals alone, in memory that does not grow with the lines.
     *
     * @param input  the lines
     * @return the totals, the same to the last bit as those of the footprint, with the decisions and the account
     */
    public FootprintRun<FootprintTotals> totals(PipelineInput input) {
        return input.isInventory()
                ? inventory(input).map(calculator::totals)
                : run(input, calculator.toTotals(input.evaluationDate()));
    }

    /**
     * Computes the footprint of a whole information system: the equipment as {@link #footprint} prepares it, and what the tables of
     * NumEcoEval have run on it.
     *
     * @param equipment  the lines
     * @param tables  what runs on them; not read if the run is cancelled
     * @return the footprint, whose findings include the remarks of both; the problems of the lines, then those of the tables; the
     *         decisions about models and the account of the lines
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
     * Prepares the lines and computes nothing: to check them, or to build an information system on them.
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
        Checked<MatchResult<R>> done = input.collect(steps.statuses, listener, matched(checked(result, input)));
        Checked<R> made = done.map(MatchResult::result);
        return new FootprintRun<>(
                listener.wasCancelled() ? made.wholeOnly() : made,
                done.partial().map(MatchResult::matches).orElse(MatchLog.NONE),
                listener.wasCancelled());
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
