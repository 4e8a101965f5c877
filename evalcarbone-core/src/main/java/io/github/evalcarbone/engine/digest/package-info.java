/**
 * A footprint by groups of lines that are alike, made in one pass: what reports need of lines, without an object for each
 * value.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.engine.digest;

import org.jspecify.annotations.NullMarked;
