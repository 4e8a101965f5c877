package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.matching.ModelMatch.Candidate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An index of the names of all models of a factor set, by their words. Immutable and thread-safe. */
final class ModelNames {

    private record Name(DeviceModel model, ModelWords words) {}

    private final Map<String, Set<Name>> byWord = new HashMap<>();
    private final Map<Set<String>, Set<String>> byWords = new HashMap<>();

    ModelNames(FactorSet factors) {
        factors.datasets().stream()
                .flatMap(dataset -> dataset.models().stream())
                .forEach(model -> names(model)
                        .map(ModelWords::of)
                        .filter(words -> !words.words().isEmpty())
                        .forEach(words -> add(new Name(model, words))));
    }

    private static Stream<String> names(DeviceModel model) {
        return Stream.of(model.id(), model.titles().french(), model.titles().english());
    }

    private void add(Name name) {
        name.words()
                .words()
                .forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>())
                        .add(name));
        byWords.computeIfAbsent(name.words().words(), key -> new LinkedHashSet<>())
                .add(name.model().id());
    }

    /** Returns the model with exactly these words, if it is the only one. */
    Optional<String> exactly(ModelWords words) {
        Set<String> models = byWords.getOrDefault(words.words(), Set.of());
        return models.size() == 1 ? models.stream().findFirst() : Optional.empty();
    }

    /**
     * Returns the most similar models, the best first, equally similar ones by id; only those of a type if one is
     * given.
     */
    List<Candidate> like(ModelWords words, Optional<String> type, int most) {
        Map<String, Double> scores = new LinkedHashMap<>();
        words.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .filter(name -> type.isEmpty() || Objects.equals(name.model().type(), type.get()))
                .forEach(name -> scores.merge(name.model().id(), words.likeness(name.words()), Math::max));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::model))
                .limit(most)
                .toList();
    }
}
