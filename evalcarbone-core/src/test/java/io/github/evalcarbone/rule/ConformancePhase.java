package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Optional;

/** The contribution of a phase of a line to a footprint: weight and factor, or a gap; and the findings. */
record ConformancePhase(Evaluation evaluation, Optional<Term> term, boolean product) {

    /** The weight, and the factor it is multiplied by. */
    record Term(double weight, double factor) {}

    static ConformancePhase of(RuleSet rules, Evaluation evaluation) {
        boolean product = rules.aggregation() == Aggregation.EXACT_PRODUCTS;
        Optional<Term> term = evaluation
                .value()
                .map(value -> product ? term(evaluation) : new Term(value, 1))
                .filter(found -> LineImpact.isInRange(found.weight(), found.factor()));
        return new ConformancePhase(evaluation, term, product);
    }

    private static Term term(Evaluation evaluation) {
        Operand left = evaluation.operands().get(0);
        Operand right = evaluation.operands().get(1);
        boolean turned = ((NumberKind) left.input().kind()).unit().isPerCategory();
        return turned ? new Term(number(right), number(left)) : new Term(number(left), number(right));
    }

    private static double number(Operand operand) {
        return ((NumberValue) operand.value().orElseThrow()).value();
    }

    void write(JsonWriter json) {
        if (term.isPresent()) {
            ConformanceFile.number(json, term.get().weight() * term.get().factor());
            if (product) {
                part(json, "weight", term.get().weight());
                part(json, "factor", term.get().factor());
            }
        } else {
            MissingInput gap = evaluation.gap().orElseGet(() -> tooLarge());
            json.member("gap", gap.code().toString());
            json.member("rule", gap.ruleId());
        }
        findings(json, evaluation);
    }

    private MissingInput tooLarge() {
        return new MissingInput(CoreCode.NOT_FINITE, evaluation.rule().id(), Optional.empty());
    }

    private static void part(JsonWriter json, String key, double value) {
        json.startObject(key);
        ConformanceFile.number(json, value);
        json.endObject();
    }

    static void findings(JsonWriter json, Evaluation evaluation) {
        json.startArray("findings");
        evaluation.remarks().forEach(remark -> {
            json.startObject();
            json.member("code", remark.finding().code().toString());
            json.member("rule", remark.ruleId());
            json.member("once", remark.finding().once());
            json.endObject();
        });
        json.endArray();
    }
}
