package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.inventory.Equipment;
import java.util.function.Predicate;

/**
 * The errors of a fact of some lines, each line its own. Immutable, and thread-safe if the selection is.
 *
 * @param fact  the fact
 * @param lines  the lines that it is of
 * @param uncertainty  how far the true value may be from the stated one
 */
public record LineUncertainty(UncertainFact fact, Predicate<Equipment> lines, StatedUncertainty uncertainty) {}
