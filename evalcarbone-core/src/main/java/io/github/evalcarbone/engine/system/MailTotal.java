package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;

/** Adds up the months of mail. */
public final class MailTotal {

    private MailTotal() {}

    /** Returns the total of all months; rejects a category that was not computed. */
    public static Total of(MessagingFootprint mail, ResultHeader header, ImpactCategory category) {
        header.requireCategory(category);
        List<Amount> known = mail.months().stream()
                .flatMap(month -> mail.value(month, category).stream())
                .toList();
        ExactSum sum = new ExactSum();
        known.forEach(amount -> sum.add(amount.value()));
        long missing = (long) mail.months().size() - known.size();
        Amount amount = new Amount(sum.value(), category.unit());
        return new Total(amount, mail.months().size(), missing, missing, SetAside.NONE);
    }
}
