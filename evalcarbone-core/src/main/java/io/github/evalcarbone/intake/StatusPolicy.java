package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.SetAside;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;

/**
 * The treatment of lines by status. Lines of a status that means service are counted; those of an excluded status are
 * not; all others are counted too. A remark reports the number of lines excluded for each status, and the number of
 * lines counted for each status that does not mean service. Case and spacing of a status do not matter. Immutable and
 * thread-safe.
 */
public final class StatusPolicy {

    /** Counts every line; each status is reported. */
    public static final StatusPolicy COUNT_ALL = new StatusPolicy(Set.of(), Set.of());

    private static final StatusPolicy USUAL = COUNT_ALL
            .inService(List.of(
                    "En service",
                    "En production",
                    "Production",
                    "En fonction",
                    "En fonctionnement",
                    "Actif",
                    "En usage"))
            .inService(List.of("In service", "In use", "In production", "Active", "Installed", "Deployed"))
            .leavingOut(List.of("Réformé", "Réformée", "Reforme", "Mis au rebut", "Mise au rebut", "Au rebut", "Rebut"))
            .leavingOut(List.of("Détruit", "Détruite", "Vendu", "Vendue", "Cédé", "Cédée", "Volé", "Volée", "Perdu"))
            .leavingOut(List.of("Retired", "Disposed", "Disposed of", "Scrapped", "Decommissioned", "Sold", "Stolen"))
            .leavingOut(List.of("Donated", "Lost"));

    private final Set<String> inService;
    private final Set<String> leftOut;

    private StatusPolicy(Set<String> inService, Set<String> leftOut) {
        this.inService = inService;
        this.leftOut = leftOut;
    }

    /**
     * Returns the policy of unambiguous French and English words: {@code Réformé}, {@code Mis au rebut},
     * {@code Retired}, {@code Disposed} and the like are excluded, {@code En service}, {@code In use} and the like mean
     * service. Any other status, such as {@code En stock}, is counted and reported, as only its owner knows its
     * meaning.
     *
     * @return the policy
     */
    public static StatusPolicy usual() {
        return USUAL;
    }

    /**
     * Returns this policy with further statuses that mean service.
     *
     * @param statuses  the statuses, such as {@code In use}
     * @return the changed policy
     */
    public StatusPolicy inService(Collection<String> statuses) {
        return plus(new StatusPolicy(keys(statuses), Set.of()));
    }

    /**
     * Returns this policy with further statuses whose lines are excluded.
     *
     * @param statuses  the statuses, such as {@code Retired}
     * @return the changed policy
     */
    public StatusPolicy leavingOut(Collection<String> statuses) {
        return plus(new StatusPolicy(Set.of(), keys(statuses)));
    }

    /**
     * Returns this policy combined with another.
     *
     * @param other  the other policy; takes precedence for the statuses it names
     * @return the combined policy
     */
    public StatusPolicy plus(StatusPolicy other) {
        return new StatusPolicy(
                joined(inService, other.leftOut, other.inService), joined(leftOut, other.inService, other.leftOut));
    }

    private static Set<String> joined(Set<String> known, Set<String> without, Set<String> with) {
        Set<String> all = new LinkedHashSet<>(known);
        all.removeAll(without);
        all.addAll(with);
        return Set.copyOf(all);
    }

    private static Set<String> keys(Collection<String> statuses) {
        return Set.copyOf(statuses.stream().map(MatchKey::of).toList());
    }

    /**
     * Excludes the lines of an inventory whose status is excluded.
     *
     * @param inventory  the inventory, possibly read under another policy
     * @return the remaining lines with a remark for each status, and the number of lines excluded for each
     */
    public Checked<Inventory> apply(Inventory inventory) {
        StatusTally tally = new StatusTally(this);
        List<Equipment> lines = inventory.equipment().stream()
                .filter(line -> !tally.leavesOut(line.status()))
                .toList();
        Inventory rest = new Inventory(
                inventory.name(),
                inventory.establishment(),
                inventory.evaluationDate(),
                lines,
                remarks(inventory.remarks(), tally.remarks("")),
                inventory.setAside().plus(SetAside.excluded(tally.leftOut())));
        RowCounts counts = new RowCounts(inventory.equipment().size(), lines.size(), tally.leftOutByStatus());
        return Checked.of(rest).withRemarks(rest.remarks()).withRows(counts);
    }

    /** Merges remarks; those of an earlier policy are dropped if they no longer apply, and not repeated if they do. */
    private List<Problem> remarks(List<Problem> earlier, List<Problem> found) {
        List<Problem> all = new ArrayList<>(earlier);
        all.removeIf(remark -> remark.code() == CoreCode.STATUS_COUNTED
                && isDecided(remark.values().get(0)));
        found.stream().filter(remark -> !isAmong(remark, earlier)).forEach(all::add);
        return all;
    }

    private boolean isDecided(String status) {
        return isInService(status) || isLeftOut(status);
    }

    private static boolean isAmong(Problem remark, List<Problem> earlier) {
        return earlier.stream()
                .anyMatch(one -> one.is(remark.code()) && one.values().equals(remark.values()));
    }

    /**
     * Returns a collector that excludes lines by their status and passes the rest to another collector. A remark for
     * each status is added to the result.
     *
     * @param <R>  the result of the other collector
     * @param collector  the collector of the remaining lines
     * @return a collector of the result with the number of lines excluded for each status; for parallel streams if the
     *     other is
     */
    public <R extends Remarkable<R>> Collector<Equipment, ?, Checked<R>> filtering(
            Collector<? super Equipment, ?, R> collector) {
        return StatusFilter.collector(this, collector);
    }

    boolean isInService(String status) {
        return inService.contains(MatchKey.of(status));
    }

    boolean isLeftOut(String status) {
        return leftOut.contains(MatchKey.of(status));
    }
}
