package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The datasets a caller chose, in the caller's order: the first that knows a model, a type or an area answers for it.
 * <p>
 * All figures of one device come from one dataset. This type is immutable and thread-safe.
 */
public final class FactorSet {

    private final List<FactorDataset> datasets;

    private FactorSet(List<FactorDataset> datasets) {
        this.datasets = datasets;
    }

    /**
     * Combines datasets.
     *
     * @param datasets  the datasets, the preferred one first; at least one
     * @return the factor set
     * @throws IllegalArgumentException if there is none, or two have the same id and version
     * @throws InvalidDataException if two of them assess one category by different methods
     */
    public static FactorSet of(FactorDataset... datasets) {
        if (datasets.length == 0) {
            throw new IllegalArgumentException("A factor set must have at least one dataset.");
        }
        List<String> names =
                Arrays.stream(datasets).map(FactorDataset::toString).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("The datasets " + names + " must differ in id or version.");
        }
        List<Problem> mixed = mixedMethods(List.of(datasets));
        if (!mixed.isEmpty()) {
            throw new InvalidDataException(mixed);
        }
        return new FactorSet(List.of(datasets));
    }

    private static List<Problem> mixedMethods(List<FactorDataset> datasets) {
        List<Problem> problems = new ArrayList<>();
        Map<ImpactCategory, String> methods = new LinkedHashMap<>();
        for (FactorDataset dataset : datasets) {
            dataset.methods().forEach((category, method) -> {
                String first = methods.putIfAbsent(category, method);
                if (first != null && !first.equals(method)) {
                    problems.add(Problem.of(
                            ProblemCode.METHODS_MIXED,
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
     * Returns the datasets.
     *
     * @return the datasets, in the caller's order
     */
    public List<FactorDataset> datasets() {
        return datasets;
    }

    /**
     * Returns the categories that at least one dataset covers.
     *
     * @return the categories, in the order of EF 3.1
     */
    public List<ImpactCategory> categories() {
        return ImpactCategory.ef31().stream()
                .filter(category ->
                        datasets.stream().anyMatch(dataset -> dataset.methods().containsKey(category)))
                .toList();
    }

    /**
     * Finds a model by its id or an alias.
     *
     * @param name  the text; case, spacing and the form of apostrophes do not matter
     * @return the model and how it was found, or empty
     */
    public Optional<DeviceMatch> model(String name) {
        return first(dataset -> dataset.model(name));
    }

    /**
     * Finds a type by its id or an alias.
     *
     * @param name  the text; case, spacing and the form of apostrophes do not matter
     * @return the type, or empty
     */
    public Optional<EquipmentType> type(String name) {
        return first(dataset -> dataset.type(name));
    }

    /**
     * Finds the model that stands for a type.
     *
     * @param type  the id or an alias of the type
     * @return the default model, or empty
     */
    public Optional<DeviceMatch> typeDefault(String type) {
        return first(dataset ->
                        dataset.type(type).flatMap(EquipmentType::defaultModel).flatMap(dataset::model))
                .map(match -> new DeviceMatch(match.model(), MatchKind.TYPE_DEFAULT));
    }

    /**
     * Finds the factor of a model.
     *
     * @param model  a model of this factor set
     * @param phase  the phase
     * @param category  the category
     * @return the factor per item, from the dataset of the model; empty if that does not cover it
     */
    public Optional<Factor> factor(DeviceModel model, LifecyclePhase phase, ImpactCategory category) {
        return datasets.stream()
                .filter(dataset -> dataset.toString().equals(model.provenance().dataset()))
                .findFirst()
                .flatMap(dataset -> dataset.factor(model.id(), phase, category));
    }

    /**
     * Finds the electricity mix of an area.
     *
     * @param area  its code or an alias; case and spacing do not matter
     * @param category  the category
     * @return the factor per kWh, or empty
     */
    public Optional<Factor> mix(String area, ImpactCategory category) {
        return first(dataset -> dataset.mix(area, category));
    }

    /**
     * Finds an area that has an electricity mix.
     *
     * @param name  its code or an alias; case and spacing do not matter
     * @return its code, or empty
     */
    public Optional<String> area(String name) {
        return first(dataset -> dataset.area(name));
    }

    /**
     * Finds an equivalence.
     *
     * @param id  its id, such as {@code car-kilometres}
     * @return the equivalence, or empty
     */
    public Optional<Equivalence> equivalence(String id) {
        return first(dataset -> dataset.equivalences().stream()
                .filter(equivalence -> equivalence.id().equals(id))
                .findFirst());
    }

    private <T> Optional<T> first(Function<FactorDataset, Optional<T>> look) {
        return datasets.stream()
                .flatMap(dataset -> look.apply(dataset).stream())
                .findFirst();
    }
}
