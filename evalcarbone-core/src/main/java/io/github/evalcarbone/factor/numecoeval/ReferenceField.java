package io.github.evalcarbone.factor.numecoeval;

import java.util.List;
import java.util.Locale;

/** The meaning of a column of a reference table, with its names in NumEcoEval 1, NumEcoEval 2 and G4IT. */
enum ReferenceField {
    ITEM("refEquipement", "nom", "name"),
    PHASE("etapeacv", "etape", "lifecycleStep"),
    CRITERION("critere", "criterion"),
    VALUE("valeur", "value"),
    ELECTRICITY("consoElecMoyenne", "avgElectricityConsumption"),
    UNIT("unite", "unit"),
    CATEGORY("categorie", "category"),
    PLACE("pays", "localisation", "location"),
    AREA("raccourcisAnglais"),
    SOURCE("source"),
    DESCRIPTION("description"),
    TYPE("type"),
    LIFETIME("dureeVieDefaut", "defaultLifespan"),
    DEFAULT_ITEM("refEquipementParDefaut", "refItemParDefaut", "refDefaultItem"),
    MODEL("modeleEquipementSource", "itemSource"),
    TARGET("refEquipementCible", "refItemTarget"),
    TYPE_OF_ITEM("type_equipement_id"),
    ITEM_OF_TYPE("equipement_id"),
    HYPOTHESIS("cle", "code"),
    CRITERION_CODE("nomCritere", "code"),
    PHASE_CODE("code"),
    LABEL("libelle", "label"),
    NETWORK("refReseau"),
    SLOPE("constanteCoefficientDirecteur");

    private final List<String> names;

    ReferenceField(String... names) {
        this.names = List.of(names);
    }

    String usualName() {
        return names.get(0);
    }

    /**
     * Returns whether a column has this meaning; exports write {@code lifecycle_step} where imports read
     * {@code lifecycleStep}.
     */
    boolean isCalled(String column) {
        return names.stream().anyMatch(name -> form(name).equals(form(column)));
    }

    private static String form(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
