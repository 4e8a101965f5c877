package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Lifetime;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.rule.Methodology;
import java.io.IOException;
import java.io.StringWriter;
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

    private static final String LINE = """
            {"id": "pc", "model": "ordinateur-portable-1", "quantity": 1200, "lifetimeYears": 5, "hoursPerDay": 8,
             "country": "FR"}""";

    @Value("${local.server.port}")
    private int port;

    @Test
    void an_inventory_is_answered_by_what_the_library_computes() throws Exception {
        var response = post("/footprints", inventory(LINE));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(computedDirectly());
    }

    @Test
    void lines_read_by_the_JSON_library_of_the_application_give_the_same() throws Exception {
        var response = post("/lines", """
                {"name": "CHU", "evaluationDate": "2026-01-01", "lines": [%s]}""".formatted(LINE));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(computedDirectly());
    }

    @Test
    void every_problem_is_reported_at_once() throws Exception {
        var response = post("/footprints", inventory("""
                {"id": "a", "model": "m", "quantity": -1}, {"id": "b", "model": "m", "quantity": 1, "hoursPerDay": 25}"""));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("EVC-1009", "$.equipment[0].quantity", "$.equipment[1].hoursPerDay")
                .doesNotContain("timestamp");
    }

    private static String inventory(String lines) {
        return """
                {"format": "evalcarbone-inventory-1", "name": "CHU", "evaluationDate": "2026-01-01", "equipment": [%s]}"""
                .formatted(lines);
    }

    private static String computedDirectly() {
        var laptops = Equipment.of("ordinateur-portable-1")
                .withId("pc")
                .withQuantity(1_200)
                .withCountry("FR")
                .withLifetime(Lifetime.years(5))
                .withUsage(UsageProfile.hoursPerDay(8));
        var inventory = Inventory.builder("CHU", LocalDate.of(2026, 1, 1)).add(laptops).build();
        var footprint = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(SihFactors.load()))
                .calculate(inventory);
        var json = new StringWriter();
        FootprintJson.write(footprint, json);
        return json.toString();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
