package io.github.evalcarbone.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.scenario.ComparedScenarios;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.Simulation;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.PowerStateChange;
import io.github.evalcarbone.scenario.change.PrivateUseChange;
import io.github.evalcarbone.scenario.change.PueChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Relocation;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.Replacement;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 100 laptops of 174.41 kg over 4 years, and what is said of them in scenarios and beside other inventories. */
class ComparisonReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);
    private static final LineSelector ALL = LineSelector.ALL;
    private static final Equipment LAPTOPS = Equipment.of("laptop-1")
            .withId("laptops")
            .withType("laptop")
            .withCountry("FR")
            .withQuantity(100)
            .withServiceLife(ServiceLife.years(4));
    private static final Equipment SERVER = Equipment.of("server-1")
            .withId("server")
            .withType("server")
            .withCountry("FR")
            .withDataCentre(DataCentre.of("room", "FR").withPue(1.5));
    private static final Equipment UNKNOWN =
            Equipment.of("nobody knows").withId("x").withCountry("FR");

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("CHU", DAY, List.of(lines));
    }

    private static DecisionReport simulated(Language language, Inventory base, Scenario... scenarios) {
        return ComparisonReport.of(
                Simulation.of(base, CALCULATOR).compareAll("today", List.of(scenarios)),
                List.of(),
                Samples.FACTORS,
                language);
    }

    private static DecisionReport compared(Language language, Alternative... alternatives) {
        return ComparisonReport.of(
                FootprintComparison.of(List.of(alternatives)), List.of("A note."), Samples.FACTORS, language);
    }

    private static String json(DecisionReport report) {
        StringWriter text = new StringWriter();
        report.writeJson(text);
        return text.toString();
    }

    @Test
    void the_verdict_comes_first_and_the_columns_add_up() {
        Scenario longer = Scenario.of("longer", LifetimeChange.by(ALL, 4));
        assertThat(simulated(Language.ENGLISH, inventory(LAPTOPS), longer).text())
                .startsWith(
                        "Comparison with “today”\n=======================\n\n“longer” avoids 2.18 t CO2e per year, ")
                .containsPattern("\ntoday +4\\.57 +4\\.57\n")
                .containsPattern("\nlonger +2\\.39 +2\\.39 +−2\\.18 +−47\\.7%\n")
                .containsPattern("\nManufacturing +4\\.00 +−2\\.00\n")
                .containsPattern("\nUse +0\\.21 +0\\.00\n")
                .containsPattern("\nTotal +4\\.57 +−2\\.18\n")
                .contains("Nothing: all values are known on all sides.")
                .contains("- all lines: kept 4 years longer.\n    Lines it applies to: 1.\n")
                .containsPattern("\ntoday +4 +0 +unknown +1\nlonger +8 +0 +unknown +1\n")
                .doesNotContain("*", "at least");
        assertThat(simulated(Language.FRENCH, inventory(LAPTOPS), longer).text())
                .startsWith("Comparaison avec «\u00a0today\u00a0»\n")
                .containsPattern("\nTotal +4,57 +−2,18\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_effect_that_cannot_be_computed_is_never_0(Language language) {
        boolean isFrench = language == Language.FRENCH;
        DecisionReport report = simulated(
                language,
                inventory(LAPTOPS, SERVER),
                Scenario.of("off", new SwitchingOff(LineSelector.ofTypes("server"), 8, 213, 1)));
        String word = isFrench ? "non calculable" : "not computable";
        assertThat(report.text())
                .contains(isFrench ? "ne peut pas être calculé" : "cannot be computed:")
                .containsPattern("\noff +" + word + " +[0-9.,]+ +" + word + "\n")
                .containsPattern("\n(Use|Utilisation) \\* +[0-9.,]+ +" + word + "\n")
                .containsPattern("\nserver \\* +[0-9.,]+ +" + word + "\n")
                .contains(isFrench ? "la consommation du modèle" : "the consumption of the model is that of a typical")
                .containsPattern("(Not computable: 1; |Non calculables\u00a0: 1\u202f; )");
        assertThat(report.markdown()).contains("| " + word + " |");
        assertThat(report.csv()).containsPattern("\nTOTAL;off;CLIMATE_CHANGE;[^;]+;;;;;;;;;false;2;[0-9]+;;;1;;");
        assertThat(report.csv()).containsPattern("\nDIFFERENCE;off;CLIMATE_CHANGE;[^;]+;;;;;[0-9.]+;[0-9.]+;;;false;");
        assertThat(json(report).replaceAll("\\s", ""))
                .containsPattern(
                        "\"category\":\"CLIMATE_CHANGE\",\"unit\":\"[^\"]+\",\"base\":[0-9.]+,\"other\":[0-9.]+,\"complete\":false,")
                .containsPattern(
                        "\"unit\":\"[^\"]+\",\"complete\":false,\"lines\":2,\"incompleteLines\":[0-9]+,\"notComputableLines\":1")
                .contains("\"notComputableLines\":{\"HOURS_UNKNOWN\":1}");
    }

    @Test
    void a_total_whose_effect_is_known_in_part_is_not_shown_as_one() {
        Scenario off = Scenario.of("off", new SwitchingOff(ALL, 8, 213, 1));
        Scenario longer = Scenario.of("longer", LifetimeChange.by(ALL, 4));
        Equipment known = LAPTOPS.withId("stated").withUsage(UsageProfile.hoursPerDay(24, 365));
        String text = simulated(Language.ENGLISH, inventory(known, SERVER), off, longer)
                .text();
        assertThat(text)
                .containsPattern("\n1\\. off +not computable +[0-9.]+ +−[0-9.]+ +−[0-9.]+%\n")
                .containsPattern("\n2\\. longer +(at least )?[0-9.]+ +[0-9.]+ +−[0-9.]+ +−[0-9.]+%\n")
                .contains("A total is not computable if the effect on some lines is not known");
    }

    @Test
    void what_is_unknown_is_told_with_its_cause_and_a_total_reads_at_least() {
        Alternative today = new Alternative("today", CALCULATOR.calculate(inventory(LAPTOPS, UNKNOWN)));
        Alternative later = new Alternative(
                "later",
                CALCULATOR.calculate(inventory(LAPTOPS.withQuantity(90)).withSetAside(SetAside.refused(2))));
        assertThat(compared(Language.ENGLISH, today, later).text())
                .containsPattern("\ntoday +at least 4\\.57[0-9]* ")
                .containsPattern("\nlater +at least 4\\.11[0-9]* ")
                .contains("- Values of 1 line are unknown in at least one alternative")
                .containsPattern("    today, 1 line: No device is known: model \\[[^\\]]*\\]")
                .contains("- later: 2 rows were refused because of errors; what they contain is not known.")
                .contains("* without the values that are kept out", "- A note.");
    }

    @Test
    void removed_lines_are_named_and_scenarios_have_numbers() {
        List<Scenario> scenarios = List.of(
                Scenario.of("none", new Removal(LineSelector.ofTypes("server"))),
                Scenario.of("all", LifetimeChange.by(ALL, 1)));
        ComparedScenarios<Inventory> computed =
                Simulation.of(inventory(LAPTOPS, SERVER), CALCULATOR).compareAll("today", scenarios);
        String text = ComparisonReport.of(computed, List.of("A note."), Samples.FACTORS, Language.ENGLISH)
                .text();
        assertThat(text)
                .contains("\n1. none ", "\n2. all ", "Difference 1  Difference 2", "“none”:", "- A note.")
                .contains("    Removed: 1 (server).");
    }

    @Test
    void other_rules_are_never_hidden() {
        FootprintCalculator ministry = FootprintCalculator.of(Methodology.of("numecoeval", "1.3.0"), Samples.FACTORS);
        String text = compared(
                        Language.ENGLISH,
                        new Alternative("ours", CALCULATOR.calculate(inventory(LAPTOPS))),
                        new Alternative("theirs", ministry.calculate(inventory(LAPTOPS))))
                .text();
        assertThat(text)
                .contains("evalcarbone 2.0.0 (ours); numecoeval 1.3.0 (theirs)")
                .contains("- The rule sets differ: ")
                .contains("- Rules: evalcarbone 2.0.0, ", "- Rules: numecoeval 1.3.0, ")
                .doesNotContain("datasets differ", "days of evaluation differ");
    }

    @Test
    void the_csv_has_as_many_cells_as_columns_and_no_formula() {
        String csv = simulated(
                        Language.ENGLISH, inventory(LAPTOPS, UNKNOWN), Scenario.of("=1+1", LifetimeChange.by(ALL, 1)))
                .csv();
        assertThat(csv.lines())
                .allSatisfy(line -> assertThat(line.split(";", -1)).hasSize(23));
        assertThat(csv).contains("\nDIFFERENCE;'=1+1;").doesNotContain(";=1+1");
        assertThat(csv.lines().map(line -> line.split(";", 2)[0]).distinct())
                .containsExactly("kind", "TOTAL", "DIFFERENCE", "PHASE", "TYPE", "PLANNED_YEARS", "HOURS_PER_DAY");
    }

    static Stream<Arguments> changes() {
        LineSelector some = LineSelector.ofTypes("laptop")
                .with(LineCriterion.SITE, "Nord", "Sud")
                .with(LineCriterion.CONDITION, "new")
                .olderThan(4)
                .youngerThan(8)
                .matching(line -> true);
        return Stream.of(
                change(
                        new QuantityChange(ALL, QuantityChange.Kind.PERCENT, -20, QuantityChange.Rounding.HALF_UP),
                        "20% fewer items, rounded to whole items",
                        "20\u202f% d’équipements en moins, en nombre entier"),
                change(
                        QuantityChange.percent(some, 10),
                        "laptop; site Nord, Sud; condition new; bought 4 or more years ago; bought less than 8 years ago; a condition of another program: 10% more items",
                        "laptop\u202f; site Nord, Sud\u202f; état neuf\u202f; achat il y a 4 ans ou plus"),
                change(
                        new QuantityChange(ALL, QuantityChange.Kind.BY, -1, QuantityChange.Rounding.NONE),
                        "1 item fewer on each line",
                        "1 équipement de moins par ligne"),
                change(
                        new QuantityChange(ALL, QuantityChange.Kind.TO, 3, QuantityChange.Rounding.NONE),
                        "3 items on each line",
                        "3 équipements par ligne"),
                change(
                        LifetimeChange.by(ALL, -2),
                        "kept 2 years less, to no less than 1 year",
                        "raccourcie de 2 ans, sans descendre sous 1 an"),
                change(LifetimeChange.to(ALL, 6), "kept for 6 years", "durée de service de 6 ans"),
                change(
                        new LifetimeChange(ALL, LifetimeChange.Kind.AT_LEAST, 1, 1),
                        "kept for at least 1 year",
                        "durée de service d’au moins 1 an"),
                change(HoursChange.to(ALL, 7.5), "on 7.5 h a day", "allumage 7,5 h par jour"),
                change(
                        new HoursChange(ALL, HoursChange.Kind.BY, -4, 1),
                        "on 4 h a day less",
                        "allumage réduit de 4 h par jour"),
                change(
                        new SwitchingOff(ALL, 8, 213, 0.5),
                        "on 8 h a day on 213 days a year, else off, for 50% of the items",
                        "pour 50\u202f% des équipements"),
                change(
                        new PowerStateChange(ALL, "idle", "off", 100),
                        "100 h a year in the state off instead of idle",
                        "dans l’état off au lieu de idle"),
                change(
                        new PrivateUseChange(ALL, PrivateUse.of(0.7)),
                        "70% professional use",
                        "part professionnelle de 70\u202f%"),
                change(
                        new PrivateUseChange(ALL, PrivateUse.BYOD),
                        "shared with private use (BYOD)",
                        "partage avec un usage privé (BYOD)"),
                change(new PrivateUseChange(ALL, PrivateUse.NONE), "no private use", "aucun usage privé"),
                change(
                        new RefurbishedShare(ALL, 0.3, 3),
                        "30% of new items replaced by refurbished ones, after 3 years of use by others",
                        "30\u202f% des équipements neufs remplacés par du reconditionné, après 3 ans d’usage antérieur"),
                change(new Donation(ALL, 2), "given away for 2 more years of use", "don pour 2 ans d’usage de plus"),
                change(
                        new Replacement(ALL, Optional.of("server-1"), Optional.empty()),
                        "replaced by the model server-1",
                        "remplacement par le modèle server-1"),
                change(
                        new Replacement(ALL, Optional.empty(), Optional.of("laptop")),
                        "replaced by the type laptop",
                        "remplacement par le type laptop"),
                change(new Removal(ALL), "removed", "suppression"),
                change(new Relocation(ALL, Optional.of("DE"), Optional.empty()), "moved to DE", "déplacement vers DE"),
                change(new PueChange(ALL, 1.2), "a PUE of 1.2", "PUE de 1,2"));
    }

    private static Arguments change(Change change, String english, String french) {
        return Arguments.of(change, english, french);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_is_told_with_its_figures(Change change, String english, String french) {
        Inventory base = inventory(LAPTOPS, SERVER);
        Scenario scenario = Scenario.of("changed", change);
        assertThat(oneLine(simulated(Language.ENGLISH, base, scenario).text())).contains(english + ".");
        assertThat(oneLine(simulated(Language.FRENCH, base, scenario).text())).contains(french);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\n +", " ");
    }
}
