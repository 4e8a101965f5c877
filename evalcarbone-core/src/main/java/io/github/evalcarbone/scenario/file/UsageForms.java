package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.PowerStateChange;
import io.github.evalcarbone.scenario.change.PrivateUseChange;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes of how devices are used. */
final class UsageForms {

    private static final String BY = "by";
    private static final String TO = "to";
    private static final String NOT_BELOW = "notBelow";
    private static final String FROM = "from";
    private static final String HOURS_PER_DAY = "hoursPerDay";
    private static final String DAYS_PER_YEAR = "daysPerYear";
    private static final String HOURS_PER_YEAR = "hoursPerYear";
    private static final String COMPLIANCE = "compliance";
    private static final String SHARE = "share";
    private static final String MODE = "mode";
    private static final String NONE = "NONE";
    private static final String MODES = "COPE | BYOD | NONE";

    private UsageForms() {}

    static Supplier<Change> hours(ChangeMembers members) {
        LineSelector lines = members.lines();
        String key = members.onlyOne(BY, TO);
        FigureRange range = key.equals(BY) ? FigureRange.HOURS_MORE_OR_FEWER : FigureRange.HOURS_OF_A_DAY;
        double hours = members.has(key) ? members.number(key, range) : 0;
        if (!key.equals(BY)) {
            return () -> HoursChange.to(lines, hours);
        }
        double least = members.number(NOT_BELOW, FigureRange.HOURS_OF_A_DAY, 0);
        return () -> new HoursChange(lines, HoursChange.Kind.BY, hours, least);
    }

    static void write(HoursChange change, JsonWriter json) {
        boolean isRelative = change.kind() == HoursChange.Kind.BY;
        json.member(isRelative ? BY : TO, change.hours());
        if (isRelative) {
            json.member(NOT_BELOW, change.least());
        }
    }

    static Supplier<Change> switchingOff(ChangeMembers members) {
        LineSelector lines = members.lines();
        double hours = members.number(HOURS_PER_DAY, FigureRange.HOURS_OF_A_DAY);
        double days = members.number(DAYS_PER_YEAR, FigureRange.DAYS_OF_A_YEAR);
        double compliance = members.number(COMPLIANCE, FigureRange.SHARE);
        return () -> new SwitchingOff(lines, hours, days, compliance);
    }

    static void write(SwitchingOff change, JsonWriter json) {
        json.member(HOURS_PER_DAY, change.hoursPerDay());
        json.member(DAYS_PER_YEAR, change.daysPerYear());
        json.member(COMPLIANCE, change.compliance());
    }

    static Supplier<Change> powerStates(ChangeMembers members) {
        LineSelector lines = members.lines();
        String from = members.text(FROM);
        String to = members.text(TO);
        double hours = members.number(HOURS_PER_YEAR, FigureRange.HOURS_OF_A_YEAR);
        if (!from.isEmpty() && MatchKey.of(from).equals(MatchKey.of(to))) {
            members.tell(CoreCode.POWER_STATES_SAME, TO, from, to);
        }
        return () -> new PowerStateChange(lines, from, to, hours);
    }

    static void write(PowerStateChange change, JsonWriter json) {
        json.member(FROM, change.from());
        json.member(TO, change.to());
        json.member(HOURS_PER_YEAR, change.hoursPerYear());
    }

    static Supplier<Change> privateUse(ChangeMembers members) {
        LineSelector lines = members.lines();
        boolean isShare = members.onlyOne(SHARE, MODE).equals(SHARE);
        double share = isShare && members.has(SHARE) ? members.number(SHARE, FigureRange.SHARE_ABOVE_0) : 0;
        PrivateUse mode = members.choice(MODE, UsageForms::mode, MODES, PrivateUse.NONE);
        return () -> new PrivateUseChange(lines, isShare ? PrivateUse.of(share) : mode);
    }

    private static Optional<PrivateUse> mode(String word) {
        return switch (word) {
            case "COPE" -> Optional.of(PrivateUse.COPE);
            case "BYOD" -> Optional.of(PrivateUse.BYOD);
            case NONE -> Optional.of(PrivateUse.NONE);
            default -> Optional.empty();
        };
    }

    static void write(PrivateUseChange change, JsonWriter json) {
        if (change.sharing() instanceof PrivateUse.Share share) {
            json.member(SHARE, share.professional());
        } else {
            json.member(
                    MODE,
                    change.sharing() instanceof PrivateUse.Mode mode
                            ? mode.mode().name()
                            : NONE);
        }
    }
}
