package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import io.github.evalcarbone.system.SharedTerminals;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads and writes whole information systems as JSON, in the format {@code evalcarbone-system-1}: the inventory as
 * {@link InventoryJson} writes it, the capacities of hosts, machines, applications, services, mail and shared terminals. Its JSON
 * Schema is the resource {@code system.schema.json} of this package. Thread-safe.
 */
public final class SystemJson {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-system-1";

    private SystemJson() {}

    /**
     * Writes a system, with what was refused when it was read.
     *
     * @param system  the system
     * @param writer  the target; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(InformationSystem system, Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            new SystemObjectWriter(json).system(system);
        }
    }

    /**
     * Reads a system. Lines of equipment are read as {@link io.github.evalcarbone.intake.EquipmentRecord}s.
     *
     * @param file  UTF-8 JSON
     * @param records  the reader that checks the lines
     * @return the system, with the parts of the one written; or its valid parts with every problem, the others
     *     {@linkplain InformationSystem#refused refused}; no value if the text is not JSON, or has no inventory that can be read
     */
    public static Checked<InformationSystem> read(TextSource file, EquipmentRecords records) {
        return JsonReader.read(file, Limits.USUAL).flatMap(tree -> new Reading(file.name(), records).system(tree));
    }

    /**
     * Reads a system, and throws an exception if it has a fault.
     *
     * @param file  UTF-8 JSON
     * @param records  the reader that checks the lines
     * @return the system
     * @throws io.github.evalcarbone.problem.InvalidDataException if a part or the text has a fault; it carries every
     *     fault
     */
    public static InformationSystem load(TextSource file, EquipmentRecords records) {
        return read(file, records).orThrow();
    }

    /** Reads the facts of a part whose id and label are known. */
    private interface NamedReader<T> {
        Optional<T> read(ObjectReader json, String id, String label);
    }

    private static final class Reading {

        private final String file;
        private final EquipmentRecords records;
        private final List<Problem> problems = new ArrayList<>();
        private final SystemObjectReader facts = new SystemObjectReader(problems);

        Reading(String file, EquipmentRecords records) {
            this.file = file;
            this.records = records;
        }

        Checked<InformationSystem> system(JsonNode tree) {
            ObjectReader json = new ObjectReader(tree, problems);
            json.optionalText("$schema"); // for editors
            new ResultMembers(problems).format(json, FORMAT);
            Optional<Inventory> inventory =
                    json.object("inventory").flatMap(found -> inventory(member(tree, "inventory")));
            Optional<InformationSystem> system = inventory.map(equipment -> system(json, equipment));
            if (system.isEmpty()) {
                return Checked.failed(problems);
            }
            json.done();
            return Checked.partial(system.get(), problems);
        }

        private Optional<Inventory> inventory(Optional<JsonNode> node) {
            return node.flatMap(found -> {
                Checked<Inventory> read = new InventoryReader(file, records).read(found);
                problems.addAll(read.problems());
                return read.partial();
            });
        }

        private InformationSystem system(ObjectReader json, Inventory inventory) {
            InformationSystemBuilder builder = InformationSystem.builder(inventory);
            List<Problem> stored = InventoryReader.problems(json, "problems");
            parts(new Parts(json, builder, stored.isEmpty(), problems), inventory.evaluationDate());
            json.texts("incompleteApplications").forEach(builder::markIncomplete);
            InformationSystem system = builder.report(stored).build();
            system.problems().stream().skip(stored.size()).forEach(problems::add);
            return system;
        }

        private void parts(Parts in, LocalDate day) {
            InformationSystemBuilder to = in.to();
            in.each("hosts", Kind.HOST, (json, node) -> facts.host(json), to::add);
            in.each("machines", Kind.MACHINE, (json, node) -> named(json, facts::machine), to::add);
            in.each("applications", Kind.APPLICATION, (json, node) -> named(json, facts::application), to::add);
            in.each("services", Kind.SERVICE, (json, node) -> facts.service(json, id(json)), to::add);
            in.each("messaging", Kind.MESSAGING, (json, node) -> facts.month(json), to::add);
            in.each("sharedTerminals", Kind.SHARED_TERMINALS, (json, node) -> terminals(json, node, day), to::add);
            in.nodes("refused").forEach(node -> to.refuse(refused(new ObjectReader(node, problems))));
        }

        /** Returns an id; a missing one is a problem, for which the part is refused. */
        private static String id(ObjectReader json) {
            String id = json.text("id");
            return id.isEmpty() ? "?" : id;
        }

        private static <T> Optional<T> named(ObjectReader json, NamedReader<T> facts) {
            String id = id(json);
            return facts.read(json, id, json.optionalText("label").orElse(id));
        }

        private Optional<SharedTerminals> terminals(ObjectReader json, JsonNode node, LocalDate day) {
            Stream.of("users", "hoursPerYear").forEach(json::has); // known, even if the device is not
            return json.object("device")
                    .flatMap(found -> member(node, "device"))
                    .flatMap(device -> line(device, day))
                    .flatMap(device -> facts.terminals(json, device));
        }

        private Optional<Equipment> line(JsonNode node, LocalDate day) {
            Checked<Inventory> read = new InventoryReader(file, records).readLine(node, day);
            problems.addAll(read.problems());
            return read.partial().flatMap(alone -> alone.equipment().stream().findFirst());
        }

        private static RefusedPart refused(ObjectReader json) {
            RefusedPart part = new RefusedPart(
                    ProblemReader.constant(json, "kind", Kind.values(), Kind::name),
                    json.optionalText("id"),
                    json.texts("carriers"),
                    json.flag("hasKey"));
            json.done();
            return part;
        }
    }

    /**
     * The arrays of parts of a file.
     *
     * @param json  the whole
     * @param to  the system that they are added to
     * @param placed  whether problems get the places of parts; not if they were reported when the system was first read
     * @param problems  what is wrong so far
     */
    private record Parts(ObjectReader json, InformationSystemBuilder to, boolean placed, List<Problem> problems) {

        List<JsonNode> nodes(String key) {
            return json.has(key) ? json.array(key) : List.of();
        }

        <T> void each(
                String key,
                Kind kind,
                BiFunction<ObjectReader, JsonNode, Optional<T>> read,
                BiConsumer<T, Location> adding) {
            for (JsonNode node : nodes(key)) {
                int before = problems.size();
                ObjectReader members = new ObjectReader(node, problems);
                Optional<T> part = read.apply(members, node);
                members.done();
                part.filter(sound -> problems.size() == before)
                        .ifPresentOrElse(
                                sound -> adding.accept(sound, placed ? node.location() : Location.NONE),
                                () -> to.refuse(refused(kind, node)));
            }
        }

        /** Returns what is known of a part that cannot be read. */
        private static RefusedPart refused(Kind kind, JsonNode node) {
            Optional<String> id =
                    texts(node, kind == Kind.HOST ? "equipment" : "id").findFirst();
            List<String> carriers = Stream.of("host", "machines", "equipment")
                    .flatMap(key -> texts(node, key))
                    .toList();
            boolean hasKey = Stream.of("allocationKey", "keys")
                    .anyMatch(key -> member(node, key).isPresent());
            return new RefusedPart(kind, id, carriers, hasKey);
        }

        private static Stream<String> texts(JsonNode node, String key) {
            return member(node, key).stream()
                    .flatMap(found -> found instanceof JsonArray array ? array.items().stream() : Stream.of(found))
                    .flatMap(found -> found instanceof JsonText text ? Stream.of(text.text()) : Stream.empty())
                    .filter(text -> !text.isBlank());
        }
    }

    private static Optional<JsonNode> member(JsonNode node, String key) {
        return node instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(key))
                : Optional.empty();
    }
}
