package io.github.evalcarbone.document.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months in French and English, whole or cut; not those of the Java platform, which differ between its versions. */
final class MonthNames {

    private static final List<String> NAMES = List.of(
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars mar march",
            "avril avr april apr",
            "mai may",
            "juin june jun",
            "juillet juil july jul",
            "aout aou august aug",
            "septembre september sept sep",
            "octobre october oct",
            "novembre november nov",
            "decembre december dec");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /** Returns the number of a month, from 1 to 12; empty if the word is not the name of one. */
    static Optional<Integer> number(String word) {
        return Optional.ofNullable(MONTHS.get(MatchKey.withoutAccents(word).toLowerCase(Locale.ROOT)));
    }
}
