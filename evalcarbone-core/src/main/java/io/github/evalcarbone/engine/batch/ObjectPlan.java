package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;

/**
 * An allocation rule compiled for blocks of objects. Immutable and thread-safe.
 *
 * @param plan  the rule as the first target; then the operands of the measures of siblings, as further targets
 * @param inputs  the inputs of objects and their siblings, by index in a block
 * @param measures  the measures of siblings, in an order in which they can be computed
 */
public record ObjectPlan(Plan plan, List<InputSource> inputs, List<FromSiblings> measures) {

    public static ObjectPlan of(RuleSet rules, Rule rule) {
        Compiler compiler = new Compiler(rules);
        List<Target> targets = compiler.targets(rule);
        Plan plan = new Plan(compiler, targets, new Factoring(List.of(), new int[0]));
        return new ObjectPlan(plan, compiler.places(), compiler.measured());
    }
}
