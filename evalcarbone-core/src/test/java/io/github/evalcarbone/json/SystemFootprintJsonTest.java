package io.github.evalcarbone.json;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemFootprintJsonTest {

    private static final Inventory INVENTORY = Inventory.of(
            "x",
            LocalDate.of(2026, 1, 1),
            List.of(Equipment.of("server-1").withId("host").withCountry("FR"), Equipment.of("lost")));
    private static final Footprint FOOTPRINT =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS).calculate(INVENTORY);

    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);

    private static String written() {
        InformationSystem system = InformationSystem.builder(INVENTORY)
                .add(VirtualMachine.computing("vm", "host", 4))
                .add(VirtualMachine.of("gone", "lost"))
                .add(Application.of("PACS", "vm", "gone"))
                .add(new Messaging("m", YearMonth.of(2026, 1), 1, 1, 1))
                .build();
        StringWriter text = new StringWriter();
        SystemFootprintJson.write(CALCULATOR.calculate(system), text);
        return text.toString();
    }

    @Test
    void the_form_for_equipment_refuses_a_system_whose_views_it_would_lose() {
        Footprint system =
                CALCULATOR.calculate(InformationSystem.builder(INVENTORY).build());
        assertThatThrownBy(() -> FootprintJson.write(system, new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Use SystemFootprintJson.");
    }

    @Test
    void holds_the_equipment_as_a_footprint_of_its_own_and_both_views() {
        JsonObject json = (JsonObject)
                JsonReader.read(TextSource.of("x", written()), Limits.USUAL).orThrow();
        assertThat(json.members().keySet())
                .containsExactly(
                        "format",
                        "ruleSet",
                        "phases",
                        "equipment",
                        "services",
                        "machines",
                        "applications",
                        "mail",
                        "unshared");
        StringWriter alone = new StringWriter();
        FootprintJson.write(FOOTPRINT, alone);
        assertThat(written().replaceAll("\\s", "")).contains(alone.toString().replaceAll("\\s", ""));
    }

    @Test
    void each_view_has_the_total_of_the_equipment_and_lists_its_parts() {
        String total = "\"category\":\"CLIMATE_CHANGE\",\"unit\":\"kgCO2eq/year\",\"phase\":\"ALL\",\"value\":"
                + FOOTPRINT.total(CLIMATE_CHANGE).known().value() + ",";
        String text = written().replaceAll("\\s", "");
        assertThat(text.split(java.util.regex.Pattern.quote(total), -1)).hasSize(4);
        assertThat(text)
                .contains(
                        "{\"kind\":\"PART\",\"line\":\"vm\",\"label\":\"vm\",\"host\":\"host\",\"quantity\":1.0,\"vcpus\":4.0,\"purpose\":\"COMPUTE\",\"values\":[",
                        "{\"kind\":\"PART\",\"line\":\"PACS\",\"label\":\"PACS\",\"machines\":[\"vm\",\"gone\"],\"equipment\":[],\"environments\":{},\"values\":[",
                        "\"known\":0.0,\"complete\":false}",
                        "\"complete\":true}",
                        "\"months\":[{\"line\":\"m\",\"month\":\"2026-01\",\"mails\":1.0,\"deliveries\":1.0,\"megabytes\":1.0,"
                                + "\"values\":[]}]");
    }
}
