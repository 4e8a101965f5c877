package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writes the footprint of one system: its equipment, then services, each view line by line, mail, and the gaps of the allocation. */
final class SystemFootprintWriter {

    private final StoredSystemFootprint footprint;
    private final JsonWriter json;
    private final SystemObjectWriter objects;
    /** By the id of a service, the phases that the rules compute for it. */
    private final Map<String, Set<LifecyclePhase>> phases = new HashMap<>();

    SystemFootprintWriter(StoredSystemFootprint footprint, JsonWriter json) {
        this.footprint = footprint;
        this.json = json;
        this.objects = new SystemObjectWriter(json);
        List<LineImpact> impacts = footprint.impacts();
        int ofEquipment = footprint.equipment().impacts().size();
        impacts.subList(ofEquipment, impacts.size()).forEach(impact -> phase(impact.line(), impact.phase()));
        footprint.services().gaps().forEach(gap -> phase(gap.line(), gap.phase()));
    }

    private void phase(String service, LifecyclePhase phase) {
        phases.computeIfAbsent(service, id -> EnumSet.noneOf(LifecyclePhase.class))
                .add(phase);
    }

    void members() {
        FootprintWriter.rules(json, footprint.systemRules());
        FootprintWriter.phases(json, footprint.phases());
        FootprintWriter.setAside(json, footprint.coverage().setAside());
        json.startObject("equipment");
        new FootprintWriter(footprint.equipment()).members(json);
        json.endObject();
        view("services", footprint.services(), this::service);
        view("machines", footprint.machines(), (line, machine) -> objects.machine(machine));
        view("applications", footprint.applications(), (line, application) -> objects.application(application));
        mail(footprint.messaging());
        FootprintWriter.array(json, "unshared", unshared(), FootprintWriter::gap);
    }

    /** All gaps are those of lines, those of mail, then those of the allocation itself. */
    private List<Gap> unshared() {
        List<Gap> all = footprint.allGaps();
        int others = footprint.gaps().size() + footprint.messaging().gaps().size();
        return all.subList(others, all.size());
    }

    private void service(AllocationLine<ExternalService> line, ExternalService service) {
        objects.service(service);
        FootprintWriter.phases(json, phasesOf(line.id()));
    }

    private List<LifecyclePhase> phasesOf(String service) {
        return List.copyOf(phases.getOrDefault(service, Set.of()));
    }

    private <T> void view(String key, AllocatedFootprint<T> view, BiConsumer<AllocationLine<T>, T> traits) {
        json.startObject(key);
        json.startArray("totals");
        footprint.categories().forEach(category -> StatedTotal.write(json, category, "ALL", view.total(category)));
        json.endArray();
        FootprintWriter.array(json, "gaps", view.gaps(), FootprintWriter::gap);
        FootprintWriter.array(json, "findings", view.findings(), FootprintWriter::finding);
        boolean ofServices = key.equals("services");
        FootprintWriter.array(
                json,
                "lines",
                view.lines(),
                (into, line) -> line(line, traits, ofServices ? phasesOf(line.id()) : footprint.phases()));
        json.endObject();
    }

    private <T> void line(
            AllocationLine<T> line, BiConsumer<AllocationLine<T>, T> traits, List<LifecyclePhase> computed) {
        json.member("kind", line.kind().name());
        json.member("line", line.id());
        json.member("label", line.label());
        line.object().ifPresent(object -> traits.accept(line, object));
        json.startArray("values");
        computed.forEach(phase -> footprint.categories().forEach(category -> value(line, phase, category)));
        json.endArray();
    }

    /** Writes the exact number as a text if it is not the double: a JSON number would lose most of its digits. */
    private <T> void value(AllocationLine<T> line, LifecyclePhase phase, ImpactCategory category) {
        double known = line.known(phase, category).value();
        BigDecimal exact = line.exact(phase, category);
        json.startObject();
        json.member("phase", phase.name());
        json.member("category", category.id());
        json.member("known", known);
        if (exact.compareTo(new BigDecimal(known)) != 0) {
            json.member("exact", exact.stripTrailingZeros().toString());
        }
        json.member("complete", line.value(phase, category).isPresent());
        json.endObject();
    }

    private void mail(MessagingFootprint mail) {
        json.startObject("mail");
        json.startArray("totals");
        footprint.categories().forEach(category -> StatedTotal.write(json, category, "WHOLE", mail.total(category)));
        json.endArray();
        FootprintWriter.array(json, "gaps", mail.gaps(), FootprintWriter::gap);
        FootprintWriter.array(json, "findings", mail.findings(), FootprintWriter::finding);
        FootprintWriter.array(json, "months", mail.months(), (into, month) -> month(mail, month));
        json.endObject();
    }

    private void month(MessagingFootprint mail, Messaging month) {
        objects.month(month);
        json.startArray("values");
        footprint
                .categories()
                .forEach(category -> mail.value(month, category).ifPresent(value -> value(category, value)));
        json.endArray();
    }

    private void value(ImpactCategory category, Amount amount) {
        json.startObject();
        json.member("category", category.id());
        json.member("unit", amount.unit().toString());
        json.member("phase", "WHOLE");
        json.member("value", amount.value());
        json.endObject();
    }
}
