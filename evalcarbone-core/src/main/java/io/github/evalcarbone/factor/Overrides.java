package io.github.evalcarbone.factor;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures with which a caller replaced those of the datasets, and the remarks on them.
 *
 * @param factors  the figures, by the device or area they belong to
 * @param remarks  the remarks, one for each figure
 */
record Overrides(Map<FactorKey, Factor> factors, List<Problem> remarks) {

    static final Overrides NONE = new Overrides(Map.of(), List.of());

    Overrides {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        remarks = List.copyOf(remarks);
    }

    /** Returns these overrides and one more; the figure keeps the name of the one it replaces. */
    Overrides with(FactorKey key, String name, Factor replaced, double value, Source source) {
        Amount amount = new Amount(value, replaced.amount().unit());
        Map<FactorKey, Factor> all = new LinkedHashMap<>(factors);
        all.put(key, new Factor(amount, provenance(replaced, source)));
        List<Problem> told = new ArrayList<>(remarks);
        told.add(Problem.of(
                CoreCode.FIGURE_OVERRIDDEN,
                Location.NONE,
                name,
                amount.toString(),
                source.title(),
                replaced.amount().toString(),
                replaced.provenance().dataset()));
        return new Overrides(all, told);
    }

    private static Provenance provenance(Factor replaced, Source source) {
        String locator = "in place of " + replaced.amount() + " of "
                + replaced.provenance().dataset() + ", " + replaced.provenance().locator();
        return new Provenance(
                replaced.provenance().dataset(), source, locator, source.licence(), List.of("overridden"));
    }

    Optional<Factor> find(FactorKey key) {
        return Optional.ofNullable(factors.get(key));
    }
}
