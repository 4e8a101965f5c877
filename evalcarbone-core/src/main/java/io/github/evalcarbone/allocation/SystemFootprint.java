package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Messaging;
import java.util.List;
import java.util.Optional;

/**
 * The footprint of an information system that was computed, and keeps enough of its inputs to explain each of its figures:
 * equipment and services as any {@link Footprint} does, machines, applications and mail beside.
 * <p>
 * Implementations are the library's; they are immutable and thread-safe.
 */
public interface SystemFootprint extends Footprint, StoredSystemFootprint {

    /** {@return the footprint of the equipment alone, shared terminals among it} */
    @Override
    Footprint equipment();

    /** {@return how many devices the shared terminals make, and how that was counted: one for each, in the order of the system} */
    List<Explanation> sharedTerminals();

    /**
     * Explains a value of a machine in the view by machine. That of a machine which carries others is explained before what these
     * take.
     *
     * @param machine  the id of a machine
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return where it comes from, down to equipment and factors
     * @throws IllegalArgumentException if there is no such machine, or the category or phase was not computed
     */
    AllocatedExplanation explainMachine(String machine, LifecyclePhase phase, ImpactCategory category);

    /**
     * Explains a value of an application in the view by application.
     *
     * @param application  the id of an application
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return where it comes from, down to equipment, services and factors
     * @throws IllegalArgumentException if there is no such application, or the category or phase was not computed
     */
    AllocatedExplanation explainApplication(String application, LifecyclePhase phase, ImpactCategory category);

    /**
     * Explains the impact of a month of mail, or its gap.
     *
     * @param month  one of the months
     * @param category  a category that was computed
     * @return rule, inputs, factors and sources; empty if the rules have none for mail
     */
    Optional<Explanation> explainMail(Messaging month, ImpactCategory category);

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
