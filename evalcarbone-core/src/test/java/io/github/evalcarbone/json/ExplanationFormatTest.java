package io.github.evalcarbone.json;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about explanations names every key that a file may have, and every enumerated word. */
class ExplanationFormatTest {

    private static final Footprint FOOTPRINT = FootprintCalculator.of(
                    Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS)
            .calculate(Inventory.of(
                    "test",
                    LocalDate.of(2026, 1, 1),
                    List.of(
                            Equipment.of("laptop-1").withQuantity(10).withCountry("FR"),
                            Equipment.of("bare"),
                            Equipment.ofType("server").withCountry("Atlantis"))));

    @Test
    void the_page_names_every_key() throws IOException {
        Set<String> keys = new TreeSet<>();
        StringWriter total = new StringWriter();
        ExplanationJson.write(FOOTPRINT.explainTotal(CLIMATE_CHANGE, 1, Facet.EQUIPMENT_TYPE), total);
        keys(new JsonMapper().readTree(total.toString()), keys);
        for (LifecyclePhase phase : List.of(LifecyclePhase.USE, LifecyclePhase.MANUFACTURING)) {
            for (String line : List.of("bare", "laptop-1")) {
                StringWriter value = new StringWriter();
                ExplanationJson.write(FOOTPRINT.explain(line, phase, CLIMATE_CHANGE), value);
                keys(new JsonMapper().readTree(value.toString()), keys);
            }
        }
        assertThat(keys).contains("gap", "note", "provenance", "condition", "others", "exact", "weight");
        String page = page();
        assertThat(keys).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        assertThat(Origin.values()).allSatisfy(origin -> assertThat(page).contains("`" + origin.name() + "`"));
        assertThat(Facet.values()).allSatisfy(facet -> assertThat(page).contains("`" + facet.name() + "`"));
        assertThat(page).contains(ExplanationJson.VALUE_FORMAT, ExplanationJson.TOTAL_FORMAT);
    }

    private static void keys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(child -> keys(child, keys));
    }

    private static String page() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return Files.readString(folder.resolve("docs/explanation-format.md"));
    }
}
