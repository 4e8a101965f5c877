/**
 * The exact allocation of equipment and services to machines and applications, computed on demand.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.allocation;

import org.jspecify.annotations.NullMarked;
