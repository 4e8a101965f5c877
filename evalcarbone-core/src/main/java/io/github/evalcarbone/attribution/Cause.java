package io.github.evalcarbone.attribution;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;

/** A kind of facts by which two results differ. The constants are in a fixed order, in which causes are listed and joined. */
public enum Cause {
    /** Lines that only one side has: they were added, or removed. */
    LINES("lignes ajoutées et retirées", "lines added and removed"),
    /** The number of items. */
    QUANTITY("quantités", "quantities"),
    /** The service life, and the condition: used before, or used on by others. */
    LIFETIME("durée d’usage", "service life"),
    /** Electricity, sharing, stock, and attributes that rules of one's own read. */
    USE("utilisation", "use"),
    /** The country, the data centre, and the electricity bought by contract. */
    ELECTRICITY("électricité", "electricity"),
    /** The model and the type. */
    DEVICE("modèles et types", "models and types"),
    /** The datasets, and figures of the caller's own. */
    FACTORS("facteurs", "factors"),
    /** The rules and their parameters. */
    RULES("règles", "rules"),
    /** The day for which the footprint is computed. */
    DATE("date d’évaluation", "evaluation date");

    private final Bilingual label;

    Cause(String french, String english) {
        this.label = new Bilingual(french, english);
    }

    /**
     * Returns the display name, as it is within a sentence.
     *
     * @param language  the language
     * @return the name, such as {@code service life}
     */
    public String label(Language language) {
        return label.in(language);
    }
}
