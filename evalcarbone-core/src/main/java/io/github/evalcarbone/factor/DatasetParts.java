package io.github.evalcarbone.factor;

import io.github.evalcarbone.factor.FactorDataset.FactorKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a dataset while it is being read or built; ids and areas are normalised names. */
final class DatasetParts {

    final Map<String, EquipmentType> types = new LinkedHashMap<>();
    final Map<String, DeviceModel> models = new LinkedHashMap<>();
    final Map<FactorKey, Factor> factors = new LinkedHashMap<>();
    final Map<FactorKey, Factor> mixes = new LinkedHashMap<>();
    final Map<String, String> areas = new LinkedHashMap<>();
    final Map<String, String> aliases = new LinkedHashMap<>();
    final Map<String, Hypothesis> hypotheses = new LinkedHashMap<>();
    final Map<String, Equivalence> equivalences = new LinkedHashMap<>();
}
