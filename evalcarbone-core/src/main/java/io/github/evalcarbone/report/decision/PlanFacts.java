package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.plan.PlanAccount;
import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.plan.PlanTarget.YearCheck;
import io.github.evalcarbone.plan.PublishedTarget;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The content of a report of a plan.
 *
 * @param account  the plan, computed
 * @param target  the target, for the fleet; empty for none
 * @param published  the publication of the target; empty for one of the reader's own
 * @param checks  the years against it
 * @param data  the inventory of today
 * @param equivalences  what the fleet is shown as much as
 */
record PlanFacts(
        PlanAccount account,
        Optional<PlanTarget> target,
        Optional<PublishedTarget> published,
        NavigableMap<Integer, YearCheck> checks,
        FootprintData data,
        Optional<EquivalenceTable> equivalences) {

    static PlanFacts of(
            PlanAccount account,
            Optional<PlanTarget> target,
            Optional<PublishedTarget> published,
            FootprintData data,
            Optional<EquivalenceTable> equivalences) {
        NavigableMap<Integer, Total> fleets = new TreeMap<>();
        account.years().forEach((year, views) -> fleets.put(year, views.fleet()));
        NavigableMap<Integer, YearCheck> checks =
                target.map(known -> known.check(fleets)).orElse(Collections.emptyNavigableMap());
        return new PlanFacts(account, target, published, checks, data, equivalences);
    }

    /** Returns the rules of the three views, for people. */
    String rules() {
        return account.rules().stream().map(PlanFacts::name).collect(Collectors.joining(", "));
    }

    private static String name(RuleSetReference rules) {
        return rules.id() + " " + rules.version();
    }
}
