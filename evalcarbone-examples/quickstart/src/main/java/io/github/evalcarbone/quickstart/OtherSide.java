package io.github.evalcarbone.quickstart;

import java.util.List;
import java.util.Optional;

/**
 * What a side of a comparison has that another has not.
 *
 * @param file  the file
 * @param rules  the name of the rules
 * @param factors  the ids of the datasets
 * @param date  the day of evaluation
 */
record OtherSide(Optional<String> file, Optional<String> rules, Optional<List<String>> factors, Optional<String> date) {

    /** A side that is another file alone. */
    static OtherSide of(String file) {
        return new OtherSide(Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isSame() {
        return file.isEmpty() && rules.isEmpty() && factors.isEmpty() && date.isEmpty();
    }
}
