package io.github.evalcarbone.scenario;

import io.github.evalcarbone.footprint.Footprint;

/**
 * The base of scenarios, computed. Immutable and thread-safe.
 *
 * @param <T>  an inventory or a system
 */
interface SimulatedBase<T> {

    Footprint footprint();

    /** The context is for one thread. */
    SimulatedFootprint<T> run(Scenario scenario, RuleContext context);

    RuleContext context();
}
