package io.github.evalcarbone.footprint;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;

/** Who supplied an input of a rule. */
public enum Origin {
    /** The owner's inventory. */
    DECLARED("déclaré", "declared"),
    /** The owner's meter, or another known consumption. */
    MEASURED("mesuré", "measured"),
    /** The caller: the day the footprint is computed for. */
    EVALUATION("date d’évaluation", "evaluation date"),
    /** The reference figures of the model that was found. */
    MODEL_REFERENCE("référence du modèle", "model reference"),
    /** The defaults of the type, or of the model that stands for it. */
    TYPE_DEFAULT("défaut du type", "type default"),
    /** The electricity mix of a country. */
    ELECTRICITY_MIX("mix électrique", "electricity mix"),
    /** A parameter of the rule set. */
    PARAMETER("paramètre des règles", "rule parameter"),
    /** A figure of a dataset that is no device's. */
    FACTOR("facteur", "factor"),
    /** A result that was computed before, such as that of the carrier. */
    RESULT("résultat", "result");

    private final Bilingual label;

    Origin(String french, String english) {
        label = new Bilingual(french, english);
    }

    /**
     * Returns what people call it.
     *
     * @param language  the language
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }
}
