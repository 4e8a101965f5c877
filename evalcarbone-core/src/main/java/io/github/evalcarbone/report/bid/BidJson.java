package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.BidLot;
import io.github.evalcarbone.purchase.ComparedDevice;
import io.github.evalcarbone.purchase.FigureInterval;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.purchase.offer.BidCriteria;
import io.github.evalcarbone.purchase.offer.DeclarationDays;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import io.github.evalcarbone.report.frame.IntervalJson;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bids as JSON, for programs: amounts in kg CO2 eq, problems in both languages, whatever that of the report. */
final class BidJson {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-bids-1";

    private final JsonWriter json;

    private BidJson(JsonWriter json) {
        this.json = json;
    }

    static void write(BidComparison comparison, JsonWriter json) {
        new BidJson(json).write(comparison);
    }

    private void write(BidComparison comparison) {
        json.startObject();
        json.member("format", FORMAT);
        json.member("evaluationDate", comparison.evaluationDate().toString());
        comparison.country().ifPresent(country -> json.member("country", country));
        json.member("rules", comparison.rules().id() + " " + comparison.rules().version());
        json.startArray("datasets");
        comparison.datasets().forEach(dataset -> json.item(dataset.id() + " " + dataset.version()));
        json.endArray();
        comparison.seed().ifPresent(seed -> json.member("seed", seed));
        json.startArray("lots");
        comparison.lots().forEach(this::lot);
        json.endArray();
        problems("remarks", comparison.remarks());
        json.endObject();
    }

    private void lot(BidLot lot) {
        json.startObject();
        json.member("lot", lot.name());
        json.member("ranked", lot.isRanked());
        json.member("rankedBy", lot.isByItem() ? "item" : "bid");
        json.startArray("bids");
        lot.bids().forEach(bid -> bid(lot, bid));
        json.endArray();
        problems("remarks", lot.remarks());
        json.endObject();
    }

    private void bid(BidLot lot, RankedBid bid) {
        json.startObject();
        json.member("bid", bid.name());
        bid.rank().ifPresent(rank -> json.member("rank", (long) rank));
        json.member("items", bid.items());
        total("perItemAndYear", bid.perItem());
        total("perYear", bid.perYear());
        bid.interval().ifPresent(this::interval);
        bid.draws().ifPresent(drawn -> draws(drawn, lot.probabilityOfMore(bid)));
        bid.price().ifPresent(price -> json.member("price", price));
        problems("missing", bid.missing());
        json.startArray("devices");
        bid.devices().forEach(this::device);
        json.endArray();
        json.endObject();
    }

    private void draws(DrawnImpact drawn, Optional<Double> more) {
        json.startObject("draws");
        IntervalJson.head(json, drawn);
        IntervalJson.ends(json, drawn);
        more.ifPresent(share -> json.member("probabilityOfMoreThanFirst", share));
        json.endObject();
    }

    private void device(ComparedDevice device) {
        json.startObject();
        json.member("device", device.offered().label());
        json.member("quantity", device.offered().quantity());
        device.model().ifPresent(model -> json.member("model", model));
        json.member("condition", name(device.offered().condition().state()));
        device.years().ifPresent(years -> json.member("yearsOfService", years));
        json.member("yearsBasis", name(device.yearsBasis()));
        device.referenceYears().ifPresent(years -> json.member("referenceYears", years));
        total("embodiedPerItemAndYear", device.embodied());
        json.member("embodiedBasis", name(device.embodiedBasis()));
        device.offered().declaration().source().ifPresent(source -> json.member("declarationSource", source));
        declared(device.offered().declaration().days());
        total("embodiedOfFactors", device.embodiedOfFactors());
        total("usePerItemAndYear", device.use());
        json.member("useBasis", name(device.useBasis()));
        device.powers().ifPresent(this::powers);
        device.interval().ifPresent(this::interval);
        device.wholeLife().ifPresent(life -> total("wholeLifePerItem", life));
        device.secondLife().ifPresent(this::secondLife);
        criteria(device.offered().criteria());
        problems("remarks", device.remarks());
        json.endObject();
    }

    private void declared(DeclarationDays days) {
        days.issued().ifPresent(day -> json.member("declarationDate", day.toString()));
        days.validUntil().ifPresent(day -> json.member("declarationValidUntil", day.toString()));
    }

    private void powers(TecDefinition.Consumption computed) {
        json.startObject("powers");
        json.member("definition", computed.definition().name());
        json.member("source", computed.definition().source().english());
        json.member("kilowattHours", computed.kilowattHours());
        json.endObject();
    }

    private void interval(FigureInterval interval) {
        json.startObject("interval");
        json.member("percentile5", interval.least());
        json.member("percentile95", interval.most());
        json.endObject();
    }

    private void secondLife(SecondLifeComparison comparison) {
        json.startObject("secondLife");
        json.member("method", name(comparison.used()));
        comparison.entries().forEach(entry -> total(name(entry.method()), entry.embodied()));
        json.endObject();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void criteria(BidCriteria criteria) {
        json.startObject("criteria");
        criteria.repairability().ifPresent(index -> json.member("repairability", index));
        criteria.sparePartsYears().ifPresent(years -> json.member("sparePartsYears", years));
        criteria.updateYears().ifPresent(years -> json.member("updateYears", years));
        criteria.recycledPlastic().ifPresent(share -> json.member("recycledPlastic", share));
        criteria.takeBack().ifPresent(text -> json.member("takeBack", text));
        criteria.label().ifPresent(text -> json.member("ecolabel", text));
        criteria.packagingKg().ifPresent(mass -> json.member("packagingKg", mass));
        criteria.deliveryMode().ifPresent(text -> json.member("deliveryMode", text));
        criteria.deliveryKm().ifPresent(distance -> json.member("deliveryKm", distance));
        json.endObject();
    }

    /** Writes what is known, and whether it is all; no amount if nothing is. */
    private void total(String key, Total total) {
        json.startObject(key);
        if (!total.isUnknown()) {
            json.member("known", total.known().value());
        }
        json.member("complete", total.isComplete());
        json.endObject();
    }

    private void problems(String key, List<Problem> problems) {
        json.startArray(key);
        problems.forEach(this::problem);
        json.endArray();
    }

    private void problem(Problem problem) {
        json.startObject();
        json.member("code", problem.code().code());
        json.member("location", problem.location().toString());
        json.member("en", problem.message(Language.ENGLISH));
        json.member("fr", problem.message(Language.FRENCH));
        json.endObject();
    }
}
