package io.github.evalcarbone.calculation;

import io.github.evalcarbone.engine.line.ExampleRunner;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;

/** Checks the worked examples inside a rule set with the evaluator that computes footprints. */
public final class WorkedExamples {

    private WorkedExamples() {}

    /**
     * Runs all worked examples of a rule set.
     *
     * @param rules  the rule set
     * @return a problem for each example whose result differs from the expected one, with its place in the file
     */
    public static List<Problem> check(RuleSet rules) {
        return new ExampleRunner(rules).run();
    }
}
