package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.recommended.RecommendedFactors;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The datasets on the class path, and the choice among them. */
final class Datasets {

    /** The choice that is used unless datasets are asked for. */
    static final String USUAL = "recommended";

    /** What was loaded, as a run asks for a dataset more than once; datasets never change. */
    private static final Map<String, FactorDataset> LOADED = new ConcurrentHashMap<>();

    private Datasets() {}

    /** The dataset of a provider, loaded once. */
    static FactorDataset loaded(FactorDatasetProvider provider) {
        return LOADED.computeIfAbsent(provider.id(), any -> provider.dataset());
    }

    /** All datasets by id. Being on the class path does not make one used. */
    static NavigableMap<String, FactorDatasetProvider> all() {
        NavigableMap<String, FactorDatasetProvider> all = new TreeMap<>();
        ServiceLoader.load(FactorDatasetProvider.class).forEach(provider -> all.put(provider.id(), provider));
        return all;
    }

    static List<String> ids(FactorSet factors) {
        return factors.datasets().stream().map(FactorDataset::id).toList();
    }

    /** The datasets with figures of devices; others bring mixes, consumptions or a method to those. */
    static List<FactorDataset> ofDevices() {
        return all().values().stream()
                .map(Datasets::loaded)
                .filter(dataset ->
                        !dataset.models().isEmpty() && !dataset.methods().isEmpty())
                .toList();
    }

    static List<String> withFigures() {
        return ofDevices().stream().map(FactorDataset::id).toList();
    }

    static FactorSet usual() {
        return together(expanded(USUAL).toList(), all()).orThrow();
    }

    /** The datasets in the order in which they answer. */
    static Checked<FactorSet> chosen(String option, List<String> ids) {
        NavigableMap<String, FactorDatasetProvider> all = all();
        List<String> datasets = ids.stream().flatMap(Datasets::expanded).toList();
        List<Problem> unknown = datasets.stream()
                .filter(id -> !all.containsKey(id))
                .map(id -> Problem.of(
                        CoreCode.BAD_VALUE,
                        Location.cell("", 0, option),
                        id,
                        USUAL + " | " + String.join(" | ", all.keySet())))
                .toList();
        return unknown.isEmpty() ? together(datasets, all) : Checked.failed(unknown);
    }

    /** The datasets that an id means: those of the recommended choice in its order, or the one of that id. */
    private static Stream<String> expanded(String id) {
        return id.equals(USUAL)
                ? RecommendedFactors.choices().stream().map(RecommendedFactors.Choice::dataset)
                : Stream.of(id);
    }

    private static Checked<FactorSet> together(List<String> ids, NavigableMap<String, FactorDatasetProvider> all) {
        try {
            FactorSet factors = FactorSet.of(
                    ids.stream().distinct().map(id -> loaded(all.get(id))).toArray(FactorDataset[]::new));
            return Checked.of(factors);
        } catch (InvalidDataException e) {
            return Checked.failed(e.problems());
        }
    }
}
