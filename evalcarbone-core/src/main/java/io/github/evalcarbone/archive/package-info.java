/**
 * Footprints to be kept: their lines with all inputs, in few bytes; values are recomputed and checked on reading.
 * <p>
 * Start with {@link io.github.evalcarbone.archive.FootprintArchive}. Nothing here opens a file: streams come from the
 * caller. Stability: the format carries its own version.
 */
@NullMarked
package io.github.evalcarbone.archive;

import org.jspecify.annotations.NullMarked;
