package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;

/**
 * How the part of a machine or an application came about: from which equipment or services, by which shares, down to their
 * factors. Immutable and thread-safe.
 * <p>
 * The exact amounts of the sources add up to the part; each is rounded once.
 *
 * @param id  the id of the machine, application or service
 * @param phase  the phase
 * @param category  the category
 * @param amount  the part per year; empty if a part of it is a gap
 * @param sources  the equipment and services it takes from
 */
public record AllocatedExplanation(
        String id, LifecyclePhase phase, ImpactCategory category, Optional<Amount> amount, List<Source> sources) {

    /**
     * What is taken of one piece of equipment, or of one service.
     *
     * @param carrier  the id of the equipment or service
     * @param amount  what is taken of it per year; empty if it is a gap
     * @param impact  how the impact of the equipment or service was computed; empty where the rules give the part in one step
     * @param shares  how much is taken of it: the share of the machine, then that of the application on it
     */
    public record Source(
            String carrier, Optional<Amount> amount, Optional<Explanation> impact, List<Explanation> shares) {

        /**
         * Creates a source.
         *
         * @param carrier  the id of the equipment or service
         * @param amount  what is taken of it per year
         * @param impact  how the impact of the equipment or service was computed
         * @param shares  how much is taken of it
         */
        public Source {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Creates an explanation.
     *
     * @param id  the id of the machine, application or service
     * @param phase  the phase
     * @param category  the category
     * @param amount  the part per year
     * @param sources  the equipment and services it takes from
     */
    public AllocatedExplanation {
        sources = List.copyOf(sources);
    }

    /**
     * Returns the explanation as an indented text for people; do not parse.
     *
     * @param language  the language
     * @return the text, lines ended by LF
     */
    public String toText(Language language) {
        return new AllocatedExplanationText(this, language).toString();
    }

    /** Returns the English text; do not parse. */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
