package io.github.evalcarbone.footprint;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.RuleSet;

/**
 * Computes the yearly footprint of an inventory, under one rule set and one factor set.
 * <p>
 * Build one, keep it, share it between threads:
 * <pre>{@code
 * var calculator = FootprintCalculator.of(RuleSet.evalcarbone(), FactorSet.of(SihFactors.load()));
 * Footprint footprint = calculator.calculate(inventory);
 * }</pre>
 * The result depends on rules, factors and inventory alone: no clock, locale, network or system property is read. It names
 * the rule set and the datasets it was computed with.
 */
public interface FootprintCalculator {

    /**
     * Obtains a calculator.
     *
     * @param rules  the rules, whose units were checked when they were read
     * @param factors  the factors, whose units were checked when they were read
     * @return a calculator that is immutable and thread-safe
     */
    static FootprintCalculator of(RuleSet rules, FactorSet factors) {
        return new RuleFootprintCalculator(rules, factors);
    }

    /**
     * Computes the footprint of an inventory. The order of its lines changes no total.
     *
     * @param inventory  the inventory
     * @return the footprint: every line, phase and category is a value or a gap
     */
    Footprint calculate(Inventory inventory);

    /**
     * Returns the rules.
     *
     * @return the rule set
     */
    RuleSet rules();

    /**
     * Returns the factors.
     *
     * @return the factor set
     */
    FactorSet factors();
}
