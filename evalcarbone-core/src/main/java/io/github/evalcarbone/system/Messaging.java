package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import java.time.YearMonth;

/**
 * The mail that was sent in a month. Immutable and thread-safe.
 *
 * @param id  its id, unique among the months of mail of a system
 * @param month  the month
 * @param mails  mails sent, 0 or more
 * @param deliveries  mails times recipients, 0 or more
 * @param megabytes  the volume of all mails sent, in MB, 0 or more
 */
public record Messaging(String id, YearMonth month, double mails, double deliveries, double megabytes) {

    /**
     * Creates a month of mail.
     *
     * @param id  its id
     * @param month  the month
     * @param mails  mails sent, 0 or more
     * @param deliveries  mails times recipients, 0 or more
     * @param megabytes  the volume of all mails sent, in MB, 0 or more
     * @throws IllegalArgumentException if the id is blank or a number negative or not finite
     */
    public Messaging {
        Invariants.notBlank(id, "id of messaging");
        Invariants.notNegative(mails, "number of mails");
        Invariants.notNegative(deliveries, "number of deliveries");
        Invariants.notNegative(megabytes, "volume in MB");
    }
}
