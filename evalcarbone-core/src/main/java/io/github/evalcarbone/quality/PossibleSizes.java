package io.github.evalcarbone.quality;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The size that values which are missing would have with the median device of the type, by the rules themselves: the line is
 * computed once more as that device. For one inventory; not thread-safe.
 */
final class PossibleSizes {

    private final FootprintCalculator calculator;
    private final ImpactCategory category;
    private final Map<String, Optional<String>> medians = new HashMap<>();
    private final List<Equipment> stood = new ArrayList<>();
    private final Map<String, Set<LifecyclePhase>> missing = new HashMap<>();

    PossibleSizes(FootprintCalculator calculator, ImpactCategory category) {
        this.calculator = calculator;
        this.category = category;
    }

    /** Notes a line of which these phases have no value. */
    void add(Equipment line, Set<LifecyclePhase> phases) {
        line.type()
                .flatMap(calculator.factors()::type)
                .map(EquipmentType::id)
                .flatMap(type -> medians.computeIfAbsent(type, this::median))
                .ifPresent(model -> {
                    stood.add(line.withModel(model));
                    missing.put(line.id(), phases);
                });
    }

    /** Returns the model of the median figure of making among those of the type; the lower of two, the first id of equal ones. */
    private Optional<String> median(String type) {
        List<Figure> figures =
                models(type).flatMap(this::figure).sorted(Figure.ORDER).toList();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.get((figures.size() - 1) / 2).model());
    }

    private Stream<DeviceModel> models(String type) {
        FactorSet factors = calculator.factors();
        return factors.datasets().stream()
                .flatMap(dataset -> dataset.models().stream())
                .filter(model -> model.type().equals(type))
                .filter(model -> model.provenance().doubts().isEmpty())
                .filter(model -> factors.model(model.id())
                        .map(DeviceLookup::model)
                        .filter(model::equals)
                        .isPresent());
    }

    private Stream<Figure> figure(DeviceModel model) {
        List<Double> figures = Stream.of(LifecyclePhase.values())
                .filter(phase -> phase != LifecyclePhase.USE)
                .flatMap(phase -> calculator.factors().factor(model, phase, category).stream())
                .map(Factor::amount)
                .map(Amount::value)
                .toList();
        return figures.isEmpty()
                ? Stream.of()
                : Stream.of(new Figure(
                        model.id(), figures.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private record Figure(String model, BigDecimal making) {
        static final Comparator<Figure> ORDER =
                Comparator.comparing(Figure::making).thenComparing(Figure::model);
    }

    /** Returns the lines with their sizes. */
    List<LineQuality> added(List<LineQuality> lines, Inventory inventory) {
        Map<String, BigDecimal> sizes = stood.isEmpty() ? Map.of() : sizes(inventory);
        return sizes.isEmpty()
                ? List.copyOf(lines)
                : lines.stream().map(line -> added(line, sizes)).toList();
    }

    private static LineQuality added(LineQuality line, Map<String, BigDecimal> sizes) {
        return Optional.ofNullable(sizes.get(line.line().id()))
                .filter(any -> line.isUnknown())
                .map(line::withPossible)
                .orElse(line);
    }

    private Map<String, BigDecimal> sizes(Inventory inventory) {
        Map<String, BigDecimal> sizes = new HashMap<>();
        calculator.calculate(inventory.withEquipment(stood)).impacts().stream()
                .filter(impact -> missing.getOrDefault(impact.line(), Set.of()).contains(impact.phase()))
                .forEach(impact -> sizes.merge(impact.line(), impact.known().size(), BigDecimal::add));
        return sizes;
    }
}
