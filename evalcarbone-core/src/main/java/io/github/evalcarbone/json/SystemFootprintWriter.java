package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.function.Consumer;

/** Writes the footprint of one system: its equipment, then each view line by line. */
final class SystemFootprintWriter {

    private final SystemFootprint footprint;
    private final FootprintData data;
    private final JsonWriter json;

    SystemFootprintWriter(SystemFootprint footprint, JsonWriter json) {
        this.footprint = footprint;
        this.data = footprint.equipment().data();
        this.json = json;
    }

    void members() {
        FootprintWriter.rules(json, footprint.systemRules());
        json.startObject("equipment");
        new FootprintWriter(footprint.equipment()).members(json);
        json.endObject();
        services();
        view("machines", footprint.machines(), this::machine);
        view("applications", footprint.applications(), this::application);
        mail();
    }

    private void services() {
        json.startObject("services");
        json.startArray("totals");
        data.categories()
                .forEach(category -> FootprintWriter.total(
                        json, category, "ALL", footprint.services().total(category)));
        json.endArray();
        FootprintWriter.array(json, "gaps", footprint.services().gaps(), FootprintWriter::gap);
        FootprintWriter.array(json, "findings", footprint.services().findings(), FootprintWriter::finding);
        FootprintWriter.array(json, "lines", footprint.services().lines(), (into, line) -> line(line, service -> {}));
        json.endObject();
    }

    private void mail() {
        json.startObject("mail");
        FootprintWriter.array(json, "gaps", footprint.messaging().gaps(), FootprintWriter::gap);
        FootprintWriter.array(json, "findings", footprint.messaging().findings(), FootprintWriter::finding);
        FootprintWriter.array(json, "months", footprint.messaging().months(), (into, month) -> month(month));
        json.endObject();
    }

    private void month(Messaging month) {
        json.member("line", month.id());
        json.member("month", month.month().toString());
        json.startArray("values");
        data.categories()
                .forEach(category -> footprint
                        .messaging()
                        .value(month, category)
                        .ifPresent(value -> FootprintWriter.total(json, category, "WHOLE", value)));
        json.endArray();
    }

    private void machine(VirtualMachine machine) {
        json.member("host", machine.host());
        json.member("quantity", machine.quantity());
    }

    private void application(Application application) {
        FootprintWriter.optional(json, "domain", application.domain());
        json.startArray("machines");
        application.machines().forEach(json::item);
        json.endArray();
    }

    private <T> void view(String key, AllocatedFootprint<T> view, Consumer<T> traits) {
        json.startObject(key);
        json.startArray("totals");
        data.categories().forEach(category -> FootprintWriter.total(json, category, "ALL", view.total(category)));
        json.endArray();
        FootprintWriter.array(json, "gaps", view.gaps(), FootprintWriter::gap);
        FootprintWriter.array(json, "findings", view.findings(), FootprintWriter::finding);
        FootprintWriter.array(json, "lines", view.lines(), (into, line) -> line(line, traits));
        json.endObject();
    }

    private <T> void line(AllocationLine<T> line, Consumer<T> traits) {
        json.member("kind", line.kind().name());
        json.member("line", line.id());
        json.member("label", line.label());
        line.object().ifPresent(traits);
        json.startArray("values");
        footprint.phases().forEach(phase -> data.categories().forEach(category -> value(line, phase, category)));
        json.endArray();
    }

    private <T> void value(AllocationLine<T> line, LifecyclePhase phase, ImpactCategory category) {
        json.startObject();
        json.member("phase", phase.name());
        json.member("category", category.id());
        json.member("known", line.known(phase, category).value());
        json.member("complete", line.value(phase, category).isPresent());
        json.endObject();
    }
}
