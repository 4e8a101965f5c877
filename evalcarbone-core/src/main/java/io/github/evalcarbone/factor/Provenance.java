package io.github.evalcarbone.factor;

import java.util.List;
import java.util.Set;

/**
 * The origin of a figure, by which it can be cited and withdrawn. Immutable and thread-safe.
 *
 * @param dataset  id and version of the dataset, such as {@code sih 2025.10.0}; empty until the figure is part of one
 * @param source  the source inside the dataset
 * @param locator  the place in the source, such as a file and row
 * @param licence  the licence of the figure, as an SPDX id or {@code LicenseRef-...}
 * @param flags  quality flags, such as {@code suspect} or {@code licence-unclear}
 */
public record Provenance(String dataset, Source source, String locator, String licence, List<String> flags) {

    /**
     * The provenance of an object that is not yet part of a dataset; {@link FactorDataset.Builder} replaces it by that
     * of its source.
     */
    public static final Provenance NONE = new Provenance("", Source.of("", "", ""), "", "", List.of());

    private static final Set<String> DOUBTS = Set.of("suspect", "proxy", "ratios-do-not-sum", "misfiled");

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

    /**
     * Obtains the provenance of a figure that is not yet part of a dataset, under the licence of its source.
     *
     * @param source  the publication
     * @param locator  the place in it, such as {@code page 3}
     * @return the provenance, to which the dataset that the figure is added to will add its name
     */
    public static Provenance of(Source source, String locator) {
        return new Provenance("", source, locator, source.licence(), List.of());
    }

    Provenance inDataset(String name) {
        return new Provenance(name, source, locator, licence, flags);
    }

    /** {@return the flags that a result must report when the figure is used} */
    public List<String> doubts() {
        return flags.stream().filter(DOUBTS::contains).toList();
    }

    /** Returns dataset, publisher, place and licence in one line; do not parse. */
    @Override
    public String toString() {
        String text = "%s: %s, %s (%s)".formatted(dataset, source.publisher(), locator, licence);
        return flags.isEmpty() ? text : text + " " + flags;
    }
}
