package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The serial numbers of the lines of a source, by the number of the row. What a maker or an agent writes where there is no
 * serial number is not one. Some 130 bytes for each. Not thread-safe.
 */
public final class SerialNumbers {

    /** The words for no serial number, in small letters and digits only; repetitions of one character are others. */
    private static final Set<String> NONE = Set.of(
            "na",
            "none",
            "nonespecified",
            "null",
            "nil",
            "empty",
            "invalid",
            "unknown",
            "default",
            "defaultstring",
            "tobefilledbyoem",
            "tobefilled",
            "oem",
            "system",
            "serial",
            "serialnumber",
            "systemserialnumber",
            "chassisserialnumber",
            "baseboardserialnumber",
            "productserialnumber",
            "notspecified",
            "notapplicable",
            "notavailable",
            "notset",
            "notfound",
            "nosn",
            "sn",
            "test",
            "inconnu",
            "inconnue",
            "aucun",
            "aucune",
            "neant",
            "sans",
            "nc",
            "nr",
            "nonrenseigne",
            "nondefini",
            "noncommunique",
            "illisible",
            "absent",
            "arenseigner",
            "acompleter",
            "adefinir",
            "numerodeserie");

    private static final String DIGITS = "01234567890123456789";
    private static final int FEWEST_DIGITS = 4;

    private final Map<String, Long> rows = new HashMap<>();

    /** Creates the serial numbers of a source of which no line was read yet. */
    public SerialNumbers() {}

    /**
     * Compares the serial number of a line with those before it, and remembers it.
     *
     * @param stated  the serial number, if stated
     * @param row  the number of the row
     * @param places  the name of each row, for the problem
     * @return the problem that an earlier line has it, without a location; empty if none does
     */
    public Optional<Problem> add(Optional<String> stated, long row, Places places) {
        return stated.isPresent() ? add(stated.get(), row, places) : Optional.empty();
    }

    private Optional<Problem> add(String stated, long row, Places places) {
        String key = key(stated);
        Long earlier = isPlaceholder(key) ? null : rows.putIfAbsent(key, row);
        return earlier == null
                ? Optional.empty()
                : Optional.of(Problem.of(CoreCode.SERIAL_REPEATED, Location.NONE, stated, places.of(earlier)));
    }

    /** The names of rows. */
    @FunctionalInterface
    public interface Places {

        /**
         * Returns the name of a row.
         *
         * @param row  its number
         * @return the name, such as {@code parc.csv:2}
         */
        String of(long row);
    }

    private static String key(String stated) {
        StringBuilder key = new StringBuilder();
        MatchKey.withoutAccents(MatchKey.of(stated))
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> key.append((char) letter));
        return key.toString();
    }

    private static boolean isPlaceholder(String key) {
        return key.isEmpty()
                || NONE.contains(key)
                || key.chars().distinct().count() == 1
                || (key.length() >= FEWEST_DIGITS && DIGITS.contains(key));
    }
}
