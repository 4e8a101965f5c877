package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.ComparedText;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.Map;

/** Reads hypotheses: those that are parameters of the rules are kept, the others told. */
final class ReferenceHypotheses {

    private record Parameter(String id, String unit, double least, double most, String range) {}

    private static final Map<String, Parameter> PARAMETERS = Map.of(
            ComparedText.of("PUEParDefaut"),
            new Parameter("pue.default", "1", 1, Rows.MOST, ">= 1"),
            ComparedText.of("dureeVieParDefaut"),
            new Parameter("lifetime.default", "year", Double.MIN_VALUE, Rows.MOST, "> 0"),
            ComparedText.of("taux_utilisation_COPE"),
            new Parameter("sharing.cope", "1", 0, 1, "0 .. 1"),
            ComparedText.of("taux_utilisation_BYOD"),
            new Parameter("sharing.byod", "1", 0, 1, "0 .. 1"));

    private final DatasetParts parts;
    private final ReferenceSources sources;
    private final UnusedRows unused;

    ReferenceHypotheses(DatasetParts parts, ReferenceSources sources, UnusedRows unused) {
        this.parts = parts;
        this.sources = sources;
        this.unused = unused;
    }

    void hypothesis(ReferenceRow row) {
        String key = row.text(ReferenceField.HYPOTHESIS);
        Parameter parameter = PARAMETERS.get(ComparedText.of(key));
        if (parameter != null) {
            hypothesis(row, key, parameter);
        } else if (!key.isEmpty()) {
            unused.count(row, ProblemCode.HYPOTHESIS_NOT_USED, key);
        }
    }

    private void hypothesis(ReferenceRow row, String key, Parameter parameter) {
        row.requiredNumber(ReferenceField.VALUE, parameter.least(), parameter.most(), parameter.range())
                .map(value -> new Amount(value, Unit.parse(parameter.unit())))
                .map(amount -> new Hypothesis(parameter.id(), amount, sources.provenance(row)))
                .map(hypothesis -> parts.hypotheses.putIfAbsent(parameter.id(), hypothesis))
                .ifPresent(other -> row.problem(ReferenceField.HYPOTHESIS, ProblemCode.DUPLICATE_KEY, key));
    }
}
