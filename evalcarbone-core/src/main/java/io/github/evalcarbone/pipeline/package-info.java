/**
 * From lines to a footprint in one step: {@link io.github.evalcarbone.pipeline.FootprintPipeline} excludes lines by
 * their status, matches models and types to the factors, flags implausible values and computes, so that no step is
 * forgotten.
 * <p>
 * All types are immutable and thread-safe, except a {@link io.github.evalcarbone.pipeline.PipelineInput} of a stream.
 * Stability: preview.
 */
@NullMarked
package io.github.evalcarbone.pipeline;

import org.jspecify.annotations.NullMarked;
