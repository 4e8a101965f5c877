package io.github.evalcarbone.quality;

import java.util.regex.Pattern;

/** Determines the knowledge of the number of items. */
final class QuantityGrade {

    /** The id that a line without one gets from its row. */
    private static final Pattern NO_IDENTIFIER = Pattern.compile("line-[0-9]+");

    private QuantityGrade() {}

    static Situation of(GradedFacts facts) {
        double items = facts.line().quantity();
        if (items != Math.rint(items)) {
            return Situation.QUANTITY_RATIO;
        }
        return items == 1 ? ofOne(facts) : ofCount(facts);
    }

    private static Situation ofOne(GradedFacts facts) {
        if (facts.line().serialNumber().isPresent()) {
            return Situation.QUANTITY_SERIAL;
        }
        return NO_IDENTIFIER.matcher(facts.line().id()).matches() ? ofCount(facts) : Situation.QUANTITY_IDENTIFIER;
    }

    private static Situation ofCount(GradedFacts facts) {
        if (facts.setting().isCountOld()) {
            return Situation.QUANTITY_OLD;
        }
        return facts.namesModel() ? Situation.QUANTITY_MODEL : Situation.QUANTITY_TYPE;
    }
}
