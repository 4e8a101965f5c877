package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.CoreCode;

/**
 * What a result must say when an alternative was taken, such as that a default was used. Immutable and thread-safe.
 *
 * @param code  what kind of finding it is
 * @param once  whether the result says it once instead of for each line
 */
public record RuleFinding(CoreCode code, boolean once) {}
