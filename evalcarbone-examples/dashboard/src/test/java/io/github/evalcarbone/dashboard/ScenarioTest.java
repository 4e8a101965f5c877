package io.github.evalcarbone.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sliders, comparisons, explanations, tips, reports. */
class ScenarioTest {

    private static final String LAPTOPS = "=1+1;laptop;;100;5;Soins";
    private static final String SCREENS = "<b>Écrans</b>;monitor;;40;6;Administration";
    private static final String LONGER =
            "{\"change\": \"lifetime\", \"lines\": {\"type\": [\"laptop\"]}, \"by\": 2, \"notBelow\": 1}";
    private static final String FEWER = "{\"change\": \"quantity\", \"percent\": -10, \"rounding\": \"half-up\"}";

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static ObjectNode about(String... rows) {
        return Visitor.about(Visitor.document(rows));
    }

    private static JsonNode simulate(String change) {
        ObjectNode request = about(LAPTOPS, SCREENS);
        request.set("scenario", Visitor.scenario("S", change));
        return visitor.ask("simulate", request);
    }

    @Test
    void a_longer_life_spreads_what_is_embodied() {
        JsonNode answer = simulate(LONGER);
        JsonNode making = answer.get("phases").get("MANUFACTURING");
        assertThat(making.get("difference").asDouble()).isNegative();
        assertThat(answer.get("phases").get("USE").get("difference").asDouble()).isZero();
        assertThat(answer.get("sentence").asText()).contains("“S” avoids").contains("“CHU”");
        assertThat(answer.get("chart").asText()).startsWith("<div class=\"evc\"");
    }

    @Test
    void a_scenario_without_changes_is_the_base_to_the_bit() {
        JsonNode answer = simulate("");
        assertThat(answer.get("total")).isEqualTo(answer.get("base"));
        assertThat(answer.get("difference").get("difference").asDouble()).isZero();
    }

    @Test
    void what_cannot_be_computed_is_a_remark() {
        ObjectNode request = about("Écrans;monitor;;40;6;");
        request.set(
                "scenario",
                Visitor.scenario(
                        "S",
                        "{\"change\": \"switch-off\", \"hoursPerDay\": 8, \"daysPerYear\": 365, \"compliance\": 1}"));
        assertThat(visitor.ask("simulate", request).get("remarks").findValuesAsText("code"))
                .isNotEmpty();
    }

    @Test
    void a_wrong_scenario_is_refused_with_its_faults() {
        ObjectNode request = about(LAPTOPS);
        request.set(
                "scenario",
                Visitor.scenario("S", "{\"change\": \"lifetime\", \"by\": \"two\"}, {\"change\": \"dance\"}"));
        HttpResponse<byte[]> answer = visitor.post("/api/simulate", request);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.text(answer)).contains("[by] must be a number").contains("dance");
    }

    private static ObjectNode withScenarios(ObjectNode document) {
        ((ArrayNode) document.get("scenarios"))
                .add(Visitor.scenario("Longer", LONGER))
                .add(Visitor.scenario("Fewer", FEWER));
        return document;
    }

    @Test
    void scenarios_and_another_inventory_are_compared_side_by_side() {
        ObjectNode request = Visitor.about(withScenarios(Visitor.document(LAPTOPS, SCREENS)));
        ArrayNode others = request.putArray("others");
        others.add(Visitor.document(LAPTOPS).put("name", "CHU 2025"));
        JsonNode sides = visitor.ask("compare", request).get("sides");
        assertThat(sides.findValuesAsText("name")).containsExactly("CHU", "Longer", "Fewer", "CHU 2025");
        assertThat(sides.get(0).get("difference").isNull()).isTrue();
        assertThat(sides.get(1).get("why").asText()).contains("service life");
        assertThat(sides.get(2).get("items").asDouble()).isEqualTo(126);
        assertThat(sides.get(1).get("years").asDouble()).isEqualTo((100 * 7 + 40 * 6) / 140.0);
        assertThat(sides.get(3).get("difference").get("difference").asDouble()).isNegative();
    }

    @Test
    void one_scenario_may_be_chosen_and_two_of_one_name_are_refused() {
        ObjectNode request = Visitor.about(withScenarios(Visitor.document(LAPTOPS)));
        request.putArray("scenarios").add(1);
        assertThat(visitor.ask("compare", request).get("sides").findValuesAsText("name"))
                .containsExactly("CHU", "Fewer");
        request.putArray("others").add(Visitor.document(SCREENS));
        assertThat(Visitor.text(visitor.post("/api/compare", request))).contains("called “CHU”");
        assertThat(visitor.post("/api/compare", about(LAPTOPS)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_figure_is_explained_by_its_lines_and_each_of_them_by_its_inputs() {
        ObjectNode request = about(LAPTOPS, SCREENS);
        request.putArray("facets").add("EQUIPMENT_TYPE").add("PHASE");
        request.putArray("key").add("laptop").add("MANUFACTURING");
        JsonNode group = visitor.ask("explain", request);
        assertThat(group.get("figures")).hasSize(1);
        assertThat(group.get("figures").get(0).get("amount"))
                .isEqualTo(group.get("total").get("known"));

        ObjectNode line = about(LAPTOPS, SCREENS).put("line", "line-2").put("phase", "MANUFACTURING");
        assertThat(visitor.ask("explain", line).get("html").asText())
                .contains("quantity")
                .contains("100")
                .contains("ADEME");
        assertThat(visitor.ask("explain", about(LAPTOPS))
                        .get("total")
                        .get("known")
                        .asDouble())
                .isPositive();
    }

    @Test
    void a_question_about_nothing_is_refused() {
        assertThat(visitor.post(
                                "/api/explain",
                                about(LAPTOPS).put("line", "line-9").put("phase", "USE"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.post(
                                "/api/explain",
                                about(LAPTOPS).put("line", "line-2").put("phase", "LUNCH"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.post("/api/explain", about(LAPTOPS).put("scenario", 3))
                        .statusCode())
                .isEqualTo(400);
        ObjectNode request = about(LAPTOPS);
        request.putArray("facets").add("COLOUR");
        assertThat(visitor.post("/api/explain", request).statusCode()).isEqualTo(400);
    }

    @Test
    void a_figure_of_a_scenario_is_explained_with_its_changes() {
        ObjectNode request = Visitor.about(withScenarios(Visitor.document(LAPTOPS)));
        request.put("scenario", 0).put("line", "line-2").put("phase", "MANUFACTURING");
        assertThat(visitor.ask("explain", request).get("html").asText()).contains("7");
    }

    @Test
    void tips_are_computed_on_the_own_inventory() {
        JsonNode answer = visitor.ask("tips", about(LAPTOPS));
        JsonNode best = answer.get("tips").get(0);
        assertThat(best.get("title").asText()).isEqualTo("Keep laptops one more year");
        assertThat(best.get("avoided").asDouble()).isPositive();
        assertThat(best.get("source").asText()).isNotBlank();
        assertThat(best.get("changes").get("changes")).isNotEmpty();
        assertThat(answer.get("unknown").toString()).contains("refurbished");
        JsonNode first = answer.get("phases").get(0);
        assertThat(first.get("phase").asText()).isEqualTo("Manufacturing");
        assertThat(first.get("title").asText()).isEqualTo("Keep laptops one more year");
        assertThat(first.get("avoided").asDouble())
                .isBetween(0.0, best.get("avoided").asDouble());
    }

    private static HttpResponse<byte[]> report(String form) {
        return visitor.post("/api/report", about(LAPTOPS, SCREENS).put("form", form));
    }

    @Test
    void reports_come_as_files_and_texts_of_the_inventory_are_harmless_in_them() {
        String html = Visitor.text(report("html"));
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;b&gt;Écrans")
                .doesNotContain("<b>Écrans")
                .doesNotContain("<script");
        assertThat(Visitor.text(report("csv"))).contains("'=1+1").doesNotContain(";=1+1");
        assertThat(Visitor.text(report("markdown"))).startsWith("# ").doesNotContain("<b>Écrans");
        assertThat(Visitor.json(report("json")).get("format").asText()).startsWith("evalcarbone-footprint-");
        assertThat(report("html").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"footprint.html\"");
        assertThat(Visitor.text(report("excel"))).startsWith("\ufeff").contains("'=1+1");
        assertThat(new String(report("xlsx").body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(report("exe").statusCode()).isEqualTo(400);
        assertThat(new String(report("csv").body(), StandardCharsets.UTF_8)).contains("Écrans");
    }
}
