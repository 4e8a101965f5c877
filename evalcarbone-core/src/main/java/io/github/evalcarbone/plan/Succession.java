package io.github.evalcarbone.plan;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.Optional;

/** The equipment that is bought in the place of a line, again and again to the end of a plan. Not thread-safe. */
final class Succession {

    private final Equipment former;
    private final double years;
    private final RenewalPolicy policy;
    private final LocalDate end;
    private final CohortLines lines;

    Succession(Equipment former, double years, RenewalPolicy policy, LocalDate end, CohortLines lines) {
        this.former = former;
        this.years = years;
        this.policy = policy;
        this.end = end;
        this.lines = lines;
    }

    /** Buys on a day, and again whenever a life ends. A loop, as there may be many. */
    void from(LocalDate day, double items) {
        LocalDate bought = day;
        double quantity = items;
        for (int number = 1; !bought.isAfter(end) && quantity > 0; number++) {
            buy(bought, quantity, number);
            LocalDate next = Cohorts.after(bought, years);
            quantity *= Cohorts.grown(policy, CalendarYears.between(bought, next));
            bought = next;
        }
    }

    private void buy(LocalDate day, double items, int number) {
        Optional<RefurbishedQuota> quota =
                policy.quota().filter(share -> day.getYear() >= share.fromYear() && share.share() > 0);
        double used = items * quota.map(RefurbishedQuota::share).orElse(0.0);
        if (items - used > 0) {
            lines.add(bought(day, number, "").withCondition(Condition.NEW).withQuantity(items - used));
        }
        quota.ifPresent(share -> lines.add(bought(day, number, "~refurbished")
                .withCondition(Condition.refurbished(share.priorYears()))
                .withQuantity(used)));
    }

    /** The place and the usage stay; condition, price and serial number are those of the former device. */
    private Equipment bought(LocalDate day, int number, String ending) {
        Equipment next = former.toBuilder()
                .id(former.id() + "~" + number + ending)
                .serialNumber(null)
                .holding(new Holding(former.ownership(), false, Optional.empty(), Optional.empty()))
                .serviceLife(ServiceLife.between(day, Cohorts.after(day, years)).withPlannedYears(years))
                .build();
        return policy.model().map(next::withModel).orElse(next);
    }
}
