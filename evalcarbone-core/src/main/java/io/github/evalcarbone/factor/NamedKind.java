package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.MatchKey;

/** What an alias may name. */
enum NamedKind {
    MODEL,
    TYPE,
    AREA;

    /** The key of an alias. */
    String key(String alias) {
        return name() + " " + MatchKey.of(alias);
    }
}
