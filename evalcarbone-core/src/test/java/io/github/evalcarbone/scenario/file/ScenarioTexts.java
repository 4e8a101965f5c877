package io.github.evalcarbone.scenario.file;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Scenarios as texts, and the schema. */
final class ScenarioTexts {

    /** One change of every kind. */
    static final String EVERY_KIND = """
            {
              "$schema": "scenario.schema.json",
              "format": "evalcarbone-scenario-1",
              "name": "Everything",
              "changes": [
                {"change": "quantity", "lines": {"type": ["laptop"], "site": ["Nord"], "olderThan": 4, "youngerThan": 8}, "percent": -20, "rounding": "half-up"},
                {"change": "quantity", "by": -5},
                {"change": "quantity", "to": 10, "rounding": "none"},
                {"change": "lifetime", "lines": {"condition": ["neuf"], "ownership": ["LEASED"]}, "by": 1, "notBelow": 1},
                {"change": "lifetime", "to": 6},
                {"change": "lifetime", "atLeast": 5},
                {"change": "hours", "by": -2, "notBelow": 1},
                {"change": "hours", "to": 8},
                {"change": "switch-off", "hoursPerDay": 10, "daysPerYear": 220, "compliance": 0.8},
                {"change": "power-states", "from": "idle", "to": "off", "hoursPerYear": 3000},
                {"change": "private-use", "share": 0.8},
                {"change": "private-use", "mode": "COPE"},
                {"change": "refurbished", "share": 0.3, "priorYears": 3},
                {"change": "donated", "laterYears": 2},
                {"change": "replace", "model": "Latitude 5420", "type": "laptop"},
                {"change": "remove", "lines": {"line": ["line-1"]}},
                {"change": "move", "country": "FR", "dataCentre": {"name": "B1", "country": "FR", "pue": 1.3}},
                {"change": "mix", "lines": {"country": ["FR"]}, "year": 2021},
                {"change": "mix", "figure": {"value": 0.045, "unit": "kg CO2 eq/kWh", "source": "Future", "url": "https://example.org", "year": 2030, "basis": "consumption", "scope": "life-cycle", "losses": "excluded"}},
                {"change": "mix", "lines": {"dataCentre": ["B1"]}, "contract": {"value": 0.006, "unit": "kg CO2 eq/kWh", "source": "Guarantees of origin", "year": 2026}},
                {"change": "pue", "pue": 1.2},
                {"change": "consolidate", "lines": {"application": ["mail"]}, "onto": "line-12"},
                {"change": "cloud", "instances": ["a"], "area": "FR"}
              ]
            }
            """;

    private static final Schema SCHEMA = schema();

    private ScenarioTexts() {}

    private static Schema schema() {
        try (InputStream stream = ScenarioJson.class.getResourceAsStream("scenario.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean fitsTheSchema(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
    }

    static Checked<Scenario> read(String text) {
        return ScenarioJson.read(TextSource.of("scenario.json", text));
    }

    static String written(Scenario scenario) {
        StringWriter text = new StringWriter();
        ScenarioJson.write(scenario, text);
        return text.toString();
    }

    /** A scenario of one change, on a line of its own. */
    static String ofOne(String change) {
        return "{\"format\": \"evalcarbone-scenario-1\", \"name\": \"one\", \"changes\": [\n" + change + "\n]}";
    }

    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }
}
