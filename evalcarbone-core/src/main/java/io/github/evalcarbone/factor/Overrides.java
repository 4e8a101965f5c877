package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
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
import java.util.stream.Stream;

/**
 * Figures with which a caller replaced those of the datasets, and the remarks on them.
 *
 * @param factors  the figures, by the device or area they belong to
 * @param remarks  the remarks, one for each figure
 */
record Overrides(Map<FactorKey, Factor> factors, List<Remark> remarks) {

    /** A remark on a figure of a category. */
    record Remark(ImpactCategory category, Problem problem) {}

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
        List<Remark> more = new ArrayList<>(remarks);
        more.add(new Remark(key.category(), remark(name, amount, replaced, source)));
        return new Overrides(all, more);
    }

    private static Problem remark(String name, Amount amount, Factor replaced, Source source) {
        return Problem.of(
                CoreCode.FIGURE_OVERRIDDEN,
                Location.NONE,
                name,
                amount.toString(),
                source.title(),
                replaced.amount().toString(),
                replaced.provenance().dataset());
    }

    /** Returns the remarks on figures of some categories. */
    Stream<Problem> remarks(List<ImpactCategory> categories) {
        return remarks.stream()
                .filter(remark -> categories.contains(remark.category()))
                .map(Remark::problem);
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
