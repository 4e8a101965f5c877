package io.github.evalcarbone.report;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.PcrDatum.Level;
import io.github.evalcarbone.report.PcrFacts.Indicator;
import io.github.evalcarbone.report.PcrFacts.Lifetime;
import io.github.evalcarbone.report.PcrText.Exclusion;
import io.github.evalcarbone.report.PcrText.Phase;
import java.io.Writer;
import java.util.Map;

/** A report by the product category rules as JSON, for programs. */
record PcrJson(FootprintData data, PcrText text, PcrFacts facts, Language language) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-pcr-1";

    void write(Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            json.startObject();
            json.member("format", FORMAT);
            json.member("standard", in(text.titles()));
            head(json);
            json.startArray("boundary");
            text.phases().forEach(phase -> phase(json, phase));
            json.endArray();
            json.startArray("indicators");
            facts.indicators().forEach(indicator -> indicator(json, indicator));
            json.endArray();
            data(json);
            remains(json);
            json.endObject();
        }
    }

    private String in(Bilingual words) {
        return words.in(language);
    }

    private void head(JsonWriter json) {
        json.member("inventory", data.inventory());
        data.establishment().ifPresent(stated -> json.member("establishment", stated));
        json.member("evaluationDate", data.evaluationDate().toString());
        json.member("rules", data.rules().id() + " " + data.rules().version());
        json.member("functionalUnit", in(text.functionalUnit()));
    }

    private void phase(JsonWriter json, Phase phase) {
        json.startObject();
        json.member("title", in(phase.titles()));
        json.member("computed", facts.isComputed(phase));
        json.endObject();
    }

    private void indicator(JsonWriter json, Indicator indicator) {
        json.startObject();
        json.member("category", indicator.category().id());
        json.member("unit", indicator.category().unitPerYear().toString());
        json.member("computed", indicator.total().isPresent());
        indicator.total().ifPresentOrElse(total -> total(json, total), () -> offers(json, indicator.category()));
        json.endObject();
    }

    /** Writes what is known, and what is missing; no value if nothing is known. */
    private static void total(JsonWriter json, Total total) {
        json.member("complete", total.isComplete());
        if (!total.isUnknown()) {
            json.member("known", total.known().value());
        }
        json.member("incompleteLines", total.incompleteLines());
        json.member("refusedRows", total.refusedRows());
    }

    private void offers(JsonWriter json, ImpactCategory category) {
        json.startArray("offeredBy");
        text.offers().stream()
                .filter(offer -> offer.categories().contains(category))
                .forEach(offer -> json.item(offer.dataset()));
        json.endArray();
    }

    private void data(JsonWriter json) {
        json.startArray("lifetimes");
        facts.lifetimes().forEach(lifetime -> lifetime(json, lifetime));
        json.endArray();
        json.startObject("levels");
        facts.levels().forEach((datum, levels) -> levels(json, datum, levels));
        json.endObject();
    }

    private static void lifetime(JsonWriter json, Lifetime lifetime) {
        json.startObject();
        json.member("type", lifetime.type());
        json.member("origin", lifetime.origin().origin());
        json.member("level", lifetime.origin().level().name());
        json.member("lines", lifetime.lines());
        lifetime.referenceYears().ifPresent(years -> json.member("referenceYears", years));
        if (!lifetime.source().isEmpty()) {
            json.member("source", lifetime.source());
        }
        json.endObject();
    }

    private static void levels(JsonWriter json, String datum, Map<Level, Long> levels) {
        json.startObject(datum);
        levels.forEach((level, lines) -> json.member(level.name(), lines));
        json.endObject();
    }

    private void remains(JsonWriter json) {
        json.startArray("exclusions");
        text.exclusions().forEach(exclusion -> exclusion(json, exclusion));
        json.endArray();
        json.member("excludedRows", data.setAside().excluded());
        json.member("refusedRows", data.setAside().refused());
        json.startArray("leftToTheAuthor");
        text.author().forEach(item -> json.item(in(item)));
        json.endArray();
    }

    private void exclusion(JsonWriter json, Exclusion exclusion) {
        json.startObject();
        json.member("title", in(exclusion.titles()));
        json.member("reason", in(exclusion.reason()));
        json.endObject();
    }
}
