package io.github.evalcarbone.impact;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An impact category of the European Commission's Environmental Footprint method, EF 3.1, with the unit of its
 * indicator; or one of a dataset's own.
 * <p>
 * The first five are those of EvalCarbone SIH. A dataset may define others with {@link #ImpactCategory the
 * constructor}; they are computed, stored and reported like those of EF 3.1, and follow them. Two categories with the
 * same id must be equal to be used together. This type is immutable and thread-safe.
 *
 * @param id  the stable id, such as {@code CLIMATE_CHANGE}
 * @param english  the English name of EF 3.1
 * @param french  the French name
 * @param unit  the unit of the indicator, such as {@code kg CO2 eq}
 * @param numEcoEvalName  the name NumEcoEval uses; empty if it has none
 */
public record ImpactCategory(String id, String english, String french, Unit unit, String numEcoEvalName) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Climate change, in kg CO2 eq. */
    public static final ImpactCategory CLIMATE_CHANGE =
            of("CLIMATE_CHANGE", "Climate change", "Changement climatique", "kg CO2 eq", "Climate change");
    /** Particulate matter, in disease incidence. */
    public static final ImpactCategory PARTICULATE_MATTER = of(
            "PARTICULATE_MATTER",
            "Particulate matter",
            "Particules fines",
            "disease incidence",
            "Particulate matter and respiratory inorganics");
    /** Ionising radiation, human health, in kBq U-235 eq. */
    public static final ImpactCategory IONISING_RADIATION = of(
            "IONISING_RADIATION",
            "Ionising radiation, human health",
            "Rayonnements ionisants, santé humaine",
            "kBq U-235 eq",
            "Ionising radiation");
    /** Acidification, in mol H+ eq. */
    public static final ImpactCategory ACIDIFICATION =
            of("ACIDIFICATION", "Acidification", "Acidification", "mol H+ eq", "Acidification");
    /** Resource use, minerals and metals, in kg Sb eq. */
    public static final ImpactCategory RESOURCE_USE_MINERALS_METALS = of(
            "RESOURCE_USE_MINERALS_METALS",
            "Resource use, minerals and metals",
            "Utilisation des ressources, minéraux et métaux",
            "kg Sb eq",
            "Resource use (minerals and metals)");
    /** Ozone depletion, in kg CFC-11 eq. */
    public static final ImpactCategory OZONE_DEPLETION =
            of("OZONE_DEPLETION", "Ozone depletion", "Appauvrissement de la couche d’ozone", "kg CFC-11 eq", "");
    /** Human toxicity, cancer, in CTUh. */
    public static final ImpactCategory HUMAN_TOXICITY_CANCER =
            of("HUMAN_TOXICITY_CANCER", "Human toxicity, cancer", "Toxicité humaine, cancer", "CTUh", "");
    /** Human toxicity, non-cancer, in CTUh. */
    public static final ImpactCategory HUMAN_TOXICITY_NON_CANCER =
            of("HUMAN_TOXICITY_NON_CANCER", "Human toxicity, non-cancer", "Toxicité humaine, hors cancer", "CTUh", "");
    /** Photochemical ozone formation, human health, in kg NMVOC eq. */
    public static final ImpactCategory PHOTOCHEMICAL_OZONE_FORMATION = of(
            "PHOTOCHEMICAL_OZONE_FORMATION",
            "Photochemical ozone formation, human health",
            "Formation d’ozone photochimique, santé humaine",
            "kg NMVOC eq",
            "");
    /** Eutrophication, terrestrial, in mol N eq. */
    public static final ImpactCategory EUTROPHICATION_TERRESTRIAL =
            of("EUTROPHICATION_TERRESTRIAL", "Eutrophication, terrestrial", "Eutrophisation terrestre", "mol N eq", "");
    /** Eutrophication, freshwater, in kg P eq. */
    public static final ImpactCategory EUTROPHICATION_FRESHWATER =
            of("EUTROPHICATION_FRESHWATER", "Eutrophication, freshwater", "Eutrophisation, eaux douces", "kg P eq", "");
    /** Eutrophication, marine, in kg N eq. */
    public static final ImpactCategory EUTROPHICATION_MARINE =
            of("EUTROPHICATION_MARINE", "Eutrophication, marine", "Eutrophisation marine", "kg N eq", "");
    /** Ecotoxicity, freshwater, in CTUe. */
    public static final ImpactCategory ECOTOXICITY_FRESHWATER =
            of("ECOTOXICITY_FRESHWATER", "Ecotoxicity, freshwater", "Écotoxicité, eaux douces", "CTUe", "");
    /** Land use, in Pt. */
    public static final ImpactCategory LAND_USE = of("LAND_USE", "Land use", "Utilisation des terres", "Pt", "");
    /** Water use, in m3 world eq. */
    public static final ImpactCategory WATER_USE =
            of("WATER_USE", "Water use", "Utilisation de l’eau", "m3 world eq", "");
    /** Resource use, fossils, in MJ. */
    public static final ImpactCategory RESOURCE_USE_FOSSILS =
            of("RESOURCE_USE_FOSSILS", "Resource use, fossils", "Utilisation des ressources, fossiles", "MJ", "");

    private static final List<ImpactCategory> EF_3_1 = List.of(
            CLIMATE_CHANGE,
            PARTICULATE_MATTER,
            IONISING_RADIATION,
            ACIDIFICATION,
            RESOURCE_USE_MINERALS_METALS,
            OZONE_DEPLETION,
            HUMAN_TOXICITY_CANCER,
            HUMAN_TOXICITY_NON_CANCER,
            PHOTOCHEMICAL_OZONE_FORMATION,
            EUTROPHICATION_TERRESTRIAL,
            EUTROPHICATION_FRESHWATER,
            EUTROPHICATION_MARINE,
            ECOTOXICITY_FRESHWATER,
            LAND_USE,
            WATER_USE,
            RESOURCE_USE_FOSSILS);

    /**
     * Creates a category of one's own; those of EF 3.1 are constants.
     *
     * @param id  the stable id: capital letters, digits and {@code _}, a letter first
     * @param english  the English name, not blank
     * @param french  the French name, not blank
     * @param unit  the unit of the indicator
     * @param numEcoEvalName  the name NumEcoEval uses; empty if it has none
     * @throws IllegalArgumentException if the id has another form, or a name is blank
     */
    public ImpactCategory {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The id [" + id
                    + "] of a category must be made of capital letters, digits" + " and _, a letter first.");
        }
        if (english.isBlank() || french.isBlank()) {
            throw new IllegalArgumentException("The category [" + id + "] must have an English and a French name.");
        }
    }

    private static ImpactCategory of(String id, String english, String french, String unit, String numEcoEvalName) {
        return new ImpactCategory(id, english, french, Unit.parse(unit), numEcoEvalName);
    }

    /**
     * Returns the 16 categories of EF 3.1, those of EvalCarbone SIH first.
     *
     * @return the categories, in a fixed order
     */
    public static List<ImpactCategory> ef31() {
        return EF_3_1;
    }

    /**
     * Finds a category of EF 3.1 by its id, its name in French or English, or its NumEcoEval name, ignoring case.
     *
     * @param text  the text, such as {@code Climate change}
     * @return the category, or empty
     */
    public static Optional<ImpactCategory> find(String text) {
        return EF_3_1.stream()
                .filter(category -> category.isCalled(text.strip()))
                .findFirst();
    }

    private boolean isCalled(String text) {
        return !text.isEmpty()
                && Stream.of(id, english, french, numEcoEvalName).anyMatch(name -> name.equalsIgnoreCase(text));
    }

    /**
     * Returns the display name.
     *
     * @param language  the language
     * @return the name, such as {@code Climate change}
     */
    public String label(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /**
     * Returns the unit of yearly results, such as {@code kg CO2 eq/year}.
     *
     * @return the unit of the indicator, per year
     */
    public Unit unitPerYear() {
        return unit.dividedBy(Unit.YEAR);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
