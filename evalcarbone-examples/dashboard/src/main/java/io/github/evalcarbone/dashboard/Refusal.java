package io.github.evalcarbone.dashboard;

import java.util.List;

/** A request that is not answered, with the reason for people. */
final class Refusal extends RuntimeException {

    static final int BAD = 400;
    static final int FORBIDDEN = 403;
    static final int TOO_LARGE = 413;
    static final int WRONG_TYPE = 415;
    static final int BUSY = 503;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<Object> values;

    /**
     * Creates a refusal.
     *
     * @param status  the status of HTTP
     * @param key  the key of its text
     * @param values  the values of the text
     */
    Refusal(int status, String key, Object... values) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.values = List.of(values);
    }

    int status() {
        return status;
    }

    /** Returns the reason in the language of the user. */
    String text(Words words) {
        return words.text(key, values.toArray());
    }
}
