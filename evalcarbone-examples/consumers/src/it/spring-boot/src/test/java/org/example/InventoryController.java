package org.example;

import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.TextSource;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.io.StringWriter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The library's own JSON forms, beside whatever JSON library the application has. */
@RestController
record InventoryController(FootprintPipeline pipeline, Validator validator) {

    @PostMapping(path = "/footprints", produces = "application/json")
    String footprint(InputStream body) {
        var inventory = InventoryJson.read(TextSource.of("request", body), EquipmentRecords.checkedBy(validator));
        var json = new StringWriter();
        FootprintJson.write(
                pipeline.footprint(PipelineInput.of(inventory.orThrow())).orThrow(), json);
        return json.toString();
    }
}
