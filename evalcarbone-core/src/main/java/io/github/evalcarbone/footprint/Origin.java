package io.github.evalcarbone.footprint;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;

/** The origin of an input of a rule. */
public enum Origin {
    /** The owner's inventory. */
    DECLARED("déclaré", "declared"),
    /** The owner's meter, or another known consumption. */
    MEASURED("mesuré", "measured"),
    /** The caller: the day for which the footprint is computed. */
    EVALUATION("date d’évaluation", "evaluation date"),
    /** The reference figures of the model that was found. */
    MODEL_REFERENCE("référence du modèle", "model reference"),
    /** The defaults of the type, or of its default model. */
    TYPE_DEFAULT("défaut du type", "type default"),
    /** The electricity mix of a country. */
    ELECTRICITY_MIX("mix électrique", "electricity mix"),
    /** The losses of the grid of a country. */
    NETWORK_LOSSES("pertes du réseau", "network losses"),
    /** A parameter of the rule set. */
    PARAMETER("paramètre des règles", "rule parameter"),
    /** A figure of a dataset that does not belong to a device. */
    FACTOR("facteur", "factor"),
    /** A result computed before, such as that of the carrier. */
    RESULT("résultat", "result");

    private final Bilingual label;

    Origin(String french, String english) {
        label = new Bilingual(french, english);
    }

    /**
     * Returns the display name.
     *
     * @param language  the language
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }
}
