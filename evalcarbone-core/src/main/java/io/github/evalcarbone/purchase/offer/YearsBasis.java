package io.github.evalcarbone.purchase.offer;

/** The basis of the years of service of a compared device. */
public enum YearsBasis {
    /** A clause of the contract commits to them. */
    CONTRACT,
    /** They are those of the warranty. */
    WARRANTY,
    /** Nothing is proved: the reference of the type, by the rules and factors. */
    REFERENCE,
    /** Neither the bid nor the rules and factors have any. */
    UNKNOWN
}
