/**
 * The export of a rule set to the Publicodes engine.
 * <p>
 * Stability: stable from 1.0 on.
 */
@NullMarked
package io.github.evalcarbone.publicodes;

import org.jspecify.annotations.NullMarked;
