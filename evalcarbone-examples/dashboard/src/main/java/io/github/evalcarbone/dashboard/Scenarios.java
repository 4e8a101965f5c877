package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.file.ScenarioJson;
import java.util.List;
import java.util.stream.Collectors;

/** Reads scenarios as the library does, so that a wrong one is refused with every fault. */
final class Scenarios {

    private static final int MOST_FAULTS = 5;

    private Scenarios() {}

    static Scenario read(JsonNode json, Language language) {
        Checked<Scenario> read = ScenarioJson.read(TextSource.of("scenario.json", json.toString()));
        return read.value()
                .orElseThrow(() -> new Refusal(Refusal.BAD, "bad.scenario", faults(read.problems(), language)));
    }

    static List<Scenario> read(List<JsonNode> all, Language language) {
        return all.stream().map(one -> read(one, language)).toList();
    }

    private static String faults(List<Problem> problems, Language language) {
        return problems.stream()
                .limit(MOST_FAULTS)
                .map(problem -> problem.code() + " " + problem.message(language))
                .collect(Collectors.joining(" "));
    }
}
