package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.matching.MatchLog.Counted;
import io.github.evalcarbone.matching.ModelMatch.Spread;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words what a result must report of decisions about models and types. */
final class MatchRemarks {

    private static final String UNKNOWN = "?";

    /** A remark without its number of lines, and the place of that number among its values. */
    private record Remark(CoreCode code, List<String> values, int place) {

        Problem of(long lines) {
            List<String> all = new ArrayList<>(values);
            all.add(place, String.valueOf(lines));
            return Problem.of(code, Location.NONE, all.toArray(String[]::new));
        }
    }

    private MatchRemarks() {}

    static List<Problem> of(List<Counted> counted) {
        Map<Remark, Long> lines = new LinkedHashMap<>();
        Stream.<Function<ModelMatch, Optional<Remark>>>of(
                        MatchRemarks::virtual,
                        MatchRemarks::similar,
                        MatchRemarks::family,
                        MatchRemarks::standIn,
                        MatchRemarks::toCheck,
                        MatchRemarks::contradicted,
                        MatchRemarks::fallback,
                        MatchRemarks::notCovered,
                        MatchRemarks::rewritten,
                        MatchRemarks::type)
                .forEach(kind -> counted.forEach(one ->
                        kind.apply(one.match()).ifPresent(remark -> lines.merge(remark, one.lines(), Long::sum))));
        return lines.entrySet().stream()
                .map(entry -> entry.getKey().of(entry.getValue()))
                .toList();
    }

    private static Optional<Remark> remark(boolean isMade, CoreCode code, int place, String... values) {
        return isMade ? Optional.of(new Remark(code, List.of(values), place)) : Optional.empty();
    }

    private static boolean is(ModelMatch match, MatchDecision decision) {
        return match.decision() == decision;
    }

    private static String model(ModelMatch match) {
        return match.declaredModel().orElse(UNKNOWN);
    }

    /** Returns the model as declared, else the type. */
    private static String text(ModelMatch match) {
        return match.declaredModel().or(match::declaredType).orElse(UNKNOWN);
    }

    private static Optional<Remark> virtual(ModelMatch match) {
        return remark(is(match, MatchDecision.VIRTUAL), CoreCode.VIRTUAL_MACHINES, 1, text(match));
    }

    private static Optional<Remark> similar(ModelMatch match) {
        return remark(
                is(match, MatchDecision.SIMILAR),
                CoreCode.MODEL_SIMILAR,
                3,
                model(match),
                match.model().orElse(UNKNOWN),
                Numbers.shortest(match.score()));
    }

    private static Optional<Remark> family(ModelMatch match) {
        return match.reading().spread().map(spread -> family(match, spread));
    }

    private static Remark family(ModelMatch match, Spread spread) {
        List<String> values = List.of(
                model(match),
                match.model().orElse(UNKNOWN),
                String.valueOf(spread.members()),
                Numbers.shortest(spread.least()),
                Numbers.shortest(spread.most()),
                spread.unit());
        return new Remark(CoreCode.MODEL_FAMILY, values, 3);
    }

    private static Optional<Remark> standIn(ModelMatch match) {
        return remark(
                is(match, MatchDecision.STAND_IN),
                CoreCode.MODEL_STAND_IN,
                3,
                text(match),
                match.model().orElse(UNKNOWN),
                kind(match));
    }

    private static String kind(ModelMatch match) {
        return match.reading().kind().or(match::type).orElse(UNKNOWN);
    }

    private static Optional<Remark> toCheck(ModelMatch match) {
        return remark(
                match.isGuessed() && match.type().isPresent(),
                CoreCode.TYPE_TO_CHECK,
                3,
                match.declaredType().orElse(UNKNOWN),
                model(match),
                match.type().orElse(UNKNOWN));
    }

    private static Optional<Remark> contradicted(ModelMatch match) {
        return remark(
                match.isContradicted(),
                CoreCode.TYPE_CONTRADICTED,
                3,
                match.declaredType().orElse(UNKNOWN),
                model(match),
                match.type().orElse(UNKNOWN));
    }

    private static Optional<Remark> fallback(ModelMatch match) {
        boolean isOther = match.type().isPresent()
                && match.reading()
                        .kind()
                        .map(DeviceKind::of)
                        .filter(kind -> isOther(kind, match))
                        .isPresent();
        return remark(
                isOther && is(match, MatchDecision.TYPE_DEFAULT) && !match.isContradicted(),
                CoreCode.KIND_FALLBACK,
                2,
                kind(match),
                match.type().orElse(UNKNOWN));
    }

    /** Returns whether the default device is neither of this kind or a finer one, nor the generic one of it. */
    private static boolean isOther(DeviceKind kind, ModelMatch match) {
        return match.type()
                        .map(DeviceKind::of)
                        .filter(taken ->
                                taken.types().contains(kind.id()) || taken.id().equals(kind.id()))
                        .isEmpty()
                && match.model().filter(kind.standIns()::contains).isEmpty();
    }

    private static Optional<Remark> notCovered(ModelMatch match) {
        boolean isKnown =
                match.declaredType().isPresent() && match.reading().kind().isPresent();
        return remark(
                isKnown && is(match, MatchDecision.NONE),
                CoreCode.KIND_NOT_COVERED,
                2,
                match.declaredType().orElse(UNKNOWN),
                kind(match));
    }

    private static Optional<Remark> rewritten(ModelMatch match) {
        boolean isFound = switch (match.decision()) {
            case FIXED, ALIAS, NORMALISED, PRODUCT_CODE, FORM_FACTOR -> true;
            default -> false;
        };
        return remark(isFound, CoreCode.MODELS_REWRITTEN, 0, match.decision().toString());
    }

    private static Optional<Remark> type(ModelMatch match) {
        return match.declaredType()
                .filter(declared -> !match.isGuessed() && !match.isContradicted())
                .flatMap(declared -> match.lineType()
                        .filter(taken -> !is(match, MatchDecision.ACCESSORY))
                        .filter(taken -> !MatchKey.of(declared).equals(MatchKey.of(taken)))
                        .map(taken -> new Remark(CoreCode.TYPE_REWRITTEN, List.of(declared, taken), 2)));
    }
}
