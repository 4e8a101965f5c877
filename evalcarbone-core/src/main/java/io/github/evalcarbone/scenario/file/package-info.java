/**
 * Scenarios as JSON. Each kind of change has a form: its word, and the members that are read and written. A new kind of change gets
 * one line in {@code ChangeForms}, and its members in the schema.
 */
@NullMarked
package io.github.evalcarbone.scenario.file;

import org.jspecify.annotations.NullMarked;
