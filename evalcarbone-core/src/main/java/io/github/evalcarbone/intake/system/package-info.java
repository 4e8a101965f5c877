/**
 * Readers of tables of virtual machines, applications and messaging into an information system.
 * <p>
 * Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.intake.system;

import org.jspecify.annotations.NullMarked;
