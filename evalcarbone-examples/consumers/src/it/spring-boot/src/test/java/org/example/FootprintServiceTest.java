package org.example;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Real requests to the real service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FootprintServiceTest {

    private static final String LAPTOPS = """
        {"id": "pc", "model": "ordinateur-portable-1", "quantity": 1200, "lifetimeYears": 5, "hoursPerDay": 8,
         "country": "FR", "department": "Imagerie"}\
        """;
    private static final String SERVERS = """
        {"id": "host-1", "type": "rack-server", "quantity": 2, "lifetimeYears": 6, "department": "DSI",
         "dataCentre": {"name": "salle 1", "pue": 1.5, "country": "FR"}}\
        """;
    private static final String UNKNOWN = """
        {"id": "irm", "type": "IRM", "quantity": 1, "country": "FR", "department": "%s"}\
        """;

    @Value("${local.server.port}")
    private int port;

    @Test
    void devices_are_answered_by_tonnes_by_department_the_largest_first() throws Exception {
        var report = report(SERVERS + "," + LAPTOPS);

        var footprint = computedDirectly();
        var departments = footprint.by(Facet.DEPARTMENT);
        assertThat(report.number("$.tonnes"))
                .isEqualTo(footprint.total(CLIMATE_CHANGE).known().value() / 1000);
        assertThat(report.texts("$.departments[*].name")).containsExactly("Imagerie", "DSI");
        for (int i = 0; i < 2; i++) {
            var kilograms = departments.amount(CLIMATE_CHANGE, report.text("$.departments[" + i + "].name"));
            assertThat(report.number("$.departments[" + i + "].tonnes"))
                    .isEqualTo(kilograms.orElseThrow().value() / 1000);
        }
        assertThat(report.texts("$.missing")).isEmpty();
        assertThat(report.body()).contains("\"complete\":true").doesNotContain("\"complete\":false");
    }

    @Test
    void each_department_is_explained_in_French_down_to_rule_factor_and_source() throws Exception {
        var explanation = report(SERVERS + "," + LAPTOPS).text("$.departments[0].explanation[0]");

        assertThat(explanation)
                .startsWith(
                        "Imagerie = 44395,662 kg éq. CO₂/an\n  pc, Fabrication, Changement climatique (evalcarbone ")
                .contains("equipment.manufacturing = 38400,0 kg éq. CO₂/an")
                .contains("= factor * weight\u00a0: Fabrication")
                .contains("quantity = 1200,0 équipements (déclaré, inventory.quantity)")
                .contains("split = 160,0 kg éq. CO₂/équipement (référence du modèle, device.manufacturing)")
                .contains("Resilio, impactequipements.csv ligne 2 (LicenseRef-Resilio-CC-unspecified) [licence à"
                        + " préciser]")
                .containsPattern("\n  \\d autres valeurs = [0-9,]+ kg éq. CO₂/an\n$");
        assertIsFrench(explanation);
    }

    @Test
    void the_PACS_is_explained_in_French_down_to_its_host() throws Exception {
        var report = report(SERVERS + "," + LAPTOPS);

        var pacs = computedDirectly().applications().part("PACS").orElseThrow();
        assertThat(report.texts("$.applications[*].name")).containsExactly("PACS");
        assertThat(report.number("$.applications[0].tonnes"))
                .isEqualTo(pacs.total(CLIMATE_CHANGE).known().value() / 1000);
        var phases = report.texts("$.applications[0].explanation");
        assertThat(phases).hasSize(4).allSatisfy(phase -> {
            assertThat(phase).contains("\n  dont host-1 = ", "pacs-1 < host-1", "virtual-machine.share = 0,125");
            assertThat(phase).contains("(system-evalcarbone ", "(evalcarbone ", "Resilio, impactequipements.csv ligne");
            assertIsFrench(phase);
        });
        assertThat(phases.get(0)).startsWith("PACS, Fabrication, Changement climatique = 30,75 kg éq. CO₂/an\n");
    }

    @Test
    void nothing_that_is_missing_looks_complete() throws Exception {
        var report = report(LAPTOPS + "," + SERVERS + "," + UNKNOWN.formatted("Imagerie") + ","
                + UNKNOWN.formatted("Radiothérapie").replace("irm", "irm-2"));

        assertThat(report.texts("$.departments[?(@.complete == false)].name"))
                .containsExactly("Imagerie", "Radiothérapie");
        assertThat(report.body()).contains("\"name\":\"Radiothérapie\",\"tonnes\":null");
        assertThat(report.texts("$.missing"))
                .containsExactly(
                        "irm\u00a0: Aucun équipement de référence n’est connu : modèle non indiqué, type [IRM].",
                        "irm-2\u00a0: Aucun équipement de référence n’est connu : modèle non indiqué, type [IRM].");
        assertThat(report.texts("$.findings"))
                .contains(
                        "host-1\u00a0: La ligne ne nomme qu’un type\u00a0: son équipement par défaut, [serveur-rack-1],"
                                + " est utilisé.")
                .doesNotHaveDuplicates();
    }

    @Test
    void an_inventory_of_the_library_is_answered_by_what_the_library_computes() throws Exception {
        var response = post("/footprints", """
            {"format": "evalcarbone-inventory-1", "name": "CHU", "evaluationDate": "2026-01-01", "equipment": [%s]}\
            """.formatted(LAPTOPS));

        assertThat(response.statusCode()).isEqualTo(200);
        var inventory = Inventory.of("CHU", LocalDate.of(2026, 1, 1), java.util.List.of(laptops()));
        assertThat(FootprintJson.load(TextSource.of("response", response.body())))
                .isEqualTo(calculator().calculate(inventory));
    }

    @Test
    void every_problem_is_answered_at_once() throws Exception {
        var response = post("/reports", park("""
            {"id": "a", "model": "m", "quantity": -1}, {"id": "b", "model": "m", "quantity": 1, "hoursPerDay": 25}\
            """));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("EVC-1009", "$[0].quantity", "$[1].hoursPerDay", "doit être")
                .contains("EVC-2002", "host-1")
                .doesNotContain("timestamp");
    }

    @Test
    void what_the_form_itself_lacks_is_answered_at_once() throws Exception {
        var response = post("/reports", """
            {"name": " ", "evaluationDate": "2026-01-01", "devices": [], "hosts": {"host-1": null},
             "machines": [{"host": "host-1", "vcpus": 8}], "applications": {}}\
            """);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("name", "hosts[host-1]", "machines[0].id")
                .doesNotContain("timestamp");
    }

    private static void assertIsFrench(String text) {
        assertThat(text)
                .doesNotContain(
                        "Manufacturing", "Climate", "CO2", "/year", "item", "reference)", "of which", "licence-");
    }

    private static FootprintCalculator calculator() {
        return FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load()));
    }

    private static Equipment laptops() {
        return Equipment.of("ordinateur-portable-1")
                .withId("pc")
                .withQuantity(1_200)
                .withCountry("FR")
                .withDepartment("Imagerie")
                .withServiceLife(ServiceLife.years(5))
                .withUsage(UsageProfile.hoursPerDay(8));
    }

    private static SystemFootprint computedDirectly() {
        var servers = Equipment.ofType("rack-server")
                .withId("host-1")
                .withQuantity(2)
                .withDepartment("DSI")
                .withServiceLife(ServiceLife.years(6))
                .withDataCentre(DataCentre.of("salle 1", "FR").withPue(1.5));
        var inventory = Inventory.builder("CHU", LocalDate.of(2026, 1, 1))
                .add(servers)
                .add(laptops())
                .build();
        return calculator()
                .calculate(InformationSystem.builder(inventory)
                        .add(Host.ofVcpus("host-1", 64))
                        .add(VirtualMachine.computing("pacs-1", "host-1", 8))
                        .add(io.github.evalcarbone.system.Application.of("PACS", "pacs-1"))
                        .build());
    }

    private static String park(String devices) {
        return """
            {"name": "CHU", "evaluationDate": "2026-01-01", "devices": [%s], "hosts": {"host-1": 64},
             "machines": [{"id": "pacs-1", "host": "host-1", "vcpus": 8}], "applications": {"PACS": ["pacs-1"]}}\
            """.formatted(devices);
    }

    private Answer report(String devices) throws IOException, InterruptedException {
        var response = post("/reports", park(devices));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new Answer(response.body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
