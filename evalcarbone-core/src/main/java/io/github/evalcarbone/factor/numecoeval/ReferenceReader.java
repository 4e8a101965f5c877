package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates a dataset of reference tables; collects every fault, and reports what is not used. */
final class ReferenceReader {

    private final ReferenceSources sources;
    private final FactorDataset.Builder dataset;
    private final UnusedRows unused = new UnusedRows();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ReferenceTable> tables = new ArrayList<>();
    private final ReferenceFigures figures;
    private final ReferenceDevices devices;
    private final ReferenceMixes mixes;
    private final ReferenceNames names;

    ReferenceReader(String id, String version, Source source, Map<String, Source> named) {
        this.dataset = FactorDataset.builder(id, version, source);
        this.sources = new ReferenceSources(id + " " + version, source, named);
        this.figures = new ReferenceFigures(sources, unused);
        this.devices = new ReferenceDevices(dataset, figures, sources, unused);
        this.mixes = new ReferenceMixes(dataset, figures);
        this.names = new ReferenceNames(dataset, devices, sources);
    }

    Checked<FactorDataset> read(List<CsvTable> files, Optional<Double> assumedHours) {
        recognise(files);
        readRows();
        devices.items().forEach(item -> model(item, assumedHours));
        remarks().forEach(problems::add);
        return Checked.hasError(problems) ? Checked.failed(problems) : Checked.of(dataset(), problems);
    }

    private void recognise(List<CsvTable> files) {
        if (files.isEmpty()) {
            problems.add(Problem.of(CoreCode.DATASET_FILE_MISSING, Location.NONE, ReferenceKind.names()));
        }
        for (CsvTable file : files) {
            problems.addAll(file.problems());
            Optional<ReferenceKind> kind = ReferenceKind.of(file.columns());
            kind.ifPresent(found -> tables.add(new ReferenceTable(found, file)));
            if (kind.isEmpty() && !file.columns().isEmpty()) {
                problems.add(unknown(file));
            }
        }
    }

    private static Problem unknown(CsvTable file) {
        return Problem.of(
                CoreCode.UNKNOWN_TABLE,
                Location.cell(file.file(), 1, ""),
                String.join(";", file.columns()),
                ReferenceKind.headers());
    }

    /** Reads the rows, those that others refer to first. */
    private void readRows() {
        ReferenceHypotheses hypotheses = new ReferenceHypotheses(dataset, sources, unused);
        each(ReferenceKind.CRITERIA, figures::criterion);
        each(ReferenceKind.PHASES, ReferenceReader::phase);
        each(ReferenceKind.IMPACTS, this::impact);
        each(ReferenceKind.MIXES, mixes::mix);
        each(ReferenceKind.TYPES, names::type);
        each(ReferenceKind.TYPES_OF_ITEMS, names::typeOfItem);
        each(ReferenceKind.MATCHING, names::match);
        each(ReferenceKind.HYPOTHESES, hypotheses::hypothesis);
        each(ReferenceKind.NETWORK_IMPACTS, this::withoutRule);
        each(ReferenceKind.MESSAGING_IMPACTS, this::withoutRule);
    }

    private void each(ReferenceKind kind, Consumer<ReferenceRow> use) {
        tables.stream()
                .filter(table -> table.kind() == kind)
                .flatMap(table -> table.rows(problems))
                .forEach(use);
    }

    private static void phase(ReferenceRow row) {
        row.choice(ReferenceField.PHASE_CODE, ReferenceDevices::phase, ReferenceDevices.PHASES);
    }

    private void impact(ReferenceRow row) {
        if (row.isMix()) {
            mixes.mix(row);
        } else {
            devices.impact(row);
        }
    }

    private void withoutRule(ReferenceRow row) {
        unused.count(row, CoreCode.TABLE_NOT_USED, row.kind().toString());
    }

    private void model(ReferenceItem item, Optional<Double> assumedHours) {
        dataset.add(item.model(names.typeOf(item), assumedHours, sources));
    }

    private Stream<Problem> remarks() {
        Stream<Problem> ofTables = tables.stream().flatMap(ReferenceTable::columnsNotRead);
        Stream<Problem> ofWhole = Stream.of(figures.assumedUnits(), names.typeless(), sources.unmet())
                .flatMap(remarks -> remarks);
        return Stream.of(unused.remarks().stream(), ofTables, ofWhole).flatMap(remarks -> remarks);
    }

    private FactorDataset dataset() {
        figures.addMethods(dataset);
        return dataset.attribution(
                        sources.all().map(Source::attribution).distinct().collect(Collectors.joining(" ")))
                .licences(sources.all().map(Source::licence).distinct().toList())
                .build();
    }
}
