/**
 * Totals of inventories of any size by Apache Spark: a job from files to tables, an aggregator, functions for SQL.
 * <p>
 * Start with {@code FootprintJob}; docs/spark.md explains how to run it and what its tables mean. Every partition is computed by
 * the plain collectors of the library, and the totals of partitions merge exactly, so that the result has the same bits
 * however the lines are split. Never published; promises nothing.
 */
@NullMarked
package io.github.evalcarbone.spark;

import org.jspecify.annotations.NullMarked;
