package io.github.evalcarbone.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model matched to a text, its reliability, and the candidates. */
class ModelMatcherTest {

    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder(
                    "a",
                    "1",
                    Source.of("s", "own", "CC0-1.0").withPublisher("me").withVersion("1"))
            .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("Latitude 5420"))
            .add(EquipmentType.of("desktop").withLifetimeYears(6).withDefaultModel("OptiPlex 7090"))
            .add(EquipmentType.of("monitor").withLifetimeYears(7))
            .add(DeviceModel.of("Latitude 5420", "laptop").withElectricity(10).withReferenceHours(24))
            .add(DeviceModel.of("Latitude 7420 2-in-1", "laptop")
                    .withElectricity(10)
                    .withReferenceHours(24))
            .add(DeviceModel.of("OptiPlex 7090", "desktop").withElectricity(10).withReferenceHours(24))
            .add(DeviceModel.of("EliteBook 840 G8", "laptop")
                    .withElectricity(10)
                    .withReferenceHours(24))
            .add(DeviceModel.of("EliteBook x360 G8", "laptop")
                    .withElectricity(10)
                    .withReferenceHours(24))
            .build());
    private static final ModelMatcher MATCHER = ModelMatcher.of(FACTORS);

    @ParameterizedTest
    @CsvSource({
        "latitude 5420, ID, Latitude 5420",
        "Dell Latitude 5420, NORMALISED, Latitude 5420",
        "DELL LATITUDE 5420, NORMALISED, Latitude 5420",
        "Latitude-5420, NORMALISED, Latitude 5420",
        "DELL Inc. Latitude_5420, NORMALISED, Latitude 5420",
        "HP EliteBook 840 G8 Notebook PC, NORMALISED, EliteBook 840 G8",
        "HP Elite Book 840 G8, NORMALISED, EliteBook 840 G8",
        "LATITUDE5420, NORMALISED, Latitude 5420",
        "Latitude 5420 Series, NORMALISED, Latitude 5420",
        "Latitude 5430, TYPE_DEFAULT, Latitude 5420",
        "EliteBook G8, TYPE_DEFAULT, Latitude 5420",
        "Latitude, TYPE_DEFAULT, Latitude 5420",
        "Chromebook, TYPE_DEFAULT, Latitude 5420",
        "HP EliteBook 840 G8 Pro Notebook, TYPE_DEFAULT, Latitude 5420",
        "Latitude 5420+, TYPE_DEFAULT, Latitude 5420",
        "DELL EliteBook 840 G8 Enterprise, SIMILAR, EliteBook 840 G8",
        "Cafetière 5420, NONE,",
        "???, NONE,",
        "Dell, NONE,",
    })
    void the_surest_way_decides(String text, MatchDecision decision, String model) {
        ModelMatch match = MATCHER.match(Optional.of(text), Optional.empty());
        assertThat(match.decision()).isEqualTo(decision);
        assertThat(match.model()).isEqualTo(Optional.ofNullable(model));
    }

    @Test
    void what_else_might_be_meant_is_kept_with_its_score() {
        ModelMatch match = MATCHER.match(Optional.of("HP EliteBook 840 G8 new Notebook"), Optional.of("Portable"));
        assertThat(match.score()).isEqualTo(6.0 / 7);
        assertThat(match.candidates()).containsExactly(new ModelMatch.Candidate("EliteBook 840 G8", 6.0 / 7));
        assertThat(MATCHER.match(Optional.of("EliteBook G8"), Optional.empty()).candidates())
                .extracting(ModelMatch.Candidate::model)
                .containsExactly("EliteBook 840 G8", "EliteBook x360 G8");
    }

    @Test
    void a_model_like_another_one_of_another_type_is_not_taken() {
        ModelMatch match = MATCHER.match(Optional.of("HP EliteBook 840 G8 new Notebook"), Optional.of("Écran"));
        assertThat(match.decision()).isEqualTo(MatchDecision.NO_FIGURE);
        assertThat(match.type()).contains("monitor");
        assertThat(match.candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Unité centrale, X1, desktop, TYPE_DEFAULT",
        "UNITÉ  CENTRALE, X1, desktop, TYPE_DEFAULT",
        "Personal Computer, DELL LATITUDE 9999, laptop, TYPE_DEFAULT",
        "Personal Computer, DELL X1, desktop, TYPE_DEFAULT",
        "Laptop, OptiPlex 1, laptop, TYPE_DEFAULT",
        "Monitor, P2719, monitor, NO_FIGURE",
        "IP Switch, C9300,, NONE",
        "Cafetière, Senseo,, NONE",
    })
    void a_type_is_the_one_in_the_table_if_the_factor_set_has_it(
            String type, String model, String known, MatchDecision decision) {
        ModelMatch match = MATCHER.match(Optional.of(model), Optional.of(type));
        assertThat(match.type()).isEqualTo(Optional.ofNullable(known));
        assertThat(match.decision()).isEqualTo(decision);
    }

    @Test
    void users_extend_the_table_of_types() {
        TypeTable types = TypeTable.standard().with("Cafetière", "desktop");
        types = types.load(
                TextSource.of("types.csv", "text;type;series\nTerminal léger;desktop;\nMicro;desktop;yes\n"));
        ModelMatcher matcher = MATCHER.withTypes(types);
        assertThat(matcher.match(Optional.empty(), Optional.of("cafetière")).type())
                .contains("desktop");
        assertThat(matcher.match(Optional.of("ThinkPad T"), Optional.of("Micro"))
                        .type())
                .contains("laptop");
        assertThat(TypeTable.standard()
                        .read(TextSource.of("t.csv", "text;type;series\n;x;maybe\n"))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.location().name())
                .containsExactly("EVC-1007 text", "EVC-1106 series");
    }

    @Test
    void lines_are_rewritten_before_they_are_computed_and_counted_by_decision() {
        MatchResult<Inventory> matched = MATCHER.match(Inventory.of(
                "x",
                LocalDate.of(2026, 1, 1),
                List.of(
                        line("1", "DELL Latitude-5420", "Personal Computer").withQuantity(3),
                        line("2", "DELL Latitude-5420", "Personal Computer"),
                        line("3", "EliteBook 840 G8 new", "Notebook"),
                        line("4", "Vostro", "Laptop"),
                        line("5", "x", "Printer"))));
        assertThat(matched.result().equipment())
                .extracting(line -> line.label() + "|" + line.model().get() + "|"
                        + line.type().get())
                .containsExactly(
                        "DELL Latitude-5420|Latitude 5420|laptop",
                        "DELL Latitude-5420|Latitude 5420|laptop",
                        "EliteBook 840 G8 new|EliteBook 840 G8|laptop",
                        "Vostro|Vostro|laptop",
                        "x|x|Printer");
        assertThat(matched.matches().counted().get(0).lines()).isEqualTo(2);
        assertThat(matched.matches().counted().get(0).quantity()).isEqualTo(4);
        assertThat(matched.matches().linesByType())
                .containsEntry("Personal Computer", Map.of(MatchDecision.NORMALISED, 2L))
                .containsEntry("Printer", Map.of(MatchDecision.NONE, 1L));
        assertThat(matched.result().remarks())
                .extracting(remark -> remark.code() + " " + remark.values())
                .containsExactly(
                        "EVC-2103 [EliteBook 840 G8 new, EliteBook 840 G8, 0.8571428571428571, 1]",
                        "EVC-2125 [Printer, laser-printer, 1]",
                        "EVC-2104 [2, NORMALISED]",
                        "EVC-2105 [Personal Computer, laptop, 2]",
                        "EVC-2105 [Notebook, laptop, 1]");
    }

    @ParameterizedTest
    @CsvSource({
        "Latitude 5420, Monitor, 1",
        "Dell Latitude 5420, Écran, 1",
        "laptop, Toaster, 1",
        "laptop, Monitor, 1",
        "Latitude 5420, Notebook, 0",
        "laptop, laptop, 0",
        "nothing like it, Monitor, 0"
    })
    void a_type_that_is_not_that_of_the_model_is_reported_and_the_model_followed(
            String model, String type, long times) {
        MatchResult<Inventory> matched =
                MATCHER.match(Inventory.of("h", LocalDate.of(2026, 1, 1), List.of(line("1", model, type))));

        assertThat(matched.result().remarks())
                .filteredOn(remark -> remark.is(CoreCode.TYPE_CONTRADICTED))
                .hasSize((int) times)
                .allSatisfy(remark -> assertThat(remark.values()).containsExactly(type, model, "laptop", "1"));
        assertThat(matched.result().remarks())
                .filteredOn(remark -> remark.is(CoreCode.TYPE_REWRITTEN))
                .noneMatch(remark -> times > 0);
    }

    @Test
    void a_model_that_is_the_name_of_a_type_is_of_that_type_and_left_to_the_rules() {
        ModelMatch match = MATCHER.match(Optional.of("laptop"), Optional.empty());
        assertThat(match.decision()).isEqualTo(MatchDecision.TYPE_DEFAULT);
        assertThat(match.lineType()).contains("laptop");
        assertThat(match.isRewritten()).isFalse();
    }

    @Test
    void the_table_of_decisions_fixes_them_and_changes_nothing_when_read_unchanged() {
        List<Equipment> lines = List.of(
                line("1", "=DELL \"Latitude\"; 5420", "PC"),
                line("2", "EliteBook 840 G8 new", "Notebook"),
                line("3", "Vostro", "Laptop"),
                line("4", "'x", "Printer"));
        MatchResult<Inventory> first =
                lines.stream().collect(MATCHER.matching(Inventory.toInventory("x", LocalDate.of(2026, 1, 1))));
        DecisionTable same = DecisionTable.read(
                        TextSource.of("decisions.csv", first.matches().csv()))
                .orThrow();
        MatchResult<Inventory> second = lines.stream()
                .collect(MATCHER.withDecisions(same).matching(Inventory.toInventory("x", LocalDate.of(2026, 1, 1))));
        assertThat(second.result().equipment()).isEqualTo(first.result().equipment());
        assertThat(second.matches().counted())
                .extracting(one -> one.match().decision())
                .containsExactly(
                        MatchDecision.FIXED, MatchDecision.FIXED, MatchDecision.TYPE_DEFAULT, MatchDecision.NONE);
        DecisionTable corrected = DecisionTable.read(TextSource.of(
                        "decisions.csv",
                        "model;type;factorModel;factorType;comment\nvostro;LAPTOP;optiplex 7090;desktop;seen\n"))
                .orThrow();
        assertThat(MATCHER.withDecisions(corrected)
                        .match(Optional.of("Vostro"), Optional.of("Laptop"))
                        .model())
                .contains("OptiPlex 7090");
    }

    @Test
    void faults_of_a_table_of_decisions_are_reported() {
        assertThat(DecisionTable.read(
                                TextSource.of("decisions.csv", "model;type;factorModel;factorType\na;b;c;\nA;B;d;\n"))
                        .problems())
                .extracting(problem -> problem.location().row() + " " + problem.code())
                .containsExactly("3 EVC-2001");
        assertThat(DecisionTable.read(TextSource.of("decisions.csv", "model;type;target\n"))
                        .value())
                .isEmpty();
    }

    @Test
    void a_table_that_cannot_be_read_in_any_encoding_decides_nothing() {
        byte[] broken = "model;type;factorModel;factorType\né;;b;\n\"".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DecisionTable.read(TextSource.of("decisions.csv", broken)).problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-1011");
    }

    @Test
    void a_decision_for_something_the_factor_set_lacks_is_refused() {
        DecisionTable table = DecisionTable.read(
                        TextSource.of("decisions.csv", "model;type;factorModel;factorType\na;b;nobody;toaster\n"))
                .orThrow();
        assertThatThrownBy(() -> MATCHER.withDecisions(table))
                .hasMessageContaining("EVC-3004 decisions.csv:2 factorModel")
                .hasMessageContaining("EVC-3004 decisions.csv:2 factorType");
    }

    @Test
    void decisions_do_not_depend_on_how_the_lines_are_split() {
        List<Equipment> lines = IntStream.range(0, 2_000)
                .mapToObj(i -> line("l" + i, "Latitude 54" + i % 40, "PC").withQuantity(0.1))
                .toList();
        MatchResult<Inventory> one =
                lines.stream().collect(MATCHER.matching(Inventory.toInventory("x", LocalDate.of(2026, 1, 1))));
        MatchResult<Inventory> many =
                lines.parallelStream().collect(MATCHER.matching(Inventory.toInventory("x", LocalDate.of(2026, 1, 1))));
        assertThat(many).isEqualTo(one);
        assertThat(one.result().equipment()).hasSize(2_000);
        assertThat(one.result().remarks()).isEqualTo(one.matches().remarks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.1, Double.NaN})
    void a_threshold_out_of_range_is_refused(double threshold) {
        assertThatThrownBy(() -> MATCHER.withThreshold(threshold)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void at_the_highest_threshold_likeness_alone_decides_nothing() {
        assertThat(MATCHER.withThreshold(1)
                        .match(Optional.of("EliteBook 840 G8 new"), Optional.empty())
                        .decision())
                .isEqualTo(MatchDecision.TYPE_DEFAULT);
    }

    private static Equipment line(String id, String model, String type) {
        return Equipment.of(model).withId(id).withType(type);
    }
}
