package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * The meaning of the statuses of lines. A line is counted, whatever its status, unless the policy excludes the status or it
 * means that the device has left. A status that means stock makes the line one in stock. A remark reports the number of lines
 * of each status, but for those that mean service. Case and spacing of a status do not matter. Immutable and thread-safe.
 */
public final class StatusPolicy {

    /** The meaning of a status; any other one is counted and reported. */
    enum Meaning {
        IN_SERVICE,
        IN_STOCK,
        WITHDRAWN,
        LEFT_OUT,
        /** Not declared; counted. */
        UNKNOWN
    }

    /** Counts every line; each status is reported. */
    public static final StatusPolicy COUNT_ALL = new StatusPolicy(Map.of(), false);

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
            .inStock(List.of("En stock", "Stock", "Stocké", "Stockée", "En réserve", "Réserve", "En spare", "Spare"))
            .inStock(List.of("In stock", "In storage", "Stored"))
            .withdrawn(List.of("Réformé", "Réformée", "Reforme", "Mis au rebut", "Mise au rebut", "Au rebut", "Rebut"))
            .withdrawn(List.of("Détruit", "Détruite", "Vendu", "Vendue", "Cédé", "Cédée", "Volé", "Volée", "Perdu"))
            .withdrawn(List.of("Perdue", "Donné", "Donnée", "Sorti", "Sortie", "Sorti du parc", "Recyclé", "Recyclée"))
            .withdrawn(List.of("Retired", "Disposed", "Disposed of", "Scrapped", "Decommissioned", "Sold", "Stolen"))
            .withdrawn(List.of("Donated", "Lost", "Recycled", "Written off"));

    private final Map<String, Meaning> meanings;
    private final boolean keepsDated;

    private StatusPolicy(Map<String, Meaning> meanings, boolean keepsDated) {
        this.meanings = meanings;
        this.keepsDated = keepsDated;
    }

    /**
     * Returns the policy of unambiguous French and English words: {@code Réformé}, {@code Mis au rebut},
     * {@code Retired}, {@code Disposed} and the like mean that the device has left, {@code En stock}, {@code In stock} and the
     * like that it waits in stock, {@code En service}, {@code In use} and the like mean service. Any other status, such as
     * {@code En réparation}, is counted and reported, as only its owner knows its meaning.
     *
     * @return the policy
     */
    public static StatusPolicy usual() {
        return USUAL;
    }

    /**
     * Reads a policy from JSON: an object with any of {@code inService}, {@code inStock}, {@code withdrawn} and {@code leftOut},
     * each a list of statuses, as in a layout.
     *
     * @param file  the JSON text
     * @return the policy, or every problem
     */
    public static Checked<StatusPolicy> read(TextSource file) {
        return JsonReader.read(file, Limits.RULES).flatMap(tree -> {
            List<Problem> problems = new ArrayList<>();
            StatusPolicy policy = of(new ObjectReader(tree, problems));
            return Checked.unlessErrors(problems, () -> policy);
        });
    }

    static StatusPolicy of(ObjectReader statuses) {
        StatusPolicy policy = COUNT_ALL
                .inService(statuses.texts("inService"))
                .inStock(statuses.texts("inStock"))
                .withdrawn(statuses.texts("withdrawn"))
                .leavingOut(statuses.texts("leftOut"));
        statuses.done();
        return policy;
    }

    /**
     * Returns this policy with further statuses that mean service.
     *
     * @param statuses  the statuses, such as {@code In use}
     * @return the changed policy
     */
    public StatusPolicy inService(Collection<String> statuses) {
        return with(statuses, Meaning.IN_SERVICE);
    }

    /**
     * Returns this policy with further statuses that mean stock: the line is counted as one in stock, unless it states
     * otherwise in a column of its own.
     *
     * @param statuses  the statuses, such as {@code In stock}
     * @return the changed policy
     */
    public StatusPolicy inStock(Collection<String> statuses) {
        return with(statuses, Meaning.IN_STOCK);
    }

    /**
     * Returns this policy with further statuses that mean that the device has left. Its line is excluded, unless it states the
     * day of withdrawal and the policy {@linkplain #keepingDated keeps} such lines.
     *
     * @param statuses  the statuses, such as {@code Retired}
     * @return the changed policy
     */
    public StatusPolicy withdrawn(Collection<String> statuses) {
        return with(statuses, Meaning.WITHDRAWN);
    }

    /**
     * Returns this policy with further statuses whose lines are excluded, whatever else they state.
     *
     * @param statuses  the statuses, such as {@code Missing}
     * @return the changed policy
     */
    public StatusPolicy leavingOut(Collection<String> statuses) {
        return with(statuses, Meaning.LEFT_OUT);
    }

    /**
     * Returns this policy for rules that know the days of service: a line whose status means that the device has left is kept if it
     * states the day of withdrawal, since what was withdrawn in a year counts in the account of that year.
     *
     * @return the changed policy
     */
    public StatusPolicy keepingDated() {
        return new StatusPolicy(meanings, true);
    }

    /**
     * Returns this policy with every line counted, as NumEcoEval's engine does: only the statuses that mean service keep their
     * meaning, so that they are not reported.
     *
     * @return the changed policy
     */
    public StatusPolicy countingAll() {
        Map<String, Meaning> inService = new HashMap<>(meanings);
        inService.values().removeIf(meaning -> meaning != Meaning.IN_SERVICE);
        return new StatusPolicy(Map.copyOf(inService), keepsDated);
    }

    private StatusPolicy with(Collection<String> statuses, Meaning meaning) {
        Map<String, Meaning> all = new HashMap<>(meanings);
        statuses.forEach(status -> all.put(MatchKey.of(status), meaning));
        return new StatusPolicy(Map.copyOf(all), keepsDated);
    }

    /**
     * Returns this policy combined with another.
     *
     * @param other  the other policy; takes precedence for the statuses it names
     * @return the combined policy
     */
    public StatusPolicy plus(StatusPolicy other) {
        Map<String, Meaning> all = new HashMap<>(meanings);
        all.putAll(other.meanings);
        return new StatusPolicy(Map.copyOf(all), keepsDated || other.keepsDated);
    }

    /**
     * Excludes the lines of an inventory whose status is excluded, and puts those into stock whose status means it.
     *
     * @param inventory  the inventory, possibly read under another policy
     * @return the remaining lines with a remark for each status, and the number of lines excluded for each
     */
    public Checked<Inventory> apply(Inventory inventory) {
        StatusTally tally = new StatusTally(this);
        List<Equipment> lines = inventory.equipment().stream()
                .map(tally::take)
                .flatMap(Optional::stream)
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
                && meaning(remark.values().get(0)) != Meaning.UNKNOWN);
        found.stream().filter(remark -> !isAmong(remark, earlier)).forEach(all::add);
        return all;
    }

    private static boolean isAmong(Problem remark, List<Problem> earlier) {
        return earlier.stream()
                .anyMatch(one -> one.is(remark.code()) && one.values().equals(remark.values()));
    }

    /**
     * Returns a collector that applies this policy to lines and passes the rest to another collector. A remark for
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

    Meaning meaning(String status) {
        return meanings.getOrDefault(MatchKey.of(status), Meaning.UNKNOWN);
    }

    /** Returns whether a line is kept if its status means that the device has left, and it states the day. */
    boolean keepsDated() {
        return keepsDated;
    }
}
