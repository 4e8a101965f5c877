package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.stream.Stream;

/** Usages: a device that is off is not worked with, and figures that nobody published are flagged. */
final class Usages {

    private Usages() {}

    static Stream<String> faults(DataPackage data) {
        return data.rows("usages").stream().flatMap(Usages::faults);
    }

    private static Stream<String> faults(Row row) {
        return Stream.of(
                        isActiveWhileOff(row) ? "is active for longer than it is switched on" : "",
                        isUntold(row) ? "is an assumption and must be flagged as one" : "",
                        isEmpty(row) ? "must have the hours that were published" : "")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> row.fault(row.get("id") + " " + fault));
    }

    private static boolean isActiveWhileOff(Row row) {
        return row.has("active_hours_per_day")
                && row.has("hours_per_day")
                && row.number("active_hours_per_day") > row.number("hours_per_day");
    }

    /** Also where the habit is known and the hours that it makes are said to be assumed. */
    private static boolean isUntold(Row row) {
        boolean assumed = row.get("evidence").equals("assumption")
                || (row.has("active_hours_per_day") && row.get("comment").contains("an assumption"));
        return assumed && !row.isFlagged("assumption");
    }

    private static boolean isEmpty(Row row) {
        return row.get("evidence").equals("published") && !row.has("hours_per_day");
    }
}
