package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An electricity mix that values of lines are computed from. Results state each as a remark, with its number of lines, so
 * that it is stored, merged and shown like any other.
 *
 * @param area  the area, or the place of a contract
 * @param year  the year, {@code not stated} if it is not
 * @param basis  what it describes
 * @param scope  the part of the life cycle
 * @param losses  whether the losses of the grid are in it
 * @param dataset  id and version of its dataset
 */
public record UsedMix(String area, String year, MixBasis basis, MixScope scope, NetworkLosses losses, String dataset) {

    public static final String NOT_STATED = "not stated";

    /** A value of its own, as French has another form of it. */
    private static final String LOSSES_NOT_STATED = "losses-not-stated";

    /** Returns the remark that states it with a number of lines. */
    public Problem remark(long lines) {
        return Problem.of(
                CoreCode.ELECTRICITY_USED,
                Location.NONE,
                area,
                year,
                basis.toString(),
                scope.toString(),
                losses == NetworkLosses.NOT_STATED ? LOSSES_NOT_STATED : losses.toString(),
                dataset,
                String.valueOf(lines));
    }

    /** Returns remarks with those on mixes, and whether they are of different nature. */
    public static List<Problem> remarks(List<Problem> others, Map<UsedMix, Long> mixes) {
        return compared(CountedRemarks.merged(others, own(mixes)));
    }

    private static List<Problem> own(Map<UsedMix, Long> mixes) {
        return mixes.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().remark(entry.getValue()))
                .toList();
    }

    /** Adds the mix that a remark states, with its number of lines; returns whether it states one. */
    public static boolean restore(Problem remark, Tally tally) {
        List<UsedElectricity> uses = UsedElectricity.of(List.of(remark));
        uses.forEach(use -> tally.mixes.merge(of(use), use.lines().orElse(0), Long::sum));
        return !uses.isEmpty();
    }

    /** Returns a remark on each mix of a tally, in a fixed order. */
    public static List<Problem> remarks(Tally tally) {
        return CountedRemarks.sorted(own(tally.mixes));
    }

    /** Returns whether a remark states a mix, or follows from those that do. */
    static boolean isRemark(Problem remark) {
        return remark.is(CoreCode.ELECTRICITY_USED) || remark.is(CoreCode.MIXES_DIFFER);
    }

    private static UsedMix of(UsedElectricity use) {
        String year = use.year().map(String::valueOf).orElse(NOT_STATED);
        return new UsedMix(use.area(), year, use.basis(), use.scope(), use.losses(), use.dataset());
    }

    /** Returns remarks with the one that mixes of different nature were added up, which depends on all others. */
    static List<Problem> compared(List<Problem> remarks) {
        List<UsedElectricity> used = UsedElectricity.of(remarks);
        return CountedRemarks.sorted(Stream.concat(
                        remarks.stream().filter(remark -> !remark.is(CoreCode.MIXES_DIFFER)), differing(used).stream())
                .toList());
    }

    private static List<Problem> differing(List<UsedElectricity> used) {
        String bases = texts(used, UsedElectricity::basis);
        String scopes = texts(used, UsedElectricity::scope);
        return bases.contains(", ") || scopes.contains(", ")
                ? List.of(Problem.of(CoreCode.MIXES_DIFFER, Location.NONE, bases, scopes))
                : List.of();
    }

    private static String texts(List<UsedElectricity> used, Function<UsedElectricity, Object> property) {
        return used.stream()
                .map(property.andThen(Object::toString))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
