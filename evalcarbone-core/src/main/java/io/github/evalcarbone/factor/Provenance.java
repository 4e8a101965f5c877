package io.github.evalcarbone.factor;

import java.util.List;

/**
 * Where a figure comes from, so that it can be cited and withdrawn. Immutable and thread-safe.
 *
 * @param dataset  id and version of the dataset, such as {@code sih 2025.10.0}
 * @param source  the source inside the dataset
 * @param locator  the place in the source, such as a file and row
 * @param licence  the licence of the figure, as an SPDX id or {@code LicenseRef-...}
 * @param flags  quality flags, such as {@code suspect} or {@code licence-unclear}
 */
public record Provenance(String dataset, Source source, String locator, String licence, List<String> flags) {

    /**
     * Creates a provenance.
     *
     * @param dataset  id and version of the dataset
     * @param source  the source inside the dataset
     * @param locator  the place in the source
     * @param licence  the licence of the figure
     * @param flags  quality flags
     */
    public Provenance {
        flags = List.copyOf(flags);
    }

    /** Returns dataset, publisher, place and licence in one line; do not parse. */
    @Override
    public String toString() {
        String text = "%s: %s, %s (%s)".formatted(dataset, source.publisher(), locator, licence);
        return flags.isEmpty() ? text : text + " " + flags;
    }
}
