package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.factor.DatasetParts;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.factor.table.RowParser;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.Map;

/** Reads hypotheses: those that are parameters of the rules are kept, the others told. */
final class ReferenceHypotheses {

    private record Parameter(String id, String unit, double least, double most, String range) {}

    private static final Map<String, Parameter> PARAMETERS = Map.of(
            MatchKey.of("PUEParDefaut"),
            new Parameter("pue.default", "1", 1, RowParser.MOST, ">= 1"),
            MatchKey.of("dureeVieParDefaut"),
            new Parameter("lifetime.default", "year", Double.MIN_VALUE, RowParser.MOST, "> 0"),
            MatchKey.of("taux_utilisation_COPE"),
            new Parameter("sharing.cope", "1", 0, 1, "0 .. 1"),
            MatchKey.of("taux_utilisation_BYOD"),
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
        Parameter parameter = PARAMETERS.get(MatchKey.of(key));
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
