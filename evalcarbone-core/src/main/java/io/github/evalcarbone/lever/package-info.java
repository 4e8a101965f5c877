/**
 * What a hospital can do: levers with their sources, computed on its own inventory, ranked, and the best of them together.
 */
@NullMarked
package io.github.evalcarbone.lever;

import org.jspecify.annotations.NullMarked;
