package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.MatchKey;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of the lines of a status. Those of a status that means service are counted; those of a status to be left out are
 * not; all others are counted too. A remark says how many lines of each status were left out, and how many were counted whose
 * status does not mean service. Case and spacing of a status do not matter. Immutable and thread-safe.
 */
public final class StatusPolicy {

    /** Counts every line; each status is told. */
    public static final StatusPolicy COUNT_ALL = new StatusPolicy(Set.of(), Set.of());

    private final Set<String> inService;
    private final Set<String> leftOut;

    private StatusPolicy(Set<String> inService, Set<String> leftOut) {
        this.inService = inService;
        this.leftOut = leftOut;
    }

    /**
     * Returns a policy that also takes some statuses for service.
     *
     * @param statuses  such as {@code In use}
     * @return the changed policy
     */
    public StatusPolicy inService(Collection<String> statuses) {
        return new StatusPolicy(with(inService, statuses), without(leftOut, statuses));
    }

    /**
     * Returns a policy that also leaves out the lines of some statuses.
     *
     * @param statuses  such as {@code Retired}
     * @return the changed policy
     */
    public StatusPolicy leavingOut(Collection<String> statuses) {
        return new StatusPolicy(without(inService, statuses), with(leftOut, statuses));
    }

    private static Set<String> with(Set<String> known, Collection<String> statuses) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(keys(statuses));
        return Set.copyOf(all);
    }

    private static Set<String> without(Set<String> known, Collection<String> statuses) {
        Set<String> rest = new LinkedHashSet<>(known);
        rest.removeAll(keys(statuses));
        return Set.copyOf(rest);
    }

    private static List<String> keys(Collection<String> statuses) {
        return statuses.stream().map(MatchKey::of).toList();
    }

    boolean isInService(String status) {
        return inService.contains(MatchKey.of(status));
    }

    boolean isLeftOut(String status) {
        return leftOut.contains(MatchKey.of(status));
    }
}
