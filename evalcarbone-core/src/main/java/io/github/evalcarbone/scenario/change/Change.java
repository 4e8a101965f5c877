package io.github.evalcarbone.scenario.change;

/**
 * A change of a scenario: what is different from the base. Immutable and thread-safe.
 * <p>
 * A program may add its own kinds, by implementing {@link LineChange} or {@link SystemChange}; these cannot be written as JSON.
 */
public sealed interface Change permits LineChange, SystemChange {}
