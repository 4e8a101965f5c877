package io.github.evalcarbone.factor;

import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.factor.Overrides.Known;
import io.github.evalcarbone.factor.Overrides.OwnDataset;
import io.github.evalcarbone.factor.Overrides.OwnFigure;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The datasets chosen by a caller, in order of preference: the first that contains a model, a type or an area provides
 * its figures.
 * <p>
 * All figures of one device come from one dataset. This type is immutable and thread-safe.
 */
public final class FactorSet {

    private final List<FactorDataset> datasets;
    private final Overrides overrides;
    private final MixLookup mixes;

    private FactorSet(MixLookup mixes) {
        this.datasets = mixes.datasets();
        this.overrides = mixes.overrides();
        this.mixes = mixes;
    }

    /**
     * Combines datasets. Figures of the caller's own datasets, those that were not read with a descriptor, are checked against the
     * others, as by {@link #withFirst}. Published datasets differ from each other for reasons of their own, and are not.
     *
     * @param datasets  the datasets, the preferred one first; at least one
     * @return the factor set
     * @throws IllegalArgumentException if there is none, two have the same id and version, or two categories have the same
     *     id and different names or units
     * @throws InvalidDataException if two of them assess one category by different methods
     */
    public static FactorSet of(FactorDataset... datasets) {
        List<FactorDataset> all = combinable(Stream.of(datasets));
        return new FactorSet(MixLookup.of(all).with(all, Overrides.NONE.with(OwnDataset.doubts(all))));
    }

    private static List<FactorDataset> combinable(Stream<FactorDataset> datasets) {
        List<FactorDataset> all = datasets.toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A factor set must have at least one dataset.");
        }
        List<String> names = all.stream().map(FactorDataset::toString).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("The datasets " + names + " must differ in id or version.");
        }
        AssessmentMethods.requireDistinct(all);
        List<Problem> mixed = AssessmentMethods.mixed(all);
        if (!mixed.isEmpty()) {
            throw new InvalidDataException(mixed);
        }
        return all;
    }

    /** Combines datasets that are known to go together, or none, without a look at their figures. */
    static FactorSet unchecked(List<FactorDataset> datasets) {
        return new FactorSet(MixLookup.of(datasets));
    }

    /**
     * Returns this factor set with a dataset of one's own that takes precedence over the others. Figures that were
     * replaced stay replaced. Every result reports figures that are outside those of the same kind in the others, or ten
     * times or a tenth of what they replace, as to be checked.
     *
     * @param dataset  the dataset
     * @return the changed factor set
     * @throws IllegalArgumentException if it has a dataset of the same id and version, or a category of the same id and
     *     different names or units
     * @throws InvalidDataException if it assesses one category by another method
     */
    public FactorSet withFirst(FactorDataset dataset) {
        List<FactorDataset> all = combinable(Stream.concat(Stream.of(dataset), datasets.stream()));
        return new FactorSet(mixes.with(all, overrides.with(new OwnDataset(dataset, this, this).doubts())));
    }

    private Known mixes(ImpactCategory category) {
        return Known.mixes(datasets, category);
    }

    private Known devices(String type, LifecyclePhase phase, ImpactCategory category) {
        return Known.devices(datasets, type, phase, category);
    }

    static String name(DeviceModel model, LifecyclePhase phase, ImpactCategory category) {
        return model.id() + " " + phase + " " + category;
    }

    /**
     * Returns this factor set with the devices of one dataset alone. Electricity mixes, figures that were replaced, and
     * datasets of types without figures of devices stay as they are, so that results differ in the figures of devices,
     * and in the types of that dataset, only.
     *
     * @param dataset  the dataset, which may be one of this factor set
     * @return the changed factor set
     * @throws IllegalArgumentException if it has a category of the same id and different names or units
     * @throws InvalidDataException if it assesses one category by another method
     */
    public FactorSet withDevicesOf(FactorDataset dataset) {
        boolean isMember = datasets.stream().anyMatch(member -> isSame(member, dataset));
        Stream<FactorDataset> members = datasets.stream()
                .map(member -> isSame(member, dataset) || !member.hasDevices() ? member : member.withoutDevices());
        Stream<FactorDataset> added = Stream.of(dataset.withoutElectricity()).filter(any -> !isMember);
        return new FactorSet(mixes.with(combinable(Stream.concat(members, added)), overrides));
    }

    private static boolean isSame(FactorDataset one, FactorDataset other) {
        return one.toString().equals(other.toString());
    }

    /**
     * Returns this factor set with another factor of a model. Every result reports it, with the figure that was
     * replaced, and whether it is to be checked: outside the figures of the models of its type, or ten times or a tenth of
     * the one replaced.
     *
     * @param model  the model, by its id or an alias
     * @param phase  the phase
     * @param category  the category
     * @param value  the impact of one item, in the category's unit, finite
     * @param source  its source
     * @return the changed factor set
     * @throws IllegalArgumentException if the value is not finite, or there is no factor to replace
     */
    public FactorSet withFactor(
            String model, LifecyclePhase phase, ImpactCategory category, double value, Source source) {
        DeviceModel found = model(model).map(DeviceLookup::model).orElseThrow(() -> nothingToReplace(model));
        Factor replaced = factor(found, phase, category).orElseThrow(() -> nothingToReplace(model));
        FactorKey key = FactorKey.ofModel(found.id(), phase, category);
        Known known = devices(found.type(), phase, category);
        return with(key, name(found, phase, category), replaced, value, source, known);
    }

    /**
     * Returns this factor set with another electricity mix of an area, for every year, of the same basis, scope and
     * treatment of losses. Every result reports it, with the figure that was replaced, and whether it is to be checked:
     * outside all mixes of the datasets, or ten times or a tenth of the one replaced.
     *
     * @param area  its code or an alias
     * @param category  the category
     * @param value  the impact of one kWh, in the category's unit, finite
     * @param source  its source
     * @return the changed factor set
     * @throws IllegalArgumentException if the value is not finite, or there is no mix to replace
     */
    public FactorSet withMix(String area, ImpactCategory category, double value, Source source) {
        ElectricityMix replaced = withElectricity(ElectricityView.LIFE_CYCLE)
                .mix(area, category, Integer.MAX_VALUE)
                .orElseThrow(() -> nothingToReplace(area));
        FactorKey key = FactorKey.ofArea(replaced.area(), category);
        return with(key, replaced.area() + " " + category, replaced.factor(), value, source, mixes(category));
    }

    private FactorSet with(FactorKey key, String name, Factor replaced, double value, Source source, Known known) {
        requireFinite(value);
        Overrides changed = overrides.with(key, name, replaced, value, source, known);
        return new FactorSet(mixes.with(datasets, changed));
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("[" + value + "] must be finite.");
        }
    }

    /**
     * Returns this factor set with the electricity that a site or data centre buys by contract. Only the market-based
     * {@linkplain #withElectricity view} counts it; every result in that view reports it, and as to be checked if it is above all
     * mixes of the datasets or negative.
     *
     * @param place  the name of the site, or of the data centre for what it contains; case and spacing do not matter
     * @param category  the category
     * @param value  the emissions of generation of one kWh, in the category's unit, finite
     * @param source  the contract, or the statement of the supplier
     * @return the changed factor set
     * @throws IllegalArgumentException if the value is not finite
     */
    public FactorSet withContract(String place, ImpactCategory category, double value, Source source) {
        requireFinite(value);
        Amount amount = new Amount(value, category.unit().dividedBy(Unit.parse("kWh")));
        Provenance provenance = new Provenance(
                MixLookup.Contracts.DATASET, source, place, source.licence(), List.of(MixLookup.Contracts.DATASET));
        MixLookup.Contracts more = mixes.contracts().with(place, category, new Factor(amount, provenance));
        return new FactorSet(mixes.with(more, mixes.chosen(), mixes.view()));
    }

    /**
     * Returns this factor set with a mix that equipment may have in place of the usual one of its area: an area has it under
     * {@linkplain ChosenMix#in a name of its own}, the usual mixes stay as they are. Every result reports a stated figure that is
     * outside all mixes of the datasets as to be checked. A stated figure is one of climate change: in other categories an area of
     * that name has no mix.
     *
     * @param mix  the mix
     * @return the changed factor set
     */
    public FactorSet withChosenMix(ChosenMix mix) {
        List<Overrides.Remark> doubts = mix instanceof ChosenMix.Stated stated ? doubts(stated.figure()) : List.of();
        MixLookup more = mixes.with(datasets, overrides.with(doubts));
        return new FactorSet(more.with(mixes.contracts(), mixes.chosen().with(mix), mixes.view()));
    }

    private List<Overrides.Remark> doubts(MixFigure figure) {
        Amount amount = ElectricityMix.of("", figure, "").factor().amount();
        OwnFigure own = new OwnFigure("kWh", ImpactCategory.CLIMATE_CHANGE, amount, figure.source());
        return mixes(ImpactCategory.CLIMATE_CHANGE)
                .doubts(own, Optional.empty())
                .toList();
    }

    /**
     * Returns the area that a name stands for.
     *
     * @param name  the name of an area, such as one with a {@linkplain #withChosenMix chosen mix}
     * @return the area as it is written; the name itself if it is no other; empty if no area is known
     */
    public String usualArea(String name) {
        return mixes.usualArea(name);
    }

    /**
     * Returns whether {@link #mix} finds a mix that was chosen in place of the usual one.
     *
     * @param area  the name of an area
     * @return whether it is one with a {@linkplain #withChosenMix chosen mix} that the view of electricity counts
     */
    public boolean hasChosenMix(String area) {
        return mixes.isChosen(area);
    }

    /**
     * Returns this factor set in another view of electricity.
     *
     * @param view  the part of its impact that {@link #mix} finds, {@link ElectricityView#LIFE_CYCLE} unless changed
     * @return the changed factor set
     */
    public FactorSet withElectricity(ElectricityView view) {
        return new FactorSet(mixes.with(mixes.contracts(), mixes.chosen(), view));
    }

    /**
     * Returns this factor set with the view of electricity, the contracts and the chosen mixes of another.
     *
     * @param other  the factor set whose view, contracts and chosen mixes are taken
     * @return the changed factor set
     */
    public FactorSet withElectricityOf(FactorSet other) {
        return new FactorSet(mixes.with(other.mixes.contracts(), other.mixes.chosen(), other.mixes.view()));
    }

    /**
     * Returns whether another factor set has the same view of electricity, the same contracts and the same chosen mixes.
     *
     * @param other  the other factor set
     * @return whether electricity is taken in the same way
     */
    public boolean hasElectricityOf(FactorSet other) {
        return electricity() == other.electricity()
                && mixes.contracts().equals(other.mixes.contracts())
                && mixes.chosen().equals(other.mixes.chosen());
    }

    /**
     * Returns whether another factor set has the same datasets in the same order, and the same figures of the caller's own.
     *
     * @param other  the other factor set
     * @return whether all figures but those of contracts are the same
     */
    public boolean hasFiguresOf(FactorSet other) {
        return datasets.equals(other.datasets) && overrides.equals(other.overrides);
    }

    /** {@return the view of electricity} */
    public ElectricityView electricity() {
        return mixes.view();
    }

    /**
     * Returns whether a site or data centre buys electricity by contract.
     *
     * @param place  its name; case and spacing do not matter
     * @return whether it has a contract for a category
     */
    public boolean hasContract(String place) {
        return mixes.contracts().isOf(place);
    }

    private static IllegalArgumentException nothingToReplace(String name) {
        return new IllegalArgumentException("[" + name + "] must have a figure that can be replaced.\n"
                + "Add it with a dataset of one's own: FactorDataset.builder.");
    }

    /**
     * Returns the remarks that every result with these factors must report: methods that no dataset states, figures
     * that were replaced.
     *
     * @return the remarks, possibly none
     */
    public List<Problem> remarks() {
        return remarks(categories());
    }

    /**
     * Returns the remarks that every result in some categories must report.
     *
     * @param categories  the categories of the result
     * @return the remarks on them, possibly none
     */
    public List<Problem> remarks(List<ImpactCategory> categories) {
        Stream<Problem> contracts = electricity() == ElectricityView.MARKET_BASED
                ? Stream.concat(mixes.contracts().remarks(categories), contractDoubts(categories))
                : Stream.empty();
        return Stream.of(
                        AssessmentMethods.notStated(datasets, categories).stream(),
                        overrides.remarks(categories),
                        contracts)
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** Returns the doubts about contracts; a figure below all mixes is what contracts are for. */
    private Stream<Problem> contractDoubts(List<ImpactCategory> categories) {
        return mixes.contracts()
                .figures(categories)
                .filter(own -> mixes(own.category()).areExceededBy(own))
                .flatMap(own -> mixes(own.category()).doubts(own, Optional.empty()))
                .map(Overrides.Remark::problem);
    }

    /**
     * Returns the figures of a device in each dataset, for an informed choice.
     *
     * @param name  the id or an alias of a model, or of a type, whose default model is then used
     * @return the figures of the datasets that contain it, in the caller's order
     */
    public List<DeviceFigures> compare(String name) {
        return datasets.stream()
                .flatMap(dataset -> dataset
                        .model(name)
                        .or(() -> typeDefault(dataset, name).filter(match -> isOf(dataset, match.model())))
                        .map(match -> new DeviceFigures(dataset, match))
                        .stream())
                .toList();
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
     * @return the categories of EF 3.1 in its order, then others in the order of the datasets
     */
    public List<ImpactCategory> categories() {
        return AssessmentMethods.categories(datasets);
    }

    /**
     * Finds a model by its id or an alias.
     *
     * @param name  the text; case, spacing and the form of apostrophes do not matter
     * @return the model and how it was found, or empty
     */
    public Optional<DeviceLookup> model(String name) {
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
     * Finds the default model of a type.
     *
     * @param type  the id or an alias of the type
     * @return the default model, or empty
     */
    public Optional<DeviceLookup> typeDefault(String type) {
        return first(dataset -> typeDefault(dataset, type));
    }

    /** Finds the default model, which may be a device of another dataset if this one has no models. */
    private Optional<DeviceLookup> typeDefault(FactorDataset dataset, String type) {
        return dataset.type(type)
                .flatMap(EquipmentType::defaultModel)
                .flatMap(model -> dataset.model(model).or(() -> model(model)))
                .map(match -> new DeviceLookup(match.model(), LookupKind.TYPE_DEFAULT));
    }

    /**
     * Finds the factor of a model.
     *
     * @param model  a model of this factor set
     * @param phase  the phase
     * @param category  the category
     * @return the factor per item, from the dataset of the model; empty if that dataset does not cover it
     */
    public Optional<Factor> factor(DeviceModel model, LifecyclePhase phase, ImpactCategory category) {
        FactorKey key = FactorKey.ofModel(model.id(), phase, category);
        return datasets.stream()
                .filter(dataset -> isOf(dataset, model))
                .findFirst()
                .flatMap(dataset -> dataset.factor(model.id(), phase, category))
                .map(factor ->
                        overrides.find(key).filter(own -> isFor(own, factor)).orElse(factor));
    }

    private static boolean isOf(FactorDataset dataset, DeviceModel model) {
        return dataset.toString().equals(model.provenance().dataset());
    }

    private static boolean isFor(Factor own, Factor replaced) {
        return own.provenance().dataset().equals(replaced.provenance().dataset());
    }

    /**
     * Finds the electricity mix of an area in a year.
     *
     * @param area  its code or an alias, else the French or English name of a country; case and spacing do not matter
     * @param category  the category
     * @param year  the year
     * @return the mix of that year, else of the nearest earlier one, else the one that states no year, from the first
     *         dataset that has any of them; in the views of generation that part of it, or the whole if it cannot be
     *         separated, which {@link ElectricityMix#scope} states; or empty
     */
    public Optional<ElectricityMix> mix(String area, ImpactCategory category, int year) {
        return mixAt(Optional.empty(), area, category, year);
    }

    /**
     * Finds the electricity mix of a place in a year: that of its contract, if the view counts contracts, else that of its
     * area.
     *
     * @param place  the name of the site or data centre; empty if it has none
     * @param area  as for {@link #mix}
     * @param category  the category
     * @param year  the year
     * @return the mix, or empty
     */
    public Optional<ElectricityMix> mixAt(Optional<String> place, String area, ImpactCategory category, int year) {
        return mixes.find(place, area, category, year);
    }

    /**
     * Returns whether the losses of the grid are to be added to a mix. They are not if the mix contains them or does not
     * state them, nor in the views of generation, as scope 2 counts the electricity that is consumed.
     *
     * @param mix  the mix
     * @return whether it is one of a kWh put on the grid
     */
    public boolean isWithoutLosses(ElectricityMix mix) {
        return mixes.isWithoutLosses(mix);
    }

    /**
     * Finds the losses of the grid of an area.
     *
     * @param area  as for {@link #mix}; of a zone without a figure, that of its country
     * @return the electricity lost for each kWh consumed, a pure number; or empty
     */
    public Optional<Coefficient> losses(String area) {
        return mixes.losses(area);
    }

    /**
     * Finds an area that has an electricity mix.
     *
     * @param name  its code or an alias, else the French or English name of a country; case and spacing do not matter
     * @return its code, or empty
     */
    public Optional<String> area(String name) {
        return mixes.area(name);
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

    /**
     * Finds a named figure.
     *
     * @param id  its id, such as {@code network.fixed.fr}
     * @return the coefficient of the first dataset that has it, or empty
     */
    public Optional<Coefficient> coefficient(String id) {
        return mixes.coefficient(id);
    }

    private <T> Optional<T> first(Function<FactorDataset, Optional<T>> look) {
        for (FactorDataset dataset : datasets) {
            Optional<T> found = look.apply(dataset);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
