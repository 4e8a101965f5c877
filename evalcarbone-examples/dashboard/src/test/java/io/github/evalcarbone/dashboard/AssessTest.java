package io.github.evalcarbone.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.TextSource;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Problems beside the rows, and results. */
class AssessTest {

    private static final String LAPTOPS = "Portables;laptop;;100;5;Soins";
    private static final String SCREENS = "Écrans;monitor;;40;6;Administration";
    private static final String MRI = "IRM;IRM;;1;;Imagerie";

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static JsonNode assess(JsonNode document) {
        return visitor.ask("assess", Visitor.about(document));
    }

    @Test
    void every_problem_is_beside_its_row_and_cell() {
        JsonNode answer = assess(Visitor.document(LAPTOPS, "Faux;laptop;;douze;-1;", SCREENS, "X;;;3;;"));
        assertThat(answer.get("refused").asInt()).isEqualTo(2);
        assertThat(answer.get("kept").asInt()).isEqualTo(2);
        JsonNode first = answer.get("problems").get(0);
        assertThat(first.get("row").asInt()).isEqualTo(1);
        assertThat(first.get("column").asText()).isEqualTo("quantite");
        assertThat(first.get("code").asText()).isEqualTo("EVC-1008");
        assertThat(first.get("message").asText()).isEqualTo("[douze] must be a number.");
        assertThat(first.get("hint").asText()).isNotBlank();
        assertThat(answer.get("problems").findValuesAsText("column")).contains("quantite", "dureeDeVie");
        assertThat(answer.get("problems").findValuesAsText("row")).contains("3");
        assertThat(answer.get("result").get("total").get("isComplete").asBoolean())
                .isFalse();
        assertThat(answer.get("result").get("total").get("refusedRows").asInt()).isEqualTo(2);
    }

    /** Nine types: the smallest is drawn together with one of which nothing is known. */
    @Test
    void other_types_together_are_at_least_what_is_known_of_them() {
        JsonNode answer = assess(Visitor.document(
                LAPTOPS,
                SCREENS,
                "c;desktop;;50;5;",
                "d;smartphone;;40;3;",
                "e;tablet;;30;4;",
                "f;rack server;;20;5;",
                "g;inkjet printer;;1;5;",
                "h;projector;;2;5;",
                MRI));
        assertThat(answer.get("result").toString()).containsPattern("other types (at least [0-9]|unknown)");
    }

    @Test
    void a_row_without_a_figure_is_told_beside_the_row_too() {
        JsonNode answer = assess(Visitor.document("a;;;;;", LAPTOPS, MRI, SCREENS));
        assertThat(answer.get("incomplete").toString()).isEqualTo("[2]");
        assertThat(answer.get("problems").findValuesAsText("severity")).contains("GAP");
        JsonNode gap = Nodes.of(answer.get("problems"))
                .filter(one -> one.get("severity").asText().equals("GAP"))
                .findFirst()
                .get();
        assertThat(gap.get("row").asInt()).isEqualTo(2);
    }

    @Test
    void ids_of_a_column_lead_to_their_rows() {
        ObjectNode document = Visitor.document();
        document.put("layout", "glpi");
        document.set("columns", Visitor.JSON.valueToTree(List.of("Nom", "Modèle", "Type")));
        document.set(
                "rows",
                Visitor.JSON.valueToTree(List.of(
                        List.of("P2419H", "P2419H", "Moniteur"),
                        List.of("IRM-1", "Magnetom", "IRM"),
                        List.of("P3", "P2419H", "Moniteur"))));
        assertThat(assess(document).get("incomplete").toString()).isEqualTo("[1]");
    }

    @Test
    void the_result_has_the_totals_of_the_library() {
        JsonNode result = assess(Visitor.document(LAPTOPS, SCREENS)).get("result");
        ObjectNode request = Visitor.about(Visitor.document(LAPTOPS, SCREENS)).put("form", "json");
        String stored = Visitor.text(visitor.post("/api/report", request));
        double known = FootprintJson.load(TextSource.of("report", stored))
                .total(ImpactCategory.CLIMATE_CHANGE)
                .known()
                .value();
        assertThat(known).isPositive();
        assertThat(result.get("total").get("known").asDouble()).isEqualTo(known);
        assertThat(sum(result.get("types"))).isCloseTo(known, within(1e-9));
        assertThat(sum(result.get("departments"))).isCloseTo(known, within(1e-9));
        assertThat(sum(result.get("lines"))).isCloseTo(known, within(1e-9));
    }

    private static double sum(JsonNode groups) {
        return Nodes.of(groups)
                .mapToDouble(group -> group.get("total").get("known").asDouble())
                .sum();
    }

    @Test
    void the_share_of_the_hospital_is_that_of_the_stated_total() {
        ObjectNode document = Visitor.document(LAPTOPS);
        assertThat(assess(document).get("result").get("share").isNull()).isTrue();
        JsonNode result = assess(document.put("hospitalTotal", 100.0)).get("result");
        assertThat(result.get("share").asDouble())
                .isEqualTo(result.get("total").get("known").asDouble() / 1000 / 100);
    }

    @Test
    void the_figures_of_the_form_have_five_categories() {
        ObjectNode document = Visitor.document("Fixes;;ordinateur-fixe-1;10;6;").put("figures", "sih");
        JsonNode result = visitor.ask("assess", Visitor.about(document).put("category", "ACIDIFICATION"))
                .get("result");
        assertThat(result.get("categories")).hasSize(5);
        assertThat(result.get("category").asText()).isEqualTo("ACIDIFICATION");
        assertThat(result.get("equivalents")).isEmpty();
        assertThat(result.get("charts").toString()).contains("mol H+ eq/year");
    }

    @Test
    void an_empty_document_has_no_result_and_no_problem() {
        JsonNode answer = assess(Visitor.document(";;;;;", ";;;;;"));
        assertThat(answer.get("result").isNull()).isTrue();
        assertThat(answer.get("problems")).isEmpty();
    }

    @Test
    void texts_of_the_file_are_escaped_in_charts() {
        JsonNode result = assess(Visitor.document(
                        "x;laptop;;1;5;<img src=x onerror=alert(1)>", "y;laptop;;1;5;<script>alert(2)</script>"))
                .get("result");
        String charts = Nodes.of(result.get("charts")).map(JsonNode::asText).reduce("", String::concat);
        assertThat(charts).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("<img");
    }

    @Test
    void what_is_no_document_is_refused() {
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"document\": 1}",
                "{\"document\": {\"format\": \"other\"}}",
                "[".repeat(100_000))) {
            HttpResponse<byte[]> answer = visitor.send(visitor.request("/api/assess")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            assertThat(answer.statusCode())
                    .as(body.substring(0, Math.min(30, body.length())))
                    .isEqualTo(400);
            assertThat(Visitor.json(answer).get("message").asText()).isNotBlank();
        }
        assertThat(visitor.post(
                                "/api/assess",
                                Visitor.about(Visitor.document(LAPTOPS).put("date", "tomorrow")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_document_of_too_many_rows_is_refused_in_one_message() {
        ObjectNode document = Visitor.document();
        document.set("rows", Visitor.JSON.valueToTree(Collections.nCopies(60_000, List.of("x"))));
        HttpResponse<byte[]> answer = visitor.post("/api/assess", Visitor.about(document));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.text(answer)).contains("at most 50,000 rows").hasSizeLessThan(300);
    }

    /** Documents of different sizes at once: each answer is about its own. */
    @Test
    void nothing_is_kept_from_one_request_to_another() {
        JsonNode alone =
                assess(Visitor.document(LAPTOPS)).get("result").get("total").get("known");
        List<Double> totals = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> assess(Visitor.document(i % 2 == 0 ? LAPTOPS : SCREENS))
                        .get("result")
                        .get("total")
                        .get("known")
                        .asDouble())
                .toList();
        IntStream.range(0, 24)
                .filter(i -> i % 2 == 0)
                .forEach(i -> assertThat(totals.get(i)).isEqualTo(alone.asDouble()));
        assertThat(totals.get(1)).isNotEqualTo(alone.asDouble());
    }

    @Test
    void both_languages_are_spoken() {
        HttpResponse<byte[]> french = visitor.send(visitor.request("/api/assess?lang=fr")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Visitor.about(Visitor.document("Faux;laptop;;douze;;")).toString())));
        assertThat(Visitor.text(french)).contains("doit être un nombre");
    }
}
