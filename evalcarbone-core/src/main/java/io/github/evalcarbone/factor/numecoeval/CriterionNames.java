package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.factor.vocabulary.VocabularyKey;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The impact categories of the criteria of NumEcoEval and G4IT: the names and ids of EF 3.1, and the other names in the
 * tables, in French, in English and as codes.
 */
final class CriterionNames {

    private static final Map<ImpactCategory, List<String>> OTHERS = Map.of(
            ImpactCategory.PARTICULATE_MATTER,
            List.of("Émissions de particules fines"),
            ImpactCategory.IONISING_RADIATION,
            List.of("Radiations ionisantes", "Rayonnements ionisants"),
            ImpactCategory.RESOURCE_USE_MINERALS_METALS,
            List.of("RESOURCE_USE", "Épuisement des ressources naturelles (minérales et métaux)"),
            ImpactCategory.PHOTOCHEMICAL_OZONE_FORMATION,
            List.of("Photochemical ozone formation"));

    private static final Map<String, ImpactCategory> CATEGORIES = ImpactCategory.ef31().stream()
            .flatMap(category -> names(category).map(name -> Map.entry(VocabularyKey.of(name), category)))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CriterionNames() {}

    private static Stream<String> names(ImpactCategory category) {
        Stream<String> ours =
                Stream.of(category.id(), category.english(), category.french(), category.numEcoEvalName());
        return Stream.concat(ours, OTHERS.getOrDefault(category, List.of()).stream())
                .filter(name -> !name.isEmpty());
    }

    /** Finds the category of a criterion; case, accents and punctuation do not matter. */
    static Optional<ImpactCategory> find(String criterion) {
        return Optional.ofNullable(CATEGORIES.get(VocabularyKey.of(criterion)));
    }
}
