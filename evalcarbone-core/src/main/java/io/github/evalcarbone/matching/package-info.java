/**
 * The matching of device names to models and types of datasets, and the detection of implausible values.
 * <p>
 * All types are immutable and thread-safe. Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.matching;

import org.jspecify.annotations.NullMarked;
