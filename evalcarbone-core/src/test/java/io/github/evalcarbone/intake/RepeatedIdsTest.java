package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.RepeatedIds;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedIdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CsvLayout PLAIN = CsvLayout.builder("plain")
            .column(InventoryField.ID, "id")
            .column(InventoryField.MODEL, "model")
            .column(InventoryField.TYPE, "type")
            .column(InventoryField.STATUS, "status")
            .column(InventoryField.SERIAL, "serial")
            .assumeQuantity(1)
            .build();

    private static Checked<Inventory> read(CsvLayout layout, String text) {
        return CsvInventory.of(layout).read(TextSource.of("parc.csv", text), "x", DAY);
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(one -> one.location() + " " + one.code() + " " + one.values())
                .toList();
    }

    private static List<String> labels(Checked<Inventory> read) {
        return read.partial().orElseThrow().equipment().stream()
                .map(line -> line.id() + "=" + line.model().orElse(""))
                .toList();
    }

    @Test
    void ids_of_glpi_are_unique_among_the_assets_of_one_type() {
        Checked<Inventory> read = read(CsvLayout.of("glpi"), """
                ID;Nom;Type d'élément;Modèle
                12;PC-12;Ordinateur portable;Latitude 5430
                12;ECR-12;Moniteur;P2419H
                12;ECR-13;Moniteur;P2419H
                13;X;;P2419H
                """);
        assertThat(labels(read))
                .containsExactly("Ordinateur portable 12=Latitude 5430", "Moniteur 12=P2419H", "13=P2419H");
        assertThat(told(read.problems())).containsExactly("parc.csv:4 ID EVC-2001 [Moniteur 12]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"error|a=1,b=2", "first|a=1,b=2", "last|b=2,a=3", "none|b=2"})
    void the_layout_declares_which_row_is_kept(String key, String kept) {
        String text = "id;model\na;1\nb;2\na;3\n";
        RepeatedIds repeated = RepeatedIds.find(key).orElseThrow();
        Checked<Inventory> read = read(PLAIN.withRepeatedIds(repeated), text);
        assertThat(labels(read)).containsExactly(kept.split(","));
        List<Equipment> passed = new ArrayList<>();
        Checked<Long> counted =
                CsvInventory.of(PLAIN).withRepeatedIds(repeated).forEach(TextSource.of("parc.csv", text), passed::add);
        assertThat(passed).isEqualTo(read.partial().orElseThrow().equipment());
        assertThat(counted.rows()).isEqualTo(read.rows());
        assertThat(read.rows().refused()).isEqualTo(repeated == RepeatedIds.REFUSE ? 1 : 0);
    }

    @Test
    void what_is_not_kept_is_reported_with_its_number_and_leaves_nothing_incomplete() {
        Checked<Inventory> read = read(PLAIN.withRepeatedIds(RepeatedIds.KEEP_NONE), "id;model\na;1\nb;2\na;3\na;4\n");
        assertThat(told(read.orThrow().remarks()))
                .containsExactly("parc.csv EVC-1027 [1.0, 1]", "parc.csv EVC-2009 [3, none, a]");
        assertThat(read.rows().repeated()).isEqualTo(3);
        assertThat(read.orThrow().setAside().isComplete()).isTrue();
        assertThat(read.orThrow().setAside().excluded()).isEqualTo(3);
    }

    @Test
    void a_row_with_an_error_takes_no_part() {
        Checked<Inventory> read = read(PLAIN.withRepeatedIds(RepeatedIds.KEEP_LAST), "id;model\na;1\na;\n");
        assertThat(labels(read)).containsExactly("a=1");
        assertThat(told(read.problems())).containsExactly("parc.csv:3 model EVC-1010 []");
    }

    @Test
    void the_last_row_decides_on_the_status_too() {
        CsvLayout last = PLAIN.withRepeatedIds(RepeatedIds.KEEP_LAST).withStatuses(StatusPolicy.usual());
        Checked<Inventory> read = read(last, "id;model;status\na;1;En service\na;2;Réformé\n");
        assertThat(read.orThrow().equipment()).isEmpty();
        assertThat(read.rows().leftOutByStatus()).isEqualTo(Map.of("Réformé", 1L));
    }

    @ParameterizedTest
    @EnumSource(RepeatedIds.class)
    void a_stream_that_can_be_read_once_is_a_problem_only_if_it_must_be_read_twice(RepeatedIds repeated) {
        TextSource once = TextSource.of(
                "parc.csv", new ByteArrayInputStream("id;model\na;1\nb;2\n".getBytes(StandardCharsets.UTF_8)));
        Checked<Inventory> read =
                CsvInventory.of(PLAIN.withRepeatedIds(repeated)).read(once, "x", DAY);
        if (repeated.needsAllRows()) {
            assertThat(told(read.problems())).containsExactly("parc.csv EVC-2010 [parc.csv, " + repeated.key() + "]");
            assertThat(read.partial()).isEmpty();
        } else {
            assertThat(read.orThrow().equipment()).hasSize(2);
        }
    }

    @Test
    void without_a_column_of_ids_a_stream_is_enough() {
        TextSource once =
                TextSource.of("parc.csv", new ByteArrayInputStream("model\n1\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(CsvInventory.of(PLAIN.withRepeatedIds(RepeatedIds.KEEP_LAST))
                        .read(once, "x", DAY)
                        .orThrow()
                        .equipment())
                .hasSize(1);
    }

    @Property
    void of_each_id_the_declared_row_is_kept(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> ids, @ForAll RepeatedIds repeated) {
        StringBuilder text = new StringBuilder("id;model\n");
        List<EquipmentRecord> records = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            text.append("i").append(ids.get(i)).append(";m").append(i).append('\n');
            records.add(EquipmentRecord.builder()
                    .id("i" + ids.get(i))
                    .model("m" + i)
                    .quantity(1.0)
                    .build());
        }
        List<String> expected = expected(ids, repeated);
        Checked<Inventory> ofRecords = Records.READER
                .withRepeatedIds(repeated)
                .read(new ArrayList<@Nullable EquipmentRecord>(records), "list", "x", DAY);
        assertThat(labels(ofRecords)).isEqualTo(expected);
        if (!ids.isEmpty()) {
            Checked<Inventory> read = read(PLAIN.withRepeatedIds(repeated), text.toString());
            assertThat(labels(read)).isEqualTo(expected);
            assertThat(read.rows()).isEqualTo(ofRecords.rows());
            assertThat(read.rows().kept() + read.rows().repeated() + read.rows().refused())
                    .isEqualTo(ids.size());
        }
    }

    private static List<String> expected(List<Integer> ids, RepeatedIds repeated) {
        Map<Integer, Integer> row = new LinkedHashMap<>();
        Set<Integer> twice = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean isMore = row.containsKey(ids.get(i));
            if (isMore) {
                twice.add(ids.get(i));
            }
            if (!isMore || repeated == RepeatedIds.KEEP_LAST) {
                row.put(ids.get(i), i);
            }
        }
        return row.entrySet().stream()
                .filter(entry -> repeated != RepeatedIds.KEEP_NONE || !twice.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> "i" + entry.getKey() + "=m" + entry.getValue())
                .toList();
    }

    private static final class Records {

        static final EquipmentRecords READER = EquipmentRecords.checked();
    }

    @Test
    void a_serial_number_of_two_devices_is_reported_with_both_places_and_both_are_counted() {
        Checked<Inventory> read = read(CsvLayout.of("glpi"), """
                Nom;Numéro de série;Modèle;Type
                ESX-1;CZJ0001;ProLiant;Serveur
                esx-1.chu.local;czj-0001;ProLiant;Serveur
                """);
        assertThat(told(read.problems())).containsExactly("parc.csv:3 Numéro de série EVC-2006 [czj-0001, parc.csv:2]");
        assertThat(read.orThrow().equipment())
                .extracting(line -> line.serialNumber().orElse(""))
                .containsExactly("CZJ0001", "czj-0001");
        Checked<Inventory> ofRecords =
                Records.READER.read(Arrays.asList(record("CZJ0001"), record("CZJ0001")), "list", "x", DAY);
        assertThat(told(ofRecords.problems())).containsExactly("list $[1].serialNumber EVC-2006 [CZJ0001, list $[0]]");
        assertThat(ofRecords.orThrow().equipment()).hasSize(2);
    }

    private static EquipmentRecord record(String serial) {
        return EquipmentRecord.builder()
                .model("m")
                .quantity(1.0)
                .serialNumber(serial)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To Be Filled By O.E.M.",
                "to be filled by o.e.m",
                "Default string",
                "0",
                "000000",
                "FFFFFFFF",
                "123456789",
                "0123456789",
                "1234567890",
                "None",
                "NONE",
                "N/A",
                "n.a.",
                "-",
                "System Serial Number",
                "Not Specified",
                "Non renseigné",
                "Aucun",
                "xxxxxx",
                "INVALID"
            })
    void what_stands_for_no_serial_number_is_not_compared(String none) {
        assertThat(read(PLAIN, "model;serial\nm;" + none + "\nm;" + none + "\n").problems())
                .isEmpty();
    }

    @Test
    void a_device_that_left_or_that_is_listed_again_by_its_id_is_not_counted_twice() {
        CsvLayout layout = PLAIN.withRepeatedIds(RepeatedIds.KEEP_FIRST).withStatuses(StatusPolicy.usual());
        assertThat(read(layout, """
                        id;model;serial;status
                        a;m;S1234X;Réformé
                        b;m;S1234X;En service
                        b;m;S1234X;En service
                        """).problems()).isEmpty();
    }

    @Test
    void serial_numbers_of_parts_of_a_file_are_not_compared() {
        Checked<Inventory> part = CsvInventory.of(PLAIN)
                .withLinesBefore(10)
                .read(TextSource.of("parc.csv", "id;model;serial\na;m;S1234X\nb;m;S1234X\n"), "x", DAY);
        assertThat(part.problems()).isEmpty();
    }
}
