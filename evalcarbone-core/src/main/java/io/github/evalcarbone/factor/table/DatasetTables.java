package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Adds the tables of a dataset to its builder; collects every fault. A missing table counts as empty. */
final class DatasetTables {

    private final Map<String, CsvTable> tables;
    private final List<Problem> problems;
    private final DeviceRows devices;
    private final FigureRows figures;
    private final AliasRows aliases;

    DatasetTables(RowParser rows, FactorDataset.Builder dataset, Map<String, CsvTable> tables, List<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
        this.devices = new DeviceRows(rows, dataset);
        this.figures = new FigureRows(rows, dataset);
        this.aliases = new AliasRows(dataset, devices, figures);
    }

    /** Reads the tables, those that others refer to first. */
    void read() {
        each("types", devices::type);
        each("models", devices::model);
        each("factors", devices::factor);
        each("electricity-mixes", figures::mix);
        each("hypotheses", figures::hypothesis);
        each("equivalences", figures::equivalence);
        each("usages", figures::usage);
        each("normalisation", figures::normalisation);
        each("coefficients", figures::coefficient);
        each("aliases", aliases::alias);
        references();
    }

    private void each(String name, Consumer<RowReader> use) {
        CsvTable table = tables.get(name);
        DatasetFormat.Columns columns = DatasetFormat.columns(name);
        if (table != null && RowReader.requireColumns(table, columns.required(), columns.optional(), problems)) {
            table.rows().forEach(row -> use.accept(RowReader.ofPrograms(table, row, problems)));
        }
    }

    /** Checks references; a dataset without models may name devices of the datasets it is combined with. */
    private void references() {
        Set<String> models = devices.models().keySet();
        for (EquipmentType type : devices.types().values()) {
            if (!models.isEmpty()) {
                type.defaultModel().ifPresent(model -> refer("types.csv", model, models, "models"));
            }
            type.usage().ifPresent(usage -> refer("types.csv", usage, figures.usages(), "usages"));
        }
        Set<String> types = devices.types().keySet();
        devices.models().values().forEach(model -> refer("models.csv", model.type(), types, "types"));
        devices.keys().forEach(key -> refer("factors.csv", key.model(), models, "models"));
    }

    private void refer(String file, String id, Set<String> known, String what) {
        if (!known.contains(MatchKey.of(id))) {
            problems.add(Problem.of(CoreCode.DATASET_REFERENCE_UNKNOWN, Location.file(file), id, what));
        }
    }
}
