package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;

/**
 * The footprint of an information system: its equipment, and what others run for it. It may have been read from a file, and then
 * holds no inputs to explain its values with; a {@link SystemFootprint} does.
 * <p>
 * It is a footprint whose lines are those of the equipment and one for each external service; totals and groups cover both. Seen by
 * virtual machine and by application it has the same total; what no machine or application takes appears in these views as
 * unallocated or whole. Mail is beside it, never in a total. Merged as a {@link StoredFootprint}, it keeps its lines and loses its
 * views.
 * <p>
 * A phase that the rules do not compute for a line, such as {@code WHOLE} for equipment, has neither value nor gap.
 * Implementations are the library's; they are immutable and thread-safe.
 */
public interface StoredSystemFootprint extends StoredFootprint {

    /** {@return the rules for all but equipment} */
    RuleSetReference systemRules();

    /** {@return the footprint of the equipment alone, shared terminals among it} */
    StoredFootprint equipment();

    /** {@return the footprint of what others run for it: a line for each service, in the order of the system} */
    AllocatedFootprint<ExternalService> services();

    /** {@return the impact of mail, beside the total} */
    MessagingFootprint messaging();

    /** {@return the total seen by virtual machine} */
    AllocatedFootprint<VirtualMachine> machines();

    /** {@return the total seen by application} */
    AllocatedFootprint<Application> applications();

    /**
     * Returns every value that is missing, each once: those missing from the total ({@link #gaps()}), those of mail, and what
     * could not be shared. The gaps of a carrier, which are those of all that runs on it, are here once, as its own.
     *
     * @return the gaps, in this order
     */
    List<Gap> allGaps();
}
