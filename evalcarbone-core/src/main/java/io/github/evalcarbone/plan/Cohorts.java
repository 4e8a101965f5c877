package io.github.evalcarbone.plan;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.scenario.RuleContext;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The cohorts of a plan: what there is, with the day it leaves, and what comes after it. Not thread-safe. */
final class Cohorts {

    private final Inventory base;
    private final LocalDate today;
    private final LocalDate end;
    private final RuleContext context;
    private final List<Renewal> renewals = new ArrayList<>();
    private final CohortLines lines;
    private final Map<CoreCode, Long> assumed = new EnumMap<>(CoreCode.class);

    /** A policy and whether it holds for a line. */
    private record Renewal(Predicate<Equipment> isFor, RenewalPolicy policy) {}

    Cohorts(Inventory base, FootprintCalculator calculator, int lastYear, List<RenewalPolicy> policies) {
        this.base = base;
        this.today = base.evaluationDate();
        this.end = LocalDate.of(lastYear, 12, 31);
        this.context = new RuleContext(calculator, today);
        this.lines = new CohortLines(base);
        policies.forEach(policy ->
                renewals.add(new Renewal(policy.selector().on(today, Map.of(), context::type), policy)));
        renewals.add(new Renewal(line -> true, RenewalPolicy.SAME));
        base.equipment().forEach(this::plan);
    }

    Inventory fleet() {
        Inventory fleet = base.withEquipment(lines.all());
        return assumed.isEmpty() ? fleet : fleet.withRemarks(assumptions());
    }

    List<Problem> assumptions() {
        return assumed.entrySet().stream()
                .map(entry -> Problem.of(entry.getKey(), Location.NONE, String.valueOf(entry.getValue())))
                .toList();
    }

    private void plan(Equipment line) {
        Optional<Double> years = lifetime(line);
        if (line.holding().isInStock() || isGone(line)) {
            lines.add(line);
        } else if (years.isEmpty()) {
            assumed.merge(CoreCode.PLAN_LIFETIME_UNKNOWN, 1L, Long::sum);
            lines.add(line);
        } else {
            policy(line, years.get());
        }
    }

    private boolean isGone(Equipment line) {
        return line.serviceLife().withdrawn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Returns the years that such equipment is kept if it is bought today. */
    private Optional<Double> lifetime(Equipment line) {
        ServiceLife asNew = ServiceLife.since(today);
        Optional<Double> planned = line.serviceLife().plannedYears();
        return context.lifetimeYears(
                line.withServiceLife(planned.map(asNew::withPlannedYears).orElse(asNew)));
    }

    private void policy(Equipment line, double years) {
        RenewalPolicy policy = renewals.stream()
                .filter(renewal -> renewal.isFor().test(line))
                .findFirst()
                .orElseThrow()
                .policy();
        if (line.serviceLife().purchased().isPresent()) {
            keep(line, line.serviceLife().purchased().get(), years, policy);
        } else {
            assumed.merge(CoreCode.PLAN_AGES_ASSUMED, 1L, Long::sum);
            spread(line, years, policy);
        }
    }

    /** Equipment of unknown age, as if bought evenly over the years that it has been kept until today. */
    private void spread(Equipment line, double years, RenewalPolicy policy) {
        int parts = (int) Math.max(1, Math.round(years));
        for (int part = 0; part < parts; part++) {
            Equipment some = line.withId(line.id() + "~part" + (part + 1)).withQuantity(line.quantity() / parts);
            keep(some, CalendarYears.before(today, (part + 0.5) * years / parts), years, policy);
        }
    }

    private void keep(Equipment line, LocalDate purchased, double usual, RenewalPolicy policy) {
        double years = usual + policy.longer();
        LocalDate leaves = line.serviceLife().withdrawn().orElseGet(() -> leaving(purchased, years));
        lines.add(line.withServiceLife(ServiceLife.between(purchased, leaves).withPlannedYears(years)));
        double renewed = line.quantity()
                * grown(policy, CalendarYears.between(purchased.isAfter(today) ? purchased : today, leaves));
        new Succession(line, years, policy, end, lines).from(leaves, renewed);
    }

    /** The end of its life; what is older already leaves at its next anniversary. */
    private LocalDate leaving(LocalDate purchased, double years) {
        LocalDate leaves = after(purchased, years);
        while (!leaves.isAfter(today)) {
            leaves = leaves.plusYears(1);
        }
        return leaves;
    }

    static double grown(RenewalPolicy policy, double years) {
        return Math.pow(1 + policy.growth(), years);
    }

    static LocalDate after(LocalDate day, double years) {
        LocalDate after = CalendarYears.after(day, years);
        return after.isAfter(day) ? after : day.plusDays(1);
    }
}
