package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.quality.InventoryFacts;
import io.github.evalcarbone.quality.InventoryFacts.AgeBand;

/** The gaps, repetitions, ages and implausible values of an inventory, as members of a JSON object. */
record FactsJson(InventoryFacts facts) {

    void write(JsonWriter json) {
        QualityJson.counts(json, "missing", facts.missing());
        json.member("repeatedSerials", facts.repeatedSerials());
        json.member("repeatedLines", facts.repeatedLines());
        json.startArray("ages");
        facts.ages().forEach(band -> age(json, band));
        json.endArray();
        json.member("withoutAge", facts.withoutAge());
        json.startObject("figureYears");
        facts.figureYears().forEach((year, lines) -> json.member(String.valueOf(year), lines));
        json.endObject();
        json.member("withoutFigureYear", facts.withoutFigureYear());
        json.startArray("mixes");
        facts.mixes().forEach(mix -> mix(json, mix));
        json.endArray();
        json.startObject("odd");
        facts.odd().forEach((code, lines) -> json.member(code.code(), lines));
        json.endObject();
    }

    private static void age(JsonWriter json, AgeBand band) {
        json.startObject();
        json.member("from", band.from());
        band.to().ifPresent(to -> json.member("to", to));
        json.member("lines", band.lines());
        json.endObject();
    }

    private static void mix(JsonWriter json, UsedElectricity mix) {
        json.startObject();
        json.member("area", mix.area());
        mix.year().ifPresent(year -> json.member("year", (long) year));
        json.member("dataset", mix.dataset());
        json.endObject();
    }
}
