package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.engine.system.ServiceLine;
import io.github.evalcarbone.system.Accelerators;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes whole systems, and the facts of their parts; in results ids and labels are written with their lines. */
final class SystemObjectWriter {

    private final JsonWriter json;

    SystemObjectWriter(JsonWriter json) {
        this.json = json;
    }

    /** Writes a whole system, with what was refused when it was read. */
    void system(InformationSystem system) {
        json.startObject();
        json.member("format", SystemJson.FORMAT);
        InventoryWriter.member(json, "inventory", system.inventory());
        each("hosts", system.hosts(), this::host);
        each("machines", system.machines(), machine -> {
            named(machine.id(), machine.label());
            machine(machine);
        });
        each("applications", system.applications(), application -> {
            named(application.id(), application.label());
            application(application);
        });
        each("services", system.services(), service -> {
            json.member("id", service.id());
            service(service);
        });
        each("messaging", system.messaging(), this::month);
        each("sharedTerminals", system.sharedTerminals(), terminals -> {
            InventoryWriter.member(json, "device", terminals.device());
            json.member("users", terminals.users());
            json.member("hoursPerYear", terminals.hoursPerYear());
        });
        leftOut(system);
        json.endObject();
    }

    private void leftOut(InformationSystem system) {
        each("refused", system.refused(), this::refused);
        texts(
                "incompleteApplications",
                system.incompleteApplications().stream().sorted().toList());
        InventoryWriter.problems(json, "problems", system.problems());
    }

    private void refused(RefusedPart part) {
        json.member("kind", part.kind().name());
        part.id().ifPresent(id -> json.member("id", id));
        texts("carriers", part.carriers());
        json.member("hasKey", part.hasKey());
    }

    private void named(String id, String label) {
        json.member("id", id);
        json.member("label", label);
    }

    private <T> void each(String key, List<T> parts, Consumer<T> members) {
        json.startArray(key);
        parts.forEach(part -> {
            json.startObject();
            members.accept(part);
            json.endObject();
        });
        json.endArray();
    }

    private void host(Host host) {
        json.member("equipment", host.equipment());
        optional("vcpus", host.vcpus());
        optional("memoryGigabytes", host.memoryGigabytes());
        optional("storageGigabytes", host.storageGigabytes());
    }

    void machine(VirtualMachine machine) {
        json.member("host", machine.host());
        json.member("quantity", machine.quantity());
        optional("allocationKey", machine.allocationKey());
        optional("vcpus", machine.vcpus());
        optional("memoryGigabytes", machine.memoryGigabytes());
        optional("storageGigabytes", machine.storageGigabytes());
        machine.purpose().ifPresent(purpose -> json.member("purpose", purpose.name()));
        optional("annualKilowattHours", machine.annualKilowattHours());
    }

    void application(Application application) {
        FootprintWriter.optional(json, "domain", application.domain());
        texts("machines", application.machines());
        texts("equipment", application.equipment());
        json.startObject("environments");
        new TreeMap<>(application.environments()).forEach((carrier, count) -> json.member(carrier, count.longValue()));
        json.endObject();
        figures("keys", application.keys());
        figures("weights", application.weights());
    }

    void service(ExternalService service) {
        json.member("service", ServiceLine.kind(service).toString());
        if (service instanceof CloudInstance instance) {
            instance(instance);
        } else if (service instanceof NetworkUse use) {
            json.member("network", use.network());
            json.member("gigabytesPerYear", use.gigabytesPerYear());
        } else if (service instanceof Printing printing) {
            json.member("page", printing.page());
            json.member("pagesPerYear", printing.pagesPerYear());
        }
    }

    private void instance(CloudInstance instance) {
        json.member("provider", instance.provider());
        json.member("type", instance.type());
        FootprintWriter.optional(json, "processor", instance.processor());
        json.member("area", instance.area());
        json.member("quantity", instance.quantity());
        optional("hoursPerYear", instance.hoursPerYear());
        optional("load", instance.load());
        optional("vcpus", instance.vcpus());
        optional("serverVcpus", instance.serverVcpus());
        optional("pue", instance.pue());
        instance.accelerators().ifPresent(this::accelerators);
    }

    private void accelerators(Accelerators cards) {
        json.startObject("accelerators");
        optional("count", cards.count());
        FootprintWriter.optional(json, "model", cards.model());
        optional("load", cards.load());
        json.endObject();
    }

    void month(Messaging month) {
        json.member("line", month.id());
        json.member("month", month.month().toString());
        json.member("mails", month.mails());
        json.member("deliveries", month.deliveries());
        json.member("megabytes", month.megabytes());
    }

    private void figures(String key, Map<String, Double> figures) {
        if (!figures.isEmpty()) {
            json.startObject(key);
            new TreeMap<>(figures).forEach(json::member);
            json.endObject();
        }
    }

    private void optional(String key, Optional<Double> number) {
        number.ifPresent(value -> json.member(key, value));
    }

    private void texts(String key, List<String> texts) {
        json.startArray(key);
        texts.forEach(json::item);
        json.endArray();
    }
}
