package io.github.evalcarbone.report.html;

import io.github.evalcarbone.report.layout.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The first items of a list that may be too long for a page.
 *
 * @param all  all items
 */
record CutList<T>(List<T> all) {

    private static final int MOST = 300;

    List<T> items() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Returns how many are not shown, and where they are. */
    Optional<String> rest(Wording words) {
        return all.size() > MOST ? Optional.of(words.count("html.rest", all.size() - MOST)) : Optional.empty();
    }
}
