/**
 * Impacts by phase and category as exact numbers that are computed when they are asked for: those of lines and services, and the
 * parts and rests of them.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.part;

import org.jspecify.annotations.NullMarked;
