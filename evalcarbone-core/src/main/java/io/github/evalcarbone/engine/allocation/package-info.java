/**
 * Parts of equipment and services for machines and applications, exactly, computed when they are asked for.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.allocation;

import org.jspecify.annotations.NullMarked;
