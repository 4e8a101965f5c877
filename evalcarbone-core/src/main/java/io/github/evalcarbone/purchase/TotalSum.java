package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import io.github.evalcarbone.units.Unit;
import java.util.List;

/** Totals added up, as complete as all of them are. */
final class TotalSum {

    private TotalSum() {}

    /** Returns the sum of one or more totals of one unit. */
    static Total of(List<Total> parts) {
        ExactSum known = new ExactSum();
        parts.forEach(part -> known.add(part.known().value()));
        return new Total(
                new Amount(known.value(), parts.get(0).known().unit()),
                parts.stream().mapToLong(Total::lines).sum(),
                parts.stream().mapToLong(Total::incompleteLines).sum(),
                parts.stream().mapToLong(Total::missingValues).sum(),
                SetAside.NONE);
    }

    /** Returns an amount per year over a number of years. */
    static Amount ofYears(Amount perYear, double years) {
        return new Amount(perYear.value() * years, perYear.unit().times(Unit.YEAR));
    }
}
