package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.ImpactCategory.LAND_USE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static io.github.evalcarbone.impact.LifecyclePhase.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The corrected rules on single lines, with numbers worked by hand. */
class FootprintCalculatorTest {

    private static final Equipment LAPTOPS = Equipment.of("laptop-1")
            .withId("laptops")
            .withQuantity(3)
            .withServiceLife(ServiceLife.years(4))
            .withCountry("FR")
            .withUsage(UsageProfile.hoursPerDay(12));

    @Test
    void three_laptops_over_four_years_at_half_their_reference_hours() {
        Footprint footprint = calculate(LAPTOPS);
        assertThat(value(footprint, "laptops", MANUFACTURING)).isEqualTo(120);
        assertThat(value(footprint, "laptops", DISTRIBUTION)).isEqualTo(0.75 * 10.9);
        assertThat(value(footprint, "laptops", USE)).isEqualTo(39 * 0.0813225);
        assertThat(value(footprint, "laptops", END_OF_LIFE)).isEqualTo(0.75 * 3.51);
        assertThat(footprint.total(CLIMATE_CHANGE).known().unit()).hasToString("kg CO2 eq/year");
        assertThat(footprint.gaps()).isEmpty();
    }

    @Test
    void halving_the_hours_halves_the_use_phase_and_nothing_else() {
        Footprint day = calculate(LAPTOPS.withUsage(UsageProfile.hoursPerDay(24)));
        Footprint half = calculate(LAPTOPS.withUsage(UsageProfile.hoursPerDay(12)));
        assertThat(value(half, "laptops", USE)).isEqualTo(value(day, "laptops", USE) / 2);
        for (var phase : List.of(MANUFACTURING, DISTRIBUTION, END_OF_LIFE)) {
            assertThat(value(half, "laptops", phase)).isEqualTo(value(day, "laptops", phase));
        }
    }

    @Test
    void an_unknown_model_is_a_gap_beside_the_total() {
        Footprint footprint =
                calculate(LAPTOPS, Equipment.of("quantum computer").withCountry("FR"));
        assertThat(footprint.total(CLIMATE_CHANGE).complete()).isEmpty();
        assertThat(footprint.total(CLIMATE_CHANGE).known())
                .isEqualTo(calculate(LAPTOPS).total(CLIMATE_CHANGE).complete().orElseThrow());
        assertThat(footprint.total(CLIMATE_CHANGE).toString()).endsWith("; 1 of 2 lines incomplete");
        assertThat(footprint.gaps()).hasSize(10).allSatisfy(gap -> {
            assertThat(gap.line()).isEqualTo("quantum computer");
            assertThat(gap.problem().code()).isEqualTo(CoreCode.DEVICE_UNKNOWN);
            assertThat(gap.problem().values()).containsExactly("quantum computer", "?");
        });
        assertThat(footprint.coverage().lineShare()).contains(0.5);
        assertThat(footprint.coverage().categories().get(CLIMATE_CHANGE).completeShareOfKnownImpact())
                .isEqualTo(1);
    }

    @Test
    void a_model_that_is_the_name_of_a_type_is_a_type_alone_and_no_unknown_model() {
        Footprint footprint = calculate(Equipment.of("laptop").withId("some").withCountry("FR"));
        assertThat(codes(footprint)).contains(CoreCode.TYPE_ALONE).doesNotContain(CoreCode.TYPE_DEFAULT_MODEL);
    }

    @Test
    void a_line_known_by_its_type_alone_uses_the_types_default_device_and_reports_it() {
        Footprint footprint =
                calculate(Equipment.ofType("laptop").withId("some").withCountry("FR"));
        assertThat(value(footprint, "some", MANUFACTURING)).isEqualTo(160 * 0.2);
        assertThat(codes(footprint)).contains(CoreCode.TYPE_ALONE, CoreCode.TYPE_LIFETIME, CoreCode.REFERENCE_USAGE);
        assertThat(footprint.lines().get(0).model()).contains("laptop-1");
    }

    @Test
    void an_unknown_model_of_a_known_type_uses_the_types_default_device_and_reports_it() {
        Footprint footprint =
                calculate(Equipment.of("unheard-of").withType("laptop").withCountry("FR"));
        assertThat(footprint.gaps()).isEmpty();
        assertThat(footprint.findings().stream().map(Finding::problem))
                .anySatisfy(problem -> assertThat(problem.values()).containsExactly("unheard-of", "laptop-1"));
    }

    @Test
    void a_data_centre_without_country_is_in_that_of_the_line_and_it_is_told() {
        Equipment server = Equipment.of("server-1")
                .withCountry("FR")
                .withDataCentre(new DataCentre("dc", Optional.of(1.2), Optional.empty()));
        Footprint footprint = FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), Samples.FACTORS)
                .calculate(Samples.inventory(server));
        assertThat(value(footprint, "server-1", USE)).isEqualTo(3504 * 1.2 * 0.0813225);
        assertThat(footprint.findings())
                .extracting(finding -> finding.line().orElse("") + " " + finding.problem())
                .contains(
                        "server-1 EVC-5168: The data centre [dc] states no country: the electricity of the country of "
                                + "the line, [FR], is counted. Declare the country of the data centre.");
        assertThat(footprint.explain("server-1", USE, CLIMATE_CHANGE).toString())
                .contains("EVC-5168: FR");
    }

    @Test
    void a_data_centre_without_country_and_a_line_without_one_are_a_gap() {
        Equipment server =
                Equipment.of("server-1").withDataCentre(new DataCentre("dc", Optional.of(1.2), Optional.empty()));
        Footprint footprint = FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), Samples.FACTORS)
                .calculate(Samples.inventory(server));
        assertThat(footprint.gaps())
                .filteredOn(gap -> gap.phase() == USE && gap.category().equals(CLIMATE_CHANGE))
                .extracting(gap ->
                        gap.problem().code() + " " + gap.problem().values().get(0))
                .containsExactly("EVC-5006 ?");
    }

    /** As the engine of G4IT has it; that of 1.3 takes the country of use, without a PUE. Rules before 2.0.0 never borrow. */
    @ParameterizedTest
    @CsvSource({"evalcarbone, 1.1.0", "evalcarbone-purchases, 1.0.0", "numecoeval, 2.2.0", "numecoeval, 2.2.1"})
    void rules_of_recorded_engines_and_earlier_versions_keep_the_gap(String id, String version) {
        Equipment server = Equipment.of("server-1")
                .withCountry("FR")
                .withServiceLife(ServiceLife.since(Samples.DATE))
                .withDataCentre(new DataCentre("dc", Optional.of(1.2), Optional.empty()));
        Footprint footprint = FootprintCalculator.of(Methodology.of(id, version), Samples.FACTORS)
                .calculate(Samples.inventory(server));
        assertThat(footprint.value("server-1", USE, CLIMATE_CHANGE)).isEmpty();
    }

    @Test
    void rules_1_3_take_the_country_of_use_without_a_pue() {
        Equipment server = Equipment.of("server-1")
                .withCountry("FR")
                .withDataCentre(new DataCentre("dc", Optional.of(1.2), Optional.empty()));
        Footprint footprint = FootprintCalculator.of(Methodology.of("numecoeval", "1.3.0"), Samples.FACTORS)
                .calculate(Samples.inventory(server));
        assertThat(value(footprint, "server-1", USE)).isEqualTo(3504 * 0.0813225);
    }

    @Test
    void a_data_centre_without_country_does_not_borrow_that_of_the_line() {
        Equipment server = Equipment.of("server-1")
                .withCountry("FR")
                .withDataCentre(new DataCentre("dc", Optional.of(1.2), Optional.empty()));
        assertThat(calculate(server).gaps())
                .filteredOn(gap -> gap.phase() == USE && gap.category().equals(CLIMATE_CHANGE))
                .extracting(gap -> gap.problem().values().get(0))
                .containsExactly("?");
    }

    @Test
    void a_phase_without_factor_is_a_gap_and_the_others_are_unaffected() {
        Footprint footprint = calculate(Equipment.of("server-1").withCountry("DE"));
        assertThat(footprint.gaps())
                .extracting(gap ->
                        gap.phase() + " " + gap.category() + " " + gap.problem().code())
                .containsExactlyInAnyOrder(
                        "END_OF_LIFE CLIMATE_CHANGE EVC-5003",
                        "DISTRIBUTION ACIDIFICATION EVC-5003",
                        "END_OF_LIFE ACIDIFICATION EVC-5003",
                        "USE ACIDIFICATION EVC-5006");
        assertThat(footprint.total(ACIDIFICATION).known().value()).isEqualTo(16.62232 * (1.0 / 7));
    }

    @Test
    void a_server_in_a_german_data_centre() {
        Equipment server = Equipment.of("server-1")
                .withCountry("FR")
                .withDataCentre(DataCentre.of("dc", "DE").withPue(1.41));
        assertThat(value(calculate(server), "server-1", USE)).isEqualTo(3504 * 1.41 * 0.657374);
        Footprint recorded = FootprintCalculator.of(Methodology.of("numecoeval", "2.2.0"), Samples.FACTORS)
                .calculate(Samples.inventory(server));
        assertThat(value(recorded, "server-1", USE)).isEqualTo(3247.84827936);
    }

    @Test
    void two_blades_withdrawn_after_907_days_as_the_library_2_2_has_it() {
        FactorSet blades = FactorSet.of(FactorDataset.builder(
                        "g4it",
                        "1",
                        Source.of("g4it", "test resources", "Apache-2.0")
                                .withPublisher("G4IT")
                                .withVersion("1")
                                .withAttribution("G4IT"))
                .add(EquipmentType.of("Server").withLifetimeYears(7).withDefaultModel("blade-server-1"))
                .add(DeviceModel.of("blade-server-1", "Server").withElectricity(1.2))
                .factor("blade-server-1", MANUFACTURING, CLIMATE_CHANGE, 2226.09317222576)
                .build());
        LocalDate purchase = LocalDate.of(2020, 7, 8);
        Equipment one = Equipment.of("Physical Server unknown")
                .withType("Server")
                .withId("one")
                .withServiceLife(ServiceLife.between(purchase, LocalDate.of(2024, 11, 20)));
        Equipment two = one.withId("two")
                .withQuantity(2)
                .withServiceLife(ServiceLife.between(purchase, LocalDate.of(2023, 1, 1)));
        Footprint footprint = FootprintCalculator.of(Methodology.of("numecoeval", "2.2.0"), blades)
                .calculate(Samples.inventory(one, two));
        assertThat(value(footprint, "one", MANUFACTURING)).isEqualTo(509.1002555528837);
        assertThat(value(footprint, "two", MANUFACTURING)).isEqualTo(1791.6736667307662);
    }

    @Test
    void hours_cannot_be_applied_where_the_reference_does_not_state_its_own() {
        Footprint footprint =
                calculate(Equipment.of("server-1").withCountry("FR").withUsage(UsageProfile.hoursPerDay(12)));
        assertThat(footprint.gaps())
                .filteredOn(gap -> gap.phase() == USE)
                .extracting(gap -> gap.problem().code())
                .containsOnly(CoreCode.REFERENCE_HOURS_MISSING);
    }

    @Test
    void a_device_bought_last_month_is_amortised_over_its_types_lifetime() {
        Footprint young = calculate(LAPTOPS.withServiceLife(ServiceLife.since(Samples.DATE.minusMonths(1))));
        Footprint old = calculate(LAPTOPS.withServiceLife(ServiceLife.since(Samples.DATE.minusYears(10))));
        assertThat(value(young, "laptops", MANUFACTURING)).isEqualTo(3.0 / 5 * 160);
        assertThat(value(old, "laptops", MANUFACTURING)).isEqualTo(3.0 / 10 * 160);
        assertThat(codes(young)).contains(CoreCode.IN_SERVICE_LIFETIME);
    }

    @Test
    void impossible_dates_are_a_gap_in_all_phases_but_use() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        Footprint footprint = calculate(LAPTOPS.withServiceLife(ServiceLife.between(day, day)));
        assertThat(footprint.gaps())
                .hasSize(8)
                .extracting(gap -> gap.problem().code())
                .containsOnly(CoreCode.LIFETIME_UNDETERMINED);
        assertThat(value(footprint, "laptops", USE)).isEqualTo(39 * 0.0813225);
    }

    @Test
    void a_sharing_mode_scales_every_phase_and_is_reported() {
        Footprint shared = calculate(LAPTOPS.withUsage(LAPTOPS.usage().withSharing(PrivateUse.COPE)));
        assertThat(value(shared, "laptops", MANUFACTURING)).isEqualTo(3 * 0.8 / 4 * 160);
        assertThat(codes(shared)).contains(CoreCode.SHARING_MODE_RATE);
    }

    @Test
    void where_everything_is_declared_there_is_nothing_to_report_but_the_electricity() {
        assertThat(calculate(LAPTOPS.withUsage(UsageProfile.measured(12))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem().code()).isEqualTo(CoreCode.ELECTRICITY_USED));
    }

    @Test
    void an_explanation_names_rule_input_factor_dataset_and_licence() {
        Explanation explanation = calculate(LAPTOPS).explain("laptops", MANUFACTURING, CLIMATE_CHANGE);
        assertThat(explanation.toString())
                .contains("laptops, Manufacturing, Climate change (evalcarbone 1.1.0)")
                .contains("equipment.manufacturing = 120.0 kg CO2 eq/year")
                .contains("weight * factor")
                .contains("quantity = 3.0 item (declared, inventory.quantity)")
                .contains("split = 160.0 kg CO2 eq/item (model reference, device.manufacturing)")
                .contains("test 1.0.0: EvalCarbone")
                .contains("CC0-1.0");
        assertThat(explanation.toText(Language.FRENCH)).contains("Fabrication").contains("déclaré");
    }

    @Test
    void a_stored_footprint_holds_the_same_data() {
        StoredFootprint stored = RecordFootprint.of(calculate(LAPTOPS).data());
        assertThat(stored).isEqualTo(calculate(LAPTOPS)).hasSameHashCodeAs(calculate(LAPTOPS));
    }

    @Test
    void what_was_not_computed_is_refused_alike_and_names_what_was() {
        Footprint footprint = calculate(LAPTOPS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> footprint.explain("nobody", USE, CLIMATE_CHANGE))
                .withMessageContaining("[nobody] must be one of the footprint");
        List<ThrowingCallable> questions = List.of(
                () -> footprint.total(LAND_USE),
                () -> footprint.total(LAND_USE, USE),
                () -> footprint.embodied(LAND_USE),
                () -> footprint.explain("laptops", USE, LAND_USE),
                () -> footprint.explainTotal(LAND_USE, 1),
                () -> footprint.gapsBy(LAND_USE, Facet.PHASE),
                () -> footprint.by(Facet.PHASE).total(LAND_USE),
                () -> footprint.by(Facet.PHASE).amounts(LAND_USE));
        assertThat(questions)
                .allSatisfy(question -> assertThatIllegalArgumentException()
                        .isThrownBy(question)
                        .withMessageContaining("[LAND_USE] must be one of those computed, [CLIMATE_CHANGE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> footprint.total(CLIMATE_CHANGE, WHOLE))
                .withMessageContaining("[WHOLE] must be one of those computed, [MANUFACTURING");
    }

    @Test
    void what_is_missing_is_grouped_as_what_is_known() {
        Equipment scanner = Equipment.of("scanner");
        Footprint footprint = calculate(
                LAPTOPS.withDepartment("Imagerie"),
                scanner.withId("mri").withDepartment("Imagerie"),
                scanner.withId("ct").withDepartment("Urgences"));
        Map<GroupKey, List<Gap>> gaps = footprint.gapsBy(CLIMATE_CHANGE, Facet.DEPARTMENT);
        assertThat(gaps.keySet()).extracting(GroupKey::toString).containsExactly("Imagerie", "Urgences");
        assertThat(gaps.values())
                .allSatisfy(ofGroup ->
                        assertThat(ofGroup).hasSize(footprint.phases().size()));
        assertThat(footprint.by(Facet.DEPARTMENT).amounts(CLIMATE_CHANGE)).hasSize(1);
        assertThat(footprint.gapsBy(CLIMATE_CHANGE).values())
                .singleElement()
                .isEqualTo(footprint.explainTotal(CLIMATE_CHANGE, 1).gaps());
        assertThat(footprint.gapsBy(CLIMATE_CHANGE, Facet.PHASE))
                .hasSize(footprint.phases().size());
        assertThat(calculate(LAPTOPS).gapsBy(CLIMATE_CHANGE, Facet.DEPARTMENT)).isEmpty();
    }

    @Test
    void footprints_of_other_rules_do_not_merge() {
        Footprint other = FootprintCalculator.of(Methodology.of("numecoeval", "1.3.0"), Samples.FACTORS)
                .calculate(Samples.inventory(LAPTOPS.withId("other")));
        assertThatIllegalArgumentException().isThrownBy(() -> calculate(LAPTOPS).merge(other));
        assertThatIllegalArgumentException().isThrownBy(() -> calculate(LAPTOPS).merge(calculate(LAPTOPS)));
    }

    @Test
    void values_too_large_to_be_added_are_gaps_and_the_total_stays_a_number() {
        Equipment huge = LAPTOPS.withQuantity(1e308);
        Footprint footprint = calculate(huge.withId("a"), huge.withId("b"), huge.withId("c"));
        assertThat(footprint.total(CLIMATE_CHANGE).known().value()).isZero();
        assertThat(footprint.gaps()).extracting(gap -> gap.problem().code()).containsOnly(CoreCode.NOT_FINITE);
    }

    @Test
    void a_type_that_is_not_that_of_the_model_is_reported() {
        assertThat(codes(calculate(LAPTOPS.withType("server")))).contains(CoreCode.TYPE_DIFFERS);
        assertThat(codes(calculate(LAPTOPS.withType("Micro")))).contains(CoreCode.TYPE_UNKNOWN);
        assertThat(codes(calculate(LAPTOPS.withType("laptop"))))
                .doesNotContain(CoreCode.TYPE_DIFFERS, CoreCode.TYPE_UNKNOWN);
    }

    @Test
    void a_quantity_of_zero_is_reported_and_minus_zero_is_zero() {
        Footprint footprint = calculate(LAPTOPS.withQuantity(-0.0));
        assertThat(codes(footprint)).contains(CoreCode.NOTHING_COUNTED);
        assertThat(Double.doubleToRawLongBits(value(footprint, "laptops", USE))).isZero();
    }

    @Test
    void a_status_filters_nothing_and_appears_in_the_result() {
        Footprint retired = calculate(LAPTOPS.withStatus("Retired"));
        assertThat(retired.total(CLIMATE_CHANGE)).isEqualTo(calculate(LAPTOPS).total(CLIMATE_CHANGE));
        assertThat(retired.lines().get(0).status()).contains("Retired");
    }

    @Test
    void an_empty_inventory_weighs_nothing_and_has_no_share_of_complete_lines() {
        Footprint footprint = calculate();
        assertThat(footprint.total(CLIMATE_CHANGE).known().value()).isZero();
        assertThat(footprint.coverage().lineShare()).isEmpty();
        assertThat(footprint.by(Facet.PHASE).groups()).isEmpty();
    }

    private static Footprint calculate(Equipment... lines) {
        return Samples.evalcarbone().calculate(Samples.inventory(lines));
    }

    private static double value(Footprint footprint, String line, io.github.evalcarbone.impact.LifecyclePhase phase) {
        return footprint.value(line, phase, CLIMATE_CHANGE).orElseThrow().value();
    }

    private static List<ProblemCode> codes(Footprint footprint) {
        return footprint.findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }
}
