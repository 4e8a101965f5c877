package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.factor.DatasetHeader;
import io.github.evalcarbone.factor.DatasetParts;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.NamedKind;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns the tables of a dataset into its parts; collects every fault. A table that is not there holds nothing. */
final class DatasetTables {

    /** The names of all tables that a dataset may have. */
    static final List<String> NAMES = List.of(
            "types",
            "models",
            "factors",
            "electricity-mixes",
            "hypotheses",
            "equivalences",
            "usages",
            "normalisation",
            "coefficients",
            "aliases");

    private static final String FIGURE = ",value,unit,lcia_method,source_id,source_locator,licence,quality_flags";

    private final Map<String, CsvTable> tables;
    private final List<Problem> problems;
    private final DatasetParts parts = new DatasetParts();
    private final DeviceRows devices;
    private final FigureRows statements;

    DatasetTables(
            DatasetHeader header, Map<String, Source> sources, Map<String, CsvTable> tables, List<Problem> problems) {
        RowParser rows = new RowParser(header, sources);
        this.tables = tables;
        this.problems = problems;
        this.devices = new DeviceRows(rows, parts);
        this.statements = new FigureRows(rows, parts);
    }

    DatasetParts read() {
        readDevices();
        readStatements();
        each("aliases", "kind,alias,id", "", this::alias);
        references();
        return parts;
    }

    private void readDevices() {
        each(
                "types",
                "id,label_fr,label_en,lifetime_years,default_model,source_id,source_locator,quality_flags,comment",
                "default_model_proxy,usage,licence",
                devices::type);
        each(
                "models",
                "id,type,label_fr,label_en,configuration,electricity_kwh_per_year,reference_hours_per_day,"
                        + "reference_hours_assumed,source_id,source_locator,licence,data_year,quality_flags,comment",
                "manufacturer,lifetime_years,declared_total,declared_use,use_profile,geography,transformation",
                devices::model);
        each("factors", "model,phase,category,transformation" + FIGURE, "uncertainty,comment", devices::factor);
    }

    private void readStatements() {
        each("electricity-mixes", "area,year,category,basis" + FIGURE, "transformation,comment", statements::mix);
        String named = "value,unit,source_id,source_locator,comment";
        each("hypotheses", "id," + named, "licence,quality_flags", statements::hypothesis);
        each("equivalences", "id,label_fr,label_en,category," + named, "licence", statements::equivalence);
        each(
                "usages",
                "id,label_fr,label_en,hours_per_day,days_per_year,active_hours_per_day,evidence,source_id,"
                        + "source_locator,licence,quality_flags,comment",
                "",
                statements::usage);
        each("normalisation", "category,weight,transformation" + FIGURE, "", statements::normalisation);
        each("coefficients", "id,licence,quality_flags,transformation," + named, "", statements::coefficient);
    }

    private void each(String name, String required, String optional, Consumer<RowReader> use) {
        CsvTable table = tables.get(name);
        if (table != null
                && RowReader.requireColumns(
                        table, List.of(required.split(",")), List.of(optional.split(",")), problems)) {
            table.rows().forEach(row -> use.accept(RowReader.ofPrograms(table, row, problems)));
        }
    }

    private void alias(RowReader row) {
        Optional<NamedKind> kind = row.choice(
                "kind",
                text -> Arrays.stream(NamedKind.values())
                        .filter(value -> value.name().equalsIgnoreCase(text))
                        .findFirst(),
                "model, type, area");
        String alias = row.text("alias");
        String id = MatchKey.of(row.text("id"));
        kind.ifPresent(found -> RowParser.requireNew(row, "alias", alias, parts.aliases.put(found.key(alias), id)));
        kind.filter(found -> !known(found).contains(id))
                .ifPresent(found -> row.problem("id", ProblemCode.UNKNOWN_REFERENCE, id, found.plural()));
    }

    private Set<String> known(NamedKind kind) {
        return switch (kind) {
            case MODEL -> parts.models.keySet();
            case TYPE -> parts.types.keySet();
            case AREA -> parts.areas.keySet();
        };
    }

    /** A dataset without models names devices of the datasets it is combined with. */
    private void references() {
        for (EquipmentType type : parts.types.values()) {
            if (!parts.models.isEmpty()) {
                type.defaultModel().ifPresent(model -> refer("types.csv", model, parts.models, "models"));
            }
            type.usage().ifPresent(usage -> refer("types.csv", usage, parts.usages, "usages"));
        }
        parts.models.values().forEach(model -> refer("models.csv", model.type(), parts.types, "types"));
        devices.keys().forEach(key -> refer("factors.csv", key.owner(), parts.models, "models"));
    }

    private void refer(String file, String id, Map<String, ?> known, String what) {
        if (!known.containsKey(MatchKey.of(id))) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_REFERENCE, Location.file(file), id, what));
        }
    }
}
