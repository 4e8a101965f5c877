/**
 * The parts of a report beside a total or a difference: a second life by each method, and equivalences.
 * <p>
 * Not exported, and free to change.
 */
@NullMarked
package io.github.evalcarbone.report.beside;

import org.jspecify.annotations.NullMarked;
