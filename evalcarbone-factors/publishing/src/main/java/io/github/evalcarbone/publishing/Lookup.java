package io.github.evalcarbone.publishing;

import java.util.Map;

/** Looks up keys that must be there: a source that changed its words must stop the publishing, not lose its rows. */
public final class Lookup {

    private Lookup() {}

    /** The value of a key that must be there. */
    public static <V> V required(Map<String, V> table, String key) {
        V value = table.get(key);
        if (value == null) {
            throw new IllegalStateException("[" + key + "] must be one of " + table.keySet() + ".");
        }
        return value;
    }
}
