package io.github.evalcarbone.report.frame;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;

/** The members that reports for decisions have in common. */
public final class JsonHead {

    private JsonHead() {}

    public static void write(JsonWriter json, String format, FootprintData data, ImpactCategory category) {
        json.member("format", format);
        json.member("inventory", data.inventory());
        data.establishment().ifPresent(stated -> json.member("establishment", stated));
        json.member("evaluationDate", data.evaluationDate().toString());
        json.startArray("datasets");
        data.datasets().forEach(dataset -> json.item(ReportHead.name(dataset)));
        json.endArray();
        json.member("category", category.id());
        json.member("unit", category.unitPerYear().toString());
    }

    /** Writes what is known of a total, and what is missing; no amount if nothing is known. */
    public static void total(JsonWriter json, String key, Total total) {
        json.startObject(key);
        if (!total.isUnknown()) {
            json.member("known", total.known().value());
        }
        json.member("complete", total.isComplete());
        json.member("lines", total.lines());
        json.member("incompleteLines", total.incompleteLines());
        json.member("refusedRows", total.refusedRows());
        json.endObject();
    }
}
