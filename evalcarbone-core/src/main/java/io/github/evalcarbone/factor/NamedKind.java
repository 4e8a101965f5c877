package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.MatchKey;
import java.util.Locale;

/** What an alias may stand for. */
public enum NamedKind {
    MODEL,
    TYPE,
    AREA;

    public String plural() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }

    /** The key of an alias. */
    public String key(String alias) {
        return name() + " " + MatchKey.of(alias);
    }
}
