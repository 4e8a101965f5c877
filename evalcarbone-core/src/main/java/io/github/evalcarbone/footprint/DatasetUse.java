package io.github.evalcarbone.footprint;

/**
 * The use of a dataset in a result. Immutable and thread-safe.
 *
 * @param dataset  id and version of the dataset, such as {@code sih 2025.10.0}
 * @param lines  the number of lines with a value computed from it
 * @param rows  the number of distinct rows those values were computed from: factors, models, types, electricity mixes
 */
public record DatasetUse(String dataset, long lines, long rows) {}
