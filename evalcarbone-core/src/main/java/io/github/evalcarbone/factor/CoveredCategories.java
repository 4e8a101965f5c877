package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The categories that datasets cover: those of EF 3.1, and others that datasets define. */
final class CoveredCategories {

    private CoveredCategories() {}

    /** Returns the categories of EF 3.1 in its order, then others in the order of the datasets. */
    static List<ImpactCategory> of(List<FactorDataset> datasets) {
        List<ImpactCategory> covered = covered(datasets).distinct().toList();
        List<ImpactCategory> ef31 = ImpactCategory.ef31();
        return Stream.concat(
                        ef31.stream().filter(covered::contains),
                        covered.stream().filter(category -> !ef31.contains(category)))
                .toList();
    }

    private static Stream<ImpactCategory> covered(List<FactorDataset> datasets) {
        return datasets.stream().flatMap(dataset -> dataset.methods().keySet().stream());
    }

    /** Rejects two categories with one id and different names or units. */
    static void requireDistinct(List<FactorDataset> datasets) {
        Map<String, ImpactCategory> known = new HashMap<>();
        ImpactCategory.ef31().forEach(category -> known.put(category.id(), category));
        covered(datasets).forEach(category -> {
            ImpactCategory other = known.putIfAbsent(category.id(), category);
            if (other != null && !other.equals(category)) {
                throw new IllegalArgumentException("The category [" + facts(category) + "] must be [" + facts(other)
                        + "], as they have one id.\nGive it an id of its own.");
            }
        });
    }

    private static String facts(ImpactCategory category) {
        return String.join(
                ", ",
                category.id(),
                category.english(),
                category.french(),
                category.unit().toString());
    }
}
