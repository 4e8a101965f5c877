package io.github.evalcarbone.calculation;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;

/**
 * Computes the yearly footprint of an inventory or of a whole information system, under one methodology and one factor set.
 * <p>
 * Calculators are immutable and thread-safe, and come from this library alone; create one once and share it:
 * <pre>{@code
 * var calculator = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load()));
 * Footprint footprint = calculator.calculate(inventory);
 * }</pre>
 * The result depends on methodology, factors and inventory alone: no clock, locale, network or system property is read. It names
 * the rule set and the datasets it was computed with.
 */
public sealed interface FootprintCalculator permits RuleFootprintCalculator {

    /**
     * Obtains a calculator.
     *
     * @param methodology  the rules, whose units were checked when they were read
     * @param factors  the factors, whose units were checked when they were read
     * @return a calculator that is immutable and thread-safe
     */
    static FootprintCalculator of(Methodology methodology, FactorSet factors) {
        return new RuleFootprintCalculator(methodology, factors, factors.categories());
    }

    /**
     * Returns this calculator for some categories only. Its results have no others: no gap, finding, explanation or coverage
     * of a category that was not chosen; a line is complete if it has no gap in those chosen. Every value is bit-identical to
     * that of all categories.
     *
     * @param categories  categories of the factors, at least one; they replace an earlier choice
     * @return the changed calculator, whose categories keep the order of the factors
     * @throws IllegalArgumentException if there is none, or the factors do not have one of them
     */
    FootprintCalculator withCategories(ImpactCategory... categories);

    /**
     * Computes the footprint of an inventory. The order of its lines does not affect any total.
     *
     * @param inventory  the inventory
     * @return the footprint: every line, phase and category is a value or a gap
     */
    Footprint calculate(Inventory inventory);

    /**
     * Computes the footprint of a whole information system: its equipment, the services run by others for it, and the
     * views of both by machine and by application.
     *
     * @param system  the system
     * @return the footprint, with gaps where figures are missing
     * @throws IllegalArgumentException if the methodology covers equipment alone
     */
    SystemFootprint calculate(InformationSystem system);

    /**
     * Computes the totals of an inventory without keeping lines: several times faster, in memory that does not depend
     * on the number of lines.
     *
     * @param inventory  the inventory
     * @return the totals, bit-identical to those of the footprint
     */
    FootprintTotals totals(Inventory inventory);

    /**
     * Computes the totals of the lines of a footprint by the rules and factors of this calculator, which may differ
     * from those of the footprint: a sweep over parameters or datasets reads its inventory only once.
     *
     * @param footprint  a footprint that was computed, not read from a file
     * @return the totals, bit-identical to those of the inventory; without the remarks on reading it
     * @throws IllegalStateException if the footprint was read from a file, which holds no inputs
     */
    FootprintTotals totals(Footprint footprint);

    /**
     * Computes the lines of a footprint again with the generation of electricity alone, location- and market-based: scope 2
     * of the GHG Protocol. Of a whole system the equipment is computed; the electricity of services run by others is theirs,
     * and so is that of hosted and private equipment, whose lines are not in the account.
     *
     * @param footprint  a footprint that was computed, not read from a file
     * @return the account of climate change, by the rules and factors of this calculator
     * @throws IllegalArgumentException if the footprint was read from a file, or climate change is not computed
     */
    ElectricityAccount electricity(Footprint footprint);

    /**
     * Returns the lines that a footprint was computed from, to be computed in another way. Rows that were set aside stay
     * set aside; the remarks on reading are not in it.
     *
     * @param footprint  a footprint of equipment that was computed, not read from a file
     * @return the inventory, its lines in their order
     * @throws IllegalArgumentException if it is that of an information system, or was read from a file
     */
    static Inventory inventoryOf(Footprint footprint) {
        return RuleFootprintCalculator.inventoryOf(footprint);
    }

    /**
     * Returns the information system that a footprint was computed from, to be computed in another way. The remarks on reading its
     * equipment are not in it.
     *
     * @param footprint  a footprint of a system that was computed, not read from a file
     * @return the system
     * @throws IllegalArgumentException if it was not computed by this library
     */
    static InformationSystem systemOf(SystemFootprint footprint) {
        return RuleFootprintCalculator.systemOf(footprint);
    }

    /**
     * Returns a collector that computes the footprint of the lines of a stream, in parallel if the stream is. The result is
     * bit-identical however the stream is split.
     * <pre>{@code
     * Footprint footprint = lines.parallel().collect(calculator.toFootprint("CHU", LocalDate.of(2026, 1, 1)));
     * }</pre>
     * The lines are kept as columns: about 40 bytes per line besides ids and labels, and each lifetime, usage profile,
     * setting (model, type, country, data centre) and place (status, site, department) once.
     *
     * @param inventory  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @return the collector, which throws an {@link IllegalArgumentException} if two lines have the same id
     */
    Collector<Equipment, ?, Footprint> toFootprint(String inventory, LocalDate evaluationDate);

    /**
     * Returns a collector that computes the totals of the lines of a stream, in parallel if the stream is, without
     * keeping lines. Ids are not checked: two lines with one id count as two.
     *
     * @param evaluationDate  the day for which the footprint is computed
     * @return the collector
     */
    Collector<Equipment, ?, FootprintTotals> toTotals(LocalDate evaluationDate);

    /**
     * Returns a collector that computes the totals of groups of the lines of a stream, such as each department, in
     * parallel if the stream is, without keeping lines: some kB a group.
     * <pre>{@code
     * GroupedTotals totals = lines.collect(calculator.toTotalsBy(LocalDate.of(2026, 1, 1), Facet.SITE, Facet.DEPARTMENT));
     * }</pre>
     *
     * @param evaluationDate  the day for which the footprint is computed
     * @param facets  the facets to group by, in order; none for one group with everything; under {@link Facet#LINE} each
     *     id is a group
     * @return the collector
     * @throws IllegalArgumentException if a facet is {@link Facet#PHASE}: each group has its totals by phase
     */
    Collector<Equipment, ?, GroupedTotals> toTotalsBy(LocalDate evaluationDate, Facet... facets);

    /** {@return the rules} */
    Methodology methodology();

    /** {@return the categories it computes: those chosen, by default all of the factors, in their order} */
    List<ImpactCategory> categories();

    /**
     * Returns the factors.
     *
     * @return the factor set
     */
    FactorSet factors();
}
