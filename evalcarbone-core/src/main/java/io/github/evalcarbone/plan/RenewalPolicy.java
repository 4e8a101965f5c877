package io.github.evalcarbone.plan;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.scenario.change.LineSelector;
import java.util.Optional;

/**
 * The renewal of equipment at the end of its life. Immutable and thread-safe.
 *
 * @param selector  the lines of the present inventory that it holds for
 * @param growth  the growth of the number of items a year, such as 0.02, above -1 and at most 1; it shows when they are
 *     renewed
 * @param model  the model that is bought from now on; empty for the same as today
 * @param quota  the share that is bought refurbished; empty for none
 */
public record RenewalPolicy(
        LineSelector selector, double growth, Optional<String> model, Optional<RefurbishedQuota> quota) {

    /** Everything is renewed by the same, new, as many as today. */
    public static final RenewalPolicy SAME = new RenewalPolicy(LineSelector.ALL, 0, Optional.empty(), Optional.empty());

    /**
     * Creates a policy.
     *
     * @param selector  the lines of the present inventory that it holds for
     * @param growth  the growth of the number of items a year, above -1 and at most 1
     * @param model  the model that is bought from now on
     * @param quota  the share that is bought refurbished
     * @throws IllegalArgumentException if the growth is out of range or the model blank
     */
    public RenewalPolicy {
        Invariants.within(growth, Math.nextUp(-1.0), 1, "growth a year", "above -1 and at most 1");
        model.ifPresent(text -> Invariants.notBlank(text, "model"));
    }

    /**
     * Returns this policy for some lines.
     *
     * @param changed  the lines of the present inventory that it holds for
     * @return the changed policy
     */
    public RenewalPolicy of(LineSelector changed) {
        return new RenewalPolicy(changed, growth, model, quota);
    }

    /**
     * Returns this policy with a growth.
     *
     * @param changed  the growth of the number of items a year, above -1 and at most 1
     * @return the changed policy
     * @throws IllegalArgumentException if it is out of range
     */
    public RenewalPolicy withGrowth(double changed) {
        return new RenewalPolicy(selector, changed, model, quota);
    }

    /**
     * Returns this policy with another model.
     *
     * @param changed  the model that is bought from now on
     * @return the changed policy
     * @throws IllegalArgumentException if it is blank
     */
    public RenewalPolicy withModel(String changed) {
        return new RenewalPolicy(selector, growth, Optional.of(changed), quota);
    }

    /**
     * Returns this policy with a quota.
     *
     * @param changed  the share that is bought refurbished
     * @return the changed policy
     */
    public RenewalPolicy withQuota(RefurbishedQuota changed) {
        return new RenewalPolicy(selector, growth, model, Optional.of(changed));
    }
}
