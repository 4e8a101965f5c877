package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.ChosenMixes;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.Overrides.OwnFigure;
import io.github.evalcarbone.factor.vocabulary.CountryNames;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the electricity mix of an area in one view, and the losses of its grid.
 * <p>
 * Named figures of the datasets separate what a mix does not: {@code electricity.generation-share.fr.2020} is the part of
 * generation in the life cycle, {@code electricity.losses.fr} what is lost of a kWh that is consumed.
 *
 * @param datasets  the datasets, the preferred one first
 * @param overrides  the caller's figures in place of theirs
 * @param contracts  the electricity bought by contract
 * @param chosen  the mixes that some equipment has in place of the usual ones
 * @param view  the view
 */
record MixLookup(
        List<FactorDataset> datasets,
        Overrides overrides,
        Contracts contracts,
        ChosenMixes chosen,
        ElectricityView view) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** The dataset that figures of scenarios name, which is none. */
    private static final String STATED = "scenario";

    /**
     * The electricity that places buy by contract: sites and data centres, by name.
     *
     * @param mixes  the emissions of generation of one kWh of a contract, by place and category
     */
    record Contracts(Map<FactorKey, ElectricityMix> mixes) {

        static final Contracts NONE = new Contracts(Map.of());

        /** The dataset that figures of contracts name, which is none. */
        static final String DATASET = "contract";

        Contracts {
            mixes = Collections.unmodifiableMap(new LinkedHashMap<>(mixes));
        }

        Contracts with(String place, ImpactCategory category, Factor factor) {
            Map<FactorKey, ElectricityMix> all = new LinkedHashMap<>(mixes);
            ElectricityMix mix = ElectricityMix.of(place, factor)
                    .withScope(MixScope.GENERATION)
                    .withLosses(NetworkLosses.INCLUDED);
            all.put(FactorKey.ofArea(place, category), mix);
            return new Contracts(all);
        }

        Optional<ElectricityMix> mix(String place, ImpactCategory category) {
            return Optional.ofNullable(mixes.get(FactorKey.ofArea(place, category)));
        }

        boolean isOf(String place) {
            String key = MatchKey.of(place);
            return mixes.keySet().stream().anyMatch(contract -> contract.owner().equals(key));
        }

        /** Returns the figures of contracts of some categories, which are a caller's own. */
        Stream<OwnFigure> figures(List<ImpactCategory> categories) {
            return mixes.entrySet().stream()
                    .filter(entry -> categories.contains(entry.getKey().category()))
                    .map(entry -> figure(entry.getValue(), entry.getKey().category()));
        }

        private static OwnFigure figure(ElectricityMix mix, ImpactCategory category) {
            Factor factor = mix.factor();
            String from = factor.provenance().source().title();
            return new OwnFigure(mix.area() + " " + category, category, factor.amount(), from);
        }

        /** Returns a remark on each contract of some categories. */
        Stream<Problem> remarks(List<ImpactCategory> categories) {
            return mixes.entrySet().stream()
                    .filter(entry -> categories.contains(entry.getKey().category()))
                    .map(Map.Entry::getValue)
                    .map(mix -> Problem.of(
                            CoreCode.CONTRACT_COUNTED,
                            Location.NONE,
                            mix.area(),
                            mix.factor().amount().toString(),
                            mix.factor().provenance().source().title()));
        }
    }

    static MixLookup of(List<FactorDataset> datasets) {
        return new MixLookup(datasets, Overrides.NONE, Contracts.NONE, ChosenMixes.NONE, ElectricityView.LIFE_CYCLE);
    }

    MixLookup with(List<FactorDataset> others, Overrides figures) {
        return new MixLookup(others, figures, contracts, chosen, view);
    }

    MixLookup with(Contracts agreed, ChosenMixes mixes, ElectricityView other) {
        return new MixLookup(datasets, overrides, agreed, mixes, other);
    }

    /**
     * Returns the mix of a contract, if the view counts contracts, else the one that was chosen for the area, else the average mix
     * of the area.
     */
    Optional<ElectricityMix> find(Optional<String> place, String area, ImpactCategory category, int year) {
        ChosenMixes.Found found = chosen.find(area);
        return contract(place, found, category)
                .or(() -> found.mix()
                        .map(mix -> chosen(mix, found.area(), category))
                        .orElseGet(() -> average(found.area(), category, year)));
    }

    private Optional<ElectricityMix> contract(
            Optional<String> place, ChosenMixes.Found found, ImpactCategory category) {
        return view == ElectricityView.MARKET_BASED
                ? found.contract()
                        .filter(any -> category.equals(ImpactCategory.CLIMATE_CHANGE))
                        .map(figure ->
                                ElectricityMix.of(area(found.area()).orElse(found.area()), figure, Contracts.DATASET))
                        .or(() -> place.flatMap(name -> contracts.mix(name, category)))
                : Optional.empty();
    }

    /** Returns a chosen mix. Of a stated one the part of generation is not known: the whole stays, as its scope says. */
    private Optional<ElectricityMix> chosen(ChosenMix mix, String area, ImpactCategory category) {
        if (mix instanceof ChosenMix.Stated stated) {
            return Optional.of(stated.figure())
                    .filter(any -> category.equals(ImpactCategory.CLIMATE_CHANGE))
                    .map(figure -> ElectricityMix.of(area(area).orElse(area), figure, STATED));
        }
        return mix instanceof ChosenMix.OfYear of ? exactly(area, category, of.year()) : Optional.empty();
    }

    private Optional<ElectricityMix> average(String area, ImpactCategory category, int year) {
        return first(
                area,
                category,
                year,
                (dataset, name) -> dataset.mix(name, category, year).map(mix -> overridden(mix, category)));
    }

    /** Returns the mix of just this year, from the first dataset that has it; figures that hold for every year are none of it. */
    private Optional<ElectricityMix> exactly(String area, ImpactCategory category, int year) {
        return first(
                area,
                category,
                year,
                (dataset, name) -> dataset.mixes(name, category).stream()
                        .filter(mix -> mix.year().equals(Optional.of(year)) && !mix.isOfGeneration())
                        .findFirst());
    }

    private Optional<ElectricityMix> first(
            String area,
            ImpactCategory category,
            int year,
            BiFunction<FactorDataset, String, Optional<ElectricityMix>> look) {
        for (FactorDataset dataset : datasets) {
            Optional<ElectricityMix> found = names(area)
                    .flatMap(name -> look.apply(dataset, name).stream())
                    .findFirst()
                    .map(mix -> view.isGeneration() ? generation(dataset, mix, category, year) : mix);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private ElectricityMix overridden(ElectricityMix mix, ImpactCategory category) {
        return overrides
                .find(FactorKey.ofArea(mix.area(), category))
                .filter(own -> own.provenance()
                        .dataset()
                        .equals(mix.factor().provenance().dataset()))
                .map(own -> mix.withFactor(own).withoutYear())
                .orElse(mix);
    }

    /** Returns the generation of a mix as its dataset states it, else its share; else the mix as it is. */
    private ElectricityMix generation(FactorDataset dataset, ElectricityMix mix, ImpactCategory category, int year) {
        return dataset.mixes(mix.area(), category).stream()
                .filter(other -> other.isOfGeneration() && other.year().equals(mix.year()))
                .findFirst()
                .or(() -> share(mix, year).map(share -> part(mix, share)))
                .orElse(mix);
    }

    /**
     * Returns the share of generation in the life cycle of the year of a mix, else of the nearest earlier one. A mix for every
     * year, such as the caller's own, has the share of the year that is asked for.
     */
    private Optional<Coefficient> share(ElectricityMix mix, int asked) {
        if (mix.scope() != MixScope.LIFE_CYCLE || !isClimate(mix)) {
            return Optional.empty();
        }
        for (int year = Math.min(mix.year().orElse(asked), LAST_YEAR); year >= FIRST_YEAR; year--) {
            Optional<Coefficient> found = coefficient("electricity.generation-share." + key(mix.area()) + "." + year);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isClimate(ElectricityMix mix) {
        return mix.factor()
                .amount()
                .unit()
                .equals(ImpactCategory.CLIMATE_CHANGE.unit().dividedBy(Unit.parse("kWh")));
    }

    private static ElectricityMix part(ElectricityMix mix, Coefficient share) {
        Amount whole = mix.factor().amount();
        Provenance of = mix.factor().provenance();
        String locator = of.locator() + ", times " + share.amount() + ", " + share.id() + " of "
                + share.provenance().dataset();
        Provenance derived = new Provenance(of.dataset(), of.source(), locator, of.licence(), of.flags());
        Amount part = new Amount(whole.value() * share.amount().value(), whole.unit());
        return mix.withFactor(new Factor(part, derived, mix.factor().uncertainty()))
                .withScope(MixScope.GENERATION);
    }

    /** Returns the part of a kWh consumed that is lost on the way, to be added to a mix that does not count it. */
    Optional<Coefficient> losses(String area) {
        String code = area(area).orElse(usualArea(area));
        return names(code)
                .flatMap(name -> Stream.of(name, name.split("-", 2)[0]))
                .flatMap(name -> coefficient("electricity.losses." + key(name)).stream())
                .findFirst();
    }

    /** Returns whether losses are to be added to a mix: scope 2 counts the electricity that is consumed. */
    boolean isWithoutLosses(ElectricityMix mix) {
        return !view.isGeneration() && mix.losses() == NetworkLosses.EXCLUDED;
    }

    private static String key(String area) {
        return area.toLowerCase(Locale.ROOT);
    }

    Optional<Coefficient> coefficient(String id) {
        return datasets.stream()
                .flatMap(dataset -> dataset.coefficient(id).stream())
                .findFirst();
    }

    Optional<String> area(String name) {
        return ofArea(usualArea(name), FactorDataset::area);
    }

    /** Returns whether a name has a chosen mix, or a contract that the view counts. */
    boolean isChosen(String name) {
        ChosenMixes.Found found = chosen.find(name);
        return found.mix().isPresent()
                || (view == ElectricityView.MARKET_BASED && found.contract().isPresent());
    }

    /** Returns the area of a name with a chosen mix; another name is itself. */
    String usualArea(String name) {
        return chosen.find(name).area();
    }

    /** Searches each dataset for the area as written, then for the country of that name. */
    private <T> Optional<T> ofArea(String name, BiFunction<FactorDataset, String, Optional<T>> look) {
        return datasets.stream()
                .flatMap(dataset -> names(name).flatMap(known -> look.apply(dataset, known).stream()))
                .findFirst();
    }

    private static Stream<String> names(String area) {
        return Stream.concat(Stream.of(area), CountryNames.code(area).stream());
    }
}
