package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The categories that several datasets cover, and whether their figures may be added up, category by category. */
final class AssessmentMethods {

    private AssessmentMethods() {}

    /** Returns the categories of EF 3.1 in its order, then others in the order of the datasets. */
    static List<ImpactCategory> categories(List<FactorDataset> datasets) {
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

    /** Returns a problem for each category that datasets assess by different methods. */
    static List<Problem> mixed(List<FactorDataset> datasets) {
        List<Problem> problems = new ArrayList<>();
        Map<ImpactCategory, String> methods = new LinkedHashMap<>();
        for (FactorDataset dataset : datasets) {
            dataset.methods().forEach((category, method) -> {
                String first = methods.putIfAbsent(category, method);
                if (first != null && !first.equals(method)) {
                    problems.add(Problem.of(
                            CoreCode.METHODS_MIXED,
                            Location.file(dataset.toString()),
                            category.english(),
                            first,
                            method));
                }
            });
        }
        return problems;
    }

    /**
     * Returns a problem for each category of which several datasets do not state the method: the methods may differ
     * unnoticed.
     */
    static List<Problem> notStated(List<FactorDataset> datasets, List<ImpactCategory> categories) {
        return categories.stream()
                .map(category -> Map.entry(category, silent(datasets, category)))
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Problem.of(
                        CoreCode.METHODS_NOT_STATED,
                        Location.NONE,
                        String.join(", ", entry.getValue()),
                        entry.getKey().english()))
                .toList();
    }

    private static List<String> silent(List<FactorDataset> datasets, ImpactCategory category) {
        return datasets.stream()
                .filter(dataset ->
                        FactorDataset.NOT_STATED.equals(dataset.methods().get(category)))
                .map(FactorDataset::toString)
                .toList();
    }
}
