package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.BidLot;
import io.github.evalcarbone.purchase.ComparedDevice;
import io.github.evalcarbone.purchase.FigureBasis;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.purchase.offer.BidCriteria;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import io.github.evalcarbone.purchase.offer.YearsBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compared bids for people, rounded: the rank first, what is missing below. */
final class BidsPage {

    private static final int DIGITS = 3;

    private final Words words;
    private final Page page = new Page();

    BidsPage(BidComparison comparison, Words words) {
        this.words = words;
        head(comparison);
        comparison.lots().forEach(this::lot);
        remarks(comparison.remarks());
    }

    /** A text may quote the file: nothing in it may steer the terminal. */
    private void line(int depth, String text) {
        page.line(depth, text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " "));
    }

    private void head(BidComparison comparison) {
        line(0, words.text("bids.title"));
        line(
                0,
                words.text(
                        "bids.basis",
                        comparison.country().orElse("?"),
                        words.date(comparison.evaluationDate()),
                        comparison.rules().id() + " " + comparison.rules().version(),
                        comparison.datasets().stream()
                                .map(dataset -> dataset.id() + " " + dataset.version())
                                .collect(Collectors.joining(", "))));
        line(0, words.text("bids.order"));
    }

    private void lot(BidLot lot) {
        page.blank();
        String name = lot.name().isEmpty() ? words.text("bids.all") : words.text("bids.lot", lot.name());
        String order = lot.isRanked() ? lot.isByItem() ? "bids.by.item" : "bids.by.bid" : "bids.by.nothing";
        line(0, words.text(order, name));
        lot.bids().forEach(this::bid);
        remarks(lot.remarks());
    }

    private void bid(RankedBid bid) {
        line(
                1,
                words.text(
                        "bids.bid",
                        bid.rank().map(rank -> rank + ".").orElse("–"),
                        bid.name(),
                        total(bid.perItem()),
                        total(bid.perYear()),
                        items(bid.items())));
        bid.interval()
                .ifPresent(interval ->
                        line(2, words.text("bids.interval", rounded(interval.least()), rounded(interval.most()))));
        bid.price().ifPresent(price -> line(2, words.text("bids.price", rounded(price))));
        bid.devices().forEach(this::device);
        if (!bid.missing().isEmpty()) {
            line(2, words.text("bids.missing"));
            bid.missing().forEach(missing -> line(3, "- " + text(missing)));
        }
    }

    private String items(double items) {
        return words.text(items == 1 ? "bids.items.one" : "bids.items.other", words.figure(items));
    }

    private void device(ComparedDevice device) {
        line(2, device.offered().label() + words.text("colon") + years(device));
        line(3, words.text("bids.embodied", total(device.embodied()), basis(device, device.embodiedBasis())));
        if (device.embodiedBasis() == FigureBasis.DECLARED) {
            declared(device.offered().declaration().days());
            line(
                    3,
                    words.text(
                            "bids.beside",
                            total(device.embodiedOfFactors()),
                            device.model().orElse("?")));
        }
        device.secondLife().ifPresent(this::secondLife);
        line(3, words.text("bids.use", total(device.use()), basis(device, device.useBasis())));
        device.powers().ifPresent(computed -> powers(device, computed));
        device.wholeLife().ifPresent(life -> line(3, words.text("bids.life", total(life))));
        criteria(device.offered().criteria());
        device.remarks().forEach(remark -> line(3, "- " + text(remark)));
    }

    private void declared(DeclarationDays days) {
        String until = days.validUntil()
                .map(day -> words.text("bids.valid", words.date(day)))
                .orElse("");
        String issued = days.issued()
                .map(day -> words.text("bids.dated", words.date(day)))
                .orElse(words.text("bids.undated"));
        line(3, issued + until);
    }

    private void powers(ComparedDevice device, TecDefinition.Consumption computed) {
        String key = device.useBasis() == FigureBasis.POWERS ? "bids.powers" : "bids.powers.beside";
        line(
                3,
                words.text(
                        key,
                        computed.definition().name(),
                        rounded(computed.kilowattHours()),
                        computed.definition().source()));
    }

    private void secondLife(SecondLifeComparison comparison) {
        String others = comparison.entries().stream()
                .filter(entry -> entry.method() != comparison.used())
                .map(entry -> words.text("bids.method." + key(entry.method()), total(entry.embodied())))
                .collect(Collectors.joining(words.text("bids.and")));
        line(3, words.text("bids.methods", words.text("bids.used." + key(comparison.used())), others));
    }

    private String years(ComparedDevice device) {
        String reference = device.yearsBasis() == YearsBasis.REFERENCE
                ? ""
                : device.referenceYears()
                        .map(years -> words.text("bids.reference", words.figure(years)))
                        .orElse("");
        String years = device.years().map(words::figure).orElse("?");
        return words.text("bids.years." + key(device.yearsBasis()), years) + reference;
    }

    private String basis(ComparedDevice device, FigureBasis basis) {
        String source = device.offered().declaration().source().orElse(words.text("bids.unsourced"));
        return words.text("bids.figure." + key(basis), device.model().orElse("?"), source);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void criteria(BidCriteria criteria) {
        List<String> stated = new ArrayList<>();
        number(stated, "repairability", criteria.repairability());
        number(stated, "parts", criteria.sparePartsYears());
        number(stated, "updates", criteria.updateYears());
        number(stated, "recycled", criteria.recycledPlastic());
        criteria.takeBack().ifPresent(text -> stated.add(words.text("bids.take-back", text)));
        criteria.label().ifPresent(text -> stated.add(words.text("bids.label", text)));
        number(stated, "packaging", criteria.packagingKg());
        criteria.deliveryMode().ifPresent(text -> stated.add(words.text("bids.delivery", text)));
        number(stated, "distance", criteria.deliveryKm());
        if (!stated.isEmpty()) {
            line(3, words.text("bids.criteria", String.join(words.text("bids.and"), stated)));
        }
    }

    private void number(List<String> stated, String key, Optional<Double> value) {
        value.ifPresent(number -> stated.add(words.text("bids." + key, words.figure(number))));
    }

    /** What only programs need to know is in JSON. */
    private void remarks(List<Problem> problems) {
        List<Problem> grave =
                problems.stream().filter(any -> any.severity() != Severity.INFO).toList();
        if (!grave.isEmpty()) {
            page.blank();
            line(0, words.text("bids.remarks"));
            grave.forEach(remark -> line(1, "- " + text(remark)));
        }
    }

    private String text(Problem problem) {
        String place = problem.location().row() == 0
                ? ""
                : words.text("bids.row", problem.location().row());
        return problem.code() + words.text("colon") + problem.message(words.language()) + place;
    }

    /** What is known, and whether it is all. */
    private String total(Total total) {
        if (total.isUnknown()) {
            return words.text("bids.unknown");
        }
        String known = rounded(total.known().value());
        return total.isComplete() ? known : words.text("bids.least", known);
    }

    /** Three digits, or all before the point. */
    private String rounded(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal whole = exact.setScale(0, RoundingMode.HALF_UP);
        BigDecimal shown = whole.precision() >= DIGITS ? whole : exact.round(new MathContext(DIGITS));
        return grouped(words.figure(shown.doubleValue()));
    }

    private String grouped(String digits) {
        return digits.matches("-?\\d{5,}")
                ? digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", words.text("bids.group"))
                : digits;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
