package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Optional;
import java.util.function.Function;

/** A property by which results are grouped; facets can be combined freely. */
public enum Facet {
    /** The life-cycle phase. */
    PHASE(line -> Optional.empty()),
    /** The line itself. */
    LINE(line -> Optional.of(line.id())),
    /** The equipment type. */
    EQUIPMENT_TYPE(FootprintLine::type),
    /** The device model that represents the line. */
    MODEL(FootprintLine::model),
    /** The site. */
    SITE(FootprintLine::site),
    /** The department of the hospital. */
    DEPARTMENT(FootprintLine::department),
    /** The country of use. */
    COUNTRY(FootprintLine::country),
    /** The data centre. */
    DATA_CENTRE(FootprintLine::dataCentre),
    /** The owner, as the name of its constant. */
    OWNERSHIP(line -> line.ownership().map(Enum::name));

    private final Function<FootprintLine, Optional<String>> key;

    Facet(Function<FootprintLine, Optional<String>> key) {
        this.key = key;
    }

    /**
     * Returns the key of a line and phase under this facet.
     *
     * @param line  the line
     * @param phase  the phase
     * @return the key, that of a phase being the name of its constant; empty if not stated
     */
    public Optional<String> key(FootprintLine line, LifecyclePhase phase) {
        return this == PHASE ? Optional.of(phase.name()) : key.apply(line);
    }
}
