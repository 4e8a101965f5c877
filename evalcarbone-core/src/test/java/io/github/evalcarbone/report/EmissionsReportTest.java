package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.report.EmissionsStandard.BEGES;
import static io.github.evalcarbone.report.EmissionsStandard.GHG_PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.EmissionsCategories.Category;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmissionsReportTest {

    private static final Equipment LAPTOPS = Equipment.of("laptop-1")
            .withQuantity(1_200)
            .withCountry("FR")
            .withServiceLife(ServiceLife.since(LocalDate.of(2025, 6, 1)));
    private static final Equipment SEALED = Equipment.ofType("terminal")
            .withId("sealed")
            .withQuantity(100)
            .withCountry("FR")
            .withServiceLife(ServiceLife.since(LocalDate.of(2025, 6, 1)));
    private static final Equipment UNKNOWN = Equipment.of("nobody knows").withId("x");

    @Test
    void phases_go_into_the_categories_of_the_ghg_protocol() {
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, LAPTOPS).text())
                .contains("\nTotal: 44.40 t CO2e per year\n")
                .containsPattern("\nScope 2 +2\\.54 +5\\.7%\n")
                .containsPattern("\nScope 3 +41\\.86 +94\\.3%\n")
                .containsPattern("\n2 Purchased electricity +2\\.54 +5\\.7%\n")
                .containsPattern("\n3\\.1 Purchased goods and services +not computed *\n")
                .containsPattern("\n3\\.2 Capital goods +38\\.40 +86\\.5%\n")
                .containsPattern("\n3\\.4 Upstream transport and distribution +2\\.62 +5\\.9%\n")
                .containsPattern("\n3\\.5 Waste generated in operations +0\\.84 +1\\.9%\n");
    }

    @Test
    void services_of_a_system_are_purchased_services_independent_of_their_phases() {
        var factors = FactorSet.of(
                Samples.FACTORS.datasets().get(0),
                FactorDataset.builder(
                                "networks",
                                "1.0.0",
                                Source.of("x", "x", "CC0-1.0")
                                        .withPublisher("x")
                                        .withVersion("1")
                                        .withAttribution("x"))
                        .coefficient("network", new Amount(0.01, Unit.parse("kg CO2 eq/GB")))
                        .build());
        var system = InformationSystem.builder(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(LAPTOPS)))
                .add(new NetworkUse("line", "network", 60_000))
                .add(CloudInstance.of("portal", "aws", "m5.large", "FR"))
                .build();
        var footprint =
                FootprintCalculator.of(Methodology.evalcarbone(), factors).calculate(system);
        assertThat(EmissionsReport.of(footprint, factors, GHG_PROTOCOL, Language.ENGLISH)
                        .text())
                .contains("\nTotal: at least 45.00 t CO2e per year; 1 of 3 lines incomplete\n")
                .containsPattern("\n2 Purchased electricity +2\\.54\n")
                .containsPattern("\n3\\.1 Purchased goods and services \\* +0\\.60\n")
                .containsPattern("\n3\\.2 Capital goods +38\\.40\n");
        assertThat(EmissionsReport.of(footprint, factors, BEGES, Language.ENGLISH)
                        .csv())
                .contains(";4.5;Purchased services;WHOLE;kg CO2 eq/year;600.0;2;");
    }

    @Test
    void leased_hosted_and_private_equipment_has_places_of_its_own() {
        Equipment leased = LAPTOPS.withId("leased").withHolding(Holding.of(Ownership.LEASED));
        Equipment hosted = LAPTOPS.withId("hosted").withHolding(Holding.of(Ownership.HOSTED));
        Equipment ofStaff = LAPTOPS.withId("private").withUsage(UsageProfile.REFERENCE.withSharing(PrivateUse.BYOD));
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, LAPTOPS, leased, hosted)
                        .text())
                .contains("\nTotal: 133.2 t CO2e per year\n")
                .containsPattern("\n2 Purchased electricity +5\\.1 ")
                .containsPattern("\n3\\.1 Purchased goods and services +44\\.4 ")
                .containsPattern("\n3\\.2 Capital goods +38\\.4 ")
                .containsPattern("\n3\\.4 Upstream transport and distribution +2\\.6 ")
                .containsPattern("\n3\\.7 Employee commuting and teleworking +no line stated")
                .containsPattern("\n3\\.8 Upstream leased assets +41\\.9 ");
        assertThat(report(BEGES, Language.FRENCH, leased, hosted, ofStaff).text())
                .containsPattern("\n2\\.1 Consommation d’électricité +2,5 ")
                .containsPattern("\n4\\.2 Immobilisations de biens +non calculé")
                .containsPattern("\n4\\.4 [^\n]+ +41,9 ")
                .containsPattern("\n4\\.5 Achats de services +44,4 ")
                .containsPattern("\n6\\.1 Autres émissions indirectes +25,3 ");
    }

    /** The mixes of the samples do not say what is generation in them. */
    @ParameterizedTest
    @EnumSource
    void what_nothing_separates_from_generation_is_not_0(EmissionsStandard standard) {
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);
        Footprint footprint = calculator.calculate(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(LAPTOPS)));
        EmissionsReport report = EmissionsReport.of(
                footprint, calculator.electricity(footprint), Samples.FACTORS, standard, Language.ENGLISH);
        assertThat(report.text())
                .containsPattern("\n(3\\.3|4\\.1) [^\n]+ not separated *\n")
                .contains("Of the electricity of FR (test 1.0.0) generation cannot be separated");
        assertThat(report.csv()).containsPattern(";(3\\.3|4\\.1);[^;\n]+;;kg CO2 eq/year;;;");
    }

    @Test
    void a_contract_is_named_beneath_the_figures_with_what_is_to_be_checked() {
        FactorSet factors = Samples.FACTORS
                .withFirst(FactorDataset.builder("more", "1", Source.of("x", "x", "CC0-1.0"))
                        .mix("ES", CLIMATE_CHANGE, 0.2)
                        .mix("PL", CLIMATE_CHANGE, 0.8)
                        .mix("BE", CLIMATE_CHANGE, 0.1)
                        .build())
                .withContract("Nord", CLIMATE_CHANGE, 12, Source.of("c", "Offer of 2026", "none"));
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), factors);
        Footprint footprint =
                calculator.calculate(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(LAPTOPS.withSite("Nord"))));
        assertThat(EmissionsReport.of(
                                footprint, calculator.electricity(footprint), factors, GHG_PROTOCOL, Language.ENGLISH)
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("EVC-3030: [Nord] counts electricity by contract, at [12 kg CO2 eq/kWh]: Offer of 2026.")
                .contains(
                        "EVC-3023 (to check): The figure of [Nord Climate change], [12 kg CO2 eq/kWh] by Offer of 2026")
                .doesNotContain("No contract for electricity");
    }

    @Test
    void contracts_that_match_no_place_are_named_and_not_taken_for_none() {
        Source offer = Source.of("c", "Offer of 2026", "none");
        FactorSet some = Samples.FACTORS.withContract("Nrod", CLIMATE_CHANGE, 0.02, offer);
        assertThat(notes(some, LAPTOPS.withSite("Nord")))
                .contains(
                        "Contracts for electricity are stated that match no place (Nrod): no electricity is counted at a "
                                + "site or in a data centre of that name.")
                .contains("No contract counts, and no residual mix is open")
                .doesNotContain("No contract for electricity is stated")
                .doesNotContain("[Nrod] counts electricity by contract");
        FactorSet both = some.withContract("Nord", CLIMATE_CHANGE, 0.03, offer);
        assertThat(notes(both, LAPTOPS.withSite("Nord")))
                .contains("match no place (Nrod)")
                .contains("[Nord] counts electricity by contract")
                .doesNotContain("No contract");
        assertThat(notes(Samples.FACTORS, LAPTOPS)).contains("No contract for electricity is stated");
    }

    private static String notes(FactorSet factors, Equipment line) {
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), factors);
        Footprint footprint = calculator.calculate(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(line)));
        return EmissionsReport.of(footprint, calculator.electricity(footprint), factors, GHG_PROTOCOL, Language.ENGLISH)
                .text()
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_gap_of_hosted_equipment_marks_its_own_category_alone() {
        Equipment hosted = UNKNOWN.withHolding(Holding.of(Ownership.HOSTED));
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, LAPTOPS, hosted).text())
                .containsPattern("\n2 Purchased electricity +2\\.54\n")
                .containsPattern("\n3\\.1 Purchased goods and services \\* +unknown")
                .containsPattern("\n3\\.2 Capital goods +38\\.40\n");
    }

    @Test
    void phases_go_into_the_posts_of_beges_in_french() {
        assertThat(report(BEGES, Language.FRENCH, LAPTOPS).text())
                .containsPattern("\n2\\.1 Consommation d’électricité +2,54 ")
                .containsPattern("\n3\\.1 Transport de marchandises amont +2,62 ")
                .containsPattern("\n4\\.2 Immobilisations de biens +38,40 ")
                .containsPattern("\n4\\.3 Gestion des déchets +0,84 ")
                .containsPattern("\n4\\.5 Achats de services +non calculé");
    }

    @Test
    void a_total_that_its_source_does_not_split_counts_whole_as_capital_goods_and_is_reported() {
        String text = report(GHG_PROTOCOL, Language.ENGLISH, SEALED).text();
        assertThat(text)
                .containsPattern("\n3\\.2 Capital goods +3\\.488 +91\\.5%\n")
                .containsPattern("\n3\\.5 Waste generated in operations +0\\.000 +0\\.0%\n")
                .contains("Phases counted here: Manufacturing; Refurbishment; Embodied, not split");
    }

    @Test
    void a_gap_marks_its_category_its_scope_and_the_total_and_is_listed() {

        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, LAPTOPS, UNKNOWN).text())
                .contains("Total: at least 44.40 t CO2e per year; 1 of 2 lines incomplete\n")
                .containsPattern("\nScope 3 \\* +41\\.86\n")
                .containsPattern("\n3\\.2 Capital goods \\* +38\\.40\n")
                .containsPattern("\nTotal \\* +44\\.40\n")
                .contains("- EVC-5002 (1 line): No device is known: model [");
    }

    @Test
    void an_unknown_value_is_reported_as_such_and_never_as_0() {
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, UNKNOWN).text())
                .contains("Total: UNKNOWN")
                .containsPattern("\n3\\.2 Capital goods \\* +unknown")
                .doesNotContain("0.0 ");
    }

    @Test
    void without_gaps_in_climate_change_it_says_only_that() {
        Equipment abroad = LAPTOPS.withCountry("DE");
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, abroad).text())
                .contains("None: every line has a value for climate change in every phase.")
                .doesNotContain("at least");
    }

    @Test
    void the_ghg_protocol_warns_of_amortised_footprints_only() {
        String warning = "without amortisation: use the rules evalcarbone-purchases";
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, LAPTOPS).text().replaceAll("\\s+", " "))
                .contains(warning);
        Footprint purchases = footprint(RuleSet.of("evalcarbone-purchases", "1.0.0"), LAPTOPS);
        assertThat(EmissionsReport.of(purchases, Samples.FACTORS, GHG_PROTOCOL, Language.ENGLISH)
                        .text()
                        .replaceAll("\\s+", " "))
                .doesNotContain(warning)
                .contains("3.2 Capital goods 192.0 ");
    }

    @Test
    void a_phase_that_the_rules_do_not_compute_is_not_0() {
        assertThat(report(RuleSet.of("numecoeval", "1.3.0"), LAPTOPS).csv()).doesNotContain("EMBODIED");
    }

    @Test
    void the_csv_has_a_record_for_each_category_and_phase() {
        assertThat(report(GHG_PROTOCOL, Language.ENGLISH, LAPTOPS, UNKNOWN)
                        .csv()
                        .lines())
                .hasSize(10)
                .contains("ghg-protocol;Scope 3;3.2;Capital goods;MANUFACTURING;kg CO2 eq/year;38400.0;1;test;"
                        + "2026-01-01;evalcarbone 1.1.0;test 1.0.0;")
                .contains("ghg-protocol;Scope 3;3.1;Purchased goods and services;;kg CO2 eq/year;;;test;"
                        + "2026-01-01;evalcarbone 1.1.0;test 1.0.0;");
    }

    @ParameterizedTest
    @EnumSource
    void each_phase_is_in_one_category_and_texts_are_in_both_languages(EmissionsStandard standard) {
        EmissionsCategories categories = EmissionsCategories.of(standard);
        assertThat(categories.rows().stream().flatMap(row -> row.phases().stream()))
                .containsExactlyInAnyOrder(LifecyclePhase.values());
        assertThat(texts(categories))
                .noneMatch(text -> text.french().isBlank())
                .noneMatch(text -> text.english().isBlank());
        assertThat(categories.sources()).isNotEmpty();
        assertThat(EmissionsStandard.find(standard.toString())).contains(standard);
    }

    @Test
    void a_phase_in_no_category_or_in_two_is_refused() {
        Category use = new Category(
                "1",
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                List.of(LifecyclePhase.USE),
                Optional.empty(),
                List.of(),
                Bilingual.EMPTY);
        Category all = new Category(
                "2",
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                Arrays.asList(LifecyclePhase.values()),
                Optional.empty(),
                List.of(),
                Bilingual.EMPTY);
        assertThatIllegalStateException().isThrownBy(() -> categories(use)).withMessageContaining("EMBODIED");
        assertThatIllegalStateException().isThrownBy(() -> categories(all, use));
    }

    private static EmissionsCategories categories(Category... rows) {
        return new EmissionsCategories(Bilingual.EMPTY, List.of(rows), List.of(), List.of());
    }

    private static List<Bilingual> texts(EmissionsCategories categories) {
        return Stream.of(
                        categories.rows().stream().flatMap(row -> Stream.of(row.group(), row.titles(), row.notes())),
                        categories.notes().stream().map(EmissionsCategories.Note::text),
                        Stream.of(categories.titles()))
                .flatMap(each -> each)
                .toList();
    }

    private static EmissionsReport report(EmissionsStandard standard, Language language, Equipment... lines) {
        return EmissionsReport.of(
                footprint(RuleSet.of("evalcarbone", "1.1.0"), lines), Samples.FACTORS, standard, language);
    }

    private static EmissionsReport report(RuleSet rules, Equipment... lines) {
        return EmissionsReport.of(footprint(rules, lines), Samples.FACTORS, GHG_PROTOCOL, Language.ENGLISH);
    }

    private static Footprint footprint(RuleSet rules, Equipment... lines) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS)
                .calculate(Inventory.of("test", LocalDate.of(2026, 1, 1), List.of(lines)));
    }
}
