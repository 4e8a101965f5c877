package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a dataset while it is being read or built; ids and areas are normalised names. */
public final class DatasetParts {

    /** Creates it empty. */
    public DatasetParts() {}

    private static final Comparator<ElectricityMix> BY_YEAR =
            Comparator.comparingInt(mix -> mix.year().orElse(Integer.MIN_VALUE));

    public final Map<String, EquipmentType> types = new LinkedHashMap<>();
    public final Map<String, DeviceModel> models = new LinkedHashMap<>();
    public final Map<FactorKey, Factor> factors = new LinkedHashMap<>();
    /** By area and category, the earlier year first. */
    final Map<FactorKey, List<ElectricityMix>> mixes = new LinkedHashMap<>();

    public final Map<String, String> areas = new LinkedHashMap<>();
    public final Map<String, String> aliases = new LinkedHashMap<>();
    public final Map<String, Hypothesis> hypotheses = new LinkedHashMap<>();
    public final Map<String, Equivalence> equivalences = new LinkedHashMap<>();
    public final Map<String, ReferenceUsage> usages = new LinkedHashMap<>();
    public final Map<ImpactCategory, Normalisation> normalisation = new LinkedHashMap<>();
    public final Map<String, Coefficient> coefficients = new LinkedHashMap<>();

    /** Adds a mix; tells whether its area, category and year are new. */
    public boolean add(FactorKey key, ElectricityMix mix) {
        List<ElectricityMix> known = mixes.computeIfAbsent(key, any -> new ArrayList<>());
        int place = Collections.binarySearch(known, mix, BY_YEAR);
        if (place < 0) {
            known.add(-place - 1, mix);
        }
        return place < 0;
    }

    /** Adds an area; tells whether no other spelling of it is there. */
    public boolean addArea(String area) {
        return area.equals(areas.computeIfAbsent(MatchKey.of(area), any -> area));
    }

    /** Adds an alias; tells whether it stands for nothing else. */
    public boolean addAlias(NamedKind kind, String alias, String id) {
        String key = MatchKey.of(id);
        return key.equals(aliases.computeIfAbsent(kind.key(alias), any -> key));
    }
}
