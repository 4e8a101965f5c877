package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.equivalence.Equivalent;
import io.github.evalcarbone.problem.Language;
import java.math.BigDecimal;
import java.util.List;

/**
 * A total as much as something of everyday life.
 *
 * @param number  how many of it, rounded to two digits
 * @param isAtLeast  whether it may be more
 * @param label  the words after the number
 * @param covers  what is in the figure
 * @param source  who publishes it
 * @param date  when
 * @param licence  its licence
 */
record EquivalentView(
        BigDecimal number, boolean isAtLeast, String label, String covers, String source, String date, String licence) {

    static List<EquivalentView> of(Total climate, Language language) {
        return EquivalenceTable.shipped()
                .of(BigDecimal.valueOf(climate.known().value()), !climate.isComplete())
                .stream()
                .map(found -> of(found, language))
                .toList();
    }

    private static EquivalentView of(Equivalent found, Language language) {
        return new EquivalentView(
                found.rounded(),
                found.isAtLeast(),
                found.equivalence().labels().in(language),
                found.equivalence().covers().in(language),
                found.equivalence().source(),
                found.equivalence().date(),
                found.equivalence().licence());
    }
}
