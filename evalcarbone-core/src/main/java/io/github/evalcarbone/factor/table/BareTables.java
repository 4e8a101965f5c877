package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.factor.DatasetHeader;
import io.github.evalcarbone.factor.DatasetParts;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the tables of a dataset that has no descriptor; what that would say is given, or told by the rows. */
public final class BareTables {

    private final String id;
    private final String version;
    private final Source source;
    private final DatasetFiles files;
    private final List<Problem> problems = new ArrayList<>();

    public BareTables(String id, String version, Source source, DatasetFiles files) {
        this.id = id;
        this.version = version;
        this.source = source;
        this.files = files;
    }

    public Checked<FactorDataset> read() {
        Map<String, CsvTable> tables = tables();
        if (tables.isEmpty()) {
            String all = String.join(".csv, ", DatasetTables.NAMES) + ".csv";
            problems.add(Problem.of(ProblemCode.DATASET_FILE_MISSING, Location.NONE, all));
        }
        DatasetHeader header = new DatasetHeader(
                id,
                version,
                new Bilingual(source.title(), source.title()),
                source.publisher(),
                source.attribution(),
                List.of(source.licence()),
                methods(tables),
                List.of());
        DatasetParts parts = new DatasetTables(header, Map.of(source.id(), source), tables, problems).read();
        return Checked.hasError(problems)
                ? Checked.failed(problems)
                : Checked.of(new FactorDataset(header, parts), problems);
    }

    private Map<String, CsvTable> tables() {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        for (String name : DatasetTables.NAMES) {
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

    /** The first row of a category tells its method; the reader refuses those that tell another. */
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
