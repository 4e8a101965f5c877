package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.DatasetParts;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Equivalence;
import io.github.evalcarbone.factor.Evidence;
import io.github.evalcarbone.factor.FactorKey;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.factor.Normalisation;
import io.github.evalcarbone.factor.ReferenceUsage;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.units.Amount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the tables that speak of no device: electricity, assumptions, pictures, usages, normalisation, named figures. */
final class FigureRows {

    private static final List<String> BASES = List.of("production", "consumption", "not stated");

    private final RowParser rows;
    private final DatasetParts parts;

    FigureRows(RowParser rows, DatasetParts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    void mix(RowReader row) {
        String area = rows.once(row.text("area"));
        parts.areas.putIfAbsent(MatchKey.of(area), area);
        Optional<Integer> year = row.number("year", 1900, 2100, "1900 .. 2100").map(Double::intValue);
        String basis = row.choice(
                        "basis", text -> BASES.stream().filter(text::equals).findFirst(), String.join(", ", BASES))
                .orElse("");
        RowParser.category(row)
                .ifPresent(category -> rows.figure(row, category, "kWh")
                        .ifPresent(factor -> mix(row, category, new ElectricityMix(area, year, basis, factor))));
    }

    private void mix(RowReader row, ImpactCategory category, ElectricityMix mix) {
        FactorKey key = FactorKey.ofArea(mix.area(), category);
        if (!parts.add(key, mix)) {
            String year = mix.year().map(String::valueOf).orElse("");
            row.problem("area", ProblemCode.DUPLICATE_KEY, (mix.area() + " " + year).strip() + " " + category);
        }
    }

    void hypothesis(RowReader row) {
        rows.amount(row).ifPresent(amount -> {
            Hypothesis hypothesis = new Hypothesis(row.text("id"), amount, rows.provenance(row));
            RowParser.requireNew(row, "id", hypothesis.id(), parts.hypotheses.put(hypothesis.id(), hypothesis));
        });
    }

    void coefficient(RowReader row) {
        rows.amount(row).ifPresent(amount -> {
            String comment = row.optional("comment").map(rows::once).orElse("");
            Coefficient coefficient = new Coefficient(row.text("id"), amount, comment, rows.provenance(row));
            RowParser.requireNew(row, "id", coefficient.id(), parts.coefficients.put(coefficient.id(), coefficient));
        });
    }

    void equivalence(RowReader row) {
        Optional<ImpactCategory> category = RowParser.category(row);
        rows.amount(row)
                .flatMap(amount -> category.map(found ->
                        new Equivalence(row.text("id"), RowParser.labels(row), found, amount, rows.provenance(row))))
                .ifPresent(equivalence -> RowParser.requireNew(
                        row, "id", equivalence.id(), parts.equivalences.put(equivalence.id(), equivalence)));
    }

    void usage(RowReader row) {
        ReferenceUsage usage = new ReferenceUsage(
                row.text("id"),
                RowParser.labels(row),
                RowParser.positive(row, "hours_per_day", 24),
                RowParser.positive(row, "days_per_year", 366),
                RowParser.positive(row, "active_hours_per_day", 24),
                row.choice("evidence", Evidence::find, Arrays.toString(Evidence.values()))
                        .orElse(Evidence.ASSUMPTION),
                row.optional("comment").orElse(""),
                rows.provenance(row));
        RowParser.requireNew(row, "id", usage.id(), parts.usages.put(usage.id(), usage));
    }

    void normalisation(RowReader row) {
        RowParser.category(row)
                .ifPresent(category -> normalisation(row, category)
                        .ifPresent(found -> RowParser.requireNew(
                                row, "category", category.id(), parts.normalisation.put(category, found))));
    }

    private Optional<Normalisation> normalisation(RowReader row, ImpactCategory category) {
        Optional<Double> value = row.requiredNumber("value", Double.MIN_VALUE, RowParser.MOST, "> 0");
        Optional<Double> weight = row.requiredNumber("weight", 0, 1, "0 .. 1");
        String method = row.text("lcia_method");
        return rows.requireUnit(row, category.unit().toString())
                .flatMap(unit -> value.flatMap(number -> weight.map(share ->
                        new Normalisation(category, new Amount(number, unit), share, method, rows.provenance(row)))));
    }
}
