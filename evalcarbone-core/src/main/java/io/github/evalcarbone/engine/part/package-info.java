/**
 * Impacts by phase and category as exact numbers, computed on demand: those of lines and services, and their parts and
 * remainders.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.part;

import org.jspecify.annotations.NullMarked;
