package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.DatasetNames.NamedKind;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a dataset being built, each once; ids and areas are normalised names. */
final class DatasetParts {

    private static final Comparator<ElectricityMix> BY_YEAR_AND_SCOPE = Comparator.<ElectricityMix>comparingInt(
                    mix -> mix.year().orElse(Integer.MIN_VALUE))
            .thenComparing(ElectricityMix::isOfGeneration);

    final Map<String, EquipmentType> types = new LinkedHashMap<>();
    final Map<String, DeviceModel> models = new LinkedHashMap<>();
    final Map<FactorKey, Factor> factors = new LinkedHashMap<>();
    /** The mixes by area and category, in order of years, that of generation after that of the life cycle. */
    final Map<FactorKey, List<ElectricityMix>> mixes = new LinkedHashMap<>();

    final Map<String, String> areas = new LinkedHashMap<>();
    final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<NamedKind, Set<String>> aliased = new EnumMap<>(NamedKind.class);
    final Map<String, Hypothesis> hypotheses = new LinkedHashMap<>();
    final Map<String, Equivalence> equivalences = new LinkedHashMap<>();
    final Map<String, ReferenceUsage> usages = new LinkedHashMap<>();
    final Map<ImpactCategory, Normalisation> normalisation = new LinkedHashMap<>();
    final Map<String, Coefficient> coefficients = new LinkedHashMap<>();

    void add(EquipmentType type) {
        once(types.putIfAbsent(MatchKey.of(type.id()), type), type.id());
    }

    void add(DeviceModel model) {
        once(models.putIfAbsent(MatchKey.of(model.id()), model), model.id());
    }

    void add(FactorKey key, Factor factor) {
        once(factors.putIfAbsent(key, factor), key);
    }

    void add(FactorKey key, ElectricityMix mix) {
        areas.putIfAbsent(MatchKey.of(mix.area()), mix.area());
        List<ElectricityMix> known = mixes.computeIfAbsent(key, any -> new ArrayList<>());
        int place = Collections.binarySearch(known, mix, BY_YEAR_AND_SCOPE);
        require(place < 0, mix.area(), "added once");
        known.add(-place - 1, mix);
    }

    void addAlias(NamedKind kind, String alias, String id) {
        String key = MatchKey.of(id);
        String known = aliases.computeIfAbsent(kind.key(alias), any -> key);
        require(key.equals(known), alias, "an alias of one thing only");
        aliased.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
    }

    void add(Hypothesis hypothesis) {
        once(hypotheses.putIfAbsent(hypothesis.id(), hypothesis), hypothesis.id());
    }

    void add(Equivalence equivalence) {
        once(equivalences.putIfAbsent(equivalence.id(), equivalence), equivalence.id());
    }

    void add(ReferenceUsage usage) {
        once(usages.putIfAbsent(usage.id(), usage), usage.id());
    }

    void add(Normalisation figure) {
        once(normalisation.putIfAbsent(figure.category(), figure), figure.category());
    }

    void add(Coefficient coefficient) {
        once(coefficients.putIfAbsent(coefficient.id(), coefficient), coefficient.id());
    }

    /**
     * Requires that every reference resolves; a dataset without models may name devices of the datasets it is combined
     * with.
     */
    void requireReferences() {
        for (EquipmentType type : types.values()) {
            type.defaultModel().filter(any -> !models.isEmpty()).ifPresent(model -> known(model, models));
            type.usage().ifPresent(usage -> known(usage, usages));
        }
        models.values().stream()
                .map(DeviceModel::type)
                .filter(type -> !type.isEmpty())
                .forEach(type -> known(type, types));
        factors.keySet().forEach(key -> known(key.owner(), models));
        aliased.forEach((kind, ids) -> ids.forEach(id -> known(id, named(kind))));
    }

    private Map<String, ?> named(NamedKind kind) {
        return switch (kind) {
            case MODEL -> models;
            case TYPE -> types;
            case AREA -> areas;
        };
    }

    private static void known(String id, Map<String, ?> known) {
        if (!known.containsKey(MatchKey.of(id))) { // a list of them for each reference would take long
            require(false, id, "one of " + known.keySet());
        }
    }

    private static void once(@Nullable Object previous, Object key) {
        require(previous == null, key, "added once");
    }

    static void require(boolean holds, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("[" + value + "] must be " + range + ".");
        }
    }
}
