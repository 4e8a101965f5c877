/**
 * Tables of virtual machines, applications and messaging, read into an information system.
 * <p>
 * Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.intake.system;

import org.jspecify.annotations.NullMarked;
