/**
 * The ways in which people write numbers, days and names, and what the cells of a column say about each other.
 * <p>
 * Internal: not exported. Columns are not thread-safe; all other types are immutable.
 */
@NullMarked
package io.github.evalcarbone.document.notation;

import org.jspecify.annotations.NullMarked;
