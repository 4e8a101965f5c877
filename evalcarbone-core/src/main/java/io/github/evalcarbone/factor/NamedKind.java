package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.ComparedText;
import java.util.Locale;

/** What an alias may stand for. */
enum NamedKind {
    MODEL,
    TYPE,
    AREA;

    String plural() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }

    /** The key of an alias. */
    String key(String alias) {
        return name() + " " + ComparedText.of(alias);
    }
}
