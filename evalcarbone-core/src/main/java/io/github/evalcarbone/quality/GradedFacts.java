package io.github.evalcarbone.quality;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.ModelMatch;
import io.github.evalcarbone.problem.CoreCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that the grades of a line depend on.
 *
 * @param line  the line as it is computed
 * @param match  the decision about its model; empty if the lines were not matched
 * @param device  what is known of the device that represents it; empty if there is none
 * @param results  what the rules made of it
 * @param odd  its implausible values
 * @param setting  what is the same for all lines
 */
record GradedFacts(
        Equipment line,
        Optional<ModelMatch> match,
        Optional<DeviceFacts> device,
        LineResults results,
        Set<CoreCode> odd,
        Setting setting) {

    /**
     * The facts that the lines of a place share.
     *
     * @param day  the day of the evaluation
     * @param isCountOld  whether the counts are old
     * @param mixYear  the year of the electricity mix of the place; empty if it is not stated
     * @param criteria  the criteria
     */
    record Setting(LocalDate day, boolean isCountOld, Optional<Integer> mixYear, QualityCriteria criteria) {

        QualityCriteria.Limits limits() {
            return criteria.limits();
        }

        boolean isProxy(List<String> doubts) {
            return doubts.stream().anyMatch(criteria.flags().proxy()::contains);
        }

        boolean isDoubtful(List<String> doubts) {
            return doubts.stream().anyMatch(criteria.flags().doubtful()::contains);
        }
    }

    boolean isDecided(MatchDecision... decisions) {
        return match.filter(found -> Set.of(decisions).contains(found.decision()))
                .isPresent();
    }

    /** Returns whether the line names a model, whether or not one was found; the name of a type is none. */
    boolean namesModel() {
        return device.filter(DeviceFacts::namesType).isEmpty() && statesModel();
    }

    private boolean statesModel() {
        return match.map(found -> found.declaredModel().isPresent())
                .orElseGet(() -> line.model().isPresent());
    }
}
