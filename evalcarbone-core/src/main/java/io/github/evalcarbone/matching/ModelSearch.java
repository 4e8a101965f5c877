package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.matching.ModelMatch.Candidate;
import io.github.evalcarbone.matching.ModelNames.Name;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for models by the words of their names, in the datasets of a factor set. Cheap: the datasets keep their indexes. */
final class ModelSearch {

    private final List<ModelNames> names;

    ModelSearch(FactorSet factors) {
        this.names = factors.datasets().stream()
                .filter(dataset -> !dataset.models().isEmpty())
                .map(ModelNames::of)
                .toList();
    }

    /** Returns the only model with these words, or else with these words besides those of the kind of device. */
    Optional<String> exactly(ModelWords words) {
        Set<String> exact = all(words, ModelNames::exactly);
        return only(exact.isEmpty() ? all(words, ModelNames::telling) : exact);
    }

    private Set<String> all(ModelWords words, BiFunction<ModelNames, ModelWords, Set<String>> look) {
        return names.stream()
                .flatMap(index -> look.apply(index, words).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> only(Set<String> models) {
        return models.size() == 1 ? models.stream().findFirst() : Optional.empty();
    }

    private Stream<Name> sharing(ModelWords words, Predicate<DeviceModel> allowed) {
        return names.stream().flatMap(index -> index.sharing(words)).filter(name -> allowed.test(name.model()));
    }

    /** Returns the configurations of the product that these words name; those of most of the options named. */
    List<DeviceModel> configurations(ModelWords words, Predicate<DeviceModel> allowed) {
        Map<Long, Map<String, DeviceModel>> byOptions = new TreeMap<>();
        sharing(words, allowed)
                .filter(name -> words.hasConfiguration(name.words()))
                .forEach(name -> byOptions
                        .computeIfAbsent(words.options(name.words()), options -> new LinkedHashMap<>())
                        .putIfAbsent(name.model().id(), name.model()));
        return byOptions.values().stream()
                .reduce((fewer, most) -> most)
                .map(models -> List.copyOf(models.values()))
                .orElse(List.of());
    }

    /** Returns the most similar models, the best first, equally similar ones by id. */
    List<Candidate> like(ModelWords words, Predicate<DeviceModel> allowed) {
        Map<String, Double> scores = new LinkedHashMap<>();
        sharing(words, allowed)
                .forEach(name -> scores.merge(name.model().id(), words.likeness(name.words()), Math::max));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::model))
                .limit(ModelMatcher.CANDIDATES)
                .toList();
    }
}
