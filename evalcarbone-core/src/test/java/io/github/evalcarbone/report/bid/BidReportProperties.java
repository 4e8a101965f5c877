package io.github.evalcarbone.report.bid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.Bids;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the report on bids, whatever they prove. */
class BidReportProperties {

    private static final Pattern MISSING = Pattern.compile("  - Missing, to be asked for – EVC-\\d{4}: ");

    @Provide
    Arbitrary<List<OfferedDevice>> tenders() {
        return Combinators.combine(
                        Arbitraries.of("elitebook-999", "a laptop nobody knows", "some-desktop"),
                        Arbitraries.doubles().between(0, 5e6),
                        Arbitraries.doubles().between(1, 12),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 100_000))
                .as(BidReportProperties::device)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** A device that proves what the bits say: its making, its years, its consumption. */
    private static OfferedDevice device(String model, double embodied, double years, int bits, int quantity) {
        OfferedDevice device = OfferedDevice.of("any", model, quantity);
        OfferedDevice declared =
                (bits & 1) == 0 ? device : device.withDeclaration(BidDeclaration.ofTotal(embodied, 0, "ISO 14067"));
        OfferedDevice served =
                (bits & 2) == 0 ? declared : declared.withService(OfferedService.committed(years, "clause 4"));
        return (bits & 4) == 0 ? served : served.withElectricity(DeclaredElectricity.of(embodied / years));
    }

    private static BidComparison compared(List<OfferedDevice> devices) {
        List<OfferedDevice> named = new ArrayList<>();
        for (OfferedDevice device : devices) {
            named.add(named(device, "bid " + (named.size() + 1)));
        }
        return Bids.compared(named);
    }

    private static OfferedDevice named(OfferedDevice device, String bid) {
        return OfferedDevice.of(bid, device.model().orElseThrow(), device.quantity())
                .withDeclaration(device.declaration())
                .withService(device.service())
                .withElectricity(device.electricity());
    }

    private static String markdown(BidComparison comparison) {
        return BidReport.of(comparison, Bids.FACTORS, Language.ENGLISH).markdown();
    }

    @Property(tries = 60)
    void no_row_of_a_bid_that_lacks_something_stands_above_one_that_proves_everything(
            @ForAll("tenders") List<OfferedDevice> devices) {
        List<String> evidence = markdown(compared(devices))
                .lines()
                .filter(line -> line.contains("| bid "))
                .map(line -> line.endsWith("| proves everything |") ? "1 proves" : "2 lacks")
                .toList();

        assertThat(evidence).hasSameSizeAs(devices).isSorted();
    }

    @Property(tries = 60)
    void all_that_is_missing_is_listed_and_nothing_else(@ForAll("tenders") List<OfferedDevice> devices) {
        BidComparison comparison = compared(devices);
        long missing = comparison.lots().stream()
                .flatMap(lot -> lot.bids().stream())
                .map(RankedBid::missing)
                .mapToLong(List::size)
                .sum();

        assertThat(MISSING.matcher(markdown(comparison)).results()).hasSize((int) missing);
    }

    @Property(tries = 60)
    void numbers_of_both_languages_have_the_same_digits(@ForAll("tenders") List<OfferedDevice> devices) {
        BidComparison comparison = compared(devices);
        String french = BidReport.of(comparison, Bids.FACTORS, Language.FRENCH).markdown();

        assertThat(rows(french)).isEqualTo(rows(markdown(comparison)));
    }

    /** Returns the digits of each row of a bid. */
    private static List<String> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.contains("| bid "))
                .map(line -> line.replaceAll("[^0-9|]", ""))
                .toList();
    }
}
