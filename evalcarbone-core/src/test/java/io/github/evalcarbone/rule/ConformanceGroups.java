package io.github.evalcarbone.rule;

import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Objects of a system to compute: those that share a carrier together, all others alone; the same in each build. */
final class ConformanceGroups {

    private static final long SEED = 20_261_130;
    private static final int TRIED = 4_000;
    private static final int MOST_OBJECTS = 4;
    private static final int LEAST_GROUPS = 5;
    private static final int LEAST_SHARING = 40;
    /** Sums of these are beyond a double, or wrong if they are rounded on the way. */
    private static final List<Double> SPECIAL =
            List.of(0.0, 1.0, 0.1, 0.2, 0.3, 1e16, 1e200, 1.7e308, 4.9e-324, 1.0 / 3.0);

    private static final List<Double> SHARES = List.of(0.0, 0.1, 0.2, 0.25, 0.3, 1.0 / 3.0, 0.5, 0.7);

    /**
     * A kind of object.
     *
     * @param name  its name in rule files
     * @param shares  whether objects of the kind share a carrier
     * @param roots  the rules that give its results
     * @param rules  these rules, and all that they use
     * @param inputs  what the rules read of such an object, and of its carrier
     */
    record Kind(String name, boolean shares, List<Rule> roots, List<Rule> rules, Set<ObjectInput> inputs) {

        static Stream<Kind> of(RuleSet rules) {
            Stream<Kind> allocated = Stream.of(AllocatedKind.values())
                    .map(kind -> of(
                            rules,
                            kind.toString(),
                            true,
                            rules.ruleFor(kind).stream().toList()));
            Stream<Kind> assessed = Stream.of(AssessedKind.values())
                    .map(kind -> of(rules, kind.toString(), false, rules.rulesFor(kind)));
            return Stream.concat(allocated, assessed).filter(kind -> !kind.roots.isEmpty());
        }

        private static Kind of(RuleSet set, String name, boolean shares, List<Rule> roots) {
            Map<String, Rule> used = new LinkedHashMap<>();
            roots.forEach(rule -> collect(set, rule, used));
            Set<ObjectInput> inputs = new HashSet<>();
            used.values().stream()
                    .flatMap(rule -> rule.inputs().stream())
                    .map(RuleInput::source)
                    .flatMap(source ->
                            source instanceof FromSiblings siblings ? siblings.of().stream() : Stream.of(source))
                    .forEach(source -> Optional.of(source)
                            .filter(FromObject.class::isInstance)
                            .ifPresent(object -> inputs.add(((FromObject) object).input())));
            return new Kind(name, shares, roots, List.copyOf(used.values()), Set.copyOf(inputs));
        }

        private static void collect(RuleSet set, Rule rule, Map<String, Rule> used) {
            if (used.putIfAbsent(rule.id(), rule) == null) {
                rule.inputs()
                        .forEach(input -> input.source()
                                .rule()
                                .ifPresent(id -> collect(set, set.rule(id).orElseThrow(), used)));
            }
        }
    }

    /** Objects of a kind with their inputs; those of a carrier are the same for all. */
    record Group(Kind kind, List<Map<ObjectInput, Value>> objects) {

        ObjectEvaluations evaluations(RuleSet rules) {
            return ObjectEvaluations.of(
                    rules,
                    objects.stream()
                            .<Function<ObjectInput, Optional<Value>>>map(
                                    inputs -> input -> Optional.ofNullable(inputs.get(input)))
                            .toList());
        }

        Map<ObjectInput, Value> ofCarrier() {
            return only(Objects.requireNonNull(objects.get(0)), true);
        }

        Map<ObjectInput, Value> own(int object) {
            return only(objects.get(object), false);
        }

        private static Map<ObjectInput, Value> only(Map<ObjectInput, Value> inputs, boolean ofCarrier) {
            Map<ObjectInput, Value> some = new EnumMap<>(ObjectInput.class);
            inputs.forEach((input, value) -> {
                if (input.isOfCarrier() == ofCarrier) {
                    some.put(input, value);
                }
            });
            return some;
        }
    }

    private ConformanceGroups() {}

    /** Returns for each kind the groups that take an alternative which none before has taken, then others up to a limit. */
    static List<Group> covering(RuleSet rules) {
        return Kind.of(rules).flatMap(kind -> covering(rules, kind)).toList();
    }

    private static Stream<Group> covering(RuleSet rules, Kind kind) {
        Random random = new Random(SEED);
        Set<Alternative> taken = new HashSet<>();
        List<Group> groups = new ArrayList<>(Stream.generate(() -> group(random, kind))
                .limit(TRIED)
                .filter(group -> taken.addAll(taken(rules, group)))
                .toList());
        while (groups.size() < (kind.shares() ? LEAST_SHARING : LEAST_GROUPS)) {
            groups.add(group(random, kind));
        }
        return groups.stream();
    }

    /** Returns the alternatives that the objects of a group take. */
    static Set<Alternative> taken(RuleSet rules, Group group) {
        ObjectEvaluations evaluations = group.evaluations(rules);
        Set<Alternative> taken = new HashSet<>();
        for (Rule rule : group.kind().rules()) {
            for (int object = 0; object < group.objects().size(); object++) {
                Evaluation evaluation = evaluations.of(rule, object);
                evaluation.alternative().ifPresent(taken::add);
            }
        }
        return taken;
    }

    private static Group group(Random random, Kind kind) {
        double share = random.nextInt(3) == 0 ? 1 : 0.2 + 0.7 * random.nextDouble();
        if (random.nextInt(20) == 0) {
            return zeros(kind);
        }
        Map<ObjectInput, Value> carrier = values(random, kind, share, true);
        int size = kind.shares() ? 1 + random.nextInt(MOST_OBJECTS) : 1;
        List<Map<ObjectInput, Value>> objects = new ArrayList<>();
        for (int object = 0; object < size; object++) {
            Map<ObjectInput, Value> inputs = values(random, kind, share, false);
            inputs.putAll(carrier);
            objects.add(inputs);
        }
        return new Group(kind, objects);
    }

    /** Returns an object of which every number is 0, such as a month without mail. */
    private static Group zeros(Kind kind) {
        Map<ObjectInput, Value> zeros = new EnumMap<>(ObjectInput.class);
        kind.inputs()
                .forEach(input ->
                        zeros.put(input, input.kind().equals(ValueKind.FLAG) ? Value.of(false) : Value.of(0.0)));
        return new Group(kind, List.of(zeros));
    }

    private static Map<ObjectInput, Value> values(Random random, Kind kind, double share, boolean ofCarrier) {
        Map<ObjectInput, Value> values = new EnumMap<>(ObjectInput.class);
        for (ObjectInput input : ObjectInput.values()) {
            boolean isRead = kind.inputs().contains(input) && input.isOfCarrier() == ofCarrier;
            if (isRead && (input.isAlwaysGiven() || random.nextDouble() < share)) {
                values.put(input, value(random, input));
            }
        }
        return values;
    }

    private static Value value(Random random, ObjectInput input) {
        if (input.kind().equals(ValueKind.FLAG)) {
            return Value.of(random.nextBoolean());
        }
        boolean isShare = ((NumberKind) input.kind()).unit().equals(Unit.ONE) && random.nextBoolean();
        return Value.of(isShare ? SHARES.get(random.nextInt(SHARES.size())) : number(random));
    }

    /** StrictMath: the same on every machine. */
    private static double number(Random random) {
        return random.nextInt(4) == 0
                ? SPECIAL.get(random.nextInt(SPECIAL.size()))
                : StrictMath.pow(10, 4 * random.nextDouble() - 1);
    }
}
