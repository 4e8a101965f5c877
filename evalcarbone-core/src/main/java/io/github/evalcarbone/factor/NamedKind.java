package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.MatchKey;

/** The kind of object that an alias names. */
enum NamedKind {
    MODEL,
    TYPE,
    AREA;

    /** Returns the key of an alias. */
    String key(String alias) {
        return name() + " " + MatchKey.of(alias);
    }
}
