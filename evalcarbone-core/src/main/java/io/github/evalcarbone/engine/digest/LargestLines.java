package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The lines with the largest totals in the first category of a scope; of equal ones, the first. Mutable and not thread-safe. */
public final class LargestLines {

    /** More than the relative error of a sum of few products in doubles. */
    private static final double DOUBT = 1e-12;

    private final DigestScope scope;
    private final List<LineTotal> largest = new ArrayList<>();

    public LargestLines(DigestScope scope) {
        this.scope = scope;
    }

    /** Takes one of some lines; weights and factors are by cell of the scope, NaN for what is missing. */
    public void take(Supplier<FootprintLine> line, AlikeLines alike, double[] weights, double[] factors) {
        if (scope.largest() > 0 && mayBeAmong(weights, factors)) {
            insert(lineTotal(line.get(), alike.kind().missing(scope.categories().get(0)), weights, factors));
        }
    }

    /** Most lines are far below the largest ones: for them no exact sum is made. */
    private boolean mayBeAmong(double[] weights, double[] factors) {
        if (largest.size() < scope.largest()) {
            return true;
        }
        double least = value(largest.get(largest.size() - 1));
        double sum = 0;
        double size = 0;
        for (int cell = 0; cell < scope.phases().size(); cell++) {
            double value = Double.isNaN(weights[cell]) ? 0 : weights[cell] * factors[cell];
            sum += value;
            size += Math.abs(value);
        }
        return !(sum + size * DOUBT < least);
    }

    private LineTotal lineTotal(FootprintLine line, long missing, double[] weights, double[] factors) {
        ImpactCategory category = scope.categories().get(0);
        ExactSum sum = new ExactSum();
        for (int cell = 0; cell < scope.phases().size(); cell++) {
            if (!Double.isNaN(weights[cell])) {
                sum.addProduct(weights[cell], factors[cell]);
            }
        }
        Amount known = new Amount(sum.value(), category.unitPerYear());
        Total total = new Total(known, 1, missing > 0 ? 1 : 0, missing, SetAside.NONE);
        return new LineTotal(line, sum.toBigDecimal(), total);
    }

    private void insert(LineTotal line) {
        int place = largest.size();
        while (place > 0 && value(largest.get(place - 1)) < value(line)) {
            place--;
        }
        largest.add(place, line);
        if (largest.size() > scope.largest()) {
            largest.remove(scope.largest());
        }
    }

    private static double value(LineTotal line) {
        return line.total().known().value();
    }

    /** Returns the lines, the largest first. */
    List<LineTotal> get() {
        return List.copyOf(largest);
    }
}
