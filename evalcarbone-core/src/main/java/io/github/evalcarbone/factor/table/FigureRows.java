package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Equivalence;
import io.github.evalcarbone.factor.Evidence;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.factor.Normalisation;
import io.github.evalcarbone.factor.ReferenceUsage;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.units.Amount;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the tables that are not about devices: electricity, assumptions, equivalences, usages, normalisation, named
 * figures.
 */
final class FigureRows {

    private static final String BASES = names(MixBasis.values());
    private static final String SCOPES = names(MixScope.values());
    private static final String LOSSES = names(NetworkLosses.values());

    private record MixKey(String area, Optional<Integer> year, ImpactCategory category, boolean ofGeneration) {}

    private final RowParser rows;
    private final FactorDataset.Builder dataset;
    private final Set<String> areas = new HashSet<>();
    private final Set<String> usages = new HashSet<>();
    private final Set<MixKey> mixes = new HashSet<>();
    /** The ids read so far, by table. */
    private final Map<String, Set<String>> ids = new HashMap<>();

    FigureRows(RowParser rows, FactorDataset.Builder dataset) {
        this.rows = rows;
        this.dataset = dataset;
    }

    /** Returns the areas read, as normalised names. */
    Set<String> areas() {
        return areas;
    }

    /** Returns the ids of the usages read. */
    Set<String> usages() {
        return usages;
    }

    void mix(RowReader row) {
        String area = rows.once(row.text("area"));
        areas.add(MatchKey.of(area));
        dataset.area(area);
        Optional<Integer> year = row.number("year", 1900, 2100, "1900 .. 2100").map(Double::intValue);
        UnaryOperator<ElectricityMix> nature = nature(row);
        RowParser.category(row)
                .ifPresent(category -> rows.figure(row, category, "kWh")
                        .map(factor -> nature.apply(mix(area, year, factor)))
                        .ifPresent(mix -> mix(row, category, mix)));
    }

    /** Returns the nature of the mix of a row: basis, scope and losses, not stated if their columns are left out. */
    private static UnaryOperator<ElectricityMix> nature(RowReader row) {
        MixBasis basis = row.choice("basis", MixBasis::find, BASES).orElse(MixBasis.NOT_STATED);
        MixScope scope = row.optional("scope")
                .flatMap(any -> row.choice("scope", MixScope::find, SCOPES))
                .orElse(MixScope.NOT_STATED);
        NetworkLosses losses = row.optional("network_losses")
                .flatMap(any -> row.choice("network_losses", NetworkLosses::find, LOSSES))
                .orElse(NetworkLosses.NOT_STATED);
        return mix -> mix.withBasis(basis).withScope(scope).withLosses(losses);
    }

    private static String names(Object[] values) {
        return Stream.of(values).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static ElectricityMix mix(String area, Optional<Integer> year, Factor factor) {
        ElectricityMix mix = ElectricityMix.of(area, factor);
        return year.map(mix::withYear).orElse(mix);
    }

    private void mix(RowReader row, ImpactCategory category, ElectricityMix mix) {
        boolean ofGeneration = mix.scope() == MixScope.GENERATION;
        if (mixes.add(new MixKey(MatchKey.of(mix.area()), mix.year(), category, ofGeneration))) {
            dataset.mix(category, mix);
        } else {
            String year = mix.year().map(String::valueOf).orElse("");
            row.problem("area", CoreCode.DUPLICATE_DATASET_KEY, (mix.area() + " " + year).strip() + " " + category);
        }
    }

    void hypothesis(RowReader row) {
        rows.amount(row)
                .map(amount -> new Hypothesis(row.text("id"), amount, rows.provenance(row)))
                .filter(hypothesis -> isNew(row, "id", hypothesis.id(), "hypotheses"))
                .ifPresent(dataset::add);
    }

    void coefficient(RowReader row) {
        rows.amount(row)
                .map(amount -> coefficient(row, amount))
                .filter(coefficient -> isNew(row, "id", coefficient.id(), "coefficients"))
                .ifPresent(dataset::add);
    }

    private Coefficient coefficient(RowReader row, Amount amount) {
        String comment = row.optional("comment").map(rows::once).orElse("");
        return new Coefficient(
                row.text("id"), amount, comment, rows.provenance(row), rows.uncertainty(row, "uncertainty"));
    }

    void equivalence(RowReader row) {
        Optional<ImpactCategory> category = RowParser.category(row);
        rows.amount(row)
                .flatMap(amount -> category.map(found ->
                        new Equivalence(row.text("id"), RowParser.labels(row), found, amount, rows.provenance(row))))
                .filter(equivalence -> isNew(row, "id", equivalence.id(), "equivalences"))
                .ifPresent(dataset::add);
    }

    void usage(RowReader row) {
        ReferenceUsage usage = read(row);
        usages.add(usage.id());
        if (isNew(row, "id", usage.id(), "usages")) {
            dataset.add(usage);
        }
    }

    private ReferenceUsage read(RowReader row) {
        String id = row.text("id");
        var titles = RowParser.labels(row);
        Optional<Double> hours = RowParser.positive(row, "hours_per_day", 24);
        Optional<Double> days = RowParser.positive(row, "days_per_year", 366);
        Optional<Double> active = RowParser.positive(row, "active_hours_per_day", 24);
        Evidence evidence = row.choice("evidence", Evidence::find, Arrays.toString(Evidence.values()))
                .orElse(Evidence.ASSUMPTION);
        ReferenceUsage usage = ReferenceUsage.of(id, evidence).withTitles(titles);
        usage = hours.map(usage::withHoursPerDay).orElse(usage);
        usage = days.map(usage::withDaysPerYear).orElse(usage);
        usage = active.map(usage::withActiveHoursPerDay).orElse(usage);
        return usage.withComment(row.optional("comment").orElse("")).withProvenance(rows.provenance(row));
    }

    void normalisation(RowReader row) {
        RowParser.category(row)
                .flatMap(category -> normalisation(row, category))
                .filter(found -> isNew(row, "category", found.category().id(), "normalisation"))
                .ifPresent(dataset::add);
    }

    private Optional<Normalisation> normalisation(RowReader row, ImpactCategory category) {
        Optional<Double> value = row.requiredNumber("value", Double.MIN_VALUE, RowParser.MOST, "> 0");
        Optional<Double> weight = row.requiredNumber("weight", 0, 1, "0 .. 1");
        String method = row.text("lcia_method");
        return rows.requireUnit(row, category.unit().toString())
                .flatMap(unit -> value.flatMap(number -> weight.map(share ->
                        new Normalisation(category, new Amount(number, unit), share, method, rows.provenance(row)))));
    }

    private boolean isNew(RowReader row, String column, String id, String table) {
        boolean added = ids.computeIfAbsent(table, any -> new HashSet<>()).add(id);
        return RowParser.isNew(row, column, id, added ? null : id);
    }
}
