package io.github.evalcarbone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.purchase.offer.DeclaredSpread;
import io.github.evalcarbone.purchase.offer.ModePowers;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The spread and the days of declarations, and consumptions from declared powers, by hand. */
class DeclarationChecksTest {

    private static final ModePowers NOTEBOOK =
            new ModePowers(Optional.of(0.3), Optional.of(0.6), Optional.of(5.0), Optional.of(4.0), Optional.of(6.0));
    private static final ModePowers IDLE_ALONE =
            new ModePowers(Optional.of(0.3), Optional.of(0.6), Optional.of(5.0), Optional.empty(), Optional.empty());

    private static OfferedDevice spread(String bid, double total, DeclaredSpread spread) {
        OfferedDevice device = Bids.proved(bid, total, 5, 20);
        return device.withDeclaration(device.declaration().withSpread(spread));
    }

    private static OfferedDevice dated(LocalDate issued, LocalDate last) {
        OfferedDevice device = Bids.proved("A", 200, 5, 20);
        return device.withDeclaration(
                device.declaration().withDays(new DeclarationDays(Optional.of(issued), Optional.of(last))));
    }

    private static OfferedDevice powered(ModePowers powers) {
        return Bids.read("""
                bid;type;quantity;declaredTotalKg;useKg;declarationSource;warrantyYears
                A;laptop;1;200;0;ISO 14067;5
                """).orThrow().get(0).withElectricity(DeclaredElectricity.of(powers));
    }

    private static BidLot lot(OfferedDevice... devices) {
        return Bids.compared(List.of(devices)).lots().get(0);
    }

    private static ComparedDevice device(OfferedDevice device) {
        return lot(device).bids().get(0).devices().get(0);
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    /** 280 kg between 230 and 340 over 5 years, and 20 kWh of .052 kg. */
    @Test
    void percentiles_of_the_total_are_those_of_the_figure_that_counts() {
        FigureInterval interval =
                device(spread("A", 280, DeclaredSpread.of(230, 340))).interval().orElseThrow();
        assertThat(interval.least()).isCloseTo(230 / 5.0 + 1.04, within(1e-9));
        assertThat(interval.most()).isCloseTo(340 / 5.0 + 1.04, within(1e-9));
    }

    @Test
    void a_geometric_deviation_gives_the_percentiles_of_a_lognormal_distribution() {
        DeclaredSpread spread = new DeclaredSpread(Optional.empty(), Optional.empty(), Optional.of(1.2));
        assertThat(spread.leastOf(280).orElseThrow()).isCloseTo(280 / 1.349713, within(1e-3));
        assertThat(spread.mostOf(280).orElseThrow()).isCloseTo(280 * 1.349713, within(1e-3));
        assertThat(DeclaredSpread.NONE.leastOf(280)).isEmpty();
    }

    @Test
    void refurbishment_has_no_spread() {
        OfferedDevice used = Bids.read("""
                bid;type;quantity;declaredTotalKg;useKg;percentile5Kg;percentile95Kg;refurbishmentKg;declarationSource;yearsOfService;commitment;annualKilowattHours;condition;priorYears
                C;laptop;1;230;0;200;290;25;certificate;3;clause 4;30;refurbished;3
                """).orThrow().get(0);
        assertThat(used.condition()).isEqualTo(Condition.refurbished(3));
        FigureInterval interval = device(used).interval().orElseThrow();
        assertThat(interval.least()).isCloseTo(200 / 6.0 + 25 / 3.0 + 1.56, within(1e-9));
        assertThat(interval.most()).isCloseTo(290 / 6.0 + 25 / 3.0 + 1.56, within(1e-9));
    }

    @Test
    void intervals_that_overlap_decide_nothing_and_the_figures_still_rank() {
        BidLot close =
                lot(spread("A", 280, DeclaredSpread.of(230, 340)), spread("B", 300, DeclaredSpread.of(250, 360)));
        BidLot apart =
                lot(spread("A", 180, DeclaredSpread.of(150, 220)), spread("B", 300, DeclaredSpread.of(250, 360)));

        assertThat(codes(close.remarks())).contains(CoreCode.BID_INTERVALS_OVERLAP);
        assertThat(close.bids()).extracting(RankedBid::name).containsExactly("A", "B");
        assertThat(codes(apart.remarks())).isEmpty();
    }

    @Test
    void a_bid_without_an_interval_between_two_hides_no_overlap() {
        BidLot lot = lot(
                spread("A", 280, DeclaredSpread.of(230, 340)),
                spread("B", 290, DeclaredSpread.NONE),
                spread("C", 300, DeclaredSpread.of(250, 360)));
        assertThat(lot.remarks())
                .filteredOn(remark -> remark.is(CoreCode.BID_INTERVALS_OVERLAP))
                .singleElement()
                .satisfies(remark -> assertThat(remark.values()).containsExactly("?", "A", "C"));
    }

    @Test
    void a_declaration_without_a_spread_is_named_in_a_lot_of_several() {
        BidLot lot = lot(spread("A", 280, DeclaredSpread.of(230, 340)), spread("B", 300, DeclaredSpread.NONE));
        assertThat(lot.remarks())
                .filteredOn(remark -> remark.is(CoreCode.BID_SPREAD_MISSING))
                .singleElement()
                .satisfies(remark -> assertThat(remark.values()).contains("B"));
        assertThat(lot(spread("B", 300, DeclaredSpread.NONE)).remarks()).isEmpty();
    }

    @Test
    void an_expired_declaration_lacks_evidence_and_ranks_below() {
        OfferedDevice expired = dated(Bids.DAY.minusYears(6), Bids.DAY.minusDays(1));
        assertThat(codes(device(expired).missing())).containsExactly(CoreCode.BID_EXPIRED);
        assertThat(device(dated(Bids.DAY.minusYears(6), Bids.DAY)).missing()).isEmpty();
        BidLot lot = lot(expired, Bids.proved("B", 900, 5, 20));
        assertThat(lot.bids()).extracting(RankedBid::name).containsExactly("B", "A");
    }

    @Test
    void an_old_declaration_and_one_of_a_later_day_are_to_be_asked_about() {
        LocalDate late = Bids.DAY.plusYears(9);
        assertThat(codes(
                        device(dated(Bids.DAY.minusYears(5).minusDays(1), late)).remarks()))
                .contains(CoreCode.BID_DECLARATION_OLD);
        assertThat(codes(device(dated(Bids.DAY.minusYears(5), late)).remarks()))
                .doesNotContain(CoreCode.BID_DECLARATION_OLD);
        assertThat(codes(device(dated(Bids.DAY.plusDays(1), late)).remarks())).contains(CoreCode.BID_DECLARATION_LATER);
    }

    /** The example of the published shares: 15.2 kWh by Energy Star 5, 21.8 kWh by Energy Star 8. */
    @Test
    void powers_come_to_a_consumption_by_the_published_shares_alone() {
        assertThat(TecDefinition.consumption("laptop", IDLE_ALONE).orElseThrow().kilowattHours())
                .isCloseTo(8.76 * (0.6 * 0.3 + 0.1 * 0.6 + 0.3 * 5), within(1e-12));
        TecDefinition.Consumption latest =
                TecDefinition.consumption("laptop", NOTEBOOK).orElseThrow();
        assertThat(latest.kilowattHours())
                .isCloseTo(8.76 * (0.25 * 0.3 + 0.35 * 0.6 + 0.1 * 4 + 0.3 * 6), within(1e-12));
        assertThat(latest.definition().name()).isEqualTo("TEC, Energy Star 8");
        assertThat(TecDefinition.consumption("monitor", NOTEBOOK)).isEmpty();
        assertThat(TecDefinition.consumption("workstation", IDLE_ALONE)).isEmpty();
    }

    @Test
    void the_shares_of_every_published_definition_add_up_to_a_year() {
        assertThat(TecDefinition.published()).hasSize(6).allSatisfy(definition -> {
            assertThat(definition.off()
                            + definition.sleep()
                            + definition.idle()
                            + definition.longIdle()
                            + definition.shortIdle())
                    .isCloseTo(1, within(1e-12));
            assertThat(definition.source().english()).isNotBlank();
            assertThat(definition.source().french()).isNotBlank();
        });
    }

    @Test
    void declared_powers_are_evidence_and_a_declared_consumption_takes_precedence() {
        ComparedDevice byPowers = device(powered(NOTEBOOK));
        assertThat(byPowers.useBasis()).isEqualTo(FigureBasis.POWERS);
        assertThat(byPowers.use().known().value()).isCloseTo(0.052 * 8.76 * 2.485, within(1e-9));
        assertThat(byPowers.missing()).isEmpty();

        ComparedDevice declared = device(powered(NOTEBOOK)
                .withElectricity(
                        new DeclaredElectricity(Optional.of(40.0), Optional.of("TEC"), Optional.empty(), NOTEBOOK)));
        assertThat(declared.useBasis()).isEqualTo(FigureBasis.DECLARED);
        assertThat(declared.use().known().value()).isCloseTo(0.052 * 40, within(1e-9));
        assertThat(declared.powers()).isPresent();
    }

    @Test
    void powers_that_no_definition_is_for_prove_nothing_and_are_reported() {
        ComparedDevice device = device(powered(new ModePowers(
                Optional.of(0.1), Optional.of(0.1), Optional.empty(), Optional.of(0.1), Optional.empty())));
        assertThat(device.useBasis()).isEqualTo(FigureBasis.TYPE);
        assertThat(codes(device.remarks())).contains(CoreCode.BID_POWERS_UNUSED);
        assertThat(codes(device.missing())).contains(CoreCode.BID_ELECTRICITY_MISSING);
    }

    @Test
    void definitions_of_powers_and_of_consumptions_in_one_lot_are_reported() {
        OfferedDevice other = Bids.proved("B", 200, 5, 20)
                .withElectricity(new DeclaredElectricity(
                        Optional.of(20.0), Optional.of("TEC of ours"), Optional.empty(), ModePowers.NONE));
        assertThat(codes(lot(powered(NOTEBOOK), other).remarks())).contains(CoreCode.BID_ELECTRICITY_DIFFERS);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> DeclaredSpread.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeclaredSpread(Optional.of(1.0), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeclaredSpread(Optional.empty(), Optional.empty(), Optional.of(0.9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeclarationDays(Optional.of(Bids.DAY), Optional.of(Bids.DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ModePowers(
                        Optional.of(-1.0), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
