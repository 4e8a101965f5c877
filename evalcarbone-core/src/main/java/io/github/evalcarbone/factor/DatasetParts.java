package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.ComparedText;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a dataset while it is being read or built; ids and areas are normalised names. */
final class DatasetParts {

    private static final Comparator<ElectricityMix> BY_YEAR =
            Comparator.comparingInt(mix -> mix.year().orElse(Integer.MIN_VALUE));

    final Map<String, EquipmentType> types = new LinkedHashMap<>();
    final Map<String, DeviceModel> models = new LinkedHashMap<>();
    final Map<FactorKey, Factor> factors = new LinkedHashMap<>();
    /** By area and category, the earlier year first. */
    final Map<FactorKey, List<ElectricityMix>> mixes = new LinkedHashMap<>();

    final Map<String, String> areas = new LinkedHashMap<>();
    final Map<String, String> aliases = new LinkedHashMap<>();
    final Map<String, Hypothesis> hypotheses = new LinkedHashMap<>();
    final Map<String, Equivalence> equivalences = new LinkedHashMap<>();
    final Map<String, ReferenceUsage> usages = new LinkedHashMap<>();
    final Map<ImpactCategory, Normalisation> normalisation = new LinkedHashMap<>();
    final Map<String, Coefficient> coefficients = new LinkedHashMap<>();

    /** Adds a mix; tells whether its area, category and year are new. */
    boolean add(FactorKey key, ElectricityMix mix) {
        List<ElectricityMix> known = mixes.computeIfAbsent(key, any -> new ArrayList<>());
        int place = Collections.binarySearch(known, mix, BY_YEAR);
        if (place < 0) {
            known.add(-place - 1, mix);
        }
        return place < 0;
    }

    /** Adds an area; tells whether no other spelling of it is there. */
    boolean addArea(String area) {
        return area.equals(areas.computeIfAbsent(ComparedText.of(area), any -> area));
    }

    /** Adds an alias; tells whether it stands for nothing else. */
    boolean addAlias(NamedKind kind, String alias, String id) {
        String key = ComparedText.of(id);
        return key.equals(aliases.computeIfAbsent(kind.key(alias), any -> key));
    }
}
