/**
 * From lines to a footprint in one step: {@link io.github.evalcarbone.pipeline.FootprintPipeline} leaves out lines by their status,
 * matches models and types to the factors, flags implausible values and computes, so that none of these is forgotten.
 * <p>
 * All types are immutable and thread-safe if not stated otherwise. Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.pipeline;

import org.jspecify.annotations.NullMarked;
