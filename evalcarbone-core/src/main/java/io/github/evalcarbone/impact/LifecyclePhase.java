package io.github.evalcarbone.impact;

import io.github.evalcarbone.problem.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A phase of a product's life cycle. The constants are in life-cycle order (ISO 14040; PCR life-cycle stages), followed
 * by two for sources that do not split it.
 */
public enum LifecyclePhase {
    /** Raw materials, components and assembly. */
    MANUFACTURING("Fabrication", "Manufacturing", "FABRICATION", "MANUFACTURING"),
    /** Transport from the factory to the user. */
    DISTRIBUTION("Distribution", "Distribution", "DISTRIBUTION", "TRANSPORTATION"),
    /** Tests, repairs, parts and transport that prepare used equipment for its next user. */
    REFURBISHMENT("Reconditionnement", "Refurbishment", "REFURBISHMENT", "REFURBISHMENT"),
    /** Electricity consumed while the equipment is in use. */
    USE("Utilisation", "Use", "UTILISATION", "USING"),
    /** Collection, recycling and disposal. */
    END_OF_LIFE("Fin de vie", "End of life", "FIN_DE_VIE", "END_OF_LIFE"),
    /** All phases but use, from a source that does not split them; never added to a phase it may contain. */
    EMBODIED("Hors utilisation, non détaillé", "Embodied, not split", "EMBODIED", "EMBODIED"),
    /** All phases, use included, from a source that does not split them; for services, never for equipment. */
    WHOLE("Cycle de vie entier, non détaillé", "Whole life cycle, not split", "WHOLE", "WHOLE");

    private final String french;
    private final String english;
    private final String numEcoEvalCode;
    private final String g4itCode;

    LifecyclePhase(String french, String english, String numEcoEvalCode, String g4itCode) {
        this.french = french;
        this.english = english;
        this.numEcoEvalCode = numEcoEvalCode;
        this.g4itCode = g4itCode;
    }

    /**
     * Returns the display name.
     *
     * @param language  the language
     * @return the name, such as {@code End of life}
     */
    public String label(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /**
     * Finds a phase by its constant, its French or English name, or its code in NumEcoEval or G4IT, ignoring case.
     *
     * @param text  the text, such as {@code USE} or {@code Fin de vie}
     * @return the phase, or empty
     */
    public static Optional<LifecyclePhase> find(String text) {
        return Arrays.stream(values())
                .filter(phase -> phase.names().stream().anyMatch(name -> name.equalsIgnoreCase(text.strip())))
                .findFirst();
    }

    private List<String> names() {
        return List.of(name(), french, english, numEcoEvalCode, g4itCode);
    }
}
