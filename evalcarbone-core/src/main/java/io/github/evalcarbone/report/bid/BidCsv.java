package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.BidLot;
import io.github.evalcarbone.purchase.ComparedDevice;
import io.github.evalcarbone.purchase.FigureInterval;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.purchase.offer.BidCriteria;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bids as CSV, not rounded: a row for each device, in kg CO2 eq. What is unknown is blank; {@code complete} states whether a figure lacks
 * something, {@code missing} lists the codes of what is not proved.
 */
record BidCsv(BidComparison comparison) {

    private static final List<String> HEADER = List.of(
            "lot",
            "rank",
            "bid",
            "device",
            "model",
            "quantity",
            "yearsOfService",
            "yearsBasis",
            "referenceYears",
            "embodiedKgPerItemAndYear",
            "embodiedBasis",
            "embodiedOfFactorsKg",
            "useKgPerItemAndYear",
            "useBasis",
            "kgPerItemAndYear",
            "kgPerYear",
            "wholeLifeKgPerItem",
            "complete",
            "missing",
            "unitPrice",
            "repairability",
            "sparePartsYears",
            "updateYears",
            "recycledPlastic",
            "takeBack",
            "ecolabel",
            "percentile5KgPerItemAndYear",
            "percentile95KgPerItemAndYear",
            "declarationDate",
            "declarationValidUntil",
            "powersDefinition",
            "powersKilowattHours",
            "packagingKg",
            "deliveryMode",
            "deliveryKm",
            "drawnLow",
            "drawnMedian",
            "drawnHigh",
            "probabilityOfMoreThanFirst");

    String write() {
        StringBuilder text = new StringBuilder();
        FormulaGuard.row(text, HEADER);
        comparison
                .lots()
                .forEach(lot -> lot.bids()
                        .forEach(bid ->
                                bid.devices().forEach(device -> FormulaGuard.row(text, row(lot, bid, device)))));
        return text.toString();
    }

    private static List<String> row(BidLot lot, RankedBid bid, ComparedDevice device) {
        OfferedDevice offered = device.offered();
        BidCriteria criteria = offered.criteria();
        List<String> cells = new ArrayList<>(List.of(
                lot.name(),
                bid.rank().map(String::valueOf).orElse(""),
                bid.name(),
                offered.label(),
                device.model().orElse(""),
                Numbers.shortest(offered.quantity()),
                number(device.years()),
                name(device.yearsBasis()),
                number(device.referenceYears()),
                number(device.embodied()),
                name(device.embodiedBasis()),
                number(device.embodiedOfFactors()),
                number(device.use()),
                name(device.useBasis()),
                number(device.perItem()),
                number(device.perYear()),
                device.wholeLife().map(BidCsv::number).orElse(""),
                String.valueOf(device.perItem().isComplete()),
                device.missing().stream()
                        .map(Problem::code)
                        .map(ProblemCode::code)
                        .collect(Collectors.joining(", ")),
                number(offered.unitPrice()),
                number(criteria.repairability()),
                number(criteria.sparePartsYears()),
                number(criteria.updateYears()),
                number(criteria.recycledPlastic()),
                criteria.takeBack().orElse(""),
                criteria.label().orElse("")));
        cells.addAll(more(device));
        cells.addAll(draws(lot, bid));
        return cells;
    }

    /** Returns the draws of the bid, of what it is ranked by. */
    private static List<String> draws(BidLot lot, RankedBid bid) {
        Optional<Interval> interval = bid.draws().map(DrawnImpact::interval);
        return List.of(
                number(interval.map(all -> all.low().value().value())),
                number(interval.map(all -> all.median().value().value())),
                number(interval.map(all -> all.high().value().value())),
                number(lot.probabilityOfMore(bid)));
    }

    private static List<String> more(ComparedDevice device) {
        DeclarationDays days = device.offered().declaration().days();
        BidCriteria criteria = device.offered().criteria();
        return List.of(
                number(device.interval().map(FigureInterval::least)),
                number(device.interval().map(FigureInterval::most)),
                days.issued().map(LocalDate::toString).orElse(""),
                days.validUntil().map(LocalDate::toString).orElse(""),
                device.powers().map(computed -> computed.definition().name()).orElse(""),
                number(device.powers().map(TecDefinition.Consumption::kilowattHours)),
                number(criteria.packagingKg()),
                criteria.deliveryMode().orElse(""),
                number(criteria.deliveryKm()));
    }

    private static String number(Optional<Double> value) {
        return value.map(Numbers::shortest).orElse("");
    }

    private static String number(Total total) {
        return total.isUnknown() ? "" : Numbers.shortest(total.known().value());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
