package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.engine.batch.Plan;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Targets;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules bound to factors, with the targets to compute.
 *
 * @param rules  the rules
 * @param factors  the factors
 * @param categories  the categories, in a fixed order
 * @param phases  the phases the rules compute, in life-cycle order
 * @param plan  the rules compiled for blocks
 * @param unread  the facts that no rule reads
 * @param remarks  remarks on the datasets, such as assumptions that differ from those of the rules
 */
public record Binding(
        RuleSet rules,
        FactorSet factors,
        List<ImpactCategory> categories,
        List<LifecyclePhase> phases,
        Plan plan,
        UnreadFacts unread,
        List<Problem> remarks)
        implements Targets {

    /** Binds rules to factors, for all categories that the factors have. */
    public static Binding of(RuleSet rules, FactorSet factors) {
        return of(rules, factors, factors.categories());
    }

    /** Binds rules to factors, for some of their categories. */
    public static Binding of(RuleSet rules, FactorSet factors, List<ImpactCategory> categories) {
        List<LifecyclePhase> phases = Arrays.stream(LifecyclePhase.values())
                .filter(phase -> rules.ruleFor(phase).isPresent())
                .toList();
        Plan plan = Plan.of(rules, phases, categories.size());
        List<Problem> remarks = Stream.concat(differingHypotheses(rules, factors), factors.remarks(categories).stream())
                .toList();
        return new Binding(rules, factors, categories, phases, plan, UnreadFacts.of(rules), remarks);
    }

    private static Stream<Problem> differingHypotheses(RuleSet rules, FactorSet factors) {
        return factors.datasets().stream()
                .flatMap(dataset -> dataset.hypotheses().stream())
                .flatMap(hypothesis -> differing(rules, hypothesis).stream());
    }

    private static List<Problem> differing(RuleSet rules, Hypothesis hypothesis) {
        return rules
                .parameter(hypothesis.id())
                .filter(parameter -> !parameter.amount().equals(hypothesis.amount()))
                .map(parameter -> Problem.of(
                        CoreCode.HYPOTHESIS_DIFFERS,
                        Location.NONE,
                        text(hypothesis.amount()),
                        hypothesis.id(),
                        text(parameter.amount())))
                .stream()
                .toList();
    }

    private static String text(Amount amount) {
        return Numbers.shortest(amount.value()) + " " + amount.unit();
    }

    /** Returns whether the electricity of a line depends on its site too. */
    public boolean countsContracts() {
        return factors.electricity() == ElectricityView.MARKET_BASED;
    }

    /** Returns the site of a line if it has a contract; empty otherwise. */
    public String contract(Equipment line) {
        return line.site().filter(factors::hasContract).orElse("");
    }

    public List<DatasetReference> datasets() {
        return factors.datasets().stream().map(DatasetReference::of).toList();
    }

    /** Returns the header of a result of this binding. */
    public ResultHeader header(
            String inventory, Optional<String> establishment, LocalDate evaluationDate, List<Problem> read) {
        return new ResultHeader(
                RuleSetReference.of(rules),
                datasets(),
                inventory,
                establishment,
                evaluationDate,
                categories,
                phases,
                ResultHeader.joined(ResultHeader.joined(read, remarks), rules.outdatedParameters(evaluationDate)),
                SetAside.NONE);
    }
}
