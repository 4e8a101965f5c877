package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.RuleFunction;
import java.time.LocalDate;

/** A function of days, computed as the explaining evaluator does, one line after the other. */
record DateCall(RuleFunction function, Node left, Node right, int scratch) implements Node {

    @Override
    public Column evaluate(BlockRun run) {
        Column a = left.evaluate(run);
        Column b = right.evaluate(run);
        Column out = run.scratch(scratch);
        if (a.isUniform() && b.isUniform()) {
            out.setAll(one(a.all(), b.all()));
        } else {
            each(a, b, out.fill(), run.size());
        }
        return out;
    }

    private void each(Column a, Column b, double[] out, int size) {
        for (int i = 0; i < size; i++) {
            out[i] = one(a.at(i), b.at(i));
        }
    }

    private double one(double a, double b) {
        if (Double.isNaN(a)) {
            return a;
        }
        return switch (function) {
            case DAYS_BETWEEN -> b - a;
            case YEARS_BETWEEN -> Double.isNaN(b) ? b : RuleFunction.yearsBetween(day(a), day(b));
            default -> RuleFunction.yearsBefore(day(a), b).toEpochDay();
        };
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) day);
    }
}
