package org.example;

import static io.github.evalcarbone.footprint.Facet.DEPARTMENT;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.problem.Language.FRENCH;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.json.ProblemsJson;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
record FootprintController(FootprintPipeline pipeline, Validator validator) {

    /** Tonnes of CO2 equivalent per year that are known, null if none are; {@code missing} is what is not among them, and why. */
    record Report(
            Double tonnes,
            List<String> missing,
            List<Part> departments,
            List<Part> applications,
            List<String> findings) {}

    record Part(String name, Double tonnes, boolean complete, List<String> explanation) {}

    @PostMapping("/reports")
    Report report(@Valid @RequestBody Park park) {
        var records = EquipmentRecords.checkedBy(validator);
        var input = PipelineInput.of(park.name(), park.evaluationDate(), records, park.devices(), "devices");
        var system = pipeline.inventory(input).checked().flatMap(park::on).orThrow();
        var footprint = pipeline.calculator().calculate(system);
        var gaps = footprint.allGaps().stream().filter(gap -> gap.category().equals(CLIMATE_CHANGE));
        var missing =
                gaps.map(gap -> text(Optional.of(gap.line()), gap.problem())).distinct();
        var applications = footprint.applications().parts().stream().map(part -> application(footprint, part));
        var findings = footprint.allFindings().stream().map(finding -> text(finding.line(), finding.problem()));
        return new Report(
                tonnes(footprint.total(CLIMATE_CHANGE)),
                missing.toList(),
                departments(footprint),
                applications.toList(),
                findings.toList());
    }

    /** The largest first, each with its three largest values; then those of which nothing is known. */
    private static List<Part> departments(SystemFootprint footprint) {
        var incomplete =
                new LinkedHashSet<>(footprint.gapsBy(CLIMATE_CHANGE, DEPARTMENT).keySet());
        var explanation = footprint.explainTotal(CLIMATE_CHANGE, Integer.MAX_VALUE, 3, DEPARTMENT);
        var parts = new ArrayList<Part>();
        for (var group : explanation.groups()) {
            incomplete.remove(group.key());
            var total = group.total();
            parts.add(new Part(group.key().toString(), tonnes(total), total.isComplete(), List.of(group.toText(FRENCH))));
        }
        incomplete.forEach(key -> parts.add(new Part(key.toString(), null, false, List.of())));
        return parts;
    }

    /** Down to hosts and factors, phase by phase. */
    private static Part application(SystemFootprint footprint, AllocationLine<?> part) {
        var phases = footprint.explainApplication(part.id(), CLIMATE_CHANGE).stream().map(phase -> phase.toText(FRENCH));
        return new Part(part.label(), tonnes(part.total(CLIMATE_CHANGE)), part.isComplete(CLIMATE_CHANGE), phases.toList());
    }

    private static Double tonnes(Total kilograms) {
        return kilograms.isUnknown() ? null : kilograms.known().value() / 1_000;
    }

    private static String text(Optional<String> line, Problem problem) {
        return line.map(id -> id + "\u00a0: ").orElse("") + problem.message(FRENCH);
    }

    /** Every problem at once, with code and place. */
    @ExceptionHandler
    ResponseEntity<String> invalid(InvalidDataException exception) {
        var json = new StringWriter();
        ProblemsJson.write(exception.problems(), json);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.toString());
    }

    @ExceptionHandler
    ResponseEntity<String> invalid(MethodArgumentNotValidException exception) {
        return ResponseEntity.badRequest().body(exception.getMessage());
    }
}
