package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.DatasetNames.NamedKind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published set of figures: device models, types, factors, electricity mixes, hypotheses, equivalences.
 * <p>
 * A missing figure is not covered; it is never taken as zero. Reading is expensive, using is cheap; this type is
 * immutable and thread-safe.
 */
public final class FactorDataset {

    /** The impact assessment method, if the source does not state it. */
    public static final String NOT_STATED = "not stated";

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
    /** Objects computed from this dataset once; they do not change it. */
    private final ConcurrentMap<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private FactorDataset(DatasetHeader header, DatasetParts parts) {
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

    private FactorDataset(
            FactorDataset whole,
            DatasetNames names,
            Map<FactorKey, Factor> factors,
            Map<FactorKey, List<ElectricityMix>> mixes) {
        this.header = whole.header;
        this.name = whole.name;
        this.names = names;
        this.factors = factors;
        this.mixes = mixes;
        this.hypotheses = whole.hypotheses;
        this.equivalences = whole.equivalences;
        this.usages = whole.usages;
        this.normalisation = whole.normalisation;
        this.coefficients = whole.coefficients;
    }

    /** Returns whether it is one of the caller's own, which no publisher has checked. */
    boolean isOwn() {
        return !header.published();
    }

    /** Returns whether it has figures of devices; types alone are none. */
    boolean hasDevices() {
        return !factors.isEmpty();
    }

    /** Returns the figures of all its mixes in a category, of every area and year. */
    Stream<Double> mixFigures(ImpactCategory category) {
        return mixes.entrySet().stream()
                .filter(entry -> entry.getKey().category().equals(category))
                .flatMap(entry -> entry.getValue().stream())
                .map(mix -> mix.factor().amount().value());
    }

    /** Returns the figures of all its models of a type in a phase and category. */
    Stream<Double> deviceFigures(String type, LifecyclePhase phase, ImpactCategory category) {
        return models().stream()
                .filter(model -> model.type().equals(type))
                .flatMap(model -> factor(model.id(), phase, category).stream())
                .map(factor -> factor.amount().value());
    }

    /** Returns this dataset without types, models and their figures. */
    FactorDataset withoutDevices() {
        return new FactorDataset(this, names.withoutDevices(), Map.of(), mixes);
    }

    /** Returns this dataset without electricity mixes. */
    FactorDataset withoutElectricity() {
        return new FactorDataset(this, names.withoutAreas(), factors, Map.of());
    }

    /**
     * Returns a builder of a dataset of one source, with the title, publisher, attribution and licence of that source.
     *
     * @param id  its id
     * @param version  its version
     * @param source  the source of its figures until {@link Builder#from} names another
     * @return a builder, not thread-safe
     */
    public static Builder builder(String id, String version, Source source) {
        return builder(id, version).from(source);
    }

    /**
     * Returns a builder of a dataset whose figures each state their source.
     *
     * @param id  its id
     * @param version  its version
     * @return a builder, not thread-safe
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
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
     * {@return the impact assessment method of each category it covers, {@code not stated} if the source does not state
     * it}
     */
    public Map<ImpactCategory, String> methods() {
        return header.methods();
    }

    /** {@return the known errors and uncertainties} */
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

    /** {@return the reference usages, in the order of the file} */
    public List<ReferenceUsage> usages() {
        return usages;
    }

    /** {@return the normalisation references per person and year, in the order of the file} */
    public List<Normalisation> normalisation() {
        return normalisation;
    }

    /** {@return its named figures, in the order of the file} */
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

    /** {@return the codes of the areas it has electricity mixes for, in the order of the file} */
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
     * Finds the electricity mix of an area in a year, never one of generation alone.
     *
     * @param area  its code or an alias; case and spacing do not matter
     * @param category  the category
     * @param year  the year
     * @return the mix of that year, else of the nearest earlier one, else the one that states no year; empty if there is none
     */
    public Optional<ElectricityMix> mix(String area, ImpactCategory category, int year) {
        return mixes(area, category).stream()
                .filter(mix -> !mix.isOfGeneration() && mix.isKnownIn(year))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the electricity mixes of an area.
     *
     * @param area  its code or an alias; case and spacing do not matter
     * @param category  the category
     * @return the mixes, the one that states no year first, then by year, of one year that of generation last; empty if it
     *     is not covered
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

    /**
     * Returns something that follows from this dataset alone, such as an index of its names. It is made when first asked for and
     * kept as long as the dataset, so that all who share the dataset share it.
     *
     * @param <T>  its class
     * @param kind  its class, of which a dataset keeps one object
     * @param make  makes it from this dataset; must not depend on anything else, nor ask for the same kind
     * @return the object, which must be immutable and thread-safe
     */
    public <T> T derived(Class<T> kind, Function<? super FactorDataset, ? extends T> make) {
        return kind.cast(derived.computeIfAbsent(kind, absent -> make.apply(this)));
    }

    /** Returns id and version, such as {@code sih 2025.10.0}. */
    @Override
    public String toString() {
        return name;
    }

    /**
     * A builder of a dataset. Not thread-safe.
     * <p>
     * Objects without provenance ({@link Provenance#NONE}) get that of the source named last. Each method that adds an
     * object throws an {@link IllegalArgumentException} if the object was added before, is in another unit, belongs to
     * another dataset, or has no source.
     */
    public static final class Builder {

        private static final Unit ITEM = Unit.parse("item");
        private static final Unit KILOWATT_HOUR = Unit.parse("kWh");

        private final String id;
        private final String version;
        private final DatasetOrigins origins;
        private final DatasetParts parts = new DatasetParts();
        private final Map<ImpactCategory, String> methods = new LinkedHashMap<>();
        private final Set<ImpactCategory> covered = new LinkedHashSet<>();
        private final List<Bilingual> knownDefects = new ArrayList<>();
        private @Nullable Bilingual titles;
        private @Nullable String publisher;
        private @Nullable String attribution;
        private @Nullable List<String> licences;
        private boolean published;

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
            this.origins = new DatasetOrigins(id + " " + version);
        }

        /**
         * Sets the source of the objects added after this call, such as another product's environmental declaration.
         *
         * @param next  the source
         * @return this builder
         */
        public Builder from(Source next) {
            origins.from(next);
            return this;
        }

        /**
         * Sets the title, by default that of the first source.
         *
         * @param text  the title in French and English
         * @return this builder
         */
        public Builder titles(Bilingual text) {
            titles = text;
            return this;
        }

        /**
         * Sets the publisher, by default that of the first source.
         *
         * @param text  the publisher of the dataset
         * @return this builder
         */
        public Builder publisher(String text) {
            publisher = text;
            return this;
        }

        /**
         * Sets the attribution, by default made of those of all sources.
         *
         * @param text  the sentence to display with results
         * @return this builder
         */
        public Builder attribution(String text) {
            attribution = text;
            return this;
        }

        /**
         * Sets the licences, by default those of all sources.
         *
         * @param ids  SPDX ids or {@code LicenseRef-...}
         * @return this builder
         */
        public Builder licences(List<String> ids) {
            licences = List.copyOf(ids);
            return this;
        }

        /**
         * Sets the impact assessment method of a category, by default {@code not stated}.
         *
         * @param category  the category
         * @param text  the method, such as {@code EF 3.1}
         * @return this builder
         */
        public Builder method(ImpactCategory category, String text) {
            methods.put(category, text);
            return this;
        }

        /**
         * Adds a known error or uncertainty.
         *
         * @param text  the defect in French and English
         * @return this builder
         */
        public Builder knownDefect(Bilingual text) {
            knownDefects.add(text);
            return this;
        }

        /**
         * Adds a type.
         *
         * @param type  the type
         * @return this builder
         */
        public Builder add(EquipmentType type) {
            parts.add(origins.completed(type, type.provenance(), type::withProvenance));
            return this;
        }

        /**
         * Adds a model.
         *
         * @param model  the model
         * @return this builder
         */
        public Builder add(DeviceModel model) {
            parts.add(origins.completed(model, model.provenance(), model::withProvenance));
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
         */
        public Builder factor(String model, LifecyclePhase phase, ImpactCategory category, double value) {
            return factor(model, phase, category, factor(value, category, ITEM));
        }

        /**
         * Adds the factor of a model, with a provenance of its own.
         *
         * @param model  the id of the model
         * @param phase  the phase
         * @param category  the category
         * @param factor  the impact of one item, such as 160 {@code kg CO2 eq/item}
         * @return this builder
         */
        public Builder factor(String model, LifecyclePhase phase, ImpactCategory category, Factor factor) {
            parts.add(FactorKey.ofModel(model, phase, category), covered(category, factor, ITEM));
            return this;
        }

        /**
         * Adds the electricity mix of an area, for all years without a mix of their own.
         *
         * @param area  its code
         * @param category  the category
         * @param value  the impact of one kWh, in the category's unit, finite
         * @return this builder
         */
        public Builder mix(String area, ImpactCategory category, double value) {
            return mix(category, ElectricityMix.of(area, factor(value, category, KILOWATT_HOUR)));
        }

        /**
         * Adds the electricity mix of an area in one year.
         *
         * @param area  its code
         * @param category  the category
         * @param year  the year it applies to
         * @param value  the impact of one kWh, in the category's unit, finite
         * @return this builder
         */
        public Builder mix(String area, ImpactCategory category, int year, double value) {
            Factor factor = factor(value, category, KILOWATT_HOUR);
            return mix(category, ElectricityMix.of(area, factor).withYear(year));
        }

        /**
         * Adds an electricity mix, with a provenance, basis, scope and treatment of losses of its own.
         *
         * @param category  the category
         * @param mix  the mix, such as 0.0442 {@code kg CO2 eq/kWh} in {@code FR}
         * @return this builder
         */
        public Builder mix(ImpactCategory category, ElectricityMix mix) {
            Factor factor = covered(category, mix.factor(), KILOWATT_HOUR);
            parts.add(FactorKey.ofArea(mix.area(), category), mix.withFactor(factor));
            return this;
        }

        /**
         * Adds an area, whose mix may be unknown; adding it again has no effect.
         *
         * @param code  its code
         * @return this builder
         */
        public Builder area(String code) {
            parts.areas.putIfAbsent(MatchKey.of(code), code);
            return this;
        }

        /**
         * Adds another name of a model.
         *
         * @param alias  the name
         * @param model  the id of the model
         * @return this builder
         */
        public Builder modelAlias(String alias, String model) {
            parts.addAlias(NamedKind.MODEL, alias, model);
            return this;
        }

        /**
         * Adds another name of a type.
         *
         * @param alias  the name
         * @param type  the id of the type
         * @return this builder
         */
        public Builder typeAlias(String alias, String type) {
            parts.addAlias(NamedKind.TYPE, alias, type);
            return this;
        }

        /**
         * Adds another name of an area.
         *
         * @param alias  the name
         * @param area  the code of the area
         * @return this builder
         */
        public Builder areaAlias(String alias, String area) {
            parts.addAlias(NamedKind.AREA, alias, area);
            return this;
        }

        /**
         * Adds a hypothesis.
         *
         * @param hypothesis  the hypothesis
         * @return this builder
         */
        public Builder add(Hypothesis hypothesis) {
            parts.add(origins.completed(hypothesis, hypothesis.provenance(), hypothesis::withProvenance));
            return this;
        }

        /**
         * Adds an equivalence.
         *
         * @param equivalence  the equivalence
         * @return this builder
         */
        public Builder add(Equivalence equivalence) {
            parts.add(origins.completed(equivalence, equivalence.provenance(), equivalence::withProvenance));
            return this;
        }

        /**
         * Adds a reference usage.
         *
         * @param usage  the usage
         * @return this builder
         */
        public Builder add(ReferenceUsage usage) {
            parts.add(origins.completed(usage, usage.provenance(), usage::withProvenance));
            return this;
        }

        /**
         * Adds the normalisation reference of one category.
         *
         * @param normalisation  the normalisation
         * @return this builder
         */
        public Builder add(Normalisation normalisation) {
            parts.add(origins.completed(normalisation, normalisation.provenance(), normalisation::withProvenance));
            return this;
        }

        /**
         * Adds a named figure.
         *
         * @param coefficient  the figure
         * @return this builder
         */
        public Builder add(Coefficient coefficient) {
            parts.add(origins.completed(coefficient, coefficient.provenance(), coefficient::withProvenance));
            return this;
        }

        /**
         * Adds a named figure, such as the impact of a printed page.
         *
         * @param coefficient  its id, such as {@code page.a4}; of an impact other than on climate, with the category at its end:
         *         {@code page.a4.ACIDIFICATION}
         * @param amount  the figure
         * @return this builder
         */
        public Builder coefficient(String coefficient, Amount amount) {
            return add(new Coefficient(coefficient, amount, "", Provenance.NONE));
        }

        private static Factor factor(double value, ImpactCategory category, Unit per) {
            return new Factor(new Amount(value, category.unit().dividedBy(per)), Provenance.NONE);
        }

        private Factor covered(ImpactCategory category, Factor factor, Unit per) {
            Unit unit = category.unit().dividedBy(per);
            DatasetParts.require(factor.amount().unit().equals(unit), factor.amount(), "in " + unit);
            covered.add(category);
            return origins.completed(factor, factor.provenance(), factor::withProvenance);
        }

        /**
         * States that the dataset has a descriptor, whose publisher has checked its figures: a factor set does not compare them with
         * those of others.
         *
         * @return this builder
         */
        public Builder published() {
            published = true;
            return this;
        }

        /**
         * Builds the dataset.
         *
         * @return the dataset, which later calls of this builder do not change
         * @throws IllegalArgumentException if a type, model, factor or alias refers to an object that the dataset does
         *     not contain
         */
        public FactorDataset build() {
            parts.requireReferences();
            return new FactorDataset(header(), parts);
        }

        private DatasetHeader header() {
            Map<ImpactCategory, String> all = new LinkedHashMap<>(methods);
            covered.forEach(category -> all.putIfAbsent(category, NOT_STATED));
            return new DatasetHeader(
                    id,
                    version,
                    Objects.requireNonNullElseGet(titles, origins::titles),
                    Objects.requireNonNullElseGet(publisher, origins::publisher),
                    Objects.requireNonNullElseGet(attribution, origins::attribution),
                    Objects.requireNonNullElseGet(licences, origins::licences),
                    all,
                    knownDefects,
                    published);
        }
    }
}
