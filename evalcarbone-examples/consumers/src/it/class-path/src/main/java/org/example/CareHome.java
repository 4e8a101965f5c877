package org.example;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.intake.SihForm;
import io.github.evalcarbone.rule.Methodology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Prints the footprint of an inventory. */
public class CareHome {

    public static void main(String[] args) throws IOException {
        try (InputStream file = Files.newInputStream(Path.of(args[0]))) {
            var inventory = SihForm.read(file, args[0], "Maison des Amandiers", LocalDate.of(2026, 6, 30))
                    .orThrow();
            Footprint footprint = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load()))
                    .calculate(inventory);
            System.out.println("lines: " + inventory.equipment().size());
            System.out.println("total: " + footprint.total(CLIMATE_CHANGE));
        }
    }
}
