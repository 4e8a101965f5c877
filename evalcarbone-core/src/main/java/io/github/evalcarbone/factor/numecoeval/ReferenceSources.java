package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sources of the figures of reference tables: those stated by the caller, and those named by a row. */
final class ReferenceSources {

    private final String dataset;
    private final Source stated;
    private final Map<String, Source> named;
    private final Map<String, Source> said = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    /**
     * Creates the sources; {@code named} holds those the caller states for the texts in rows, by the normalised text.
     */
    ReferenceSources(String dataset, Source stated, Map<String, Source> named) {
        this.dataset = dataset;
        this.stated = stated;
        this.named = named;
    }

    Source source(ReferenceRow row) {
        return row.optional(ReferenceField.SOURCE).map(this::source).orElse(stated);
    }

    private Source source(String text) {
        String key = MatchKey.of(text);
        met.add(key);
        return named.containsKey(key) ? named.get(key) : said.computeIfAbsent(text, this::saidToBe);
    }

    /**
     * Returns the source of a row that names one: the table with its licence is the caller's, and the row names the
     * origin of its figures.
     */
    private Source saidToBe(String text) {
        return stated.part(text);
    }

    Provenance provenance(ReferenceRow row) {
        return provenance(source(row), row.locator());
    }

    /** Returns the provenance of a figure from several rows: their source if they have one in common. */
    Provenance provenance(Set<Source> sources, String locator) {
        return provenance(sources.size() == 1 ? sources.iterator().next() : stated, locator);
    }

    private Provenance provenance(Source source, String locator) {
        return new Provenance(dataset, source, locator, source.licence(), List.of());
    }

    Stream<Source> all() {
        return Stream.concat(Stream.of(stated), named.values().stream());
    }

    /** Returns a problem for each source stated by the caller that no row names: its licence would not be reported. */
    Stream<Problem> unmet() {
        return named.keySet().stream()
                .filter(text -> !met.contains(text))
                .map(text -> new Problem(
                        CoreCode.DATASET_REFERENCE_UNKNOWN, Severity.WARNING, Location.NONE, List.of(text, "sources")));
    }
}
