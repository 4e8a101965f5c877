package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cells common to figures of devices and of electricity: criterion, unit, value. Nothing is converted. */
final class ReferenceFigures {

    private final ReferenceSources sources;
    private final UnusedRows unused;
    private final Set<ImpactCategory> covered = new HashSet<>();
    private final Set<ImpactCategory> stated = new HashSet<>();
    /** A cache: a large table repeats the same few criteria. */
    private final Map<String, Optional<ImpactCategory>> categories = new HashMap<>();

    private final Map<String, ReferenceUnit> units = new HashMap<>();
    private final Map<String, Unit> perUnits = new HashMap<>();

    ReferenceFigures(ReferenceSources sources, UnusedRows unused) {
        this.sources = sources;
        this.unused = unused;
    }

    /** Reads a row of the table of criteria, which states units. */
    void criterion(ReferenceRow row) {
        String name = row.text(ReferenceField.CRITERION_CODE);
        Optional<ImpactCategory> category =
                known(row, name, row.optional(ReferenceField.LABEL).orElse(name));
        category.ifPresent(found -> row.optional(ReferenceField.UNIT).ifPresent(unit -> state(row, found, unit)));
    }

    private void state(ReferenceRow row, ImpactCategory category, String unit) {
        stated.add(category);
        if (!unit(unit).states(category)) {
            wrongUnit(row, unit, category.unit().toString());
        }
    }

    private static void wrongUnit(ReferenceRow row, String unit, String expected) {
        row.problem(ReferenceField.UNIT, CoreCode.FIGURE_UNIT_WRONG, unit, expected);
    }

    private Optional<ImpactCategory> known(ReferenceRow row, String name, String label) {
        Optional<ImpactCategory> found = category(name).or(() -> category(label));
        if (found.isEmpty() && !name.isEmpty()) {
            unused.count(row, CoreCode.CRITERION_UNKNOWN, name);
        }
        return found;
    }

    private Optional<ImpactCategory> category(String criterion) {
        return categories.computeIfAbsent(criterion, CriterionNames::find);
    }

    private ReferenceUnit unit(String text) {
        return units.computeIfAbsent(text, ReferenceUnit::of);
    }

    private Unit unit(ImpactCategory category, String per) {
        return perUnits.computeIfAbsent(
                category.id() + "/" + per, any -> category.unit().dividedBy(Unit.parse(per)));
    }

    /** Returns the category of a row with a figure per item or kWh; another row is reported. */
    Optional<ImpactCategory> category(ReferenceRow row, String per) {
        String name = row.text(ReferenceField.CRITERION);
        String unit = row.optional(ReferenceField.UNIT).orElse("");
        return known(row, name, name).filter(category -> isReadable(row, category, unit, per));
    }

    /** Returns whether a row can be read; a row in a wrong unit is read further, for its other problems. */
    private boolean isReadable(ReferenceRow row, ImpactCategory category, String text, String per) {
        ReferenceUnit unit = unit(text);
        boolean isWrong = unit.contradicts(category);
        if (isWrong) {
            wrongUnit(row, text, category.unit() + "/" + per);
        } else if (!unit.isPer(per)) {
            unused.count(row, CoreCode.NOT_PER_ITEM, text);
        } else {
            cover(category, unit.states(category));
        }
        return isWrong || unit.isPer(per);
    }

    private void cover(ImpactCategory category, boolean isStated) {
        covered.add(category);
        if (isStated) {
            stated.add(category);
        }
    }

    /** Returns the figure of a row; a blank figure is not covered, and is reported. */
    Optional<Factor> factor(ReferenceRow row, ImpactCategory category, String per) {
        if (row.optional(ReferenceField.VALUE).isEmpty()) {
            unused.count(row, CoreCode.FIGURES_BLANK, row.kind().toString());
        }
        return row.number(ReferenceField.VALUE, -ReferenceRow.MOST, ReferenceRow.MOST, "finite")
                .map(value -> new Factor(new Amount(value, unit(category, per)), sources.provenance(row)));
    }

    /** Adds the methods of the categories, which the tables do not state. */
    void addMethods(FactorDataset.Builder dataset) {
        inOrder().forEach(category -> dataset.method(category, FactorDataset.NOT_STATED));
    }

    private Stream<ImpactCategory> inOrder() {
        return ImpactCategory.ef31().stream().filter(covered::contains);
    }

    /** Returns a problem for each unit that no table states. */
    Stream<Problem> assumedUnits() {
        List<String> silent = inOrder()
                .filter(category -> !stated.contains(category))
                .map(category -> category + " " + category.unit())
                .toList();
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of(CoreCode.UNITS_ASSUMED, Location.NONE, String.join(", ", silent)));
    }
}
