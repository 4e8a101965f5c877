package io.github.evalcarbone.json;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ReadSystem.Cell;
import io.github.evalcarbone.json.ReadSystem.View;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that each view of a system adds up to its equipment and services exactly, and that totals are the sums. Not thread-safe. */
final class SystemSums {

    private final ReadSystem system;
    private final List<Problem> problems = new ArrayList<>();

    SystemSums(ReadSystem system) {
        this.system = system;
    }

    private void add(ProblemCode code, Location at, Object... values) {
        problems.add(Problem.of(code, at, Stream.of(values).map(String::valueOf).toArray(String[]::new)));
    }

    List<Problem> problems() {
        sums();
        mail();
        return problems;
    }

    private void sums() {
        Map<Cell, BigDecimal> ofServices = sums(system.services());
        Map<Cell, BigDecimal> all = new HashMap<>(ofServices);
        for (LineImpact impact : system.equipment().impacts()) {
            BigDecimal exact = new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor()));
            all.merge(new Cell("", impact.phase(), impact.category()), exact, BigDecimal::add);
        }
        totals(ofServices, system.services());
        view(all, system.machines());
        view(all, system.applications());
    }

    /** By phase and category. */
    private static <T> Map<Cell, BigDecimal> sums(View<T> view) {
        Map<Cell, BigDecimal> sums = new HashMap<>();
        view.lines().stream()
                .flatMap(line -> line.values().stream())
                .forEach(value -> sums.merge(value.cell().on(""), value.exact(), BigDecimal::add));
        return sums;
    }

    private <T> void view(Map<Cell, BigDecimal> expected, View<T> view) {
        Map<Cell, BigDecimal> sums = sums(view);
        for (LifecyclePhase phase : system.phases()) {
            for (ImpactCategory category : system.equipment().categories()) {
                Cell cell = new Cell("", phase, category);
                BigDecimal sum = sums.getOrDefault(cell, BigDecimal.ZERO);
                requireSame(
                        sum,
                        expected.getOrDefault(cell, BigDecimal.ZERO),
                        cell.on("ALL"),
                        view.json().at("lines"));
            }
        }
        totals(expected, view);
    }

    private void requireSame(BigDecimal sum, BigDecimal whole, Cell cell, Location at) {
        if (sum.compareTo(whole) != 0) {
            add(CoreCode.BAD_VALUE, at, cell + ": " + sum.stripTrailingZeros(), whole.stripTrailingZeros());
        }
    }

    private <T> void totals(Map<Cell, BigDecimal> sums, View<T> view) {
        Map<ImpactCategory, BigDecimal> totals = new HashMap<>();
        sums.forEach((cell, sum) -> totals.merge(cell.category(), sum, BigDecimal::add));
        totals(totals, view.totals(), view.json().at("totals"));
    }

    /** One for each category: the exact sum, rounded once. */
    private void totals(Map<ImpactCategory, BigDecimal> sums, List<StatedTotal> totals, Location at) {
        for (ImpactCategory category : system.equipment().categories()) {
            List<StatedTotal> found = totals.stream()
                    .filter(total -> total.category().equals(category))
                    .toList();
            double sum = sums.getOrDefault(category, BigDecimal.ZERO).doubleValue();
            found.stream()
                    .filter(total -> total.known().orElse(0.0) != sum)
                    .forEach(total -> add(CoreCode.BAD_VALUE, total.at(), total.text(), Numbers.shortest(sum)));
            if (found.size() != 1) {
                add(CoreCode.FOOTPRINT_CELL_COUNT, at, "ALL, " + category.id(), found.size());
            }
        }
    }

    private void mail() {
        Map<ImpactCategory, BigDecimal> sums = new HashMap<>();
        system.mail().months().stream()
                .flatMap(month -> month.values().stream())
                .forEach(value -> sums.merge(value.category(), new BigDecimal(value.value()), BigDecimal::add));
        totals(sums, system.mail().totals(), system.mail().json().at("totals"));
    }
}
