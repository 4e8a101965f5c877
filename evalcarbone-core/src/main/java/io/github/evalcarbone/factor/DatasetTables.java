package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.factor.FactorDataset.FactorKey;
import io.github.evalcarbone.factor.FactorDataset.Kind;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns the tables of a dataset into its parts; collects every fault. */
final class DatasetTables {

    private static final Unit ITEM = Unit.parse("item");
    private static final Unit KILOWATT_HOUR = Unit.parse("kWh");
    private static final double MOST = Double.MAX_VALUE;

    private final DatasetHeader header;
    private final Map<String, Source> sources;
    private final Map<String, CsvTable> tables;
    private final List<Problem> problems;
    private final DatasetParts parts = new DatasetParts();
    private final Set<FactorKey> keys = new HashSet<>();

    DatasetTables(
            DatasetHeader header, Map<String, Source> sources, Map<String, CsvTable> tables, List<Problem> problems) {
        this.header = header;
        this.sources = sources;
        this.tables = tables;
        this.problems = problems;
    }

    DatasetParts read() {
        each(
                "types",
                "id,label_fr,label_en,lifetime_years,default_model,source_id,source_locator,quality_flags,comment",
                this::type);
        each(
                "models",
                "id,type,label_fr,label_en,configuration,electricity_kwh_per_year,reference_hours_per_day,"
                        + "reference_hours_assumed,source_id,source_locator,licence,data_year,quality_flags,comment",
                this::model);
        each(
                "factors",
                "model,phase,category,value,unit,lcia_method,source_id,source_locator,licence,quality_flags,"
                        + "transformation",
                this::factor);
        each(
                "electricity-mixes",
                "area,year,category,value,unit,basis,lcia_method,source_id,source_locator,licence,quality_flags",
                this::mix);
        each("hypotheses", "id,value,unit,source_id,source_locator,comment", this::hypothesis);
        each(
                "equivalences",
                "id,label_fr,label_en,category,value,unit,source_id,source_locator,comment",
                this::equivalence);
        each("aliases", "kind,alias,id", this::alias);
        references();
        return parts;
    }

    private void each(String name, String columns, Consumer<RowReader> use) {
        CsvTable table = tables.get(name);
        if (table == null) {
            problems.add(Problem.of(ProblemCode.DATASET_FILE_MISSING, Location.file(name + ".csv"), name + ".csv"));
        } else if (RowReader.requireColumns(table, List.of(columns.split(",")), List.of(), problems)) {
            table.rows().forEach(row -> use.accept(RowReader.ofPrograms(table, row, problems)));
        }
    }

    private void type(RowReader row) {
        EquipmentType type = new EquipmentType(
                row.text("id"),
                labels(row),
                row.number("lifetime_years", Double.MIN_VALUE, MOST, "> 0"),
                row.optional("default_model"),
                provenance(row));
        once(row, "id", type.id(), parts.types.put(Names.normalised(type.id()), type));
    }

    private void model(RowReader row) {
        DeviceModel model = new DeviceModel(
                row.text("id"),
                row.text("type"),
                labels(row),
                row.optional("configuration").orElse(""),
                row.number("electricity_kwh_per_year", 0, MOST, ">= 0"),
                row.number("reference_hours_per_day", Double.MIN_VALUE, 24, "> 0, <= 24"),
                row.choice("reference_hours_assumed", DatasetTables::flag, "true, false")
                        .orElse(false),
                provenance(row));
        once(row, "id", model.id(), parts.models.put(Names.normalised(model.id()), model));
    }

    private static Optional<Boolean> flag(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    private void factor(RowReader row) {
        String model = row.text("model");
        Optional<LifecyclePhase> phase =
                row.choice("phase", DatasetTables::phase, "" + List.of(LifecyclePhase.values()));
        if (phase.equals(Optional.of(LifecyclePhase.USE))) {
            row.problem("phase", ProblemCode.USE_FACTOR_IGNORED, model);
            return;
        }
        Optional<ImpactCategory> category = category(row);
        if (phase.isPresent() && category.isPresent()) {
            FactorKey key = new FactorKey(Names.normalised(model), phase.get(), category.get());
            put(row, "model", key, ITEM, parts.factors);
        }
    }

    private static Optional<LifecyclePhase> phase(String text) {
        return Arrays.stream(LifecyclePhase.values())
                .filter(phase -> phase.name().equals(text))
                .findFirst();
    }

    private void mix(RowReader row) {
        String area = row.text("area");
        parts.areas.putIfAbsent(Names.normalised(area), area);
        row.optional("year").ifPresent(year -> row.problem("year", ProblemCode.OUT_OF_RANGE, year, "\"\""));
        category(row).ifPresent(category -> {
            FactorKey key = new FactorKey(Names.normalised(area), LifecyclePhase.USE, category);
            put(row, "area", key, KILOWATT_HOUR, parts.mixes);
        });
    }

    /** The key counts even where the value is blank: two rows for one figure are a fault. */
    private void put(RowReader row, String column, FactorKey key, Unit per, Map<FactorKey, Factor> into) {
        if (!keys.add(key)) {
            row.problem(column, ProblemCode.DUPLICATE_KEY, key.owner() + " " + key.phase() + " " + key.category());
        }
        figure(row, key.category().unit().dividedBy(per), key.category()).ifPresent(factor -> into.put(key, factor));
    }

    /** A value that is blank is not covered: no factor, and no problem. */
    private Optional<Factor> figure(RowReader row, Unit unit, ImpactCategory category) {
        requireUnit(row, unit);
        String method = row.text("lcia_method");
        String declared = header.methods().getOrDefault(category, "");
        if (!method.equals(declared)) {
            row.problem("lcia_method", ProblemCode.BAD_VALUE, method, declared);
        }
        return row.number("value", -MOST, MOST, "finite")
                .map(value -> new Factor(new Amount(value, unit), provenance(row)));
    }

    private void requireUnit(RowReader row, Unit unit) {
        if (!row.text("unit").equals(unit.toString())) {
            row.problem("unit", ProblemCode.WRONG_UNIT, row.optional("unit").orElse(""), unit.toString());
        }
    }

    private static Optional<ImpactCategory> category(RowReader row) {
        return row.choice(
                "category",
                text -> ImpactCategory.find(text)
                        .filter(category -> category.id().equals(text)),
                ImpactCategory.ef31().toString());
    }

    private void hypothesis(RowReader row) {
        amount(row).ifPresent(amount -> {
            Hypothesis hypothesis = new Hypothesis(row.text("id"), amount, provenance(row));
            once(row, "id", hypothesis.id(), parts.hypotheses.put(hypothesis.id(), hypothesis));
        });
    }

    private void equivalence(RowReader row) {
        Optional<ImpactCategory> category = category(row);
        amount(row)
                .flatMap(amount -> category.map(
                        found -> new Equivalence(row.text("id"), labels(row), found, amount, provenance(row))))
                .ifPresent(equivalence ->
                        once(row, "id", equivalence.id(), parts.equivalences.put(equivalence.id(), equivalence)));
    }

    private static Optional<Amount> amount(RowReader row) {
        Optional<Double> value = row.requiredNumber("value", -MOST, MOST, "finite");
        Optional<Unit> unit = row.choice("unit", DatasetTables::unit, Unit.symbols() + " * /");
        return value.flatMap(number -> unit.map(found -> new Amount(number, found)));
    }

    private static Optional<Unit> unit(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void alias(RowReader row) {
        Optional<Kind> kind = row.choice(
                "kind",
                text -> Arrays.stream(Kind.values())
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst(),
                "model, type, area");
        String alias = row.text("alias");
        String id = Names.normalised(row.text("id"));
        kind.ifPresent(found -> once(row, "alias", alias, parts.aliases.put(found.key(alias), id)));
        kind.filter(found -> !known(found).contains(id))
                .ifPresent(found -> row.problem("id", ProblemCode.UNKNOWN_REFERENCE, id, found.plural()));
    }

    private Set<String> known(Kind kind) {
        return switch (kind) {
            case MODEL -> parts.models.keySet();
            case TYPE -> parts.types.keySet();
            case AREA -> parts.areas.keySet();
        };
    }

    private void references() {
        parts.types
                .values()
                .forEach(type ->
                        type.defaultModel().ifPresent(model -> refer("types.csv", model, parts.models, "models")));
        parts.models.values().forEach(model -> refer("models.csv", model.type(), parts.types, "types"));
        keys.stream()
                .filter(key -> key.phase() != LifecyclePhase.USE)
                .forEach(key -> refer("factors.csv", key.owner(), parts.models, "models"));
    }

    private void refer(String file, String id, Map<String, ?> known, String what) {
        if (!known.containsKey(Names.normalised(id))) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_REFERENCE, Location.file(file), id, what));
        }
    }

    private static Bilingual labels(RowReader row) {
        return new Bilingual(row.text("label_fr"), row.text("label_en"));
    }

    private Provenance provenance(RowReader row) {
        Optional<Source> source = row.choice(
                "source_id",
                id -> Optional.ofNullable(sources.get(id)),
                sources.keySet().toString());
        Source found = source.orElse(new Source("", "", "", "", "", "", ""));
        return new Provenance(
                header.id() + " " + header.version(),
                found,
                row.text("source_locator"),
                row.optional("licence").orElse(found.licence()),
                row.optional("quality_flags")
                        .map(flags -> List.of(flags.split(";")))
                        .orElse(List.of()));
    }

    private static void once(
            RowReader row, String column, String key, @org.jspecify.annotations.Nullable Object previous) {
        if (previous != null) {
            row.problem(column, ProblemCode.DUPLICATE_KEY, key);
        }
    }
}
