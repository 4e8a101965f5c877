package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.spreadsheets.CsvSheet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The lines of equipment in a file of any kind. */
sealed interface EquipmentLines {

    /** Runs a pipeline over the lines, whatever rows are bad; fails if nothing can be read at all. */
    <R extends Remarkable<R>> Checked<FootprintRun<R>> run(Function<PipelineInput, FootprintRun<R>> pipeline);

    /** JSON has a day of its own, unless another one is asked for. */
    record OfJson(InputFile file, Optional<LocalDate> day) implements EquipmentLines {

        private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

        @Override
        public <R extends Remarkable<R>> Checked<FootprintRun<R>> run(
                Function<PipelineInput, FootprintRun<R>> pipeline) {
            VALIDATION.setLevel(Level.WARNING); // it says hello otherwise
            Checked<Inventory> read = file.read(source -> InventoryJson.read(source, EquipmentRecords.checked()))
                    .map(inventory -> day.map(inventory::withEvaluationDate).orElse(inventory));
            return read.partial().isPresent()
                    ? Checked.of(pipeline.apply(PipelineInput.of(read)))
                    : Checked.failed(read.problems());
        }
    }

    /** Rows of CSV, or of a sheet: then the problems get their places in the sheet. */
    record OfRows(SourceFiles files, InventoryFile file, LocalDate day, CsvInventory reader) implements EquipmentLines {

        @Override
        public <R extends Remarkable<R>> Checked<FootprintRun<R>> run(
                Function<PipelineInput, FootprintRun<R>> pipeline) {
            return file.isSpreadsheet()
                    ? file.csvSheet().map(sheet -> ofSheet(sheet, pipeline.apply(input(sheet.csv()))))
                    : file.csv().map(source -> pipeline.apply(input(source)));
        }

        private PipelineInput input(TextSource source) {
            return PipelineInput.of(files.title(), day, reader, source);
        }

        private static <R extends Remarkable<R>> FootprintRun<R> ofSheet(CsvSheet sheet, FootprintRun<R> run) {
            return new FootprintRun<>(sheet.complete(run.checked()), run.matches(), run.isCancelled());
        }
    }
}
