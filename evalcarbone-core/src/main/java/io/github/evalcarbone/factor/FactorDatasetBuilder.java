package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds a dataset of one's own figures, for one thread. Every figure has the source given at the start, or that of the last
 * {@link #from}: a product's environmental declaration, a maker's footprint sheet.
 */
public final class FactorDatasetBuilder {

    private final String id;
    private final String version;
    private final Source first;
    private Source source;
    private final DatasetParts parts = new DatasetParts();
    private final Map<ImpactCategory, String> methods = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    FactorDatasetBuilder(String id, String version, Source source) {
        this.id = id;
        this.version = version;
        this.first = source;
        this.source = source;
        sources.put(source.id(), source);
    }

    /**
     * Names the source of what is added from here on, such as another product's environmental declaration.
     *
     * @param next  the source
     * @return this builder
     */
    public FactorDatasetBuilder from(Source next) {
        source = next;
        sources.putIfAbsent(next.id(), next);
        return this;
    }

    /**
     * Adds a type.
     *
     * @param type  its id
     * @param lifetimeYears  its reference lifetime in years, above 0; empty if there is none
     * @param defaultModel  the id of the model that stands for it; empty if there is none
     * @return this builder
     * @throws IllegalArgumentException if a number is out of range, or the id was added before
     */
    public FactorDatasetBuilder type(String type, Optional<Double> lifetimeYears, Optional<String> defaultModel) {
        lifetimeYears.ifPresent(years -> require(years > 0 && years <= 1_000, years, "above 0 and at most 1000"));
        once(
                parts.types.put(
                        MatchKey.of(type),
                        new EquipmentType(
                                type,
                                new Bilingual(type, type),
                                lifetimeYears,
                                defaultModel,
                                false,
                                Optional.empty(),
                                provenance())),
                type);
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
     * @throws IllegalArgumentException if a number is out of range, or the id was added before
     */
    public FactorDatasetBuilder model(
            String model, String type, Optional<Double> electricity, Optional<Double> referenceHours) {
        electricity.ifPresent(kWh -> require(kWh >= 0 && kWh <= Double.MAX_VALUE, kWh, "0 or more"));
        referenceHours.ifPresent(hours -> require(hours > 0 && hours <= 24, hours, "above 0 and at most 24"));
        once(
                parts.models.put(
                        MatchKey.of(model),
                        new DeviceModel(
                                model,
                                type,
                                new Bilingual(model, model),
                                "",
                                electricity,
                                referenceHours,
                                false,
                                Optional.empty(),
                                provenance())),
                model);
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
        FactorKey key = FactorKey.ofModel(model, phase, category);
        once(parts.factors.put(key, factor(category, value, unit)), key);
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
        return mix(area, category, Optional.empty(), value);
    }

    /**
     * Adds the electricity mix of an area in one year.
     *
     * @param area  its code
     * @param category  the category
     * @param year  the year it is about
     * @param value  the impact of one kWh, in the category's unit, finite
     * @return this builder
     * @throws IllegalArgumentException if the value is not finite, or that year was added before
     */
    public FactorDatasetBuilder mix(String area, ImpactCategory category, int year, double value) {
        return mix(area, category, Optional.of(year), value);
    }

    private FactorDatasetBuilder mix(String area, ImpactCategory category, Optional<Integer> year, double value) {
        Unit unit = category.unit().dividedBy(Unit.parse("kWh"));
        parts.areas.putIfAbsent(MatchKey.of(area), area);
        ElectricityMix mix = new ElectricityMix(area, year, "not stated", factor(category, value, unit));
        require(parts.add(FactorKey.ofArea(area, category), mix), area, "added once");
        return this;
    }

    /**
     * Adds a named figure, such as the impact of a printed page.
     *
     * @param id  its id, such as {@code page.a4}; of an impact other than on climate, with the category at its end:
     *         {@code page.a4.ACIDIFICATION}
     * @param amount  the figure
     * @return this builder
     * @throws IllegalArgumentException if the id was added before
     */
    public FactorDatasetBuilder coefficient(String id, Amount amount) {
        once(parts.coefficients.put(id, new Coefficient(id, amount, "", provenance())), id);
        return this;
    }

    /**
     * States the impact assessment method of a category; left out, it is {@code not stated}.
     *
     * @param category  the category
     * @param name  the method, such as {@code EF 3.1}
     * @return this builder
     */
    public FactorDatasetBuilder method(ImpactCategory category, String name) {
        methods.put(category, name);
        return this;
    }

    private static void require(boolean holds, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("[" + value + "] must be " + range + ".");
        }
    }

    private static void once(@Nullable Object previous, Object key) {
        require(previous == null, key, "added once");
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
     * @return the dataset, which later calls of this builder do not change
     * @throws IllegalArgumentException if a type names a model, or a model or factor an owner, that is not there
     */
    public FactorDataset build() {
        parts.types.values().forEach(type -> type.defaultModel().ifPresent(model -> known(model, parts.models)));
        parts.models.values().forEach(model -> known(model.type(), parts.types));
        parts.factors.keySet().forEach(key -> known(key.owner(), parts.models));
        DatasetHeader header = new DatasetHeader(
                id,
                version,
                new Bilingual(first.title(), first.title()),
                first.publisher(),
                attributions(),
                sources.values().stream().map(Source::licence).distinct().toList(),
                methods,
                List.of());
        return new FactorDataset(header, parts);
    }

    private String attributions() {
        return sources.values().stream().map(Source::attribution).distinct().collect(Collectors.joining(" "));
    }

    private static void known(String id, Map<String, ?> known) {
        require(known.containsKey(MatchKey.of(id)), id, "one of " + known.keySet());
    }
}
