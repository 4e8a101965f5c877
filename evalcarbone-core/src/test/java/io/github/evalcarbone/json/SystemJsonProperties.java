package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.SharedTerminals;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A system that is written and read has the same parts, and the same parts are missing. */
class SystemJsonProperties {

    private static final EquipmentRecords RECORDS = EquipmentRecords.checked();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream stream = SystemJson.class.getResourceAsStream("system.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<InformationSystem> read(String text) {
        return SystemJson.read(TextSource.of("system.json", text), RECORDS);
    }

    private static String written(InformationSystem system) {
        StringWriter text = new StringWriter();
        SystemJson.write(system, text);
        return text.toString();
    }

    private static void assertSame(InformationSystem read, InformationSystem system) {
        assertThat(read.inventory()).isEqualTo(system.inventory());
        assertThat(read.hosts()).isEqualTo(system.hosts());
        assertThat(read.machines()).isEqualTo(system.machines());
        assertThat(read.applications()).isEqualTo(system.applications());
        assertThat(read.services()).isEqualTo(system.services());
        assertThat(read.messaging()).isEqualTo(system.messaging());
        assertThat(read.sharedTerminals()).isEqualTo(system.sharedTerminals());
        assertThat(read.refused()).isEqualTo(system.refused());
        assertThat(read.incompleteApplications()).isEqualTo(system.incompleteApplications());
        assertThat(read.problems()).isEqualTo(system.problems());
    }

    @Property(tries = 300)
    void written_and_read_it_is_the_same(@ForAll Random random) {
        InformationSystem sample = SystemSamples.richer(random);
        InformationSystem system = random.nextBoolean()
                ? sample
                : sample.toBuilder(sample.inventory())
                        .add(new SharedTerminals(Equipment.of("tablet").withId("shared"), 12, 700))
                        .build();
        String text = written(system);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        Checked<InformationSystem> read = read(text);
        assertThat(read.problems()).isEmpty();
        assertSame(read.orThrow(), system);
        assertThat(written(read.orThrow())).isEqualTo(text);
    }

    /** What a table of hosts states goes through JSON. */
    @Example
    void capacities_of_a_table_of_hosts_are_kept() {
        Inventory inventory = Inventory.of(
                "x",
                LocalDate.of(2026, 1, 1),
                List.of(Equipment.ofType("server").withId("esx-1")));
        InformationSystem system = SystemTables.none()
                .withHosts(TextSource.of("hosts.csv", "hote;vCPU;memoireGo;stockageTo\nesx-1;64;512;1,5\n"))
                .load(inventory);
        InformationSystem read = read(written(system)).orThrow();
        assertThat(read.hosts())
                .containsExactly(new Host("esx-1", Optional.of(64.0), Optional.of(512.0), Optional.of(1_500.0)));
    }

    @Example
    void parts_that_cannot_be_read_are_refused_at_their_places_and_the_others_stay() {
        String text = """
                {"format": "evalcarbone-system-1",
                 "inventory": {"format": "evalcarbone-inventory-1", "name": "x", "evaluationDate": "2026-01-01",
                   "equipment": [{"id": "esx-1", "type": "server", "quantity": 1}]},
                 "hosts": [{"equipment": "esx-1", "vcpus": 0}],
                 "machines": [{"id": "vm-1", "host": "esx-1", "quantity": 1, "vcpus": 4},
                   {"id": "vm-2", "host": "esx-1", "quantity": -1, "allocationKey": 0.5},
                   {"host": "esx-1", "quantity": 1},
                   {"id": "vm-4", "host": "esx-9", "quantity": 1}],
                 "sharedTerminals": [{"device": {"id": "tablets", "quantity": 1}, "users": 3, "hoursPerYear": 100}]}
                """;
        Checked<InformationSystem> read = read(text);
        assertThat(read.isPresent()).isFalse();
        assertThat(read.problems().stream()
                        .map(problem ->
                                problem.code() + " " + problem.location().path()))
                .containsExactly(
                        "EVC-1009 $.hosts[0].vcpus",
                        "EVC-1009 $.machines[1].quantity",
                        "EVC-1103 $.machines[2]",
                        "EVC-1010 $.sharedTerminals[0].device",
                        "EVC-2002 $.machines[3]");
        InformationSystem part = read.partial().orElseThrow();
        assertThat(part.machines()).extracting(VirtualMachine::id).containsExactly("vm-1");
        assertThat(part.refused())
                .extracting(RefusedPart::kind)
                .containsExactly(
                        RefusedPart.Kind.HOST,
                        RefusedPart.Kind.MACHINE,
                        RefusedPart.Kind.MACHINE,
                        RefusedPart.Kind.SHARED_TERMINALS,
                        RefusedPart.Kind.MACHINE);
        assertThat(part.refused().get(1))
                .isEqualTo(new RefusedPart(RefusedPart.Kind.MACHINE, Optional.of("vm-2"), List.of("esx-1"), true));
        assertSame(read(written(part)).orThrow(), part);
    }

    @Example
    void what_is_no_system_is_refused() {
        assertThat(read("{\"format\": \"evalcarbone-system-1\"}").partial()).isEmpty();
        assertThat(read("[]").problems()).isNotEmpty();
        String other = "{\"format\": \"evalcarbone-system-2\", \"hosts\": []}";
        assertThat(read(other).problems())
                .extracting(problem -> problem.location().path())
                .contains("$.format");
    }
}
