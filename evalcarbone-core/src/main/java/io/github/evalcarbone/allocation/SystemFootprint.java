package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;

/**
 * The footprint of an information system: its equipment, and the services run by others for it.
 * <p>
 * It is a footprint whose lines are those of the equipment and one for each external service; totals, groups and
 * explanations cover both. The views by virtual machine and by application have the same total; impact not allocated to
 * a machine or application appears in them as unallocated or whole. Mail is reported beside it, never in a total.
 * <p>
 * A phase that the rules do not compute for a line, such as {@code WHOLE} for equipment, has neither value nor gap.
 * Only the library implements this interface; implementations are immutable and thread-safe.
 */
public interface SystemFootprint extends Footprint {

    /** {@return the rules for everything but equipment} */
    RuleSetReference systemRules();

    /** {@return the footprint of the equipment alone, including shared terminals} */
    Footprint equipment();

    /** {@return the footprint of the services run by others: a line for each service, in the order of the system} */
    AllocatedFootprint<ExternalService> services();

    /** {@return the impact of mail, beside the total} */
    MessagingFootprint messaging();

    /** {@return the view by virtual machine} */
    AllocatedFootprint<VirtualMachine> machines();

    /** {@return the view by application} */
    AllocatedFootprint<Application> applications();

    /**
     * {@return the explanations of the numbers of devices of shared terminals, one for each, in the order of the
     * system}
     */
    List<Explanation> sharedTerminals();

    /**
     * Returns every value that is missing, each once: those missing from the total ({@link #gaps()}), those of mail,
     * and those of unknown shares. The gaps of a carrier, which are also gaps of everything that runs on it, are listed
     * once, as its own.
     *
     * @return the gaps
     */
    List<Gap> allGaps();

    /**
     * Returns this footprint with more remarks among its findings.
     *
     * @param more  the remarks, placed before the present ones
     * @return the footprint with all of them, each once
     */
    @Override
    SystemFootprint withRemarks(List<Problem> more);

    /**
     * Returns the footprint of both systems together, bit-identical to computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates or categories differ, or an id is in both
     */
    SystemFootprint merge(SystemFootprint other);
}
