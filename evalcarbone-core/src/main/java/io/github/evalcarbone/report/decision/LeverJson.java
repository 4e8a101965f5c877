package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.beside.EquivalenceJson;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.beside.SecondLifeEffectJson;
import io.github.evalcarbone.report.decision.LeverFacts.Overlap;
import io.github.evalcarbone.report.frame.JsonHead;
import java.util.Map;

/** Levers as JSON, for programs. */
record LeverJson(LeverStudy study, LeverFacts facts, FootprintData data, Language language) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-lever-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, data, study.category());
        json.member("rules", data.rules().id() + " " + data.rules().version());
        JsonHead.total(json, "total", study.base());
        facts.equivalences()
                .ifPresent(table -> EquivalenceJson.write(
                        json, EquivalenceText.of(table, study.category(), study.base()), language));
        json.startArray("levers");
        facts.ranked().forEach(effect -> lever(json, effect));
        json.endArray();
        best(json);
        json.startArray("overlaps");
        facts.overlaps().forEach(overlap -> overlap(json, overlap));
        json.endArray();
        json.endObject();
    }

    private void lever(JsonWriter json, LeverEffect effect) {
        Lever lever = LeverFacts.lever(effect);
        json.startObject();
        json.member("id", lever.id());
        json.member("title", lever.titles().in(language));
        json.member("source", lever.source().in(language));
        effect(json, effect);
        json.startObject("phases");
        facts.phases()
                .getOrDefault(lever.id(), Map.of())
                .forEach((phase, avoided) -> json.member(phase.name(), avoided.value()));
        json.endObject();
        if (facts.secondLife().containsKey(lever.id())) {
            new SecondLifeEffectJson(facts.secondLife().get(lever.id()), json).write();
        }
        json.endObject();
    }

    private static void effect(JsonWriter json, LeverEffect effect) {
        if (!effect.isUnknown()) {
            json.member("avoided", effect.avoided().value());
            effect.share().ifPresent(share -> json.member("shareOfTotal", share));
        }
        json.member("complete", effect.isComplete());
        json.member("lines", effect.lines());
        json.startObject("leftOut");
        json.member("lines", effect.leftOut().lines());
        LeverFacts.reasons(effect.leftOut()).forEach(json::member);
        json.endObject();
    }

    private void best(JsonWriter json) {
        json.startObject("together");
        json.member("asked", (long) facts.asked());
        json.startArray("levers");
        facts.best().levers().forEach(lever -> json.item(lever.id()));
        json.endArray();
        effect(json, facts.best());
        json.member("sumOfEach", facts.sum().doubleValue());
        facts.equivalences()
                .filter(any -> study.category().equals(ImpactCategory.CLIMATE_CHANGE))
                .ifPresent(table ->
                        EquivalenceJson.write(json, table.of(facts.best().exact(), false), language));
        json.endObject();
    }

    private static void overlap(JsonWriter json, Overlap overlap) {
        json.startObject();
        json.startArray("levers");
        json.item(overlap.one().id());
        json.item(overlap.other().id());
        json.endArray();
        json.member("twice", overlap.twice().value());
        json.endObject();
    }
}
