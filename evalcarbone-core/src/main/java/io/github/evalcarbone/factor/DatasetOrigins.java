package io.github.evalcarbone.factor;

import io.github.evalcarbone.problem.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sources of a dataset being built, and the titles, publisher, attribution and licences derived from them. */
final class DatasetOrigins {

    private final String dataset;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private @Nullable Source current;

    DatasetOrigins(String dataset) {
        this.dataset = dataset;
    }

    void from(Source next) {
        current = next;
        sources.putIfAbsent(next.id(), next);
    }

    /** Returns a fact as part of the dataset, with a provenance that names the dataset and a source. */
    <T> T completed(T fact, Provenance stated, Function<Provenance, T> change) {
        Provenance known = stated.equals(Provenance.NONE) ? Provenance.of(current(fact), "") : stated;
        sources.putIfAbsent(known.source().id(), known.source());
        if (known.dataset().equals(dataset)) {
            return fact;
        }
        DatasetParts.require(known.dataset().isEmpty(), known.dataset(), "the dataset [" + dataset + "]");
        return change.apply(known.inDataset(dataset));
    }

    private Source current(Object fact) {
        if (current == null) {
            throw new IllegalArgumentException(
                    "[" + fact + "] must have a provenance.\nName its source first, with from(...).");
        }
        return current;
    }

    Bilingual titles() {
        return first().map(source -> new Bilingual(source.title(), source.title()))
                .orElse(Bilingual.EMPTY);
    }

    String publisher() {
        return first().map(Source::publisher).orElse("");
    }

    private Optional<Source> first() {
        return sources.values().stream().findFirst();
    }

    String attribution() {
        return said(Source::attribution).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    List<String> licences() {
        return said(Source::licence).toList();
    }

    private Stream<String> said(Function<Source, String> what) {
        return sources.values().stream().map(what).distinct();
    }
}
