package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.NewDevice;
import io.github.evalcarbone.purchase.ReplaceOrKeep;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.purchase.ReplacementStudy.OfLine;
import io.github.evalcarbone.purchase.ReplacementStudy.OfType;
import io.github.evalcarbone.report.frame.JsonHead;

/** Replacements as JSON, for programs. */
record ReplacementJson(ReplacementStudy study, FootprintData data) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-replacement-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, data, study.category());
        json.member("rules", data.rules().id() + " " + data.rules().version());
        json.member("complete", study.isComplete());
        json.member("otherLines", study.otherLines());
        json.member("outOfService", study.outOfService());
        json.member("refusedRows", study.setAside().refused());
        json.startArray("types");
        study.types().forEach((type, of) -> type(json, type, of));
        json.endArray();
        json.startArray("lines");
        study.lines().forEach(line -> line(json, line));
        json.endArray();
        json.endObject();
    }

    private static void type(JsonWriter json, String type, OfType of) {
        json.startObject();
        json.member("type", type);
        device(json, of.by());
        compared(json, of.compared());
        json.endObject();
    }

    private static void device(JsonWriter json, NewDevice by) {
        json.startObject("newDevice");
        json.member("name", by.device().label());
        by.model().ifPresent(model -> json.member("model", model));
        json.member("figures", by.basis().name());
        json.member("use", by.useBasis().name());
        json.endObject();
    }

    private static void line(JsonWriter json, OfLine line) {
        json.startObject();
        json.member("line", line.line().id());
        json.member("label", line.line().label());
        json.member("type", line.type());
        compared(json, line.compared());
        json.endObject();
    }

    private static void compared(JsonWriter json, ReplaceOrKeep compared) {
        json.member("items", compared.items());
        json.member("verdict", compared.verdict().name());
        JsonHead.total(json, "useKept", compared.useKept());
        JsonHead.total(json, "useNew", compared.useNew());
        JsonHead.total(json, "embodiedNew", compared.embodied());
        compared.years().ifPresent(years -> json.member("yearsOfService", years));
        compared.paybackYears().ifPresent(years -> json.member("paybackYears", years));
        compared.fromYear().ifPresent(year -> json.member("replacingBeatsFrom", year));
        compared.avoidedPerYear().ifPresent(avoided -> json.member("avoidedPerYear", avoided.value()));
    }
}
