package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;

/**
 * The footprint of an information system: its equipment, and what others run for it.
 * <p>
 * It is a footprint whose lines are those of the equipment and one for each external service; totals, groups and explanations
 * cover both. Seen by virtual machine and by application it has the same total; what no machine or application takes appears in
 * these views as unallocated or whole. Mail is beside it, never in a total.
 * <p>
 * A phase that the rules do not compute for a line, such as {@code WHOLE} for equipment, has neither value nor gap.
 * Implementations are the library's; they are immutable and thread-safe.
 */
public interface SystemFootprint extends Footprint {

    /** {@return the rules for all but equipment} */
    RuleSetReference systemRules();

    /** {@return the footprint of the equipment alone, shared terminals among it} */
    Footprint equipment();

    /** {@return the footprint of what others run for it: a line for each service, in the order of the system} */
    AllocatedFootprint<ExternalService> services();

    /** {@return the impact of mail, beside the total} */
    MessagingFootprint messaging();

    /** {@return the total seen by virtual machine} */
    AllocatedFootprint<VirtualMachine> machines();

    /** {@return the total seen by application} */
    AllocatedFootprint<Application> applications();

    /** {@return how many devices the shared terminals make, and how that was counted: one for each, in the order of the system} */
    List<Explanation> sharedTerminals();

    /**
     * Returns every value that is missing, each once: those missing from the total ({@link #gaps()}), those of mail, and what
     * could not be shared. The gaps of a carrier, which are those of all that runs on it, are here once, as its own.
     *
     * @return the gaps
     */
    List<Gap> allGaps();

    /**
     * Returns everything that a reader should know, each once: of equipment and services ({@link #findings()}), of mail, and how
     * impact was shared where figures were lacking.
     *
     * @return the findings
     */
    List<Finding> allFindings();

    /**
     * Returns this footprint with more remarks among its findings.
     *
     * @param more  the remarks, placed before those there are
     * @return the footprint with all of them, each once
     */
    @Override
    SystemFootprint withRemarks(List<Problem> more);

    /**
     * Returns the footprint of both systems together, the same to the last bit as computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates or categories differ, or an id is in both
     */
    SystemFootprint merge(SystemFootprint other);
}
