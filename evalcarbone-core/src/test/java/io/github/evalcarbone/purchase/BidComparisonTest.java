package io.github.evalcarbone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.DeclaredSpread;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import io.github.evalcarbone.purchase.offer.YearsBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bids compared by hand. */
class BidComparisonTest {

    /** 500 laptops of the calculation that docs/purchases.md shows: the larger declaration wins by its years. */
    private static final String PUBLISHED = """
            bid;type;quantity;manufacturingKg;distributionKg;endOfLifeKg;declarationSource;yearsOfService;commitment;annualKilowattHours
            A;laptop;500;220;8;2;ISO 14067;4;clause 4;20
            B;laptop;500;270;8;2;ISO 14067;6;clause 4;25
            """;

    @Test
    void the_years_decide_even_against_the_smaller_declaration() {
        BidLot lot = Bids.compared(PUBLISHED).lots().get(0);

        assertThat(lot.bids()).extracting(RankedBid::name).containsExactly("B", "A");
        assertThat(lot.bids()).allMatch(RankedBid::isProved);
        assertThat(lot.bids().get(1).perYear().known().value()).isCloseTo(29_270, within(0.5));
        assertThat(lot.bids().get(0).perYear().known().value()).isCloseTo(23_983, within(0.5));
        assertThat(lot.bids().get(1).perItem().known().value()).isCloseTo(57.5 + 1.04, within(1e-9));
    }

    @Test
    void the_figures_of_the_factors_stand_beside_a_declaration() {
        ComparedDevice device =
                Bids.compared(PUBLISHED).lots().get(0).bids().get(1).devices().get(0);

        assertThat(device.embodiedBasis()).isEqualTo(FigureBasis.DECLARED);
        assertThat(device.embodied().known().value()).isCloseTo(57.5, within(1e-9));
        assertThat(device.embodiedOfFactors().known().value()).isCloseTo(170 / 4.0, within(1e-9));
        assertThat(device.referenceYears()).contains(5.0);
        assertThat(device.wholeLife().orElseThrow().known().value()).isCloseTo(230 + 4 * 1.04, within(1e-9));
        assertThat(device.wholeLife().orElseThrow().known().unit()).hasToString("kg CO2 eq");
    }

    @Test
    void a_known_model_needs_no_declaration() {
        OfferedDevice known = OfferedDevice.of("A", "elitebook-999", 10)
                .withService(new OfferedService(Optional.empty(), Optional.empty(), Optional.of(5.0)));
        RankedBid bid = only(known);

        assertThat(bid.isProved()).as(bid.missing().toString()).isTrue();
        assertThat(bid.devices().get(0).embodiedBasis()).isEqualTo(FigureBasis.MODEL);
        assertThat(bid.devices().get(0).yearsBasis()).isEqualTo(YearsBasis.WARRANTY);
        assertThat(bid.perItem().known().value()).isCloseTo(42 + 1.04, within(1e-9));
    }

    @Test
    void claimed_years_without_proof_are_not_taken() {
        OfferedDevice claimed = Bids.proved("A", 200, 5, 20)
                .withService(new OfferedService(Optional.of(10.0), Optional.empty(), Optional.empty()));
        RankedBid bid = only(typed(claimed));

        assertThat(codes(bid.missing())).containsExactly(CoreCode.BID_YEARS_UNPROVED);
        assertThat(bid.devices().get(0).years()).contains(5.0);
        assertThat(bid.devices().get(0).yearsBasis()).isEqualTo(YearsBasis.REFERENCE);
    }

    private static OfferedDevice typed(OfferedDevice device) {
        return new OfferedDevice(
                device.bid(),
                device.lot(),
                device.device(),
                device.model(),
                Optional.of("laptop"),
                device.quantity(),
                device.unitPrice(),
                device.declaration(),
                device.service(),
                device.electricity(),
                device.condition(),
                device.criteria(),
                device.at());
    }

    @Test
    void a_declaration_without_a_source_counts_only_where_nothing_else_is_known() {
        BidDeclaration low = new BidDeclaration(
                Optional.of(1.0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DeclaredSpread.NONE,
                DeclarationDays.NONE);
        RankedBid known = only(OfferedDevice.of("A", "elitebook-999", 10)
                .withDeclaration(low)
                .withService(OfferedService.committed(5, "clause 4")));
        RankedBid unknown = only(Bids.proved("A", 200, 5, 20).withDeclaration(low));

        assertThat(known.devices().get(0).embodied().known().value()).isCloseTo(42, within(1e-9));
        assertThat(codes(known.missing())).containsExactly(CoreCode.BID_SOURCE_MISSING);
        assertThat(unknown.devices().get(0).embodied().known().value()).isCloseTo(0.2, within(1e-9));
        assertThat(codes(unknown.missing())).containsExactly(CoreCode.BID_SOURCE_MISSING);
    }

    @Test
    void a_credit_at_the_end_of_life_is_not_subtracted() {
        RankedBid bid = Bids.compared("""
                bid;type;quantity;manufacturingKg;distributionKg;endOfLifeKg;declarationSource;warrantyYears;annualKilowattHours
                A;laptop;1;200;10;-150;ISO 14067;5;0
                """).lots().get(0).bids().get(0);

        assertThat(bid.perItem().known().value()).isCloseTo(42, within(1e-9));
        assertThat(codes(bid.devices().get(0).remarks())).contains(CoreCode.BID_CREDIT);
    }

    @Test
    void phases_that_are_not_declared_are_missing() {
        BidDeclaration making = new BidDeclaration(
                Optional.empty(),
                Optional.of(100.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("ISO 14067"),
                DeclaredSpread.NONE,
                DeclarationDays.NONE);
        RankedBid bid = only(Bids.proved("A", 200, 5, 20).withDeclaration(making));

        assertThat(codes(bid.missing())).containsExactly(CoreCode.BID_VALUES_MISSING);
        assertThat(bid.perYear().isComplete()).isFalse();
    }

    @Test
    void a_refurbished_device_brings_its_declared_refurbishment() {
        BidDeclaration refurbished = new BidDeclaration(
                Optional.of(230.0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.0),
                Optional.empty(),
                Optional.of(25.0),
                Optional.empty(),
                Optional.of("certificate"),
                DeclaredSpread.NONE,
                DeclarationDays.NONE);
        RankedBid bid =
                only(Bids.proved("C", 0, 3, 30).withDeclaration(refurbished).withCondition(Condition.refurbished(3)));

        assertThat(bid.isProved()).as(bid.missing().toString()).isTrue();
        assertThat(bid.perItem().known().value()).isCloseTo(230 / 6.0 + 25 / 3.0 + 1.56, within(1e-9));
        assertThat(bid.devices().get(0).secondLife().orElseThrow().entries())
                .filteredOn(entry -> entry.method() == SecondLifeComparison.Method.CUT_OFF)
                .singleElement()
                .satisfies(entry -> assertThat(entry.embodied().known().value()).isCloseTo(25 / 3.0, within(1e-9)));
    }

    @Test
    void a_refurbished_device_without_years_before_and_refurbishment_lacks_both() {
        RankedBid bid = only(Bids.proved("C", 230, 3, 30)
                .withCondition(new Condition(Condition.State.REFURBISHED, Optional.empty(), Optional.empty())));

        assertThat(codes(bid.missing())).contains(CoreCode.BID_PRIOR_YEARS_MISSING);
    }

    @Test
    void without_a_country_no_use_is_known() {
        BidComparison comparison =
                BidComparison.of(List.of(Bids.proved("A", 200, 5, 20)), Bids.PIPELINE, Bids.DAY, Optional.empty());

        RankedBid bid = comparison.lots().get(0).bids().get(0);
        assertThat(codes(bid.missing())).containsExactly(CoreCode.BID_VALUES_MISSING);
    }

    @Test
    void bids_of_several_devices_and_other_numbers_of_items_are_not_ranked() {
        String csv = """
                bid;device;type;quantity
                A;laptop;laptop;10
                A;second;desktop;10
                B;laptop;laptop;10
                """;
        BidLot lot = Bids.compared(csv).lots().get(0);

        assertThat(lot.isRanked()).isFalse();
        assertThat(lot.bids()).allMatch(bid -> bid.rank().isEmpty());
        assertThat(codes(lot.remarks())).contains(CoreCode.BID_ITEMS_DIFFER);
    }

    @Test
    void lots_are_compared_each_by_itself() {
        String csv = """
                bid;lot;type;quantity
                A;2;desktop;10
                A;1;laptop;10
                B;1;laptop;10
                """;
        BidComparison comparison = Bids.compared(csv);

        assertThat(comparison.lots()).extracting(BidLot::name).containsExactly("1", "2");
        assertThat(comparison.lots().get(0).bids())
                .hasSize(2)
                .allMatch(bid -> bid.rank().equals(Optional.of(1)));
    }

    private static RankedBid only(OfferedDevice device) {
        return Bids.compared(List.of(device)).lots().get(0).bids().get(0);
    }

    private static List<Object> codes(List<Problem> problems) {
        return problems.stream().map(problem -> (Object) problem.code()).toList();
    }
}
