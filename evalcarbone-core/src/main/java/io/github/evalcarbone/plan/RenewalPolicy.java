package io.github.evalcarbone.plan;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;

/**
 * The way equipment is renewed at the end of its life. Immutable and thread-safe.
 *
 * @param selector  the lines of the present inventory that it holds for
 * @param growth  the growth of the number of items a year, such as 0.02, above -1 and at most 1; it shows when they are
 *     renewed
 * @param model  the model that is bought from now on; empty for the same as today
 * @param quota  the share that is bought refurbished; empty for none
 * @param longer  the years that equipment is kept longer than today, from 0 to 1000; a day of withdrawal that a line states stays
 */
public record RenewalPolicy(
        LineSelector selector, double growth, Optional<String> model, Optional<RefurbishedQuota> quota, double longer) {

    /** Everything is renewed by the same, new, as many as today. */
    public static final RenewalPolicy SAME =
            new RenewalPolicy(LineSelector.ALL, 0, Optional.empty(), Optional.empty(), 0);

    /**
     * Creates a policy.
     *
     * @param selector  the lines of the present inventory that it holds for
     * @param growth  the growth of the number of items a year, above -1 and at most 1
     * @param model  the model that is bought from now on
     * @param quota  the share that is bought refurbished
     * @param longer  the years that equipment is kept longer than today, from 0 to 1000
     * @throws IllegalArgumentException if a figure is out of range or the model blank
     */
    public RenewalPolicy {
        Invariants.within(growth, Math.nextUp(-1.0), 1, "growth a year", "above -1 and at most 1");
        Invariants.within(longer, 0, 1_000, "years that equipment is kept longer", "0 to 1000");
        model.ifPresent(text -> Invariants.notBlank(text, "model"));
    }

    /**
     * Returns this policy for some lines.
     *
     * @param changed  the lines of the present inventory that it holds for
     * @return the changed policy
     */
    public RenewalPolicy of(LineSelector changed) {
        return new RenewalPolicy(changed, growth, model, quota, longer);
    }

    /**
     * Returns this policy with a growth.
     *
     * @param changed  the growth of the number of items a year, above -1 and at most 1
     * @return the changed policy
     * @throws IllegalArgumentException if it is out of range
     */
    public RenewalPolicy withGrowth(double changed) {
        return new RenewalPolicy(selector, changed, model, quota, longer);
    }

    /**
     * Returns this policy with another model.
     *
     * @param changed  the model that is bought from now on
     * @return the changed policy
     * @throws IllegalArgumentException if it is blank
     */
    public RenewalPolicy withModel(String changed) {
        return new RenewalPolicy(selector, growth, Optional.of(changed), quota, longer);
    }

    /**
     * Returns this policy with a quota.
     *
     * @param changed  the share that is bought refurbished
     * @return the changed policy
     */
    public RenewalPolicy withQuota(RefurbishedQuota changed) {
        return new RenewalPolicy(selector, growth, model, Optional.of(changed), longer);
    }

    /**
     * Returns this policy with years that equipment is kept longer.
     *
     * @param changed  the years more than today, from 0 to 1000
     * @return the changed policy
     * @throws IllegalArgumentException if they are out of range
     */
    public RenewalPolicy withLonger(double changed) {
        return new RenewalPolicy(selector, growth, model, quota, changed);
    }
}
