/**
 * Measures that a hospital can take: levers with their sources, computed on its own inventory, ranked, and the best of them together.
 */
@NullMarked
package io.github.evalcarbone.lever;

import org.jspecify.annotations.NullMarked;
