package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One published set of figures: device models, types, factors, electricity mixes, hypotheses, equivalences.
 * <p>
 * What is not there is not covered; it is never taken as zero. Reading is expensive, using is cheap; this type is
 * immutable and thread-safe.
 */
public final class FactorDataset {

    private final DatasetHeader header;
    private final String name;
    private final DatasetNames names;
    private final Map<FactorKey, Factor> factors;
    private final Map<FactorKey, List<ElectricityMix>> mixes;
    private final List<Hypothesis> hypotheses;
    private final List<Equivalence> equivalences;
    private final List<ReferenceUsage> usages;
    private final List<Normalisation> normalisation;
    private final Map<String, Coefficient> coefficients;

    public FactorDataset(DatasetHeader header, DatasetParts parts) {
        this.header = header;
        this.name = header.id() + " " + header.version();
        this.names = new DatasetNames(parts);
        this.factors = new LinkedHashMap<>(parts.factors);
        this.mixes = new LinkedHashMap<>();
        parts.mixes.forEach((key, years) -> mixes.put(key, List.copyOf(years)));
        this.hypotheses = List.copyOf(parts.hypotheses.values());
        this.equivalences = List.copyOf(parts.equivalences.values());
        this.usages = List.copyOf(parts.usages.values());
        this.normalisation = List.copyOf(parts.normalisation.values());
        this.coefficients = new LinkedHashMap<>(parts.coefficients);
    }

    /**
     * Starts a dataset of one's own, in memory.
     *
     * @param id  its id
     * @param version  its version
     * @param source  where its figures come from
     * @return a builder, for one thread
     */
    public static FactorDatasetBuilder builder(String id, String version, Source source) {
        return new FactorDatasetBuilder(id, version, source);
    }

    /** {@return the id, such as {@code sih}} */
    public String id() {
        return header.id();
    }

    /** {@return the version, such as {@code 2025.10.0}} */
    public String version() {
        return header.version();
    }

    /** {@return the title in French and English} */
    public Bilingual titles() {
        return header.titles();
    }

    /** {@return the publisher} */
    public String publisher() {
        return header.publisher();
    }

    /** {@return the attribution} */
    public String attribution() {
        return header.attribution();
    }

    /** {@return SPDX ids or {@code LicenseRef-...}} */
    public List<String> licences() {
        return header.licences();
    }

    /**
     * Returns the impact assessment method of each category it covers.
     *
     * @return the method by category, {@code not stated} where the source does not say
     */
    public Map<ImpactCategory, String> methods() {
        return header.methods();
    }

    /**
     * Returns what is known to be wrong or uncertain in it.
     *
     * @return the defects, in French and English
     */
    public List<Bilingual> knownDefects() {
        return header.knownDefects();
    }

    /** {@return the types, in the order of the file} */
    public List<EquipmentType> types() {
        return names.types();
    }

    /** {@return the models, in the order of the file} */
    public List<DeviceModel> models() {
        return names.models();
    }

    /** {@return the hypotheses, in the order of the file} */
    public List<Hypothesis> hypotheses() {
        return hypotheses;
    }

    /** {@return the equivalences, in the order of the file} */
    public List<Equivalence> equivalences() {
        return equivalences;
    }

    /**
     * Returns how long equipment runs in the settings it knows.
     *
     * @return the usages, in the order of the file
     */
    public List<ReferenceUsage> usages() {
        return usages;
    }

    /**
     * Returns what one person causes in a year, by category.
     *
     * @return the normalisation, in the order of the file
     */
    public List<Normalisation> normalisation() {
        return normalisation;
    }

    /**
     * Returns its named figures.
     *
     * @return the coefficients, in the order of the file
     */
    public List<Coefficient> coefficients() {
        return List.copyOf(coefficients.values());
    }

    /**
     * Finds a named figure.
     *
     * @param id  its id
     * @return the coefficient, or empty
     */
    public Optional<Coefficient> coefficient(String id) {
        return Optional.ofNullable(coefficients.get(id));
    }

    /**
     * Returns the areas it has electricity mixes for.
     *
     * @return the codes, in the order of the file
     */
    public List<String> areas() {
        return names.areas();
    }

    /**
     * Finds a model by its id or an alias.
     *
     * @param name  the text; case, spacing and the form of apostrophes do not matter
     * @return the model and how it was found, or empty
     */
    public Optional<DeviceLookup> model(String name) {
        return names.model(name);
    }

    /**
     * Finds a type by its id or an alias.
     *
     * @param name  the text; case, spacing and the form of apostrophes do not matter
     * @return the type, or empty
     */
    public Optional<EquipmentType> type(String name) {
        return names.type(name);
    }

    /**
     * Finds the factor of a model.
     *
     * @param model  the id of the model
     * @param phase  the phase
     * @param category  the category
     * @return the factor per item; empty if it is not covered
     */
    public Optional<Factor> factor(String model, LifecyclePhase phase, ImpactCategory category) {
        return Optional.ofNullable(factors.get(FactorKey.ofModel(model, phase, category)));
    }

    /**
     * Finds the electricity mix of an area in a year.
     *
     * @param area  its code or an alias; case and spacing do not matter
     * @param category  the category
     * @param year  the year
     * @return the mix of that year, else of the nearest earlier one, else the one that states no year; empty if there is none
     */
    public Optional<ElectricityMix> mix(String area, ImpactCategory category, int year) {
        Optional<ElectricityMix> latest = Optional.empty();
        for (ElectricityMix mix : mixes(area, category)) {
            latest = mix.isKnownIn(year) ? Optional.of(mix) : latest;
        }
        return latest;
    }

    /**
     * Returns the electricity mixes of an area.
     *
     * @param area  its code or an alias; case and spacing do not matter
     * @param category  the category
     * @return the mixes, the one that states no year first, then by year; empty if it is not covered
     */
    public List<ElectricityMix> mixes(String area, ImpactCategory category) {
        return mixes.getOrDefault(new FactorKey(names.areaKey(area), LifecyclePhase.USE, category), List.of());
    }

    /**
     * Finds an area that has an electricity mix.
     *
     * @param name  its code or an alias; case and spacing do not matter
     * @return its code, or empty
     */
    public Optional<String> area(String name) {
        return names.area(name);
    }

    /** Returns id and version, such as {@code sih 2025.10.0}. */
    @Override
    public String toString() {
        return name;
    }
}
