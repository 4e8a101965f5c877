package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.QuantityChange.Rounding;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.Replacement;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes of which devices there are, for how long and in which condition. */
final class FleetForms {

    private static final String PERCENT = "percent";
    private static final String BY = "by";
    private static final String TO = "to";
    private static final String AT_LEAST = "atLeast";
    private static final String NOT_BELOW = "notBelow";
    private static final String ROUNDING = "rounding";
    private static final String HALF_UP = "half-up";
    private static final String NONE = "none";
    /** As in {@link LifetimeChange#by}. */
    private static final double ONE_YEAR = 1;

    private FleetForms() {}

    static Supplier<Change> quantity(ChangeMembers members) {
        LineSelector lines = members.lines();
        String key = members.onlyOne(PERCENT, BY, TO);
        double figure = members.has(key) ? members.number(key, range(key)) : 0;
        Rounding rounding = members.choice(ROUNDING, FleetForms::rounding, NONE + " | " + HALF_UP, Rounding.NONE);
        return () -> new QuantityChange(lines, kind(key), figure, rounding);
    }

    private static FigureRange range(String key) {
        return switch (key) {
            case PERCENT -> FigureRange.PERCENT;
            case BY -> FigureRange.ITEMS_MORE_OR_FEWER;
            default -> FigureRange.ITEMS;
        };
    }

    private static QuantityChange.Kind kind(String key) {
        return switch (key) {
            case PERCENT -> QuantityChange.Kind.PERCENT;
            case BY -> QuantityChange.Kind.BY;
            default -> QuantityChange.Kind.TO;
        };
    }

    private static Optional<Rounding> rounding(String word) {
        return switch (word) {
            case NONE -> Optional.of(Rounding.NONE);
            case HALF_UP -> Optional.of(Rounding.HALF_UP);
            default -> Optional.empty();
        };
    }

    static void write(QuantityChange change, JsonWriter json) {
        String key = switch (change.kind()) {
            case PERCENT -> PERCENT;
            case BY -> BY;
            case TO -> TO;
        };
        json.member(key, change.figure());
        json.member(ROUNDING, change.rounding() == Rounding.HALF_UP ? HALF_UP : NONE);
    }

    static Supplier<Change> lifetime(ChangeMembers members) {
        LineSelector lines = members.lines();
        String key = members.onlyOne(BY, TO, AT_LEAST);
        FigureRange range = key.equals(BY) ? FigureRange.YEARS_MORE_OR_FEWER : FigureRange.YEARS_ABOVE_0;
        double years = members.has(key) ? members.number(key, range) : 0;
        if (!key.equals(BY)) {
            return () -> new LifetimeChange(lines, lifetimeKind(key), years, years);
        }
        double least = members.number(NOT_BELOW, FigureRange.YEARS_ABOVE_0, ONE_YEAR);
        return () -> new LifetimeChange(lines, LifetimeChange.Kind.BY, years, least);
    }

    private static LifetimeChange.Kind lifetimeKind(String key) {
        return key.equals(TO) ? LifetimeChange.Kind.TO : LifetimeChange.Kind.AT_LEAST;
    }

    static void write(LifetimeChange change, JsonWriter json) {
        String key = switch (change.kind()) {
            case BY -> BY;
            case TO -> TO;
            case AT_LEAST -> AT_LEAST;
        };
        json.member(key, change.years());
        if (change.kind() == LifetimeChange.Kind.BY) {
            json.member(NOT_BELOW, change.least());
        }
    }

    static Supplier<Change> refurbished(ChangeMembers members) {
        LineSelector lines = members.lines();
        double share = members.number("share", FigureRange.SHARE_ABOVE_0);
        double years = members.number("priorYears", FigureRange.YEARS);
        return () -> new RefurbishedShare(lines, share, years);
    }

    static void write(RefurbishedShare change, JsonWriter json) {
        json.member("share", change.share());
        json.member("priorYears", change.priorYears());
    }

    static Supplier<Change> donated(ChangeMembers members) {
        LineSelector lines = members.lines();
        double years = members.number("laterYears", FigureRange.YEARS);
        return () -> new Donation(lines, years);
    }

    static void write(Donation change, JsonWriter json) {
        json.member("laterYears", change.laterYears());
    }

    static Supplier<Change> replace(ChangeMembers members) {
        LineSelector lines = members.lines();
        members.atLeastOne("model", "type");
        Optional<String> model = members.optionalText("model");
        Optional<String> type = members.optionalText("type");
        return () -> new Replacement(lines, model, type);
    }

    static void write(Replacement change, JsonWriter json) {
        change.model().ifPresent(text -> json.member("model", text));
        change.type().ifPresent(text -> json.member("type", text));
    }

    static Supplier<Change> remove(ChangeMembers members) {
        LineSelector lines = members.lines();
        return () -> new Removal(lines);
    }
}
