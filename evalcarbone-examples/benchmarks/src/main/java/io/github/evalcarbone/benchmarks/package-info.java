/**
 * Benchmarks of the engine against a hand-written loop and other ways to compute the same.
 * <p>
 * Start with {@code Main}; docs/performance.md explains how to run it and how to read its tables. {@code Ours} is the
 * only class that calls the engine. Never published; promises nothing.
 */
package io.github.evalcarbone.benchmarks;
