package org.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.units.Amount;
import java.io.StringWriter;

/** A host with an old Jackson: reads an inventory and what it is answered, writes and reads amounts with its own mapper. */
public class OldHost {

    private static final String INVENTORY = """
            {"format": "evalcarbone-inventory-1", "name": "CHU", "evaluationDate": "2026-01-01", "equipment": [
              {"id": "pc", "model": "ordinateur-portable-1", "quantity": 1200, "lifetimeYears": 5, "hoursPerDay": 8,
               "country": "FR"}]}""";

    public static void main(String[] args) throws Exception {
        var pipeline = FootprintPipeline.of(
                FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load())));
        var inventory = InventoryJson.read(TextSource.of("request", INVENTORY), EquipmentRecords.checked());
        Footprint footprint = pipeline.footprint(PipelineInput.of(inventory)).orThrow();
        Amount total = footprint.total(ImpactCategory.CLIMATE_CHANGE).known();

        var json = new StringWriter();
        FootprintJson.write(footprint, json);
        var stored = FootprintJson.read(TextSource.of("stored", json.toString())).orThrow();
        System.out.println("stored alike: " + stored.total(ImpactCategory.CLIMATE_CHANGE).known().equals(total));

        var mapper = new ObjectMapper();
        System.out.println("amount: " + mapper.writeValueAsString(total));
        System.out.println("amount alike: " + mapper.readValue(mapper.writeValueAsString(total), Amount.class).equals(total));
        System.out.println("Jackson: " + mapper.version());
    }
}
