/**
 * Scenarios: changes of the equipment and the information system, applied to what there is. The
 * base never changes, and what cannot be computed is reported, never taken for no effect.
 */
@NullMarked
package io.github.evalcarbone.scenario;

import org.jspecify.annotations.NullMarked;
