package io.github.evalcarbone.footprint;

/**
 * How much of a result comes from one dataset. Immutable and thread-safe.
 *
 * @param dataset  id and version of the dataset, such as {@code sih 2025.10.0}
 * @param lines  how many lines have a value computed from it
 * @param rows  how many different rows of it those values were computed from: factors, models, types, electricity mixes
 */
public record DatasetUse(String dataset, long lines, long rows) {}
