/**
 * Reference tables of NumEcoEval and G4IT, read as a dataset.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.factor.numecoeval;

import org.jspecify.annotations.NullMarked;
