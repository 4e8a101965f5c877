package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the tables of a dataset without descriptor, whose information comes from the caller or from the rows. */
final class BareTables {

    private final String id;
    private final String version;
    private final Source source;
    private final DatasetFiles files;
    private final List<Problem> problems = new ArrayList<>();

    BareTables(String id, String version, Source source, DatasetFiles files) {
        this.id = id;
        this.version = version;
        this.source = source;
        this.files = files;
    }

    Checked<FactorDataset> read() {
        Map<String, CsvTable> tables = tables();
        if (tables.isEmpty()) {
            String all = String.join(".csv, ", DatasetFormat.tables()) + ".csv";
            problems.add(Problem.of(CoreCode.DATASET_FILE_MISSING, Location.NONE, all));
        }
        Map<ImpactCategory, String> methods = methods(tables);
        FactorDataset.Builder dataset = FactorDataset.builder(id, version, source);
        methods.forEach(dataset::method);
        RowParser rows = new RowParser(id + " " + version, methods, Map.of(source.id(), source));
        new DatasetTables(rows, dataset, tables, problems).read();
        return Checked.hasError(problems) ? Checked.failed(problems) : Checked.of(dataset.build(), problems);
    }

    private Map<String, CsvTable> tables() {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        for (String name : DatasetFormat.tables()) {
            try (InputStream stream = files.open(name + ".csv")) {
                if (stream != null) {
                    CsvTable table = CsvTable.read(TextSource.of(name + ".csv", stream));
                    problems.addAll(table.problems());
                    tables.put(name, table);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tables;
    }

    /** Returns the method stated by the first row of each category; the reader rejects rows that state another. */
    private static Map<ImpactCategory, String> methods(Map<String, CsvTable> tables) {
        Map<ImpactCategory, String> methods = new LinkedHashMap<>();
        Stream.of("factors", "electricity-mixes")
                .filter(tables::containsKey)
                .map(tables::get)
                .forEach(table -> table.rows()
                        .forEach(row -> ImpactCategory.find(table.cell(row, "category"))
                                .ifPresent(category -> methods.putIfAbsent(category, table.cell(row, "lcia_method")))));
        return methods;
    }
}
