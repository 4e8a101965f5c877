package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.system.Messaging;
import java.util.List;
import java.util.Optional;

/**
 * A computed footprint of an information system, which keeps enough of its inputs to explain each figure: equipment and
 * services as any {@link Footprint} does, and machines, applications and mail.
 * <p>
 * Only the library implements this interface; implementations are immutable and thread-safe.
 */
public interface SystemFootprint extends Footprint, StoredSystemFootprint {

    /** {@return the footprint of the equipment alone, including shared terminals} */
    @Override
    Footprint equipment();

    /**
     * {@return the explanations of the numbers of devices of shared terminals, one for each, in the order of the
     * system}
     */
    List<Explanation> sharedTerminals();

    /**
     * Explains a value of a machine in the view by machine. The value of a machine that carries others is explained
     * before subtracting their parts.
     *
     * @param machine  the id of a machine
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return the explanation, down to equipment and factors
     * @throws IllegalArgumentException if there is no such machine, or the category or phase was not computed
     */
    AllocatedExplanation explainMachine(String machine, LifecyclePhase phase, ImpactCategory category);

    /**
     * Explains the total of a machine in the view by machine, phase by phase.
     *
     * @param machine  the id of a machine
     * @param category  a category that was computed
     * @return the phases that add to the total or have a gap, in life-cycle order; those that add nothing are left out
     * @throws IllegalArgumentException if there is no such machine, or the category was not computed
     */
    List<AllocatedExplanation> explainMachine(String machine, ImpactCategory category);

    /**
     * Explains a value of an application in the view by application.
     *
     * @param application  the id of an application
     * @param phase  a phase that was computed
     * @param category  a category that was computed
     * @return the explanation, down to equipment, services and factors
     * @throws IllegalArgumentException if there is no such application, or the category or phase was not computed
     */
    AllocatedExplanation explainApplication(String application, LifecyclePhase phase, ImpactCategory category);

    /**
     * Explains the total of an application in the view by application, phase by phase.
     *
     * @param application  the id of an application
     * @param category  a category that was computed
     * @return the phases that add to the total or have a gap, in life-cycle order; those that add nothing are left out
     * @throws IllegalArgumentException if there is no such application, or the category was not computed
     */
    List<AllocatedExplanation> explainApplication(String application, ImpactCategory category);

    /**
     * Explains the impact of a month of mail, or its gap.
     *
     * @param month  one of the months
     * @param category  a category that was computed
     * @return rule, inputs, factors and sources; empty if the rules have none for mail
     * @throws IllegalArgumentException if the category was not computed
     */
    Optional<Explanation> explainMail(Messaging month, ImpactCategory category);

    /**
     * Returns this footprint with more remarks among its findings.
     *
     * @param more  the remarks, placed before the present ones
     * @return the footprint with all of them, each once
     */
    @Override
    SystemFootprint withRemarks(List<Problem> more);

    /**
     * Returns this footprint with more rows that were set aside, which its coverage counts.
     *
     * @param more  the numbers of rows that are not among its lines
     * @return the footprint
     */
    @Override
    SystemFootprint withSetAside(SetAside more);

    /**
     * Returns the footprint of both systems together, bit-identical to computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates or categories differ, or an id is in both
     */
    SystemFootprint merge(SystemFootprint other);
}
