package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Explanation.Node;
import io.github.evalcarbone.footprint.Explanation.Step;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.scenario.change.ChangeContext;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts about lines that a calculation knows, read from its explanations, so that no formula of the rules is repeated here. Each
 * kind of line is asked for once. Not thread-safe.
 */
public final class RuleContext implements ChangeContext {

    /** The rule that determines the lifetime, in every rule set that has one. */
    private static final String LIFETIME = "lifetime";

    private static final String REFERENCE_HOURS = "device.reference-hours";
    private static final String HOURS_ASSUMED = "device.reference-hours-assumed";
    private static final String DAYS_OF_A_YEAR = "days-per-year";

    /** The days of a common year, for rules that state no number of days. */
    private static final double COMMON_YEAR = 365;

    private static final double HALF_A_DAY = 12;
    private static final double PLANNED = 5;

    /** The lifetimes ago that a device was bought to find out whether its age counts. */
    private static final double PROBE = 2;

    /** The largest relative difference of years that were turned into days of 365 to a year. */
    private static final double CONVERSION = 0.005;

    private final FootprintCalculator calculator;
    private final LocalDate day;
    private final Map<String, Optional<String>> types = new HashMap<>();
    private final Map<LineKind, LifeRule> lifetimes = new HashMap<>();
    private final Map<LineKind, Optional<Double>> referenceHours = new HashMap<>();
    private final Map<LineKind, Boolean> byHours = new HashMap<>();
    private final LineAreas areas;

    /**
     * Creates a context.
     *
     * @param calculator  the rules and factors
     * @param day  the day for which the footprint is computed
     */
    public RuleContext(FootprintCalculator calculator, LocalDate day) {
        this.calculator = calculator;
        this.day = day;
        this.areas = new LineAreas(calculator.factors());
    }

    @Override
    public Optional<String> type(Equipment line) {
        return line.type().isPresent() || line.model().isEmpty()
                ? line.type()
                : types.computeIfAbsent(
                        line.model().get(),
                        model -> calculator
                                .factors()
                                .model(model)
                                .map(found -> found.model().type()));
    }

    @Override
    public Equipment inUsualArea(Equipment line) {
        return areas.inUsual(line);
    }

    @Override
    public boolean hasMix(String area, int year) {
        return areas.hasMix(area, year);
    }

    @Override
    public LocalDate evaluationDate() {
        return day;
    }

    @Override
    public Optional<Double> lifetimeYears(Equipment line) {
        ServiceLife life = line.serviceLife();
        ServiceLife planned = withoutDays(life);
        LifeRule rule = lifetimes.computeIfAbsent(
                LineKind.of(line, planned, UsageProfile.REFERENCE),
                kind -> lifeRule(line.withServiceLife(planned).withUsage(UsageProfile.REFERENCE)));
        return rule.of(life, day).or(life::plannedYears);
    }

    /** Days are not part of it: how rules take them into account is found out once for all. */
    private static ServiceLife withoutDays(ServiceLife life) {
        boolean hasDays = life.purchased().isPresent() || life.withdrawn().isPresent();
        return hasDays ? life.plannedYears().map(ServiceLife::years).orElse(ServiceLife.UNKNOWN) : life;
    }

    private LifeRule lifeRule(Equipment like) {
        Optional<Double> asPlanned = planned(like);
        double years = asPlanned.orElse(1.0);
        LocalDate longAgo = CalendarYears.before(day, PROBE * years);
        ServiceLife old = like.serviceLife().withPurchased(longAgo);
        ServiceLife dated =
                ServiceLife.between(CalendarYears.before(day, years), CalendarYears.after(day, PROBE * years));
        return new LifeRule(
                asPlanned,
                isAbout(lifetime(like.withServiceLife(old)), CalendarYears.between(longAgo, day)),
                isAbout(lifetime(like.withServiceLife(dated)), (PROBE + 1) * years));
    }

    private Optional<Double> planned(Equipment like) {
        Optional<Double> ofRules = lifetime(like);
        Optional<Double> planned = like.serviceLife().plannedYears();
        return planned.filter(years -> ofRules.isEmpty() || isAbout(ofRules, years))
                .or(() -> ofRules);
    }

    /** Rules may turn years into days and back: that is no other lifetime. */
    private static boolean isAbout(Optional<Double> found, double years) {
        return found.filter(one -> Math.abs(one - years) <= years * CONVERSION).isPresent();
    }

    private Optional<Double> lifetime(Equipment line) {
        return explained(line, RuleContext::lifetime);
    }

    private static Optional<Double> lifetime(Explanation explanation) {
        return nodes(explanation.root())
                .filter(node -> node instanceof Step step && step.rule().id().equals(LIFETIME))
                .flatMap(node -> number(node).stream())
                .findFirst();
    }

    @Override
    public Optional<Double> hoursPerYear(Equipment line) {
        Equipment like = likeForUse(line);
        return hours(line, like)
                .filter(known -> byHours.computeIfAbsent(LineKind.of(like), kind -> isUseByHours(like)));
    }

    @Override
    public boolean isEarlierUseRead() {
        return isRead(LineInput.PRIOR_YEARS) || isRead(LineInput.REFURBISHED);
    }

    @Override
    public boolean isLaterUseRead() {
        return isRead(LineInput.LATER_YEARS);
    }

    private boolean isRead(LineInput fact) {
        return calculator.methodology().equipment().reads(new InputSource.FromLine(fact));
    }

    /** In service and used for half of the day: rules read the hours of a figure only if the line states its own. */
    private Equipment likeForUse(Equipment line) {
        return withHours(line, HALF_A_DAY)
                .withServiceLife(ServiceLife.since(day.minusYears(1)).withPlannedYears(PLANNED));
    }

    private static Equipment withHours(Equipment line, double perDay) {
        return line.withUsage(line.usage().withElectricity(new ElectricityUse.Hours(perDay, Optional.empty())));
    }

    @Override
    public double daysPerYear() {
        return calculator
                .methodology()
                .equipment()
                .parameter(DAYS_OF_A_YEAR)
                .map(stated -> stated.amount().value())
                .orElse(COMMON_YEAR);
    }

    private Optional<Double> hours(Equipment line, Equipment like) {
        ElectricityUse use = line.usage().electricity();
        if (use instanceof ElectricityUse.Hours stated) {
            return Optional.of(stated.hoursPerDay() * stated.daysPerYear().orElseGet(this::daysPerYear));
        }
        return use instanceof ElectricityUse.Reference
                ? referenceHours.computeIfAbsent(LineKind.of(like), kind -> referenceHours(like))
                : Optional.empty();
    }

    private Optional<Double> referenceHours(Equipment like) {
        return explained(like, RuleContext::referenceHours).map(daily -> daily * daysPerYear());
    }

    private static Optional<Double> referenceHours(Explanation explanation) {
        boolean isAssumed = nodes(explanation.root()).anyMatch(node -> isInput(node, HOURS_ASSUMED) && isTrue(node));
        return nodes(explanation.root())
                .filter(node -> isInput(node, REFERENCE_HOURS) && !isAssumed)
                .flatMap(node -> number(node).stream())
                .findFirst();
    }

    private static boolean isInput(Node node, String source) {
        return node instanceof Input input && input.source().toString().equals(source);
    }

    private static boolean isTrue(Node node) {
        return node.value()
                .filter(value -> value instanceof Value.FlagValue flag && flag.value())
                .isPresent();
    }

    private static Optional<Double> number(Node node) {
        return node.value()
                .flatMap(value ->
                        value instanceof Value.NumberValue number ? Optional.of(number.value()) : Optional.empty());
    }

    /** Returns whether use changes with the hours, or is 0 or unknown whatever they are. */
    private boolean isUseByHours(Equipment like) {
        Optional<Double> now = use(like);
        return now.filter(value -> value != 0)
                .map(value -> !use(withHours(like, HALF_A_DAY / 2)).equals(now))
                .orElse(true);
    }

    private Optional<Double> use(Equipment like) {
        Footprint footprint = calculator.calculate(inventory(one(like)));
        return footprint.phases().contains(LifecyclePhase.USE)
                ? footprint.categories().stream()
                        .flatMap(category -> footprint.value(like.id(), LifecyclePhase.USE, category).stream())
                        .map(Amount::value)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the first answer of the explanations of a line in any phase and category. */
    private Optional<Double> explained(Equipment line, Function<Explanation, Optional<Double>> answer) {
        Equipment one = one(line);
        Footprint footprint = calculator.calculate(inventory(one));
        return footprint.phases().stream()
                .flatMap(phase ->
                        footprint.categories().stream().map(category -> footprint.explain(one.id(), phase, category)))
                .flatMap(explanation -> answer.apply(explanation).stream())
                .findFirst();
    }

    private static Equipment one(Equipment line) {
        return line.withQuantity(1);
    }

    private Inventory inventory(Equipment line) {
        return Inventory.of("scenario", day, List.of(line));
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Step step
                ? Stream.concat(Stream.of(node), step.parts().stream().flatMap(RuleContext::nodes))
                : Stream.of(node);
    }
}
