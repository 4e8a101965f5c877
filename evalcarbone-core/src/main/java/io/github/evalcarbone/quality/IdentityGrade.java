package io.github.evalcarbone.quality;

import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.ModelMatch;
import io.github.evalcarbone.problem.CoreCode;
import java.util.ArrayList;
import java.util.List;

/** Determines the knowledge of the device and of its embodied figure. */
final class IdentityGrade {

    private IdentityGrade() {}

    static Situation of(GradedFacts facts) {
        boolean isMissing = facts.results().embodied.isUnknown()
                && !facts.results().embodied.isGap(LifetimeGrade.GAPS);
        return isMissing
                ? Situation.IDENTITY_NONE
                : facts.device().map(device -> of(facts, device)).orElse(Situation.IDENTITY_NONE);
    }

    private static Situation of(GradedFacts facts, DeviceFacts device) {
        if (device.isProxy() || facts.setting().isProxy(device.doubtsOfMaking())) {
            return Situation.IDENTITY_PROXY;
        }
        if (facts.setting().isDoubtful(device.doubtsOfMaking())) {
            return Situation.IDENTITY_FLAGGED;
        }
        return isDefault(facts, device) ? ofDefault(facts) : ofModel(facts, device);
    }

    private static Situation ofDefault(GradedFacts facts) {
        return facts.namesModel() ? Situation.IDENTITY_UNMATCHED : Situation.IDENTITY_DEFAULT;
    }

    private static boolean isDefault(GradedFacts facts, DeviceFacts device) {
        boolean isOfAnyKind = facts.isDecided(MatchDecision.STAND_IN)
                && facts.match()
                        .map(ModelMatch::reading)
                        .filter(ModelMatch.Reading::isToCheck)
                        .isPresent();
        return device.isDefault() || isOfAnyKind || facts.results().embodied.isFound(CoreCode.DEFAULT_DEVICE_FIGURE);
    }

    private static Situation ofModel(GradedFacts facts, DeviceFacts device) {
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

    /** Doubts about the whole figure have a grade of their own. */
    private static boolean isDoubtedInPart(List<String> doubts, GradedFacts.Setting setting) {
        return !doubts.isEmpty() && !setting.isProxy(doubts) && !setting.isDoubtful(doubts);
    }

    static List<Situation> lowering(GradedFacts facts) {
        List<Situation> lowering = new ArrayList<>();
        facts.device()
                .map(DeviceFacts::doubtsOfMaking)
                .filter(doubts -> isDoubtedInPart(doubts, facts.setting()))
                .ifPresent(doubted -> lowering.add(Situation.FACTOR_DOUBTED));
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
