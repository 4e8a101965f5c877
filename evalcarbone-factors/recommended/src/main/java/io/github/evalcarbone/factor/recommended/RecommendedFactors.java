package io.github.evalcarbone.factor.recommended;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.ademe.AdemeFactors;
import io.github.evalcarbone.factor.boavizta.BoaviztaFactors;
import io.github.evalcarbone.factor.cloud.CloudFactors;
import io.github.evalcarbone.factor.ember.EmberFactors;
import io.github.evalcarbone.factor.factbook.FactbookFactors;
import io.github.evalcarbone.factor.hospital.HospitalFactors;
import io.github.evalcarbone.factor.neefe.NeefeFactors;
import io.github.evalcarbone.factor.order2017.Order2017Factors;
import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.function.Supplier;

/**
 * The factors that a French hospital can defend: an ordered choice among the datasets of this project, with a reason for each place.
 * <pre>{@code
 * FactorSet factors = RecommendedFactors.load();
 * }</pre>
 * A {@link FactorSet} is one ordered list, so the order says who answers: a type of equipment is that of {@code hospital}, a generic
 * device that of {@code ademe}, a product of a maker that of {@code boavizta}. There are no data in this artifact. Not in the choice
 * are {@code sih}, as the licence of its figures of devices is not known, {@code electricitymaps}, {@code ef31} and {@code boundaries}:
 * the card says why. To add one, combine the datasets anew:
 * <pre>{@code
 * List<FactorDataset> all = new ArrayList<>(RecommendedFactors.load().datasets());
 * all.add(SihFactors.load());
 * FactorSet factors = FactorSet.of(all.toArray(FactorDataset[]::new));
 * }</pre>
 * Only climate change is covered. This class has no state and is thread-safe.
 */
public final class RecommendedFactors {

    private static final List<Place> PLACES = List.of(
            new Place(
                    HospitalFactors::load,
                    "hospital",
                    new Bilingual(
                            "types d’équipement, leurs noms et leur usage",
                            "types of equipment, their names and usage"),
                    new Bilingual(
                            "Seule liste ouverte des types d’équipement d’un hôpital, avec leur usage, leur rôle et leur "
                                    + "place. En tête, pour qu’un type ait le sens qu’il a à l’hôpital. Sans chiffres d’empreinte : "
                                    + "ses types nomment les appareils des suivants.",
                            "The only open list of types of equipment of hospitals, with their usage, role and place. In "
                                    + "front, so that a type means what a hospital means by it. It has no footprint figures: its "
                                    + "types name devices of the next ones.")),
            new Place(
                    AdemeFactors::load,
                    "ademe",
                    new Bilingual(
                            "appareils génériques ; électricité de la France et de l’outre-mer ; réseaux",
                            "generic devices; electricity of France and its overseas territories; networks"),
                    new Bilingual(
                            "Chiffres publics de l’ADEME pour le marché français, par phase pour les terminaux, heures et "
                                    + "watts indiqués, sous licence MIT ; mix de consommation, pertes comprises. Avant boavizta, "
                                    + "qui connaît les mêmes appareils sous les mêmes noms.",
                            "ADEME’s public figures for the French market, by phase for terminals, with hours and watts, "
                                    + "under MIT; mixes of consumption, losses included. Before boavizta, which knows the same "
                                    + "devices by the same names.")),
            new Place(
                    BoaviztaFactors::load,
                    "boavizta",
                    new Bilingual(
                            "modèles des fabricants ; appareils génériques que l’ADEME n’a pas",
                            "models of makers; generic devices that ADEME does not have"),
                    new Bilingual(
                            "Fiches des fabricants pour 1 226 produits, trouvés par leur nom ; médianes pour les stations "
                                    + "de travail, clients légers, imprimantes laser, serveurs tour et lame. Sous ODbL : une "
                                    + "mention suffit pour des résultats.",
                            "Sheets of makers for 1,226 products, found by their names; medians of workstations, thin "
                                    + "clients, laser printers, tower and blade servers. Under ODbL: a notice is enough for "
                                    + "results.")),
            new Place(
                    EmberFactors::load,
                    "ember",
                    new Bilingual(
                            "électricité des autres pays, et de la France avant 2021",
                            "electricity of other countries, and of France before 2021"),
                    new Bilingual(
                            "214 pays, année par année, cycle de vie, sous CC BY 4.0. Mix de production, sans échanges ni "
                                    + "pertes, ce que chaque résultat indique.",
                            "214 countries, year by year, life cycle, under CC BY 4.0. A mix of production, without trade "
                                    + "or losses, which each result states.")),
            new Place(
                    Order2017Factors::load,
                    "order2017",
                    new Bilingual("électricité de la Corse", "electricity of Corsica"),
                    new Bilingual(
                            "Seul chiffre ouvert de la Corse dont le périmètre est connu, sous Licence Ouverte ; fixé "
                                    + "pour les transports, daté de 2017. Après les autres, plus récents pour ce qu’ils couvrent.",
                            "The only open figure of Corsica whose scope is known, under the Licence Ouverte; set for "
                                    + "transport services, of 2017. After the others, which are newer for what they cover.")),
            new Place(
                    NeefeFactors::load,
                    "neefe",
                    new Bilingual(
                            "part de la production dans l’électricité, pour les bilans par scope",
                            "share of generation in electricity, for reports by scope"),
                    new Bilingual(
                            "Seule source ouverte qui sépare production et amont, pour 28 pays d’Europe jusqu’en 2020. Sa "
                                    + "part seulement, jamais ses niveaux, qui ignorent les échanges.",
                            "The only open source that separates generation from the rest, for 28 countries of Europe up "
                                    + "to 2020. Its share alone, never its levels, which ignore trade.")),
            new Place(
                    FactbookFactors::load,
                    "factbook",
                    new Bilingual("pertes des réseaux électriques", "losses of electricity grids"),
                    new Bilingual(
                            "Pertes de 210 pays, du domaine public ; ajoutées aux seuls mix qui les excluent. Le chiffre "
                                    + "habituel, de la Banque mondiale, n’est pas ouvert.",
                            "Losses of 210 countries, in the public domain; added only to mixes that exclude them. The "
                                    + "usual figure, of the World Bank, is not open.")),
            new Place(
                    CloudFactors::load,
                    "cloud",
                    new Bilingual(
                            "machines louées dans le cloud, pour le système d’information",
                            "machines rented in the cloud, for information systems"),
                    new Bilingual(
                            "Puissance et fabrication des serveurs de trois fournisseurs, sous Apache-2.0 ; sans elle, "
                                    + "les services d’un système d’information restent sans valeur. Ses noms ne se croisent avec "
                                    + "aucun autre.",
                            "Power and making of the servers of three providers, under Apache-2.0; without it, services "
                                    + "of an information system have no value. Its names meet those of no other.")));

    private RecommendedFactors() {}

    /**
     * The place of a dataset in the choice. Immutable and thread-safe.
     *
     * @param dataset  the id of the dataset, such as {@code ademe}
     * @param use  what it provides, in French and English
     * @param reason  why it stands there, in French and English
     */
    public record Choice(String dataset, Bilingual use, Bilingual reason) {}

    private record Place(Supplier<FactorDataset> loader, Choice choice) {

        private Place(Supplier<FactorDataset> loader, String dataset, Bilingual use, Bilingual reason) {
            this(loader, new Choice(dataset, use, reason));
        }
    }

    /**
     * Loads the datasets of the choice. It takes a moment and nothing is cached, so load once and share the factors.
     *
     * @return the factors, immutable and thread-safe; new ones at each call
     * @throws io.github.evalcarbone.problem.InvalidDataException if an artifact is damaged
     */
    public static FactorSet load() {
        return FactorSet.of(PLACES.stream().map(place -> place.loader().get()).toArray(FactorDataset[]::new));
    }

    /**
     * Returns the choice with its reasons, without loading a dataset.
     *
     * @return the places in order, the preferred dataset first
     */
    public static List<Choice> choices() {
        return PLACES.stream().map(Place::choice).toList();
    }
}
