package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of the part of a machine or an application: the equipment or services it comes from, the shares, and
 * their factors. Immutable and thread-safe.
 * <p>
 * The exact amounts of the sources add up to the part; each is rounded once.
 *
 * @param id  the id of the machine, application or service
 * @param phase  the phase
 * @param category  the category
 * @param amount  the part per year; empty if a part of it is a gap
 * @param sources  the equipment and services it comes from
 */
public record AllocatedExplanation(
        String id, LifecyclePhase phase, ImpactCategory category, Optional<Amount> amount, List<Source> sources) {

    /**
     * The part that comes from one piece of equipment or one service.
     *
     * @param carrier  the id of the equipment or service
     * @param amount  the part of it per year; empty if it is a gap
     * @param impact  the explanation of the impact of the equipment or service; empty if the rules compute the part in
     *     one step
     * @param shares  the explanations of the shares: that of the machine, then that of the application on it
     */
    public record Source(
            String carrier, Optional<Amount> amount, Optional<Explanation> impact, List<Explanation> shares) {

        /**
         * Creates a source.
         *
         * @param carrier  the id of the equipment or service
         * @param amount  the part of it per year
         * @param impact  the explanation of the impact of the equipment or service
         * @param shares  the explanations of the shares
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
     * @param sources  the equipment and services it comes from
     */
    public AllocatedExplanation {
        sources = List.copyOf(sources);
    }

    /**
     * Returns the explanation as an indented, readable text; do not parse.
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
