package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.plan.PlanAccount;
import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.plan.PublishedTarget;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import java.util.Optional;

/**
 * A report of a plan: each year in three views that are never added to each other, with its items; each year against the target,
 * the year from which it is met, and what is missing; how equipment is renewed, and what is assumed or unknown.
 * <p>
 * A total of which something is missing reads "at least", and meets no target.
 */
public final class PlanReport {

    private PlanReport() {}

    /**
     * Obtains a report.
     *
     * @param account  the plan, computed
     * @param target  the target of the fleet; empty for none
     * @param footprint  the footprint of the inventory that the plan starts with
     * @param factors  the factors, which name the types of equipment
     * @param language  the language
     * @return the report; its CSV has a record for each year. CSV and JSON are described in {@code docs/plans.md}
     */
    public static DecisionReport of(
            PlanAccount account,
            Optional<PlanTarget> target,
            StoredFootprint footprint,
            FactorSet factors,
            Language language) {
        return of(account, target, footprint, factors, Optional.empty(), language);
    }

    /**
     * Obtains a report with equivalences: a line below the headline for the fleet of the last year, and a member of each year of the
     * JSON; the CSV has none.
     *
     * @param account  the plan, computed
     * @param target  a target for the fleet; empty for none
     * @param footprint  the footprint of the inventory that the plan starts with
     * @param factors  the factors, which name the types of equipment
     * @param equivalences  the equivalences; empty for none
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            PlanAccount account,
            Optional<PlanTarget> target,
            StoredFootprint footprint,
            FactorSet factors,
            Optional<EquivalenceTable> equivalences,
            Language language) {
        PlanFacts facts = PlanFacts.of(account, target, Optional.empty(), footprint.data(), equivalences);
        return of(facts, factors, language);
    }

    /**
     * Obtains a report against a published target, whose source it cites.
     *
     * @param account  the plan, computed
     * @param target  the target of the fleet, with the figures of the published one
     * @param published  the published target
     * @param footprint  the footprint of the inventory that the plan starts with
     * @param factors  the factors, which name the types of equipment
     * @param equivalences  the equivalences; empty for none
     * @param language  the language
     * @return the report
     */
    public static DecisionReport of(
            PlanAccount account,
            PlanTarget target,
            PublishedTarget published,
            StoredFootprint footprint,
            FactorSet factors,
            Optional<EquivalenceTable> equivalences,
            Language language) {
        PlanFacts facts =
                PlanFacts.of(account, Optional.of(target), Optional.of(published), footprint.data(), equivalences);
        return of(facts, factors, language);
    }

    private static DecisionReport of(PlanFacts facts, FactorSet factors, Language language) {
        return new WrittenReport(
                language,
                () -> PlanSections.of(facts, factors, Wording.of(language)),
                new PlanCsv(facts)::write,
                new PlanJson(
                        facts,
                        LaterMixes.of(factors, facts.data(), facts.account().category()),
                        language)::write);
    }
}
