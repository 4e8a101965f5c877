package io.github.evalcarbone.problem;

/** The severity of a problem, worst first. */
public enum Severity {
    /** The data cannot be used. */
    ERROR,
    /** The data is used, and a person should look at it. */
    WARNING,
    /** Worth knowing: a default taken, an assumption made. */
    INFO
}
