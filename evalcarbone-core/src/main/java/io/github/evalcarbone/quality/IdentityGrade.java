package io.github.evalcarbone.quality;

import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.ModelMatch;
import io.github.evalcarbone.problem.CoreCode;
import java.util.ArrayList;
import java.util.List;

/** Tells what is known of the device and of its embodied figure. */
final class IdentityGrade {

    private static final String PROXY = "proxy";

    private IdentityGrade() {}

    static Situation of(LineFacts facts) {
        boolean isMissing = facts.results().embodied.isUnknown()
                && !facts.results().embodied.isGap(LifetimeGrade.GAPS);
        return isMissing
                ? Situation.IDENTITY_NONE
                : facts.device().map(device -> of(facts, device)).orElse(Situation.IDENTITY_NONE);
    }

    private static Situation of(LineFacts facts, DeviceFacts device) {
        if (device.isProxy() || device.doubtsOfMaking().contains(PROXY)) {
            return Situation.IDENTITY_PROXY;
        }
        if (!device.doubtsOfMaking().isEmpty()) {
            return Situation.IDENTITY_FLAGGED;
        }
        return isDefault(facts, device) ? Situation.IDENTITY_DEFAULT : ofModel(facts, device);
    }

    private static boolean isDefault(LineFacts facts, DeviceFacts device) {
        boolean isOfAnyKind = facts.isDecided(MatchDecision.STAND_IN)
                && facts.match()
                        .map(ModelMatch::reading)
                        .filter(ModelMatch.Reading::isToCheck)
                        .isPresent();
        return device.isDefault() || isOfAnyKind || facts.results().embodied.isFound(CoreCode.DEFAULT_DEVICE_FIGURE);
    }

    private static Situation ofModel(LineFacts facts, DeviceFacts device) {
        if (facts.isDecided(MatchDecision.STAND_IN)) {
            return Situation.IDENTITY_STAND_IN;
        }
        if (facts.isDecided(MatchDecision.SIMILAR)) {
            return Situation.IDENTITY_SIMILAR;
        }
        if (!device.isProduct()) {
            return Situation.IDENTITY_GENERIC;
        }
        return facts.isDecided(MatchDecision.FAMILY) ? Situation.IDENTITY_FAMILY : Situation.IDENTITY_PRODUCT;
    }

    static List<Situation> lowering(LineFacts facts) {
        List<Situation> lowering = new ArrayList<>();
        double most = facts.setting().limits().factorYears();
        int year = facts.setting().day().getYear();
        facts.device()
                .flatMap(DeviceFacts::year)
                .filter(ofFigure -> year - ofFigure > most)
                .ifPresent(old -> lowering.add(Situation.FACTOR_OLD));
        if (facts.results().embodied.hasGap() && !facts.results().embodied.isUnknown()) {
            lowering.add(Situation.PHASES_MISSING);
        }
        return lowering;
    }
}
