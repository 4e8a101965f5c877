package io.github.evalcarbone.calculation;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.engine.allocation.ColumnSystemFootprint;
import io.github.evalcarbone.engine.allocation.SharedDevices;
import io.github.evalcarbone.engine.allocation.SystemComputation;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.column.FootprintBuilder;
import io.github.evalcarbone.engine.column.GroupedTotalsBuilder;
import io.github.evalcarbone.engine.column.TotalsBuilder;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.result.ExactGroups;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.InformationSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;

/** The calculator, which computes lines block by block. */
final class RuleFootprintCalculator implements FootprintCalculator {

    private final Methodology methodology;
    private final Binding binding;

    RuleFootprintCalculator(Methodology methodology, FactorSet factors, List<ImpactCategory> categories) {
        this.methodology = methodology;
        this.binding = Binding.of(methodology.equipment(), factors, categories);
    }

    @Override
    public FootprintCalculator withCategories(ImpactCategory... categories) {
        List<ImpactCategory> known = factors().categories();
        List<ImpactCategory> chosen = List.of(categories);
        if (chosen.isEmpty() || !known.containsAll(chosen)) {
            throw new IllegalArgumentException(
                    "The categories " + chosen + " must be one or more of those of the factors, "
                            + known.stream().map(ImpactCategory::id).toList() + ".");
        }
        return new RuleFootprintCalculator(
                methodology, factors(), known.stream().filter(chosen::contains).toList());
    }

    @Override
    public List<ImpactCategory> categories() {
        return binding.categories();
    }

    @Override
    public Methodology methodology() {
        return methodology;
    }

    @Override
    public FactorSet factors() {
        return binding.factors();
    }

    @Override
    public Footprint calculate(Inventory inventory) {
        return columns(inventory);
    }

    private ColumnFootprint columns(Inventory inventory) {
        FootprintBuilder builder = new FootprintBuilder(binding, inventory.evaluationDate());
        inventory.equipment().forEach(builder::add);
        return builder.build(header(inventory));
    }

    @Override
    public SystemFootprint calculate(InformationSystem system) {
        RuleSet rules = methodology
                .system()
                .orElseThrow(() -> new IllegalArgumentException("The methodology [" + methodology
                        + "] must have rules for a whole system; it covers equipment alone."));
        SharedDevices devices = new SharedDevices(rules, system);
        return SystemComputation.footprint(rules, factors(), system, devices, columns(devices.inventory()));
    }

    @Override
    public FootprintTotals totals(Inventory inventory) {
        TotalsBuilder builder = new TotalsBuilder(binding, inventory.evaluationDate());
        inventory.equipment().forEach(builder::add);
        return new ExactTotals(header(inventory), builder.finish());
    }

    @Override
    public FootprintTotals totals(Footprint footprint) {
        return columns(footprint).totals(binding);
    }

    private static ColumnFootprint columns(Footprint footprint) {
        if (footprint instanceof ColumnFootprint columns) {
            return columns;
        }
        throw new IllegalArgumentException(
                "The footprint [" + footprint + "] must come from a calculator of this library.");
    }

    static Inventory inventoryOf(Footprint footprint) {
        List<Equipment> lines = new ArrayList<>();
        columns(footprint).forEachInput(lines::add);
        return new Inventory(
                footprint.inventory(),
                footprint.establishment(),
                footprint.evaluationDate(),
                lines,
                List.of(),
                footprint.coverage().setAside());
    }

    static InformationSystem systemOf(SystemFootprint footprint) {
        if (footprint instanceof ColumnSystemFootprint columns) {
            return columns.system();
        }
        throw new IllegalArgumentException(
                "The footprint [" + footprint + "] must come from a calculator of this library.");
    }

    @Override
    public ElectricityAccount electricity(Footprint footprint) {
        Footprint equipment = footprint instanceof SystemFootprint system ? system.equipment() : footprint;
        Inventory bought = ofBoughtElectricity(inventoryOf(equipment));
        return new ElectricityAccount(
                under(ElectricityView.LOCATION_BASED).totals(bought),
                under(ElectricityView.MARKET_BASED).totals(bought));
    }

    private static Inventory ofBoughtElectricity(Inventory all) {
        List<Equipment> bought = all.equipment().stream()
                .filter(line -> line.ownership()
                        .filter(owner -> !owner.usesBoughtElectricity())
                        .isEmpty())
                .toList();
        return new Inventory(
                all.name(), all.establishment(), all.evaluationDate(), bought, all.remarks(), all.setAside());
    }

    private FootprintCalculator under(ElectricityView view) {
        return new RuleFootprintCalculator(methodology, factors().withElectricity(view), categories())
                .withCategories(ImpactCategory.CLIMATE_CHANGE);
    }

    @Override
    public Collector<Equipment, ?, Footprint> toFootprint(String inventory, LocalDate evaluationDate) {
        ResultHeader header = header(evaluationDate, inventory, List.of());
        return Collector.of(
                () -> new FootprintBuilder(binding, evaluationDate),
                FootprintBuilder::add,
                FootprintBuilder::add,
                builder -> builder.build(header));
    }

    @Override
    public Collector<Equipment, ?, FootprintTotals> toTotals(LocalDate evaluationDate) {
        ResultHeader header = header(evaluationDate, "", List.of());
        return Collector.of(
                () -> new TotalsBuilder(binding, evaluationDate),
                TotalsBuilder::add,
                TotalsBuilder::add,
                builder -> new ExactTotals(header, builder.finish()),
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public Collector<Equipment, ?, GroupedTotals> toTotalsBy(LocalDate evaluationDate, Facet... facets) {
        ResultHeader header = header(evaluationDate, "", List.of());
        List<Facet> asked = GroupedTotalsBuilder.groupable(facets);
        return Collector.of(
                () -> new GroupedTotalsBuilder(binding, evaluationDate, asked),
                GroupedTotalsBuilder::add,
                GroupedTotalsBuilder::add,
                builder -> new ExactGroups(header, asked, builder.finish()),
                Collector.Characteristics.UNORDERED);
    }

    private ResultHeader header(Inventory inventory) {
        return binding.header(
                        inventory.name(), inventory.establishment(), inventory.evaluationDate(), inventory.remarks())
                .withSetAside(inventory.setAside());
    }

    private ResultHeader header(LocalDate evaluationDate, String inventory, List<Problem> remarks) {
        return binding.header(inventory, Optional.empty(), evaluationDate, remarks);
    }
}
