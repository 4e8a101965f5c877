/**
 * Text formats with positions: strict JSON and CSV, read so that every problem can be placed.
 * <p>
 * Internal: not exported. The only package that knows Jackson and FastCSV. All types are immutable and thread-safe, except
 * the cursors that read and write.
 */
@NullMarked
package io.github.evalcarbone.document;

import org.jspecify.annotations.NullMarked;
