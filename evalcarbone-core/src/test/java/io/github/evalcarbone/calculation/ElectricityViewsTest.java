package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The electricity of a footprint: losses, scopes and contracts, with figures that can be checked by hand. */
class ElectricityViewsTest {

    private static final Source SOURCE = Source.of("test", "test", "CC0-1.0");

    /** 1,000 kWh a year. */
    private static final FactorDataset DEVICES = FactorDataset.builder("devices", "1", SOURCE)
            .add(DeviceModel.of("rack", "").withElectricity(1000))
            .factor("rack", MANUFACTURING, CLIMATE_CHANGE, 800)
            .build();

    private static final FactorDataset MIXES = FactorDataset.builder("mixes", "1", SOURCE)
            .mix(CLIMATE_CHANGE, mix("FR", 0.06, MixBasis.CONSUMPTION, MixScope.LIFE_CYCLE, NetworkLosses.INCLUDED))
            .mix(CLIMATE_CHANGE, mix("FR", 0.05, MixBasis.CONSUMPTION, MixScope.GENERATION, NetworkLosses.INCLUDED))
            .mix(CLIMATE_CHANGE, mix("DE", 0.5, MixBasis.PRODUCTION, MixScope.LIFE_CYCLE, NetworkLosses.EXCLUDED))
            .mix(CLIMATE_CHANGE, mix("PL", 0.8, MixBasis.PRODUCTION, MixScope.LIFE_CYCLE, NetworkLosses.EXCLUDED))
            .mix("ES", CLIMATE_CHANGE, 0.2)
            .build();

    private static final FactorDataset GRIDS = FactorDataset.builder("grids", "1", SOURCE)
            .coefficient("electricity.losses.de", new Amount(0.25, Unit.ONE))
            .coefficient("electricity.losses.fr", new Amount(0.25, Unit.ONE))
            .coefficient("electricity.generation-share.de.2018", new Amount(0.75, Unit.ONE))
            .coefficient("electricity.generation-share.de.2020", new Amount(0.5, Unit.ONE))
            .build();

    private static final FactorSet FACTORS = FactorSet.of(DEVICES, MIXES, GRIDS);
    private static final Equipment RACK = Equipment.of("rack").withServiceLife(ServiceLife.years(8));

    private static ElectricityMix mix(String area, double value, MixBasis basis, MixScope scope, NetworkLosses losses) {
        Factor factor = new Factor(new Amount(value, Unit.parse("kg CO2 eq/kWh")), Provenance.NONE);
        return ElectricityMix.of(area, factor)
                .withYear(2024)
                .withBasis(basis)
                .withScope(scope)
                .withLosses(losses);
    }

    private static FootprintCalculator calculator(FactorSet factors) {
        return FootprintCalculator.of(Methodology.evalcarbone(), factors);
    }

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("x", LocalDate.of(2024, 6, 30), List.of(lines));
    }

    private static double use(FactorSet factors, Equipment line) {
        return calculator(factors)
                .totals(inventory(line))
                .total(CLIMATE_CHANGE, USE)
                .known()
                .value();
    }

    private static List<ProblemCode> codes(Footprint footprint) {
        return footprint.findings().stream()
                .map(finding -> finding.problem().code())
                .distinct()
                .toList();
    }

    @Test
    void losses_are_added_to_a_mix_that_excludes_them_alone() {
        assertThat(use(FACTORS, RACK.withCountry("DE"))).isEqualTo(625);
        assertThat(use(FACTORS, RACK.withCountry("FR"))).isEqualTo(60);
        assertThat(use(FACTORS, RACK.withCountry("ES"))).isEqualTo(200);
        assertThat(use(FACTORS, RACK.withDataCentre(DataCentre.of("room", "DE").withPue(2))))
                .isEqualTo(1250);
    }

    @Test
    void a_data_centre_without_country_has_losses_and_contract_as_one_in_the_country_of_its_line() {
        Equipment stated = RACK.withCountry("FR").withDataCentre(DataCentre.of("room", "DE"));
        Equipment silent = RACK.withCountry("DE")
                .withDataCentre(new DataCentre("room", Optional.of(2.0), Optional.empty()))
                .withId("silent");
        FootprintCalculator calculator = calculator(FACTORS.withContract("room", CLIMATE_CHANGE, 0.02, SOURCE));
        Footprint footprint = calculator.calculate(inventory(silent));
        assertThat(footprint.total(CLIMATE_CHANGE, USE).known().value()).isEqualTo(1250);
        assertThat(codes(footprint)).contains(CoreCode.DATA_CENTRE_OF_LINE_COUNTRY);
        assertThat(footprint.electricity()).extracting(UsedElectricity::area).containsExactly("DE");
        assertThat(use(calculator.electricity(footprint).marketBased())).isCloseTo(40, within(1e-12));
        assertThat(codes(calculator.calculate(inventory(stated)))).doesNotContain(CoreCode.DATA_CENTRE_OF_LINE_COUNTRY);
    }

    @Test
    void losses_that_are_not_known_are_reported_and_the_mix_counts_as_it_is() {
        Footprint footprint = calculator(FACTORS).calculate(inventory(RACK.withCountry("PL")));
        assertThat(footprint.total(CLIMATE_CHANGE, USE).known().value()).isEqualTo(800);
        assertThat(codes(footprint)).contains(CoreCode.LOSSES_NOT_KNOWN);
        assertThat(codes(calculator(FACTORS).calculate(inventory(RACK.withCountry("DE")))))
                .doesNotContain(CoreCode.LOSSES_NOT_KNOWN);
    }

    @Test
    void generation_is_that_of_the_dataset_else_its_share_of_the_last_year_known_else_the_whole() {
        FactorSet generation = FACTORS.withElectricity(ElectricityView.LOCATION_BASED);
        assertThat(use(generation, RACK.withCountry("FR"))).isEqualTo(50);
        assertThat(use(generation, RACK.withCountry("DE"))).isEqualTo(250);
        assertThat(use(generation, RACK.withCountry("PL"))).isEqualTo(800);
        assertThat(use(generation, RACK.withCountry("ES"))).isEqualTo(200);
        FactorSet own = generation.withMix("DE", CLIMATE_CHANGE, 0.4, SOURCE);
        assertThat(use(own, RACK.withCountry("DE"))).isEqualTo(200);
        assertThat(generation.mix("DE", CLIMATE_CHANGE, 2024).orElseThrow().scope())
                .isEqualTo(MixScope.GENERATION);
        assertThat(generation.mix("PL", CLIMATE_CHANGE, 2024).orElseThrow().scope())
                .isEqualTo(MixScope.LIFE_CYCLE);
    }

    @Test
    void a_contract_counts_in_the_market_based_view_alone() {
        FactorSet factors = FACTORS.withContract("Nord", CLIMATE_CHANGE, 0.01, SOURCE)
                .withContract("room", CLIMATE_CHANGE, 0.02, SOURCE);
        Equipment atSite = RACK.withCountry("FR").withSite("nord").withId("site");
        Equipment elsewhere = RACK.withCountry("FR").withSite("Sud").withId("elsewhere");
        Equipment inRoom =
                RACK.withDataCentre(DataCentre.of("Room", "DE").withPue(1)).withId("room");
        FootprintCalculator calculator = calculator(factors);
        Footprint footprint = calculator.calculate(inventory(atSite, elsewhere, inRoom));
        assertThat(footprint.total(CLIMATE_CHANGE, USE).known().value()).isEqualTo(60 + 60 + 625);
        ElectricityAccount account = calculator.electricity(footprint);
        assertThat(use(account.locationBased())).isEqualTo(50 + 50 + 250);
        assertThat(use(account.marketBased())).isCloseTo(10 + 50 + 20, within(1e-12));
        assertThat(account.marketBased().electricity())
                .extracting(UsedElectricity::area)
                .contains("Nord", "room", "FR");
        assertThat(account.marketBased().remarks()).anyMatch(remark -> remark.is(CoreCode.CONTRACT_COUNTED));
        assertThat(account.locationBased().remarks()).noneMatch(remark -> remark.is(CoreCode.CONTRACT_COUNTED));
    }

    private static double use(FootprintTotals totals) {
        return totals.total(CLIMATE_CHANGE, USE).known().value();
    }

    @Test
    void a_result_lists_its_mixes_and_that_they_are_of_different_nature() {
        Footprint footprint = calculator(FACTORS)
                .calculate(inventory(
                        RACK.withCountry("FR").withId("a"),
                        RACK.withCountry("FR").withId("b"),
                        RACK.withCountry("DE").withId("c")));
        assertThat(footprint.electricity())
                .extracting(
                        UsedElectricity::area,
                        UsedElectricity::basis,
                        mix -> mix.lines().getAsLong())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DE", MixBasis.PRODUCTION, 1L),
                        org.assertj.core.groups.Tuple.tuple("FR", MixBasis.CONSUMPTION, 2L));
        assertThat(footprint.totals().electricity()).isEqualTo(footprint.electricity());
        assertThat(codes(footprint)).contains(CoreCode.MIXES_DIFFER);
        assertThat(codes(calculator(FACTORS).calculate(inventory(RACK.withCountry("FR")))))
                .doesNotContain(CoreCode.MIXES_DIFFER);
    }

    @Test
    void mixes_of_parts_are_those_of_the_whole() {
        FootprintCalculator calculator = calculator(FACTORS);
        Equipment french = RACK.withCountry("FR").withId("a");
        Equipment german = RACK.withCountry("DE").withId("b");
        FootprintTotals parts = calculator.totals(inventory(french)).merge(calculator.totals(inventory(german)));
        FootprintTotals whole = calculator.totals(inventory(french, german));
        assertThat(parts.remarks()).isEqualTo(whole.remarks());
        assertThat(parts.remarks()).anyMatch(remark -> remark.is(CoreCode.MIXES_DIFFER));
    }

    /** Grams taken for kilograms, say. A contract below all mixes is what contracts are for. */
    @ParameterizedTest
    @CsvSource({"12, true", "-0.1, true", "0.8, false", "0, false"})
    void a_contract_above_all_mixes_is_to_be_checked(double value, boolean isDoubtful) {
        FootprintCalculator calculator = calculator(FACTORS.withContract("Nord", CLIMATE_CHANGE, value, SOURCE));
        Footprint footprint =
                calculator.calculate(inventory(RACK.withCountry("FR").withSite("Nord")));
        ElectricityAccount account = calculator.electricity(footprint);
        assertThat(account.marketBased().remarks().stream()
                        .filter(remark -> remark.is(CoreCode.OWN_FIGURE_OUT_OF_BOUNDS))
                        .map(remark -> remark.values().get(0))
                        .toList())
                .isEqualTo(isDoubtful ? List.of("Nord CLIMATE_CHANGE") : List.of());
        assertThat(account.locationBased().remarks()).noneMatch(remark -> remark.is(CoreCode.OWN_FIGURE_OUT_OF_BOUNDS));
        assertThat(codes(footprint)).doesNotContain(CoreCode.OWN_FIGURE_OUT_OF_BOUNDS);
    }

    @Test
    void a_contract_must_be_finite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACTORS.withContract("Nord", CLIMATE_CHANGE, Double.NaN, SOURCE));
    }
}
