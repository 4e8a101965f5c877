package io.github.evalcarbone.quality;

import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.problem.CoreCode;
import java.util.ArrayList;
import java.util.List;

/** Determines the knowledge of the electricity. */
final class UseGrade {

    /** The findings of lines of which no electricity counts. */
    private static final CoreCode[] NOT_NEEDED = {
        CoreCode.IN_STOCK_UNUSED, CoreCode.SUPPORT_IN_PUE, CoreCode.NOT_YET_IN_SERVICE, CoreCode.NOT_IN_SERVICE_ANY_MORE
    };

    private UseGrade() {}

    static Situation of(GradedFacts facts) {
        LineResults.Side use = facts.results().use;
        if (use.isUnknown()) {
            return unknown(use);
        }
        if (use.isFound(NOT_NEEDED)) {
            return Situation.USE_NOT_NEEDED;
        }
        return use.isFound(CoreCode.USAGE_NOT_READ, CoreCode.INPUT_IGNORED) ? ofReference(facts, false) : stated(facts);
    }

    private static Situation unknown(LineResults.Side use) {
        if (use.isGap(LifetimeGrade.GAPS)) {
            return Situation.USE_NO_DATES;
        }
        return use.isGap(CoreCode.MIX_MISSING) ? Situation.USE_NO_MIX : Situation.USE_NO_ELECTRICITY;
    }

    private static Situation stated(GradedFacts facts) {
        ElectricityUse electricity = facts.line().usage().electricity();
        if (electricity instanceof ElectricityUse.Measured) {
            return Situation.USE_MEASURED;
        }
        return electricity instanceof ElectricityUse.PowerStates
                ? Situation.USE_STATES
                : ofReference(facts, electricity instanceof ElectricityUse.Hours);
    }

    private static Situation ofReference(GradedFacts facts, boolean hasHours) {
        return facts.device()
                .map(device -> ofReference(facts, device, hasHours))
                .orElse(Situation.USE_NO_ELECTRICITY);
    }

    private static Situation ofReference(GradedFacts facts, DeviceFacts device, boolean hasHours) {
        if (device.isProxy() || facts.setting().isProxy(device.doubtsOfUse())) {
            return Situation.USE_PROXY;
        }
        if (facts.setting().isDoubtful(device.doubtsOfUse())) {
            return Situation.USE_FLAGGED;
        }
        boolean isDefault = device.isDefault() || facts.results().use.isFound(CoreCode.DEFAULT_DEVICE_FIGURE);
        boolean isOfModel = !facts.isDecided(MatchDecision.STAND_IN, MatchDecision.SIMILAR);
        return device.isProduct() && isOfModel && !isDefault
                ? Situation.USE_PRODUCT
                : ofGeneric(facts, isDefault, hasHours);
    }

    private static Situation ofGeneric(GradedFacts facts, boolean isDefault, boolean hasHours) {
        if (facts.results().use.isFound(CoreCode.REFERENCE_HOURS_ASSUMED, CoreCode.HOURS_NOT_USED)) {
            return Situation.USE_ASSUMED;
        }
        if (hasHours) {
            return Situation.USE_HOURS;
        }
        return isDefault ? Situation.USE_DEFAULT : Situation.USE_REFERENCE;
    }

    static List<Situation> lowering(GradedFacts facts) {
        List<Situation> lowering = new ArrayList<>();
        LineResults.Side use = facts.results().use;
        if (use.isUnknown() || use.isFound(NOT_NEEDED)) {
            return lowering;
        }
        if (use.isFound(CoreCode.COUNTRY_FALLBACK)) {
            lowering.add(Situation.MIX_ELSEWHERE);
        }
        double most = facts.setting().limits().mixYears();
        int year = facts.setting().day().getYear();
        facts.setting()
                .mixYear()
                .filter(ofMix -> year - ofMix > most)
                .ifPresent(old -> lowering.add(Situation.MIX_OLD));
        if (use.isFound(CoreCode.DEFAULT_PUE, CoreCode.ROOM_PUE)) {
            lowering.add(Situation.PUE_DEFAULT);
        }
        if (facts.odd().contains(CoreCode.ELECTRICITY_UNUSUAL)) {
            lowering.add(Situation.ELECTRICITY_IMPLAUSIBLE);
        }
        return lowering;
    }
}
