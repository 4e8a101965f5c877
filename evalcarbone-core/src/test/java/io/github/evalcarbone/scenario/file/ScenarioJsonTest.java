package io.github.evalcarbone.scenario.file;

import static io.github.evalcarbone.scenario.file.ScenarioTexts.fitsTheSchema;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.ofOne;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.read;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.told;
import static io.github.evalcarbone.scenario.file.ScenarioTexts.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.ChangeContext;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.LineOutcome;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in a scenario in JSON: all at once, each with its place. */
class ScenarioJsonTest {

    private static final StringWriter NOWHERE = new StringWriter();

    @Test
    void a_text_with_every_kind_of_change_is_a_scenario() {
        Scenario scenario = read(ScenarioTexts.EVERY_KIND).orThrow();
        assertThat(scenario.changes()).hasSize(23);
        assertThat(scenario.changes().get(3))
                .isEqualTo(LifetimeChange.by(
                        LineSelector.ALL.with(LineCriterion.CONDITION, "NEW").with(LineCriterion.OWNERSHIP, "leased"),
                        1));
        assertThat(fitsTheSchema(ScenarioTexts.EVERY_KIND)).isTrue();
    }

    @Test
    void no_changes_are_the_base() {
        assertThat(read(ofOne("")).orThrow()).isEqualTo(Scenario.of("one"));
    }

    @Test
    void without_lines_a_change_is_of_all() {
        assertThat(read(ofOne("{\"change\": \"remove\"}")).orThrow().changes())
                .containsExactly(new Removal(LineSelector.ALL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"change": "quantty", "percent": 1}                             | EVC-6011 scenario.json:2:12 $.changes[0].change
            {"change": "plant trees"}                                       | EVC-6011 scenario.json:2:12 $.changes[0].change
            {"change": ""}                                                  | EVC-1106 scenario.json:2:12 $.changes[0].change
            {"change": 3}                                                   | EVC-1104 scenario.json:2:12 $.changes[0].change
            {"percent": 1}                                                  | EVC-1103 scenario.json:2:1 $.changes[0]
            3                                                               | EVC-1104 scenario.json:2:1 $.changes[0]
            {"change": "quantity"}                                          | EVC-6012 scenario.json:2:1 $.changes[0]
            {"change": "quantity", "percent": 1, "by": 2}                   | EVC-6012 scenario.json:2:1 $.changes[0]
            {"change": "quantity", "percent": -101}                         | EVC-1009 scenario.json:2:35 $.changes[0].percent
            {"change": "quantity", "by": -1e10}                             | EVC-1009 scenario.json:2:30 $.changes[0].by
            {"change": "quantity", "to": 1e400}                             | EVC-1009 scenario.json:2:30 $.changes[0].to
            {"change": "quantity", "to": "10"}                              | EVC-1104 scenario.json:2:30 $.changes[0].to
            {"change": "quantity", "to": null}                              | EVC-1104 scenario.json:2:30 $.changes[0].to
            {"change": "quantity", "to": 1, "rounding": "up"}               | EVC-1106 scenario.json:2:45 $.changes[0].rounding
            {"change": "quantity", "to": 1, "rounding": " "}                | EVC-1106 scenario.json:2:45 $.changes[0].rounding
            {"change": "quantity", "to": 1, "to": 2}                        | EVC-1105 scenario.json:2:33 $.changes[0].to
            {"change": "lifetime", "to": 0}                                 | EVC-1009 scenario.json:2:30 $.changes[0].to
            {"change": "lifetime", "atLeast": 1001}                         | EVC-1009 scenario.json:2:35 $.changes[0].atLeast
            {"change": "lifetime", "to": 5, "notBelow": 1}                  | EVC-1102 scenario.json:2:45 $.changes[0].notBelow
            {"change": "hours", "by": -25}                                  | EVC-1009 scenario.json:2:27 $.changes[0].by
            {"change": "switch-off", "hoursPerDay": 9, "daysPerYear": 220}  | EVC-1103 scenario.json:2:1 $.changes[0]
            {"change": "power-states", "from": "Idle", "to": "idle ", "hoursPerYear": 1} | EVC-6014 scenario.json:2:50 $.changes[0].to
            {"change": "private-use", "mode": "ours"}                       | EVC-1106 scenario.json:2:35 $.changes[0].mode
            {"change": "refurbished", "share": 0, "priorYears": 3}          | EVC-1009 scenario.json:2:36 $.changes[0].share
            {"change": "donated", "lateYears": 3, "laterYears": 3}          | EVC-1102 scenario.json:2:36 $.changes[0].lateYears
            {"change": "replace"}                                           | EVC-6013 scenario.json:2:1 $.changes[0]
            {"change": "replace", "model": "  "}                            | EVC-1106 scenario.json:2:32 $.changes[0].model
            {"change": "replace", "model": "\\ud800"}                       | EVC-1106 scenario.json:2:32 $.changes[0].model
            {"change": "move", "dataCentre": {"pue": 1.3}}                  | EVC-1103 scenario.json:2:34 $.changes[0].dataCentre
            {"change": "move", "dataCentre": "B1"}                          | EVC-1104 scenario.json:2:34 $.changes[0].dataCentre
            {"change": "mix"}                                               | EVC-6012 scenario.json:2:1 $.changes[0]
            {"change": "mix", "year": 2030, "contract": {"value": 0, "unit": "kg CO2 eq/kWh", "source": "c"}} | EVC-6012 scenario.json:2:1 $.changes[0]
            {"change": "mix", "year": 30}                                   | EVC-1009 scenario.json:2:27 $.changes[0].year
            {"change": "mix", "year": 2030.5}                               | EVC-1106 scenario.json:2:27 $.changes[0].year
            {"change": "mix", "figure": 0.045}                              | EVC-1104 scenario.json:2:29 $.changes[0].figure
            {"change": "mix", "figure": {"value": 45, "unit": "kg CO2 eq/kWh", "source": "s"}} | EVC-1009 scenario.json:2:39 $.changes[0].figure.value
            {"change": "mix", "figure": {"value": 4, "unit": "g CO2 eq/kWh", "source": "s"}} | EVC-1106 scenario.json:2:50 $.changes[0].figure.unit
            {"change": "mix", "figure": {"value": 0.1, "source": "s"}}      | EVC-1103 scenario.json:2:29 $.changes[0].figure
            {"change": "mix", "figure": {"value": 0.1, "unit": "kg CO2 eq/kWh"}} | EVC-1103 scenario.json:2:29 $.changes[0].figure
            {"change": "mix", "figure": {"value": 0.1, "unit": "kg CO2 eq/kWh", "source": "s", "scope": "generation"}} | EVC-1106 scenario.json:2:93 $.changes[0].figure.scope
            {"change": "mix", "figure": {"value": 0.1, "unit": "kg CO2 eq/kWh", "source": "s", "losses": "no"}} | EVC-1106 scenario.json:2:94 $.changes[0].figure.losses
            {"change": "mix", "contract": {"value": 0.1, "unit": "kg CO2 eq/kWh", "source": "s", "basis": "production"}} | EVC-1102 scenario.json:2:95 $.changes[0].contract.basis
            {"change": "pue", "pue": 0.9}                                   | EVC-1009 scenario.json:2:26 $.changes[0].pue
            {"change": "consolidate"}                                       | EVC-1103 scenario.json:2:1 $.changes[0]
            {"change": "cloud", "instances": [], "area": "FR"}              | EVC-6016 scenario.json:2:34 $.changes[0].instances
            {"change": "cloud", "instances": ["a", 3], "area": "FR"}        | EVC-1104 scenario.json:2:40 $.changes[0].instances[1]
            {"change": "cloud", "lines": {}, "area": "FR"}                  | EVC-1102 scenario.json:2:30 $.changes[0].lines
            {"change": "remove", "lines": {}}                               | EVC-6016 scenario.json:2:31 $.changes[0].lines
            {"change": "remove", "lines": []}                               | EVC-1104 scenario.json:2:31 $.changes[0].lines
            {"change": "remove", "lines": {"type": []}}                     | EVC-6016 scenario.json:2:40 $.changes[0].lines.type
            {"change": "remove", "lines": {"type": "laptop"}}               | EVC-1104 scenario.json:2:40 $.changes[0].lines.type
            {"change": "remove", "lines": {"type": ["laptop", ""]}}         | EVC-1106 scenario.json:2:51 $.changes[0].lines.type[1]
            {"change": "remove", "lines": {"colour": ["red"]}}              | EVC-1102 scenario.json:2:42 $.changes[0].lines.colour
            {"change": "remove", "lines": {"condition": ["neuve", "broken"]}} | EVC-1106 scenario.json:2:55 $.changes[0].lines.condition[1]
            {"change": "remove", "lines": {"olderThan": 8, "youngerThan": 4}} | EVC-6015 scenario.json:2:45 $.changes[0].lines.olderThan
            {"change": "remove", "lines": {"olderThan": 4, "youngerThan": 4}} | EVC-6015 scenario.json:2:45 $.changes[0].lines.olderThan
            {"change": "remove", "lines": {"olderThan": -1}}                | EVC-1009 scenario.json:2:45 $.changes[0].lines.olderThan
            """)
    void a_fault_of_a_change_has_its_code_and_place(String change, String problem) {
        List<Problem> problems = read(ofOne(change)).problems();
        assertThat(told(problems)).contains(problem);
        assertThat(problems).hasSizeLessThanOrEqualTo(change.contains("\"colour\"") ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"change": "quantity", "percent": %s}                                                   | -100     | 1e9
            {"change": "quantity", "by": %s}                                                        | -1e9     | 1e9
            {"change": "quantity", "to": %s}                                                        | 0        | 1e9
            {"change": "lifetime", "by": %s}                                                        | -1000    | 1000
            {"change": "lifetime", "to": %s}                                                        | 4.9e-324 | 1000
            {"change": "lifetime", "atLeast": %s}                                                   | 4.9e-324 | 1000
            {"change": "lifetime", "by": 1, "notBelow": %s}                                         | 4.9e-324 | 1000
            {"change": "hours", "by": %s}                                                           | -24      | 24
            {"change": "hours", "to": %s}                                                           | 0        | 24
            {"change": "hours", "by": 1, "notBelow": %s}                                            | 0        | 24
            {"change": "switch-off", "hoursPerDay": %s, "daysPerYear": 220, "compliance": 1}        | 0        | 24
            {"change": "switch-off", "hoursPerDay": 9, "daysPerYear": %s, "compliance": 1}          | 0        | 366
            {"change": "switch-off", "hoursPerDay": 9, "daysPerYear": 220, "compliance": %s}        | 0        | 1
            {"change": "power-states", "from": "on", "to": "off", "hoursPerYear": %s}               | 0        | 8784
            {"change": "private-use", "share": %s}                                                  | 4.9e-324 | 1
            {"change": "refurbished", "share": %s, "priorYears": 3}                                 | 4.9e-324 | 1
            {"change": "refurbished", "share": 0.5, "priorYears": %s}                               | 0        | 1000
            {"change": "donated", "laterYears": %s}                                                 | 0        | 1000
            {"change": "pue", "pue": %s}                                                            | 1        | 1.7976931348623157e308
            {"change": "move", "dataCentre": {"name": "B1", "pue": %s}}                             | 1        | 1.7976931348623157e308
            {"change": "remove", "lines": {"olderThan": %s}}                                        | 0        | 1000
            {"change": "remove", "lines": {"youngerThan": %s}}                                      | 0        | 1000
            """)
    void a_figure_has_the_same_range_here_in_the_schema_and_in_the_change(String change, double least, double most) {
        for (double sound : new double[] {least, most}) {
            assertThat(read(ofOne(change.formatted(sound))).problems()).isEmpty();
            assertThat(fitsTheSchema(ofOne(change.formatted(sound)))).isTrue();
        }
        for (double wrong : new double[] {Math.nextDown(least), Math.nextUp(most)}) {
            String text = ofOne(change.formatted(Double.isInfinite(wrong) ? "1e309" : wrong));
            assertThat(told(read(text).problems()))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("EVC-1009 ");
            assertThat(Double.isInfinite(wrong) || !fitsTheSchema(text)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format": "evalcarbone-scenario-2", "name": "x", "changes": []}             | EVC-7001 scenario.json:1:12 $.format
            {"format": "evalcarbone-scenario-1", "name": " ", "changes": []}             | EVC-1106 scenario.json:1:46 $.name
            {"format": "evalcarbone-scenario-1", "changes": []}                          | EVC-1103 scenario.json:1:1 $
            {"format": "evalcarbone-scenario-1", "name": "x"}                            | EVC-1103 scenario.json:1:1 $
            {"format": "evalcarbone-scenario-1", "name": "x", "changes": {}}             | EVC-1104 scenario.json:1:62 $.changes
            {"format": "evalcarbone-scenario-1", "name": "x", "changes": [], "lines": 1} | EVC-1102 scenario.json:1:75 $.lines
            {"name": "x", "equipment": []}                                               | EVC-6010 scenario.json
            []                                                                           | EVC-1104 scenario.json:1:1 $
            {"format": "evalcarbone-scenario-1",                                         | EVC-1101 scenario.json:1:37
            quantity;percent                                                             | EVC-1101 scenario.json:1:1
            """)
    void a_fault_of_the_whole_is_one_problem(String text, String problem) {
        assertThat(told(read(text).problems())).hasSize(1).first().asString().startsWith(problem);
        assertThat(read(text).value()).isEmpty();
    }

    @Test
    void what_is_no_text_too_deep_or_too_long_is_a_problem() {
        assertThat(told(read("").problems())).containsExactly("EVC-1101 scenario.json:1");
        assertThat(told(read("[".repeat(100)).problems())).first().asString().startsWith("EVC-1101");
        assertThat(told(read(ofOne("").replace("\"one\"", "\"" + "x".repeat(10_001) + "\""))
                        .problems()))
                .containsExactly("EVC-1013 scenario.json:1:46 $.name");
    }

    @Test
    void more_than_a_thousand_changes_are_neither_read_nor_written() {
        String changes = "{\"change\": \"remove\"},".repeat(1_000);
        String text = ofOne(changes + "{\"change\": \"remove\"}");
        assertThat(told(read(text).problems())).containsExactly("EVC-1013 scenario.json:1:64 $.changes");
        assertThat(fitsTheSchema(text)).isFalse();
        List<Change> many = new ArrayList<>(Collections.nCopies(1_000, new Removal(LineSelector.ALL)));
        Scenario most = new Scenario("most", many);
        assertThat(read(written(most)).orThrow()).isEqualTo(most);
        many.add(new Removal(LineSelector.ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> written(new Scenario("more", many)));
    }

    @Test
    void every_problem_is_found_at_once() {
        String bad = """
                {"format": "evalcarbone-scenario-1", "name": "bad", "changes": [
                {"change": "quantity", "lines": {"type": [], "olderThan": -1}, "percent": -200, "unit": "kg"},
                {"change": "liftime", "by": 1},
                {"change": "lifetime", "by": 1},
                {"change": "refurbished", "share": 30}
                ]}
                """;
        assertThat(told(read(bad).problems()))
                .containsExactly(
                        "EVC-6016 scenario.json:2:42 $.changes[0].lines.type",
                        "EVC-1009 scenario.json:2:59 $.changes[0].lines.olderThan",
                        "EVC-1009 scenario.json:2:75 $.changes[0].percent",
                        "EVC-1102 scenario.json:2:89 $.changes[0].unit",
                        "EVC-6011 scenario.json:3:12 $.changes[1].change",
                        "EVC-1009 scenario.json:5:36 $.changes[3].share",
                        "EVC-1103 scenario.json:5:1 $.changes[3]");
        assertThat(fitsTheSchema(bad)).isFalse();
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> ScenarioJson.load(TextSource.of("scenario.json", bad)))
                .satisfies(thrown -> assertThat(thrown.problems()).hasSize(7));
    }

    @Test
    void a_misspelt_kind_has_the_list_and_the_closest() {
        Problem problem =
                read(ofOne("{\"change\": \"Power_state\"}")).problems().get(0);
        assertThat(problem.message(Language.ENGLISH))
                .startsWith("[Power_state] must be a kind of change: quantity, lifetime, hours,")
                .endsWith(", consolidate or cloud.");
        assertThat(problem.hint(Language.ENGLISH))
                .isEqualTo("Write the kind as in the list; the closest is [power-states].");
        assertThat(read(ofOne("{\"change\": \"trees\"}")).problems().get(0).hint(Language.FRENCH))
                .isEqualTo("Écrivez le type comme dans la liste.");
    }

    @Test
    void contradictory_members_are_named() {
        Problem problem = read(ofOne("{\"change\": \"quantity\", \"to\": 1, \"by\": 2}"))
                .problems()
                .get(0);
        assertThat(problem.message(Language.ENGLISH))
                .isEqualTo(
                        "The change [quantity] must have exactly one of the keys percent, by or to; it has [by, to].");
        assertThat(read(ofOne("{\"change\": \"hours\"}")).problems().get(0).message(Language.FRENCH))
                .isEqualTo(
                        "Le changement [hours] doit avoir exactement une des clés by ou to\u202f; il n’en a aucune.");
    }

    @Test
    void what_only_a_program_knows_cannot_be_written() {
        Change removal = new Removal(LineSelector.ALL.matching(line -> line.quantity() > 3));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScenarioJson.write(Scenario.of("mine", new Removal(LineSelector.ALL), removal), NOWHERE))
                .withMessageContaining("The change 2 of the scenario [mine]")
                .withMessageContaining("a condition of a program");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioJson.write(Scenario.of("mine", new Painting(LineSelector.ALL)), NOWHERE))
                .withMessageContaining("The change 1 of the scenario [mine], [Painting");
        assertThat(NOWHERE.toString()).isEmpty();
    }

    private record Painting(LineSelector selector) implements LineChange {
        @Override
        public LineOutcome apply(Equipment line, ChangeContext context) {
            return LineOutcome.of(line);
        }
    }

    @Test
    void a_written_scenario_is_one_that_people_can_read() {
        Scenario scenario = Scenario.of(
                "Longer", LifetimeChange.by(LineSelector.ofTypes("laptop").olderThan(3), 1));
        assertThat(written(scenario)).isEqualTo("""
                {
                  "format" : "evalcarbone-scenario-1",
                  "name" : "Longer",
                  "changes" : [
                    {
                      "change" : "lifetime",
                      "lines" : {
                        "type" : [
                          "laptop"
                        ],
                        "olderThan" : 3.0
                      },
                      "by" : 1.0,
                      "notBelow" : 1.0
                    }
                  ]
                }""");
    }
}
