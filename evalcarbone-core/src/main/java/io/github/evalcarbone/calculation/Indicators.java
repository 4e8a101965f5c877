package io.github.evalcarbone.calculation;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectRules;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Activity;
import io.github.evalcarbone.system.Establishment;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Relates a total to the activity of an establishment and to planetary boundaries, by rules. Immutable and thread-safe.
 * <pre>{@code
 * var hospital = Establishment.of("CHU Nord", 2025).with(Activity.BEDS, 800);
 * Indicators.of(Methodology.evalcarbone(), factors).of(hospital, CLIMATE_CHANGE, footprint.totals());
 * }</pre>
 */
public final class Indicators {

    private static final Map<ObjectInput, Activity> ACTIVITIES = Map.of(
            ObjectInput.BEDS, Activity.BEDS,
            ObjectInput.STAYS, Activity.STAYS,
            ObjectInput.CONSULTATIONS, Activity.CONSULTATIONS,
            ObjectInput.EMPLOYEES, Activity.EMPLOYEES,
            ObjectInput.FLOOR_AREA, Activity.FLOOR_AREA);

    private final RuleSet rules;
    private final FactorSet factors;

    private Indicators(RuleSet rules, FactorSet factors) {
        this.rules = rules;
        this.factors = factors;
    }

    /**
     * Binds rules to factors.
     *
     * @param methodology  the rules
     * @param factors  the factors; planetary boundaries are in the dataset {@code boundaries}
     * @return the indicators
     * @throws IllegalArgumentException if the methodology covers equipment alone
     */
    public static Indicators of(Methodology methodology, FactorSet factors) {
        RuleSet rules = methodology
                .system()
                .orElseThrow(() -> new IllegalArgumentException("The methodology [" + methodology
                        + "] must have rules for a whole system; it covers equipment alone."));
        return new Indicators(rules, factors);
    }

    /**
     * Relates the total of a result. An indicator of an incomplete total is as incomplete: at least so much per bed.
     *
     * @param establishment  the establishment, with its activity in the year of the result
     * @param category  a category of the result
     * @param totals  the totals, such as those of a footprint
     * @return an indicator for each rule, in the order of the rules, then for each activity that they do not name; with
     *     a gap if the activity is not stated or the boundary is not known
     * @throws IllegalArgumentException if the category was not computed: its total is not known, and not 0 per bed
     */
    public List<Indicator> of(Establishment establishment, ImpactCategory category, FootprintTotals totals) {
        return of(establishment, category, totals.total(category));
    }

    /**
     * Relates a total from another source than a result.
     *
     * @param establishment  the establishment, with its activity in the year of the total
     * @param category  the category
     * @param total  the total per year, in the unit of the category; {@code Total.of(amount)} if it is complete
     * @return an indicator for each rule, in the order of the rules, then for each activity that they do not name; with
     *     a gap if the activity is not stated or the boundary is not known
     * @throws IllegalArgumentException if the total has another unit
     */
    public List<Indicator> of(Establishment establishment, ImpactCategory category, Total total) {
        if (!total.known().unit().equals(category.unitPerYear())) {
            throw new IllegalArgumentException(
                    "The total [" + total.known() + "] must be in [" + category.unitPerYear() + "].");
        }
        Stream<Indicator> named = rules().filter(rule -> !isOfOthers(rule))
                .map(rule -> indicator(
                        rule,
                        rule.id(),
                        rule.titles(),
                        total,
                        object(establishment, category, total, Optional.empty())));
        Stream<Indicator> others = rules().filter(Indicators::isOfOthers)
                .flatMap(rule -> establishment.amounts().keySet().stream()
                        .filter(activity -> !ACTIVITIES.containsValue(activity))
                        .map(activity -> other(rule, activity, establishment, category, total)));
        return Stream.concat(named, others).toList();
    }

    private Stream<Rule> rules() {
        return rules.rulesFor(AssessedKind.ESTABLISHMENT).stream();
    }

    private static boolean isOfOthers(Rule rule) {
        return rule.inputs().stream()
                .anyMatch(input -> input.source().toString().equals(ObjectInput.OTHER_ACTIVITY.toString()));
    }

    private Indicator other(
            Rule rule, Activity activity, Establishment establishment, ImpactCategory category, Total total) {
        Optional<Double> amount = establishment.amount(activity);
        Bilingual titles = new Bilingual(activity.french(), activity.english());
        return indicator(rule, activity.id(), titles, total, object(establishment, category, total, amount));
    }

    private static Indicator indicator(Rule rule, String id, Bilingual titles, Total total, ObjectRules object) {
        Evaluation evaluation = object.evaluate(rule);
        Unit unit = rule.unit().withImpact(object.category().unit());
        return new Indicator(
                id,
                titles,
                evaluation.value().map(value -> total.map(known -> new Amount(value, unit))),
                evaluation.gap().map(object::problem),
                object.explain(LifecyclePhase.WHOLE, evaluation));
    }

    private ObjectRules object(
            Establishment establishment, ImpactCategory category, Total total, Optional<Double> other) {
        return new ObjectRules(
                rules, establishment.name(), category, (input, in) -> fact(establishment, input, in, total, other));
    }

    private ResolvedInput fact(
            Establishment establishment,
            ObjectInput input,
            ImpactCategory category,
            Total total,
            Optional<Double> other) {
        return switch (input) {
            case TOTAL -> ResolvedInput.result(total.known().value());
            case OTHER_ACTIVITY -> ResolvedInput.declared(other);
            case BOUNDARY -> figure("boundary." + category.id(), category.unitPerYear());
            case POPULATION -> figure("population", Unit.ONE);
            default -> stated(establishment, ACTIVITIES.get(input));
        };
    }

    private static ResolvedInput stated(Establishment establishment, @Nullable Activity activity) {
        return Optional.ofNullable(activity)
                .flatMap(establishment::amount)
                .map(ResolvedInput::declared)
                .orElse(ResolvedInput.NONE);
    }

    private ResolvedInput figure(String id, Unit unit) {
        return ResolvedInput.coefficient(factors, unit, List.of(id));
    }
}
