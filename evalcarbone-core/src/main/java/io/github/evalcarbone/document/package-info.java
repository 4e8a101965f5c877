/**
 * Readers and writers of strict JSON and CSV, in which every problem has its location.
 * <p>
 * Internal: not exported. The only package that knows Jackson and FastCSV. All types are immutable and thread-safe,
 * except the cursors that read and write.
 */
@NullMarked
package io.github.evalcarbone.document;

import org.jspecify.annotations.NullMarked;
