package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The weights shared by the phases of a rule set, if every value is such a weight times a factor of the setting. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
record Factoring(List<Node> weights, int[] weightOfPhase) {

    static Factoring of(RuleSet rules, List<Target> targets, int categories) {
        boolean factored = rules.aggregation() == Aggregation.EXACT_PRODUCTS
                && targets.stream().allMatch(target -> target.factor() instanceof Node.Looked);
        return factored && categories > 0 ? of(targets, categories) : new Factoring(List.of(), new int[0]);
    }

    private static Factoring of(List<Target> targets, int categories) {
        int[] ofPhase = new int[targets.size() / categories];
        List<Node> weights = new ArrayList<>();
        for (int phase = 0; phase < ofPhase.length; phase++) {
            Node weight = targets.get(phase * categories).weight();
            if (!IntStream.range(phase * categories, (phase + 1) * categories)
                    .allMatch(target -> targets.get(target).weight().equals(weight))) {
                return new Factoring(List.of(), new int[0]);
            }
            ofPhase[phase] = index(weights, weight);
        }
        return new Factoring(List.copyOf(weights), Arrays.copyOf(ofPhase, ofPhase.length));
    }

    private static int index(List<Node> weights, Node weight) {
        if (!weights.contains(weight)) {
            weights.add(weight);
        }
        return weights.indexOf(weight);
    }
}
