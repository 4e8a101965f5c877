package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.uncertainty.DrawnImpact;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How sure the order of bids is. */
class BidDrawsTest {

    private static final String HEADER =
            "bid;type;model;quantity;manufacturingKg;distributionKg;endOfLifeKg;declarationSource;yearsOfService;commitment;annualKilowattHours;declaredTotalKg;percentile5Kg;percentile95Kg\n";
    private static final String DECLARED = HEADER
            + "A;laptop;;500;220;8;2;ISO 14067;5;clause 4;20;330;264;412.5\n"
            + "B;laptop;;500;270;8;2;ISO 14067;5;clause 4;20;380;304;475\n";
    private static final String SAME_TYPE = HEADER
            + "A;laptop;;10;;;;;5;clause 4;20;;;\n"
            + "B;laptop;;10;;;;;5;clause 4;20;;;\n"
            + "C;laptop;;10;;;;;5;clause 4;40;;;\n";

    private static BidLot drawn(String csv) {
        return Bids.drawn(csv, 4_000, 11).lots().get(0);
    }

    @Test
    void the_draws_are_of_what_a_bid_is_ranked_by() {
        for (RankedBid bid : drawn(DECLARED).bids()) {
            assertThat(bid.draws().orElseThrow().point().value())
                    .isCloseTo(bid.perItem().known().value(), within(1e-9));
        }
    }

    /** 5 % of draws are below the declared 5th percentile: of A 264 of 330, of which the making is 230. */
    @Test
    void a_declared_figure_has_its_percentiles() {
        RankedBid first = drawn(DECLARED.replace(";20;", ";0;")).bids().get(0);
        DrawnImpact draws = first.draws().orElseThrow();
        FigureInterval declared = first.interval().orElseThrow();
        assertThat(draws.category()).isEqualTo(CLIMATE_CHANGE);
        assertThat(draws.percentile(0.05).value().value()).isCloseTo(declared.least(), within(1.5));
        assertThat(draws.percentile(0.95).value().value()).isCloseTo(declared.most(), within(1.5));
    }

    @Test
    void the_larger_figure_is_larger_in_most_draws_and_not_in_all() {
        BidLot lot = drawn(DECLARED);
        assertThat(lot.probabilityOfMore(lot.bids().get(0))).isEmpty();
        assertThat(lot.probabilityOfMore(lot.bids().get(1)).orElseThrow()).isBetween(0.6, 0.95);
    }

    /** What both share is the same in both; the error of a stated consumption is each bid's own. */
    @Test
    void bids_of_the_same_type_differ_by_nothing_but_their_own_facts() {
        BidLot lot = drawn(SAME_TYPE);
        assertThat(lot.probabilityOfMore(lot.bids().get(1)).orElseThrow()).isCloseTo(0.5, within(0.03));
        double spread = lot.bids()
                .get(0)
                .draws()
                .orElseThrow()
                .minus(lot.bids().get(1).draws().orElseThrow(), 0)
                .standardDeviation()
                .value();
        double ofOne =
                lot.bids().get(0).draws().orElseThrow().standardDeviation().value();
        assertThat(spread).isBetween(0.1 * ofOne, ofOne); // 1.4 of it if nothing were shared
    }

    @Test
    void a_bid_that_cannot_be_computed_is_not_drawn() {
        BidLot lot = drawn(HEADER + "A;laptop;elitebook-999;10;;;;;5;clause 4;20;;;\n"
                + "B;nothing known;;10;;;;;5;clause 4;20;;;\n");
        RankedBid unknown = lot.bids().get(1);
        assertThat(unknown.name()).isEqualTo("B");
        assertThat(unknown.draws()).isEmpty();
        assertThat(lot.probabilityOfMore(unknown)).isEqualTo(Optional.empty());
    }

    @Test
    void without_draws_nothing_else_changes() {
        BidLot plain = Bids.compared(DECLARED).lots().get(0);
        BidLot drawn = drawn(DECLARED);
        assertThat(drawn.bids().stream()
                        .map(bid -> bid.withDraws(Optional.empty()))
                        .toList())
                .isEqualTo(plain.bids());
    }

    /** A declaration may state anything; what no distribution has is not an exception. */
    @Test
    void percentiles_far_from_the_figure_are_drawn_too() {
        String csv = HEADER
                + "A;laptop;;10;0.001;0;0;ISO 14067;5;clause 4;20;1000;0;900000\n"
                + "B;laptop;;10;230;0;0;ISO 14067;5;clause 4;20;330;100.0000000001;400\n";
        assertThat(drawn(csv).bids()).allMatch(bid -> bid.draws().isPresent());
    }

    @Test
    void the_seed_is_kept() {
        assertThat(Bids.drawn(DECLARED, 10, 11).seed()).contains(11L);
        assertThat(Bids.compared(DECLARED).seed()).isEmpty();
    }
}
