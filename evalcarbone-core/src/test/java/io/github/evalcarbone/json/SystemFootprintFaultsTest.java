package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNull;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was changed by hand is refused with every place, and never throws. */
class SystemFootprintFaultsTest {

    private static final String SOUND = written(system());
    private static final StoredSystemFootprint FOOTPRINT = read(SOUND).orThrow();

    /** Shares of thirds, machines on a machine, a host without factors, an application without one of its machines. */
    private static InformationSystem system() {
        Inventory inventory = Inventory.of(
                "one",
                LocalDate.of(2026, 1, 1),
                List.of(
                        Equipment.of("server-1").withId("host").withCountry("FR"),
                        Equipment.of("nobody knows").withId("lost"),
                        Equipment.of("laptop-1").withId("laptop").withCountry("FR")));
        return InformationSystem.builder(inventory)
                .add(VirtualMachine.of("one", "host"))
                .add(VirtualMachine.of("two", "host"))
                .add(VirtualMachine.of("three", "host"))
                .add(VirtualMachine.of("inner", "one"))
                .add(VirtualMachine.of("gone", "lost"))
                .add(Application.of("PACS", "two", "gone"))
                .add(Application.of("EHR", "two", "inner", "cloud").withEquipment("laptop"))
                .add(Application.of("half", "three", "nowhere"))
                .add(CloudInstance.of("cloud", "here", "small", "FR")
                        .withProcessor("chip", 4, 32)
                        .withUse(8_760, 0.5))
                .add(new NetworkUse("internet", "network", 100))
                .add(new Printing("paper", "nobody knows", 100))
                .add(new Messaging("2026-01", YearMonth.of(2026, 1), 10, 20, 30))
                .build();
    }

    private static String written(InformationSystem system) {
        StringWriter text = new StringWriter();
        SystemFootprintJson.write(SystemSamples.CALCULATOR.calculate(system), text);
        return text.toString();
    }

    private static Checked<StoredSystemFootprint> read(String json) {
        return SystemFootprintJson.read(TextSource.of("system.json", json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        evalcarbone-system-footprint-1      | evalcarbone-system-footprint-2        | EVC-7001
        evalcarbone-footprint-1             | evalcarbone-footprint-2               | EVC-7001
        "kind" : "UNALLOCATED"              | "kind" : "RESERVED"                   | EVC-1106
        "kind" : "UNALLOCATED"              | "kind" : "WHOLE"                      | EVC-1106
        "host" : "one"                      | "host" : "nobody"                     | EVC-2002
        "line" : "three"                    | "line" : "two"                        | EVC-2004
        "line" : "paper"                    | "line" : "host"                       | EVC-2004
        "service" : "printing"              | "service" : "copying"                 | EVC-1106
        "pagesPerYear" : 100.0              | "pagesPerYear" : -1.0                 | EVC-1009
        "load" : 0.5                        | "load" : 50.0                         | EVC-1009
        "serverVcpus" : 32.0                | "serverVcpus" : 3.0                   | EVC-1009
        "month" : "2026-01"                 | "month" : "2026-13"                   | EVC-1106
        "complete" : false                  | "complete" : true                     | EVC-1106
        "complete" : true                   | "complete" : false                    | EVC-1106
        "exact" : "                         | "exact" : "1                          | EVC-1106
        "exact" : "                         | "exact" : "1E-999999                  | EVC-1106
        "exact" : "                         | "exact" : "x                          | EVC-1106
        "unshared"                          | "shared"                              | EVC-1103
        "known"                             | "value"                               | EVC-1103
        "machines" : [ "two", "gone" ]      | "machines" : [ "two", "nobody" ]      | EVC-2002
        "phase" : "WHOLE"                   | "phase" : "SOLD"                      | EVC-1106
        "unit" : "kg CO2 eq/year"           | "unit" : "t CO2 eq/year"              | EVC-3003
        """)
    void a_change_is_reported(String sound, String changed, String code) {
        String text = SOUND.replaceAll("\\[\\s+\"two\",\\s+\"gone\"\\s+]", "[ \"two\", \"gone\" ]");
        assertThat(text).contains(sound);
        assertThat(read(text.replace(sound, changed)).problems())
                .extracting(problem -> problem.code().toString())
                .contains(code);
    }

    /** The last digit of an exact number, which no double shows. */
    @Test
    void a_view_that_does_not_add_up_exactly_is_reported() {
        String changed = SOUND.replaceFirst("(?<start>\"exact\" : \"[0-9.]{40,})5\"", "${start}7\"");
        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(read(changed).problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly("EVC-1106 $.machines.lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "machines", "applications", "mail"})
    void a_total_that_is_not_the_sum_is_reported(String part) {
        String total = "(?<start>\"" + part + "\" : \\{\\s+\"totals\" : \\[\\s+\\{[^}]*\"value\" : )[-0-9.E]+";
        String changed = SOUND.replaceFirst(total, "${start}33.0");
        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(read(changed).problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly("EVC-1106 $." + part + ".totals[0].value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "machines", "applications", "mail"})
    void a_total_that_looks_more_complete_than_its_lines_is_reported(String part) {
        String total = "(?<start>\"" + part + "\" : \\{\\s+\"totals\" : \\[\\s+\\{[^}]*\"lines\" : )";
        String changed = SOUND.replaceFirst(total, "${start}9");
        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(read(changed).problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly("EVC-1106 $." + part + ".totals[0].lines");
    }

    @Test
    void a_value_that_is_gone_or_doubled_is_reported() {
        String values = "(\"line\" : \"laptop\",\\s+\"label\" : \"laptop-1\",\\s+\"values\" : \\[)\\s+(\\{[^}]*},)";
        assertThat(codes(SOUND.replaceFirst(values, "$1"))).containsExactly("EVC-7006");
        assertThat(codes(SOUND.replaceFirst(values, "$1 $2 $2"))).containsExactly("EVC-7006");
    }

    private static List<String> codes(String json) {
        assertThat(json).isNotEqualTo(SOUND);
        return read(json).problems().stream()
                .map(problem -> problem.code().toString())
                .toList();
    }

    /** One member is gone, doubled or another: nothing that is missing looks complete, and no total is another. */
    @Property(tries = 400)
    void any_change_is_reported_or_changes_no_figure(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode tree = JsonReader.read(TextSource.of("x", SOUND), Limits.USUAL).orThrow();
        String damaged = JsonWriter.canonical(changed(tree, random));
        Checked<StoredSystemFootprint> read = read(damaged);
        read.value().ifPresent(back -> {
            assertThat(figures(back)).isEqualTo(figures(FOOTPRINT));
            assertThat(gaps(back)).isEqualTo(gaps(FOOTPRINT));
            assertThat(gaps(back.services().gaps()))
                    .isEqualTo(gaps(FOOTPRINT.services().gaps()));
            assertThat(gaps(back.machines().gaps()))
                    .isEqualTo(gaps(FOOTPRINT.machines().gaps()));
            assertThat(gaps(back.applications().gaps()))
                    .isEqualTo(gaps(FOOTPRINT.applications().gaps()));
        });
    }

    private static List<Object> figures(StoredSystemFootprint footprint) {
        List<Object> figures =
                new ArrayList<>(List.of(footprint.coverage(), footprint.lines().size()));
        for (var category : footprint.categories()) {
            figures.add(footprint.total(category));
            figures.add(footprint.machines().total(category));
            figures.add(footprint.applications().total(category));
            figures.add(footprint.messaging().total(category));
            footprint.applications().parts().forEach(part -> figures.add(part.isComplete(category)));
        }
        return figures;
    }

    private static Set<String> gaps(StoredSystemFootprint footprint) {
        return gaps(footprint.allGaps());
    }

    private static Set<String> gaps(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> gap.line() + gap.phase() + gap.category())
                .collect(Collectors.toSet());
    }

    private static JsonNode changed(JsonNode node, Random random) {
        if (node instanceof JsonObject object && !object.members().isEmpty()) {
            return changed(object, random);
        } else if (node instanceof JsonArray array && !array.items().isEmpty()) {
            return changed(array, random);
        }
        return other(node, random);
    }

    private static JsonNode changed(JsonObject object, Random random) {
        Map<String, JsonNode> members = new LinkedHashMap<>(object.members());
        String key = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
        if (random.nextInt(10) == 0) {
            members.remove(key);
        } else {
            members.computeIfPresent(key, (same, value) -> changed(value, random));
        }
        return new JsonObject(members, object.location());
    }

    private static JsonNode changed(JsonArray array, Random random) {
        List<JsonNode> items = new ArrayList<>(array.items());
        int place = random.nextInt(items.size());
        switch (random.nextInt(6)) {
            case 0 -> items.remove(place);
            case 1 -> items.add(items.get(place));
            default -> items.set(place, changed(items.get(place), random));
        }
        return new JsonArray(items, array.location());
    }

    private static JsonNode other(JsonNode node, Random random) {
        Location at = node.location();
        return switch (random.nextInt(9)) {
            case 0 -> new JsonNull(at);
            case 1 -> new JsonText("", at);
            case 2 ->
                new JsonText(
                        List.of("USE", "WHOLE", "PART", "ACIDIFICATION", "host", "ALL", "EVC-5001")
                                .get(random.nextInt(7)),
                        at);
            case 3 ->
                new JsonNumber(List.of(-1.0, 0.0, 0.5, 1e300, -1e300, 1e-320).get(random.nextInt(6)), at);
            case 4 -> new JsonArray(List.of(), at);
            case 5 -> new JsonObject(Map.of(), at);
            case 6 -> node instanceof JsonFlag flag ? new JsonFlag(!flag.value(), at) : new JsonFlag(true, at);
            case 7 ->
                node instanceof JsonNumber number ? new JsonNumber(Math.nextUp(number.value()), at) : new JsonNull(at);
            default -> node instanceof JsonText text ? new JsonText(text.text() + "1", at) : new JsonText("x", at);
        };
    }
}
