package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsJsonTest {

    @Test
    void gives_programs_the_place_and_people_the_rest() {
        assertThat(json(List.of(
                        Problem.of(CoreCode.NOT_A_NUMBER, Location.cell("chu.csv", 12, "quantite"), "dou\"ze"))))
                .contains(
                        "\"format\" : \"evalcarbone-problems-1\"",
                        "\"code\" : \"EVC-1008\"",
                        "\"severity\" : \"ERROR\"",
                        "\"dou\\\"ze\"",
                        "\"row\" : 12",
                        "\"name\" : \"quantite\"",
                        "\"hint\"");
    }

    @Test
    void no_problem_is_an_empty_list() {
        assertThat(json(List.of()).replaceAll("\\s", ""))
                .isEqualTo("{\"format\":\"evalcarbone-problems-1\",\"problems\":[]}");
    }

    private static String json(List<Problem> problems) {
        StringWriter writer = new StringWriter();
        ProblemsJson.write(problems, writer);
        return writer.toString();
    }
}
