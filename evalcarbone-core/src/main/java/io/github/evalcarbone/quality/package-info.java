/**
 * Data quality: a grade A to E for each line of an inventory by declared criteria, what the impact rests on, and which lines to mend
 * first. {@link io.github.evalcarbone.quality.QualityStudy} grades an inventory.
 * <p>
 * All types are immutable and thread-safe. Results depend on their arguments alone.
 */
@NullMarked
package io.github.evalcarbone.quality;

import org.jspecify.annotations.NullMarked;
