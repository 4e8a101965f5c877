package org.example;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.SihForm;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Prints the footprint of an inventory. */
public class CareHome {

    public static void main(String[] args) {
        var calculator = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load()));
        var form = CsvInventory.of(CsvLayout.of("sih-form"));
        var input = PipelineInput.of(
                "Maison des Amandiers", LocalDate.of(2026, 6, 30), form, TextSource.of(Path.of(args[0])));
        Footprint footprint =
                FootprintPipeline.of(calculator).footprint(input).orThrow();
        System.out.println("lines: " + footprint.lines().size());
        System.out.println("total: " + footprint.total(CLIMATE_CHANGE));
    }
}
