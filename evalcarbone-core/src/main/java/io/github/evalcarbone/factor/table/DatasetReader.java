package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.Bytes;
import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
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
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a dataset from {@code datapackage.json} and the tables it names; collects every fault.
 * <p>
 * The descriptor is a Frictionless Data Package, which may have further keys; its member {@code evalcarbone} is read
 * strictly.
 */
final class DatasetReader {

    private static final String DESCRIPTOR = "datapackage.json";

    private final DatasetFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<ImpactCategory, String> methods = new LinkedHashMap<>();

    DatasetReader(DatasetFiles files) {
        this.files = files;
    }

    Checked<FactorDataset> read() {
        Optional<JsonNode> tree = open(DESCRIPTOR, stream -> {
            Checked<JsonNode> json = JsonReader.read(TextSource.of(DESCRIPTOR, stream), Limits.RULES);
            problems.addAll(json.problems());
            return json.value();
        });
        if (tree.isEmpty()) {
            return Checked.failed(problems);
        }
        ObjectReader json = new ObjectReader(tree.get(), problems);
        String version = json.text("version");
        Optional<ObjectReader> ours = json.object("evalcarbone");
        List<String> licences = ours.map(any -> licences(json)).orElse(List.of());
        sources(ours);
        String id = ours.map(header -> header.text("id")).orElse("");
        FactorDataset.Builder dataset =
                FactorDataset.builder(id, version).licences(licences).published();
        ours.ifPresent(header -> header(header, dataset));
        Map<String, CsvTable> tables = tables(json.objects("resources"));
        new DatasetTables(new RowParser(id + " " + version, methods, sources), dataset, tables, problems).read();
        return Checked.hasError(problems) ? Checked.failed(problems) : Checked.of(dataset.build(), problems);
    }

    private static List<String> licences(ObjectReader json) {
        return json.objects("licenses").stream()
                .map(licence -> licence.text("name"))
                .toList();
    }

    private void sources(Optional<ObjectReader> ours) {
        ours.stream()
                .flatMap(json -> json.objects("sources").stream())
                .map(SourceReader::source)
                .forEach(source -> sources.put(source.id(), source));
    }

    private void header(ObjectReader json, FactorDataset.Builder dataset) {
        dataset.titles(json.object("titles").map(DatasetReader::bilingual).orElse(Bilingual.EMPTY))
                .publisher(json.text("publisher"))
                .attribution(json.text("attribution"));
        json.object("lciaMethods").ifPresent(this::methods);
        methods.forEach(dataset::method);
        json.objects("knownDefects").stream().map(DatasetReader::bilingual).forEach(dataset::knownDefect);
        json.done();
    }

    private static Bilingual bilingual(ObjectReader json) {
        Bilingual text = new Bilingual(json.text("fr"), json.text("en"));
        json.done();
        return text;
    }

    private void methods(ObjectReader json) {
        json.members().forEach((id, node) -> {
            Optional<ImpactCategory> category = ImpactCategory.find(id);
            if (category.isEmpty()) {
                problems.add(Problem.of(
                        CoreCode.BAD_VALUE,
                        node.location(),
                        id,
                        ImpactCategory.ef31().toString()));
            } else {
                methods.put(category.get(), json.text(id));
            }
        });
    }

    private Map<String, CsvTable> tables(List<ObjectReader> resources) {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        for (ObjectReader resource : resources) {
            String name = resource.choice(
                    "name", DatasetReader::tableName, DatasetFormat.tables().toString(), "");
            String path = resource.text("path");
            String hash = resource.text("hash");
            open(path, stream -> table(stream, path, hash)).ifPresent(table -> tables.put(name, table));
        }
        return tables;
    }

    private static Optional<String> tableName(String text) {
        return DatasetFormat.tables().stream().filter(text::equals).findFirst();
    }

    private Optional<CsvTable> table(InputStream stream, String path, String hash) {
        Checked<byte[]> bytes = Bytes.read(TextSource.of(path, stream), Limits.USUAL);
        problems.addAll(bytes.problems());
        return bytes.value().map(content -> {
            String found = "sha256:" + Bytes.sha256(content);
            if (!found.equals(hash)) {
                problems.add(Problem.of(CoreCode.CHECKSUM_MISMATCH, Location.file(path), path, hash, found));
            }
            CsvTable table = CsvTable.read(content, path);
            problems.addAll(table.problems());
            return table;
        });
    }

    private <T> Optional<T> open(String file, Function<InputStream, Optional<T>> use) {
        try (InputStream stream = files.open(file)) {
            if (stream == null) {
                problems.add(Problem.of(CoreCode.DATASET_FILE_MISSING, Location.file(file), file));
                return Optional.empty();
            }
            return use.apply(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
