package io.github.evalcarbone.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The impact of mail, month by month. It is reported beside the footprint of a system and never in its total, which
 * already includes the servers and terminals that carry the mail. Only the library implements this interface;
 * implementations are immutable and thread-safe.
 */
public interface MessagingFootprint {

    /** {@return the months stated, which need not make up a year} */
    List<Messaging> months();

    /**
     * Returns the impact of a month.
     *
     * @param month  one of the months
     * @param category  a category that was computed
     * @return the impact; empty if it is a gap
     * @throws IllegalArgumentException if the category was not computed
     */
    Optional<Amount> value(Messaging month, ImpactCategory category);

    /**
     * Returns the impact of all months stated; the lines of the total are the months.
     *
     * @param category  a category that was computed
     * @return the known impact, and what is missing from it
     * @throws IllegalArgumentException if the category was not computed
     */
    Total total(ImpactCategory category);

    /** {@return the gaps of months whose impact is not known in a category} */
    List<Gap> gaps();

    /** {@return the findings about the figures used} */
    List<Finding> findings();

    /**
     * Groups the gaps and findings by cause.
     *
     * @return the issues, the most severe first, then those of most lines; without shares of impact
     */
    default List<Issue> issues() {
        return Issue.group(gaps(), findings(), Stream.empty());
    }
}
