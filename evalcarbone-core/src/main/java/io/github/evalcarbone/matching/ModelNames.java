package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorDataset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An index of the names of all models of a dataset, by their words. Made once for a dataset. Immutable and thread-safe. */
final class ModelNames {

    /** A name of a model. */
    record Name(DeviceModel model, ModelWords words) {}

    private final Map<String, Set<Name>> byWord = new HashMap<>();
    private final Map<Set<String>, Set<String>> byWords = new HashMap<>();
    private final Map<Set<String>, Set<String>> byTelling = new HashMap<>();

    private ModelNames(FactorDataset dataset) {
        dataset.models()
                .forEach(model -> names(model)
                        .distinct()
                        .map(ModelWords::of)
                        .filter(words -> !words.words().isEmpty())
                        .distinct()
                        .forEach(words -> add(new Name(model, words))));
    }

    static ModelNames of(FactorDataset dataset) {
        return dataset.derived(ModelNames.class, ModelNames::new);
    }

    private static Stream<String> names(DeviceModel model) {
        return Stream.of(model.id(), model.titles().french(), model.titles().english());
    }

    private void add(Name name) {
        name.words()
                .telling()
                .forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>())
                        .add(name));
        String id = name.model().id();
        byWords.computeIfAbsent(name.words().words(), key -> new LinkedHashSet<>())
                .add(id);
        if (name.words().areTelling()) {
            byTelling
                    .computeIfAbsent(name.words().telling(), key -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    /** Returns the models with exactly these words. */
    Set<String> exactly(ModelWords words) {
        return byWords.getOrDefault(words.words(), Set.of());
    }

    /** Returns the models with exactly these telling words. */
    Set<String> telling(ModelWords words) {
        return words.areTelling() ? byTelling.getOrDefault(words.telling(), Set.of()) : Set.of();
    }

    /** Returns the names that have one of these words. */
    Stream<Name> sharing(ModelWords words) {
        return words.telling().stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct();
    }
}
