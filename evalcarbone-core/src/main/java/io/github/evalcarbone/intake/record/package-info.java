/**
 * Equipment as records, such as a host's own objects, validated by Jakarta Validation and turned into an inventory.
 * <p>
 * Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.intake.record;

import org.jspecify.annotations.NullMarked;
