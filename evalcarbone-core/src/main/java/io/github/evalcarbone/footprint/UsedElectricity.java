package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An electricity mix that values of a result are computed from. Immutable and thread-safe.
 *
 * @param area  the code of the area, such as {@code FR}; the site or data centre if it is a contract's
 * @param year  the year of the mix; empty if its source does not state it
 * @param basis  whether it describes what is produced or what is consumed in the area
 * @param scope  the part of the life cycle it contains
 * @param losses  whether it contains the losses of the grid
 * @param dataset  id and version of the dataset, such as {@code ademe 2026.8.0}; {@code contract} if it is a contract's
 * @param lines  the number of lines computed from it; empty if it is not known
 */
public record UsedElectricity(
        String area,
        Optional<Integer> year,
        MixBasis basis,
        MixScope scope,
        NetworkLosses losses,
        String dataset,
        OptionalLong lines) {

    private static final int VALUES = 7;

    /**
     * Returns the mixes that remarks of a result state.
     *
     * @param remarks  the remarks
     * @return the mixes, in the order of the remarks
     */
    public static List<UsedElectricity> of(Collection<Problem> remarks) {
        return remarks.stream()
                .filter(remark ->
                        remark.is(CoreCode.ELECTRICITY_USED) && remark.values().size() == VALUES)
                .map(Problem::values)
                .map(UsedElectricity::of)
                .toList();
    }

    static List<UsedElectricity> ofFindings(Collection<Finding> findings) {
        return of(findings.stream().map(Finding::problem).toList());
    }

    private static UsedElectricity of(List<String> values) {
        return new UsedElectricity(
                values.get(0),
                Optional.of(values.get(1))
                        .filter(text -> text.matches("[0-9]{4}"))
                        .map(Integer::valueOf),
                MixBasis.find(values.get(2)).orElse(MixBasis.NOT_STATED),
                MixScope.find(values.get(3)).orElse(MixScope.NOT_STATED),
                NetworkLosses.find(values.get(4)).orElse(NetworkLosses.NOT_STATED),
                values.get(5),
                lines(values.get(6)));
    }

    private static OptionalLong lines(String text) {
        return text.matches("[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
