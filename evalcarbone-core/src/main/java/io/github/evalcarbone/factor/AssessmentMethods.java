package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks whether the figures of several datasets may be added up, category by category. */
final class AssessmentMethods {

    private AssessmentMethods() {}

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
