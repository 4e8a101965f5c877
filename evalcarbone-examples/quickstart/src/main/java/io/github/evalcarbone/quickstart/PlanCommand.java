package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.plan.PlanAccount;
import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.plan.PublishedTarget;
import io.github.evalcarbone.plan.RenewalPlan;
import io.github.evalcarbone.plan.RenewalPolicy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.decision.PlanReport;
import io.github.evalcarbone.rule.Methodology;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes an inventory over years, renewed as it is told, in three views, and against a target. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private static final String UNTIL = "--until";
    private static final int MOST_YEARS = 100;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Mixin
    private EquivalenceOptions equivalences;

    @Option(names = UNTIL, paramLabel = "${bundle:label.year}", required = true, descriptionKey = "plan.until")
    private String until;

    @Mixin
    private RenewalOptions renewal;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private YearlyMixOptions mixes;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options, equivalences);
        targets.check(options);
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, equivalences, options));
        Optional<Inventory> inventory =
                computed.map(ComputedFootprint::equipment).map(FootprintCalculator::inventoryOf);
        Optional<LineTypes> types = inventory.map(
                lines -> LineTypes.of(lines, computed.orElseThrow().factors()));
        List<RenewalPolicy> policies = renewal.policies(types, options);
        computed.ifPresent(done -> requireFleet(done, options));
        Optional<FactorSet> factors = computed.map(done -> mixes.counted(done.factors(), options));
        inventory.ifPresent(lines -> checkYears(lines.evaluationDate().getYear(), options));
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(
                        computed.orElseThrow(),
                        factors.orElseThrow(),
                        inventory.orElseThrow(),
                        category.orElseThrow(),
                        policies,
                        options);
    }

    /** The views have rules of their own; others for the inventory of today would not be comparable with them. */
    private static void requireFleet(ComputedFootprint computed, Options options) {
        RuleSetReference fleet = RuleSetReference.of(Methodology.evalcarbone().equipment());
        if (!computed.footprint().rules().equals(fleet)) {
            options.misuse("--rules", "plan.rules");
        }
    }

    private void checkYears(int firstYear, Options options) {
        Optional<Integer> last = lastYear(firstYear);
        last.ifPresentOrElse(
                year -> targets.check(firstYear, year, options),
                () -> options.misuse(UNTIL, "plan.bad-until", until, firstYear, firstYear + MOST_YEARS));
    }

    private Optional<Integer> lastYear(int firstYear) {
        return Optional.of(until)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= firstYear && year <= firstYear + MOST_YEARS);
    }

    private int write(
            ComputedFootprint computed,
            FactorSet factors,
            Inventory inventory,
            ImpactCategory category,
            List<RenewalPolicy> policies,
            Options options) {
        RenewalPlan plan = RenewalPlan.of(
                inventory,
                computed.calculator(),
                lastYear(inventory.evaluationDate().getYear()).orElseThrow(),
                policies.toArray(RenewalPolicy[]::new));
        PlanAccount account = PlanAccount.of(plan, factors, category);
        Optional<PlanTarget> target = targets.of(
                account,
                year -> PlanAccount.fleet(
                        RenewalPlan.of(inventory, computed.calculator(), year), factors, category, year),
                options);
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        decision.print(report(account, target, computed, factors), computed, computing, console);
        return decision.end(account.isComplete(), console);
    }

    private DecisionReport report(
            PlanAccount account, Optional<PlanTarget> target, ComputedFootprint computed, FactorSet factors) {
        Language language = console.words().language();
        Optional<PublishedTarget> published = targets.published().filter(any -> target.isPresent());
        return published
                .map(known -> PlanReport.of(
                        account,
                        target.orElseThrow(),
                        known,
                        computed.equipment(),
                        factors,
                        equivalences.table(),
                        language))
                .orElseGet(() ->
                        PlanReport.of(account, target, computed.equipment(), factors, equivalences.table(), language));
    }
}
