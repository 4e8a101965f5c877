package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads hypotheses: those that are parameters of the rules are kept, the others reported. */
final class ReferenceHypotheses {

    private record Parameter(String id, String unit, double least, double most, String range) {}

    private static final Map<String, Parameter> PARAMETERS = Map.of(
            MatchKey.of("PUEParDefaut"),
            new Parameter("pue.default", "1", 1, ReferenceRow.MOST, ">= 1"),
            MatchKey.of("dureeVieParDefaut"),
            new Parameter("lifetime.default", "year", Double.MIN_VALUE, ReferenceRow.MOST, "> 0"),
            MatchKey.of("taux_utilisation_COPE"),
            new Parameter("sharing.cope", "1", 0, 1, "0 .. 1"),
            MatchKey.of("taux_utilisation_BYOD"),
            new Parameter("sharing.byod", "1", 0, 1, "0 .. 1"));

    private final FactorDataset.Builder dataset;
    private final Set<String> ids = new HashSet<>();
    private final ReferenceSources sources;
    private final UnusedRows unused;

    ReferenceHypotheses(FactorDataset.Builder dataset, ReferenceSources sources, UnusedRows unused) {
        this.dataset = dataset;
        this.sources = sources;
        this.unused = unused;
    }

    void hypothesis(ReferenceRow row) {
        String key = row.text(ReferenceField.HYPOTHESIS);
        Parameter parameter = PARAMETERS.get(MatchKey.of(key));
        if (parameter != null) {
            hypothesis(row, key, parameter);
        } else if (!key.isEmpty()) {
            unused.count(row, CoreCode.HYPOTHESIS_NOT_USED, key);
        }
    }

    private void hypothesis(ReferenceRow row, String key, Parameter parameter) {
        row.requiredNumber(ReferenceField.VALUE, parameter.least(), parameter.most(), parameter.range())
                .map(value -> new Amount(value, Unit.parse(parameter.unit())))
                .map(amount -> new Hypothesis(parameter.id(), amount, sources.provenance(row)))
                .ifPresent(hypothesis -> add(row, key, hypothesis));
    }

    private void add(ReferenceRow row, String key, Hypothesis hypothesis) {
        if (ids.add(hypothesis.id())) {
            dataset.add(hypothesis);
        } else {
            row.problem(ReferenceField.HYPOTHESIS, CoreCode.DUPLICATE_DATASET_KEY, key);
        }
    }
}
