package org.example.ward;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Reads an inventory as JSON, which needs the reflection of a validation provider, and prints its footprint. */
public class Ward {

    private static final String INVENTORY = """
            {"format": "evalcarbone-inventory-1", "name": "Ward", "evaluationDate": "2026-01-01", "equipment": [
              {"id": "pc", "model": "ordinateur-portable-1", "quantity": 1200, "lifetimeYears": 5, "hoursPerDay": 8,
               "country": "FR"},
              {"id": "wrong", "model": "ordinateur-portable-1", "quantity": 1, "hoursPerDay": 25}]}
            """;

    public static void main(String[] args) {
        var read = InventoryJson.read(TextSource.of("ward.json", INVENTORY), EquipmentRecords.checked());
        read.problems().forEach(problem -> System.out.println("problem: " + problem.code()));
        var footprint = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load()))
                .calculate(read.partial().orElseThrow());
        System.out.println("named module: " + FootprintCalculator.class.getModule().isNamed());
        System.out.println("total: " + footprint.total(CLIMATE_CHANGE));
    }
}
