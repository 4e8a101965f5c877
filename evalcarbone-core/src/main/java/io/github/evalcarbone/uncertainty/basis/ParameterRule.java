package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * Says whether a parameter of a rule set is uncertain.
 *
 * @param uncertainty  how far the true value may be from it; empty if it is a constant or a choice of method
 * @param reason  why
 */
record ParameterRule(Optional<StatedUncertainty> uncertainty, Bilingual reason) {}
