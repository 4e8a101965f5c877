package io.github.evalcarbone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.purchase.offer.DeclaredSpread;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of the comparison of bids. */
class BidProperties {

    @Provide
    Arbitrary<OfferedDevice> devices() {
        return Combinators.combine(
                        Arbitraries.of("elitebook-999", "a laptop nobody knows", "some-desktop"),
                        Arbitraries.doubles().between(0, 500),
                        Arbitraries.doubles().between(1, 12),
                        Arbitraries.doubles().between(0, 300),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(1, 200))
                .as(BidProperties::device);
    }

    /** A device that proves what the bits say: declaration, its source, its years, its consumption. */
    private static OfferedDevice device(
            String model, double embodied, double years, double kilowattHours, int bits, int quantity) {
        Optional<String> source = Optional.of("ISO 14067").filter(any -> (bits & 2) != 0);
        BidDeclaration declared = new BidDeclaration(
                Optional.of(embodied),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source,
                DeclaredSpread.NONE,
                DeclarationDays.NONE);
        Optional<String> clause = Optional.of("clause").filter(any -> (bits & 4) != 0);
        return OfferedDevice.of("any", model, quantity)
                .withDeclaration((bits & 1) == 0 ? BidDeclaration.NONE : declared)
                .withService(new OfferedService(Optional.of(years), clause, Optional.empty()))
                .withElectricity((bits & 8) == 0 ? DeclaredElectricity.NONE : DeclaredElectricity.of(kilowattHours));
    }

    @Provide
    Arbitrary<List<OfferedDevice>> tenders() {
        return devices().list().ofMinSize(2).ofMaxSize(6).map(BidProperties::named);
    }

    private static List<OfferedDevice> named(List<OfferedDevice> devices) {
        List<OfferedDevice> named = new ArrayList<>();
        for (OfferedDevice device : devices) {
            named.add(named(device, "bid " + (char) ('A' + named.size())));
        }
        return named;
    }

    private static OfferedDevice named(OfferedDevice device, String bid) {
        return new OfferedDevice(
                bid,
                device.lot(),
                device.device(),
                device.model(),
                device.type(),
                device.quantity(),
                device.unitPrice(),
                device.declaration(),
                device.service(),
                device.electricity(),
                device.condition(),
                device.criteria(),
                device.at());
    }

    private static List<RankedBid> ranked(List<OfferedDevice> devices) {
        return Bids.compared(devices).lots().get(0).bids();
    }

    private static int rank(List<OfferedDevice> devices, String bid) {
        return ranked(devices).stream()
                .filter(any -> any.name().equals(bid))
                .findFirst()
                .flatMap(RankedBid::rank)
                .orElseThrow();
    }

    @Property(tries = 40)
    void a_bid_that_lacks_evidence_ranks_below_all_that_lack_none(@ForAll("tenders") List<OfferedDevice> devices) {
        List<RankedBid> bids = ranked(devices);
        int lastProved = bids.stream()
                .filter(RankedBid::isProved)
                .mapToInt(bid -> bid.rank().orElseThrow())
                .max()
                .orElse(0);
        assertThat(bids)
                .filteredOn(bid -> !bid.isProved())
                .allMatch(bid -> bid.rank().orElseThrow() > lastProved);
    }

    @Property(tries = 40)
    void keeping_evidence_back_never_helps(
            @ForAll("tenders") List<OfferedDevice> devices, @ForAll @IntRange(max = 2) int kind) {
        OfferedDevice proved = named(
                device("elitebook-999", 100, 6, 20, 15, 10)
                        .withQuantity(devices.get(0).quantity()),
                "bid A");
        OfferedDevice silent = switch (kind) {
            case 0 -> named(proved, "bid A").withService(OfferedService.NONE);
            case 1 ->
                new OfferedDevice(
                        "bid A",
                        "",
                        Optional.empty(),
                        Optional.of("a laptop nobody knows"),
                        Optional.empty(),
                        proved.quantity(),
                        Optional.empty(),
                        BidDeclaration.NONE,
                        proved.service(),
                        proved.electricity(),
                        proved.condition(),
                        proved.criteria(),
                        proved.at());
            default -> named(device("a laptop nobody knows", 100, 6, 20, 7, 10), "bid A");
        };
        assertThat(rank(with(devices, silent), "bid A")).isGreaterThanOrEqualTo(rank(with(devices, proved), "bid A"));
    }

    private static List<OfferedDevice> with(List<OfferedDevice> devices, OfferedDevice first) {
        List<OfferedDevice> changed = new ArrayList<>(devices);
        changed.set(0, first);
        return changed;
    }

    @Property(tries = 30)
    void the_order_of_the_rows_does_not_matter(@ForAll("tenders") List<OfferedDevice> devices, @ForAll long seed) {
        List<OfferedDevice> shuffled = new ArrayList<>(devices);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Bids.compared(shuffled)).isEqualTo(Bids.compared(devices));
    }

    @Property(tries = 40)
    void a_longer_proved_life_is_never_worse(
            @ForAll("tenders") List<OfferedDevice> devices,
            @ForAll @DoubleRange(min = 1, max = 12) double years,
            @ForAll @DoubleRange(min = 0, max = 8) double more) {
        OfferedDevice one = devices.get(0);
        List<OfferedDevice> shorter = with(devices, one.withService(OfferedService.committed(years, "clause")));
        List<OfferedDevice> longer = with(devices, one.withService(OfferedService.committed(years + more, "clause")));
        assertThat(rank(longer, "bid A")).isLessThanOrEqualTo(rank(shorter, "bid A"));
    }

    @Property(tries = 40)
    void quantity_scales_totals_and_no_figure_of_an_item(
            @ForAll("devices") OfferedDevice device, @ForAll @IntRange(min = 2, max = 50) int times) {
        RankedBid one = ranked(List.of(device)).get(0);
        RankedBid many =
                ranked(List.of(device.withQuantity(device.quantity() * times))).get(0);
        assertThat(many.perItem()).isEqualTo(one.perItem());
        double expected = one.perYear().known().value() * times;
        assertThat(many.perYear().known().value()).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    @Property(tries = 40)
    void the_figure_lies_within_its_interval(
            @ForAll @DoubleRange(min = 1, max = 900) double total,
            @ForAll @DoubleRange(min = 0, max = 1) double least,
            @ForAll @DoubleRange(min = 1, max = 5) double most,
            @ForAll @DoubleRange(min = 1, max = 12) double years) {
        OfferedDevice device = Bids.proved("A", total, years, 20);
        DeclaredSpread spread = DeclaredSpread.of(total * least, total * most);
        RankedBid bid = ranked(
                        List.of(device.withDeclaration(device.declaration().withSpread(spread))))
                .get(0);
        FigureInterval interval = bid.interval().orElseThrow();
        assertThat(bid.perItem().known().value())
                .isGreaterThanOrEqualTo(interval.least() * (1 - 1e-12))
                .isLessThanOrEqualTo(interval.most() * (1 + 1e-12));
        assertThat(interval.overlaps(interval)).isTrue();
    }

    @Property(tries = 40)
    void an_expired_declaration_never_helps(@ForAll("tenders") List<OfferedDevice> devices) {
        OfferedDevice valid = named(device("elitebook-999", 100, 6, 20, 15, 10), "bid A")
                .withQuantity(devices.get(0).quantity());
        OfferedDevice expired = valid.withDeclaration(valid.declaration()
                .withDays(new DeclarationDays(Optional.empty(), Optional.of(Bids.DAY.minusDays(1)))));
        assertThat(rank(with(devices, expired), "bid A")).isGreaterThanOrEqualTo(rank(with(devices, valid), "bid A"));
    }
}
