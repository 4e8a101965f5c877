package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;

/**
 * A rule that allocates, compiled for blocks of objects. Immutable and thread-safe.
 *
 * @param plan  the rule as its first target; then, as further targets, what is measured of siblings is made of
 * @param inputs  the inputs of objects and their siblings, by their places in a block
 * @param measures  what is measured of siblings, in an order in which it can be
 */
public record ObjectPlan(Plan plan, List<InputSource> inputs, List<FromSiblings> measures) {

    public static ObjectPlan of(RuleSet rules, Rule rule) {
        Compiler compiler = new Compiler(rules);
        List<Target> targets = compiler.targets(rule);
        Plan plan = new Plan(compiler, targets, new Factoring(List.of(), new int[0]));
        return new ObjectPlan(plan, compiler.places(), compiler.measured());
    }
}
