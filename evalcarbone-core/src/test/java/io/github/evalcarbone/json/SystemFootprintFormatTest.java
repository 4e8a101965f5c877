package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about footprint files shows what is written and reported, and names every key. */
class SystemFootprintFormatTest {

    private static final Pattern SAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("```\n(EVC-.*)\n```");

    /** Three machines of which nothing is stated share a server. */
    private static String thirds() {
        Inventory inventory = Inventory.of(
                "one",
                LocalDate.of(2026, 1, 1),
                List.of(Equipment.of("server-1").withId("host").withCountry("FR")));
        return written(
                InformationSystem.builder(inventory)
                        .add(VirtualMachine.of("one", "host"))
                        .add(VirtualMachine.of("two", "host"))
                        .add(VirtualMachine.of("three", "host"))
                        .build(),
                FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS));
    }

    private static String written(InformationSystem system, FootprintCalculator calculator) {
        StringWriter text = new StringWriter();
        SystemFootprintJson.write(calculator.calculate(system), text);
        return text.toString();
    }

    @Test
    void the_sample_is_what_is_written() throws IOException {
        String sample = find(SAMPLE, page());
        assertThat(sample).contains("\"exact\"");
        assertThat(thirds().replaceAll("\\s", "")).contains(sample.replaceAll("\\s", ""));
    }

    @Test
    void the_message_is_what_reading_says() throws IOException {
        String damaged = thirds().replaceAll("(\"known\" : [-0-9.E]+,\\s+\"complete\" : )false", "$1true");
        assertThat(SystemFootprintJson.read(TextSource.of("system.json", damaged))
                        .problems())
                .extracting(Object::toString)
                .contains(find(MESSAGE, page()));
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void the_page_names_every_key() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (int seed = 0; seed < 40; seed++) {
            InformationSystem system = SystemSamples.richer(new Random(seed));
            keys(new JsonMapper().readTree(written(system, SystemSamples.CALCULATOR)), keys);
        }
        assertThat(keys)
                .contains(
                        "exact",
                        "unshared",
                        "allocationKey",
                        "gigabytesPerYear",
                        "pagesPerYear",
                        "load",
                        "weights",
                        "accelerators");
        String page = page();
        assertThat(keys).allSatisfy(key -> assertThat(page).contains("`" + key));
    }

    /** The keys of environments, keys and weights are ids. */
    private static void keys(JsonNode node, Set<String> keys) {
        for (String key : node.propertyNames()) {
            keys.add(key);
            if (!Set.of("environments", "keys", "weights").contains(key)) {
                keys(node.get(key), keys);
            }
        }
        if (node.isArray()) {
            node.forEach(child -> keys(child, keys));
        }
    }

    private static String page() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return Files.readString(folder.resolve("docs/footprint-format.md"));
    }
}
