package org.example;

import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.json.ProblemsJson;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FootprintController {

    /** What the application's own JSON library reads: no annotation of the library is needed. */
    record Request(String name, LocalDate evaluationDate, List<EquipmentRecord> lines) {}

    private final FootprintPipeline pipeline;
    private final EquipmentRecords records;

    FootprintController(FootprintPipeline pipeline, EquipmentRecords records) {
        this.pipeline = pipeline;
        this.records = records;
    }

    /** An inventory of the library's own JSON form. */
    @PostMapping("/footprints")
    ResponseEntity<String> inventory(InputStream body) {
        return answer(PipelineInput.of(InventoryJson.read(TextSource.of("request", body), records)));
    }

    /** Lines in the application's own form. */
    @PostMapping("/lines")
    ResponseEntity<String> lines(@RequestBody Request request) {
        return answer(PipelineInput.of(
                request.name(), request.evaluationDate(), records, request.lines(), "request"));
    }

    private ResponseEntity<String> answer(PipelineInput input) {
        var footprint = pipeline.footprint(input).orThrow();
        var json = new StringWriter();
        FootprintJson.write(footprint, json);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.toString());
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidDataException exception) {
        List<Problem> problems = exception.problems();
        var json = new StringWriter();
        ProblemsJson.write(problems, json);
        return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_JSON).body(json.toString());
    }
}
