package io.github.evalcarbone.purchase;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.purchase.ReplacementStudy.OfLine;
import io.github.evalcarbone.purchase.ReplacementStudy.OfType;
import io.github.evalcarbone.scenario.RuleContext;
import io.github.evalcarbone.units.ExactSum;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One study of replacements: two calculations, of what is there and of what would be, whatever the number of lines. Not thread-safe. */
final class ReplacementComputation {

    private final Inventory inventory;
    private final Map<String, NewDevice> replacements;
    private final FootprintCalculator calculator;
    private final LocalDate day;
    private final Map<String, FootprintLine> lines;
    private final List<Equipment> concerned;
    private final List<Equipment> compared;
    private final Map<String, Optional<Double>> years = new HashMap<>();

    /** Creates a computation of one category. */
    ReplacementComputation(Inventory inventory, Map<String, NewDevice> replacements, FootprintCalculator calculator) {
        this.inventory = inventory;
        this.replacements = replacements;
        this.calculator = calculator;
        this.day = inventory.evaluationDate();
        this.lines = calculator.calculate(inventory).lines().stream().collect(toMap(FootprintLine::id, line -> line));
        this.concerned = inventory.equipment().stream()
                .filter(line -> replacements.containsKey(type(line)))
                .toList();
        this.compared =
                concerned.stream().filter(line -> isInService(line, day)).toList();
        RuleContext context = new RuleContext(calculator, day);
        replacements.forEach((type, by) -> years.put(type, context.lifetimeYears(by.device())));
    }

    /** The type as the factors name it; blank if none is known. */
    private String type(Equipment line) {
        return Optional.ofNullable(lines.get(line.id()))
                .flatMap(FootprintLine::type)
                .orElse("");
    }

    /** The new device of a type that has one. */
    private NewDevice by(String type) {
        return requireNonNull(replacements.get(type));
    }

    ReplacementStudy study() {
        Footprint kept = calculator.calculate(Inventory.of("kept", day, compared));
        Footprint bought = calculator.calculate(Inventory.of("new", day, bought()));
        Map<String, PhaseSums> old = PhaseSums.byLine(kept);
        Map<String, PhaseSums> young = PhaseSums.byLine(bought);
        return new ReplacementStudy(
                category(),
                day,
                types(old, young),
                compared.stream().map(line -> ofLine(line, old, young)).toList(),
                inventory.equipment().size() - concerned.size(),
                concerned.size() - compared.size(),
                inventory.setAside(),
                gaps(kept, false),
                gaps(bought, true));
    }

    private ImpactCategory category() {
        return calculator.categories().get(0);
    }

    private List<Equipment> bought() {
        return compared.stream().map(line -> by(type(line)).instead(line)).toList();
    }

    private SortedMap<String, OfType> types(Map<String, PhaseSums> old, Map<String, PhaseSums> young) {
        SortedMap<String, OfType> types = new TreeMap<>();
        compared.stream()
                .collect(groupingBy(this::type))
                .forEach((type, all) -> types.put(type, new OfType(by(type), compared(type, all, old, young))));
        return types;
    }

    private OfLine ofLine(Equipment line, Map<String, PhaseSums> old, Map<String, PhaseSums> young) {
        String type = type(line);
        return new OfLine(requireNonNull(lines.get(line.id())), type, compared(type, List.of(line), old, young));
    }

    private ReplaceOrKeep compared(
            String type, List<Equipment> some, Map<String, PhaseSums> old, Map<String, PhaseSums> young) {
        ExactSum items = new ExactSum();
        some.forEach(line -> items.add(line.quantity()));
        return ReplaceOrKeep.of(
                category(), items.value(), requireNonNull(years.get(type)), sum(some, old), sum(some, young), day);
    }

    private static PhaseSums sum(List<Equipment> some, Map<String, PhaseSums> sums) {
        return some.stream().map(line -> sums.get(line.id())).reduce(PhaseSums.NONE, PhaseSums::plus);
    }

    /** Tests for a gap in what is compared: all of a new device, of what is kept its use alone. */
    private static boolean isCompared(Issue issue, boolean isNew) {
        return issue.kind() == Kind.GAP && (isNew || issue.phases().contains(LifecyclePhase.USE));
    }

    private static boolean isInService(Equipment line, LocalDate day) {
        boolean isBought = line.serviceLife()
                .purchased()
                .filter(bought -> bought.isAfter(day))
                .isEmpty();
        boolean isThere = line.serviceLife()
                .withdrawn()
                .filter(left -> !left.isAfter(day))
                .isEmpty();
        return isBought && isThere && !line.holding().isInStock();
    }

    private static List<Issue> gaps(Footprint footprint, boolean isNew) {
        return footprint.issues().stream()
                .filter(issue -> isCompared(issue, isNew))
                .toList();
    }
}
