package io.github.evalcarbone.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.allocation.Allocation.Group;
import io.github.evalcarbone.engine.allocation.ShareRun.Outcome;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.engine.part.Base;
import io.github.evalcarbone.engine.part.Carrier;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Objects evaluated in blocks have the values, gaps and remarks of the explaining evaluator, for all figures. */
class ShareRunProperties {

    private static final List<RuleSet> SETS = List.of(
            RuleSet.of("system-evalcarbone", "1.0.0"),
            RuleSet.of("system-evalcarbone", "1.1.0"),
            RuleSet.of("system-numecoeval", "1.1.0"));

    /** Figures drawn once for each object. */
    private static final class Drawn implements Claims {

        private final Map<Integer, Map<ObjectInput, Double>> figures = new HashMap<>();
        private final Random random;

        Drawn(Random random) {
            this.random = random;
        }

        @Override
        public String id(int object) {
            return "o" + object;
        }

        @Override
        public double figure(int object, String carrier, ObjectInput input) {
            return figures.computeIfAbsent(object, key -> new HashMap<>()).computeIfAbsent(input, key -> draw(input));
        }

        /** Figures drawn once for each carrier. */
        @Override
        public ResolvedInput ofEquipment(String equipment, ObjectInput input, int target) {
            double figure = figures.computeIfAbsent(
                            -1 - Integer.parseInt(equipment.substring(1)), key -> new HashMap<>())
                    .computeIfAbsent(input, key -> draw(input));
            if (Double.isNaN(figure)) {
                return ResolvedInput.NONE;
            }
            return input.kind().equals(ValueKind.FLAG)
                    ? ResolvedInput.declared(figure == 1)
                    : ResolvedInput.declared(figure);
        }

        private double draw(ObjectInput input) {
            if (input.kind().equals(ValueKind.FLAG)) {
                return random.nextInt(2);
            }
            return input.isAlwaysGiven() || random.nextInt(3) > 0 ? number() : Double.NaN;
        }

        private double number() {
            return switch (random.nextInt(12)) {
                case 0 -> 0;
                case 1 -> Double.MAX_VALUE;
                case 2 -> Double.MIN_VALUE;
                case 3, 4 -> random.nextDouble() / 4;
                default -> 1 + random.nextInt(3);
            };
        }

        Optional<Double> maybe() {
            return random.nextBoolean() ? Optional.of(number()) : Optional.empty();
        }
    }

    private static List<Group> groups(Random random, Drawn figures) {
        List<Group> groups = new ArrayList<>();
        int object = 0;
        int most = random.nextInt(10) == 0 ? 700 : 5;
        for (int group = random.nextInt(6); group >= 0; group--) {
            int[] objects = new int[random.nextInt(most)];
            for (int i = 0; i < objects.length; i++) {
                objects[i] = object++;
            }
            Base impact = Base.of(
                    new double[] {random.nextBoolean() ? figures.number() : Double.NaN}, new double[] {1}, new Gap[1]);
            String id = "c" + group;
            groups.add(new Group(
                    new Carrier(id, CarrierPart.of(id, impact), figures.maybe(), figures.maybe(), figures.maybe()),
                    objects));
        }
        return groups;
    }

    private static Evaluation explained(
            RuleSet rules, Rule rule, Drawn figures, Group group, int claimant, int target) {
        List<Function<ObjectInput, Optional<Value>>> objects = Arrays.stream(group.objects())
                .<Function<ObjectInput, Optional<Value>>>mapToObj(
                        object -> input -> value(figures, group, object, input, target))
                .toList();
        return ObjectEvaluations.of(rules, objects).of(rule, claimant);
    }

    private static Optional<Value> value(Drawn figures, Group group, int object, ObjectInput input, int target) {
        if (ShareRun.isOfCarrier(input)) {
            return ShareRun.ofCarrier(figures, group, input, target).value();
        }
        double figure = figures.figure(object, group.carrier().id(), input);
        if (Double.isNaN(figure)) {
            return Optional.empty();
        }
        return Optional.of(input.kind().equals(ValueKind.FLAG) ? Value.of(figure == 1) : Value.of(figure));
    }

    @Property(tries = 100)
    void blocks_and_the_explaining_evaluator_agree(@ForAll Random random, @ForAll boolean withImpact) {
        for (RuleSet rules : SETS) {
            for (AllocatedKind kind : AllocatedKind.values()) {
                assertAgree(rules, rules.ruleFor(kind).orElseThrow(), random, withImpact ? 0 : -1);
            }
        }
    }

    private static void assertAgree(RuleSet rules, Rule rule, Random random, int target) {
        Drawn figures = new Drawn(random);
        List<Group> groups = groups(random, figures);
        ShareRun run = new ShareRun(
                rules, rule, figures, (group, claimant, of) -> explained(rules, rule, figures, group, claimant, of));
        int size = groups.stream().mapToInt(group -> group.objects().length).sum();
        double[] values = new double[size];
        int[] outcomes = new int[size];
        run.start(groups);
        run.evaluate(target, values, outcomes);
        for (Group group : groups) {
            for (int i = 0; i < group.objects().length && i < 9; i++) {
                int object = group.objects()[i];
                Evaluation evaluation = explained(rules, rule, figures, group, i, target);
                assertSame(evaluation, values[object], run.outcome(outcomes[object]));
            }
        }
    }

    private static void assertSame(Evaluation evaluation, double value, Outcome outcome) {
        assertThat(Double.doubleToLongBits(value))
                .isEqualTo(Double.doubleToLongBits(evaluation.value().orElse(Double.NaN)));
        assertThat(outcome.gap()).isEqualTo(evaluation.gap());
        assertThat(outcome.remarks()).isEqualTo(evaluation.remarks());
    }
}
