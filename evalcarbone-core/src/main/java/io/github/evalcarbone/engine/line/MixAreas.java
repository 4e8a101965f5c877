package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Optional;

/**
 * The areas whose electricity a line uses.
 * <p>
 * A data centre that states no country is in that of its line for rules which know the losses of its grid: those of the
 * second edition. Earlier ones, and those of recorded engines, have an answer of their own, which stays to the last bit.
 *
 * @param line  the line
 * @param borrows  whether a data centre without a country is in that of the line
 */
record MixAreas(Equipment line, boolean borrows) {

    /** Returns whether a data centre without a country is in that of the line under some rules. */
    static boolean isBorrowedUnder(RuleSet rules) {
        return rules.reads(new FromLine(LineInput.LOSSES_DATA_CENTRE));
    }

    /** Returns the area that an input is about; empty for other inputs, or if it is not stated. */
    Optional<String> of(LineInput input) {
        return switch (input) {
            case MIX_COUNTRY, MIX_COUNTRY_WITHOUT_LOSSES, LOSSES_COUNTRY -> line.country();
            case MIX_DATA_CENTRE, MIX_DATA_CENTRE_WITHOUT_LOSSES, LOSSES_DATA_CENTRE ->
                ofDataCentre().or(() -> assumed(input));
            default -> Optional.empty();
        };
    }

    /** Returns the country of the line, if an input takes it for that of a data centre which states none. */
    Optional<String> assumed(LineInput input) {
        return switch (input) {
            case MIX_DATA_CENTRE, MIX_DATA_CENTRE_WITHOUT_LOSSES, LOSSES_DATA_CENTRE ->
                line.country().filter(country -> isBorrowed());
            default -> Optional.empty();
        };
    }

    private boolean isBorrowed() {
        return borrows && line.dataCentre().isPresent() && ofDataCentre().isEmpty();
    }

    private Optional<String> ofDataCentre() {
        return line.dataCentre().flatMap(DataCentre::country);
    }
}
