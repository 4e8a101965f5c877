/** Writes reports as XLSX: a sheet for each table, numbers as numbers. Stateless and thread-safe. */
@NullMarked
package io.github.evalcarbone.spreadsheets.writing;

import org.jspecify.annotations.NullMarked;
