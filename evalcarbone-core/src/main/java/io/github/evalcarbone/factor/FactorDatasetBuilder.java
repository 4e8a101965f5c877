package io.github.evalcarbone.factor;

import io.github.evalcarbone.factor.FactorDataset.FactorKey;
import io.github.evalcarbone.factor.FactorDataset.Header;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a dataset of one's own figures, for one thread; every figure has the source given at the start. */
public final class FactorDatasetBuilder {

    private final String id;
    private final String version;
    private final Source source;
    private final DatasetParts parts = new DatasetParts();
    private final Map<ImpactCategory, String> methods = new LinkedHashMap<>();

    FactorDatasetBuilder(String id, String version, Source source) {
        this.id = id;
        this.version = version;
        this.source = source;
    }

    /**
     * Adds a type.
     *
     * @param type  its id
     * @param lifetimeYears  its reference lifetime in years, above 0; empty if there is none
     * @param defaultModel  the id of the model that stands for it; empty if there is none
     * @return this builder
     */
    public FactorDatasetBuilder type(String type, Optional<Double> lifetimeYears, Optional<String> defaultModel) {
        parts.types.put(
                Names.normalised(type),
                new EquipmentType(type, new Bilingual(type, type), lifetimeYears, defaultModel, provenance()));
        return this;
    }

    /**
     * Adds a model.
     *
     * @param model  its id
     * @param type  the id of its type
     * @param electricity  its reference consumption in kWh per item and year; empty if not covered
     * @param referenceHours  the hours per day that consumption stands for; empty if not known
     * @return this builder
     */
    public FactorDatasetBuilder model(
            String model, String type, Optional<Double> electricity, Optional<Double> referenceHours) {
        parts.models.put(
                Names.normalised(model),
                new DeviceModel(
                        model,
                        type,
                        new Bilingual(model, model),
                        "",
                        electricity,
                        referenceHours,
                        false,
                        provenance()));
        return this;
    }

    /**
     * Adds the factor of a model.
     *
     * @param model  the id of the model
     * @param phase  the phase
     * @param category  the category
     * @param value  the impact of one item, in the category's unit, finite
     * @return this builder
     * @throws IllegalArgumentException if the value is not finite
     */
    public FactorDatasetBuilder factor(String model, LifecyclePhase phase, ImpactCategory category, double value) {
        Unit unit = category.unit().dividedBy(Unit.parse("item"));
        parts.factors.put(new FactorKey(model, phase, category), factor(category, value, unit));
        return this;
    }

    /**
     * Adds the electricity mix of an area.
     *
     * @param area  its code
     * @param category  the category
     * @param value  the impact of one kWh, in the category's unit, finite
     * @return this builder
     * @throws IllegalArgumentException if the value is not finite
     */
    public FactorDatasetBuilder mix(String area, ImpactCategory category, double value) {
        Unit unit = category.unit().dividedBy(Unit.parse("kWh"));
        parts.areas.add(area);
        FactorKey key = new FactorKey(Names.normalised(area), LifecyclePhase.USE, category);
        parts.mixes.put(key, factor(category, value, unit));
        return this;
    }

    private Factor factor(ImpactCategory category, double value, Unit unit) {
        methods.putIfAbsent(category, "not stated");
        return new Factor(new Amount(value, unit), provenance());
    }

    private Provenance provenance() {
        return new Provenance(id + " " + version, source, "", source.licence(), List.of());
    }

    /**
     * Makes the dataset.
     *
     * @return the dataset
     */
    public FactorDataset build() {
        Header header = new Header(
                id,
                version,
                new Bilingual(source.title(), source.title()),
                source.publisher(),
                source.attribution(),
                List.of(source.licence()),
                methods,
                List.of());
        return new FactorDataset(header, parts);
    }
}
