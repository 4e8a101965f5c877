package io.github.evalcarbone.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;
import java.util.stream.Stream;

/**
 * The footprint of an information system: its equipment, and the services run by others for it. It may have been read from
 * a file, without the inputs that explain its values; a {@link SystemFootprint} has them.
 * <p>
 * It is a footprint whose lines are those of the equipment and one for each external service; totals and groups cover both.
 * The views by virtual machine and by application have the same total; impact not allocated to a machine or application
 * appears in them as unallocated or whole. Mail is reported beside it, never in a total. Merged as a
 * {@link StoredFootprint}, it keeps its lines and loses its views.
 * <p>
 * A phase that the rules do not compute for a line, such as {@code WHOLE} for equipment, has neither value nor gap.
 * Only the library implements this interface; implementations are immutable and thread-safe.
 */
public interface StoredSystemFootprint extends StoredFootprint {

    /** {@return the rules for everything but equipment} */
    RuleSetReference systemRules();

    /** {@return the footprint of the equipment alone, including shared terminals} */
    StoredFootprint equipment();

    /** {@return the footprint of the services run by others: a line for each service, in the order of the system} */
    AllocatedFootprint<ExternalService> services();

    /** {@return the impact of mail, beside the total} */
    MessagingFootprint messaging();

    /** {@return the view by virtual machine} */
    AllocatedFootprint<VirtualMachine> machines();

    /** {@return the view by application} */
    AllocatedFootprint<Application> applications();

    /**
     * Returns every value that is missing, each once: those missing from the total ({@link #gaps()}), those of mail,
     * and those of unknown shares. The gaps of a carrier, which are also gaps of everything that runs on it, are listed
     * once, as its own.
     *
     * @return the gaps, in this order
     */
    List<Gap> allGaps();

    /**
     * Returns every finding, each once: those of equipment and services ({@link #findings()}), those of mail, and those of
     * the allocation, such as parts that were allocated without a figure.
     *
     * @return the findings, in this order
     */
    default List<Finding> allFindings() {
        return Stream.of(
                        findings(),
                        services().findings(),
                        messaging().findings(),
                        machines().findings(),
                        applications().findings())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * Groups {@linkplain #allGaps() all gaps} and {@linkplain #allFindings() all findings} by cause; {@link #issues()}
     * are those of equipment and services alone.
     *
     * @return the issues, the most severe first, then those of most lines; of mail, machines and applications without
     *     shares of impact
     */
    default List<Issue> allIssues() {
        return Issue.group(allGaps(), allFindings(), impacts().stream().map(LineImpact::known));
    }
}
