package io.github.evalcarbone.spark;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.matching.ModelMatcher;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.rule.Methodology;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules and factors, a matcher for them and a reader of records: expensive, so that each virtual machine, hence each executor,
 * makes one for a choice of rules and factors, and all its tasks share it. Thread-safe.
 */
final class LineCalculator {

    /** The part of the settings that a calculator depends on. */
    private record Choice(List<String> datasets, String methodology, List<String> categories) {}

    /** Made at the first record: a validator starts slowly, and CSV needs none. */
    private static final class Records {

        static final EquipmentRecords CHECKED = EquipmentRecords.checked();
    }

    private static final ConcurrentMap<Choice, LineCalculator> OF_THIS_MACHINE = new ConcurrentHashMap<>();

    private final FootprintCalculator calculator;
    private final ModelMatcher matcher;

    private LineCalculator(Choice choice) {
        FootprintCalculator all = FootprintCalculator.of(methodology(choice.methodology), factors(choice.datasets));
        this.calculator = choice.categories.isEmpty() ? all : all.withCategories(categories(choice.categories));
        this.matcher = ModelMatcher.of(calculator.factors());
    }

    /** Returns the calculator of this virtual machine for some settings. */
    static LineCalculator of(FootprintSettings settings) {
        Choice choice = new Choice(settings.datasets(), settings.methodology(), settings.categories());
        return OF_THIS_MACHINE.computeIfAbsent(choice, LineCalculator::new);
    }

    /** Returns the number of calculators that this virtual machine has made. */
    static int made() {
        return OF_THIS_MACHINE.size();
    }

    private static Methodology methodology(String name) {
        return name.isEmpty()
                ? Methodology.evalcarbone()
                : Methodology.find(name).orElseThrow(() -> unknown(name, Methodology.names()));
    }

    private static FactorSet factors(List<String> ids) {
        Map<String, FactorDatasetProvider> all = new TreeMap<>();
        ServiceLoader.load(FactorDatasetProvider.class).forEach(provider -> all.put(provider.id(), provider));
        return FactorSet.of(ids.stream().map(id -> dataset(all, id)).toArray(FactorDataset[]::new));
    }

    private static FactorDataset dataset(Map<String, FactorDatasetProvider> all, String id) {
        FactorDatasetProvider found = all.get(id);
        if (found == null) {
            throw unknown(id, List.copyOf(all.keySet()));
        }
        return found.dataset();
    }

    private static ImpactCategory[] categories(List<String> ids) {
        List<String> known =
                ImpactCategory.ef31().stream().map(ImpactCategory::id).toList();
        return ids.stream()
                .map(id -> ImpactCategory.find(id).orElseThrow(() -> unknown(id, known)))
                .toArray(ImpactCategory[]::new);
    }

    private static IllegalArgumentException unknown(String name, List<String> known) {
        return new IllegalArgumentException("[" + name + "] must be one of " + known + ".");
    }

    static EquipmentRecords records() {
        return Records.CHECKED;
    }

    /** Returns a collector that matches lines, checks their plausibility and adds them up. */
    Collector<Equipment, ?, MatchResult<PartTotals>> toTotals(FootprintSettings settings) {
        Facet[] facets = settings.facets().toArray(Facet[]::new);
        Collector<Equipment, ?, PartTotals> totals =
                Collectors.collectingAndThen(calculator.toTotalsBy(settings.day(), facets), PartTotals::of);
        return matcher.matching(Plausibility.checking(calculator.factors(), settings.day(), totals));
    }

    /** Returns the totals of no line. */
    PartTotals ofNothing(FootprintSettings settings) {
        return Stream.<Equipment>empty().collect(toTotals(settings)).result();
    }
}
