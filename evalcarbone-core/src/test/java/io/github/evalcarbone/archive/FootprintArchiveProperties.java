package io.github.evalcarbone.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A footprint comes back from an archive as it was, or not at all. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FootprintArchiveProperties {

    private static final RuleSet DEFAULT = RuleSet.of("evalcarbone", "1.1.0");
    private static final Map<String, FootprintCalculator> CALCULATORS = new ConcurrentHashMap<>();

    @Property
    void what_is_written_is_read_back_equal(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        FootprintCalculator calculator = calculator(rules);
        Footprint footprint = calculator.calculate(inventory);
        Checked<Footprint> back = read(write(footprint), calculator);
        assertThat(back.problems()).isEmpty();
        assertThat(back.orThrow().data()).isEqualTo(footprint.data());
        assertThat(back.orThrow().datasetUses()).isEqualTo(footprint.datasetUses());
        assertThat(back.orThrow().by(Facet.SITE, Facet.DATA_CENTRE))
                .isEqualTo(footprint.by(Facet.SITE, Facet.DATA_CENTRE));
        assertThat(write(back.orThrow())).isEqualTo(write(footprint));
    }

    @Property(tries = 50)
    void every_value_is_explained_as_before(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        FootprintCalculator calculator = calculator(rules);
        Footprint footprint = calculator.calculate(inventory);
        Footprint back = read(write(footprint), calculator).orThrow();
        for (Equipment line : inventory.equipment()) {
            footprint.phases().forEach(phase -> {
                for (ImpactCategory category : footprint.categories()) {
                    assertThat(back.explain(line.id(), phase, category))
                            .isEqualTo(footprint.explain(line.id(), phase, category));
                }
            });
        }
    }

    @Property
    void parts_that_were_archived_merge_as_the_parts_do(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        FootprintCalculator calculator = calculator(rules);
        List<Equipment> lines = inventory.equipment();
        int half = lines.size() / 2;
        Footprint first = calculator.calculate(inventory.withEquipment(lines.subList(0, half)));
        Footprint second = calculator.calculate(inventory.withEquipment(lines.subList(half, lines.size())));
        Footprint merged = read(write(first), calculator)
                .orThrow()
                .merge(read(write(second), calculator).orThrow());
        assertThat(merged).isEqualTo(first.merge(second));
        assertThat(read(write(merged), calculator).orThrow()).isEqualTo(calculator.calculate(inventory));
    }

    @Property(tries = 500)
    void a_damaged_byte_is_a_problem_and_never_an_exception(
            @ForAll Inventory inventory,
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        FootprintCalculator calculator = calculator(DEFAULT);
        byte[] bytes = write(calculator.calculate(inventory));
        bytes[place % bytes.length] ^= (byte) change;
        Checked<Footprint> back = read(bytes, calculator);
        assertThat(back.partial()).isEmpty();
        assertThat(back.hasErrors()).isTrue();
    }

    @Property(tries = 500)
    void a_file_that_was_cut_or_goes_on_is_a_problem(
            @ForAll Inventory inventory, @ForAll @IntRange(max = 1_000_000) int length) {
        FootprintCalculator calculator = calculator(DEFAULT);
        byte[] bytes = write(calculator.calculate(inventory));
        assertThat(read(Arrays.copyOf(bytes, length % bytes.length), calculator).hasErrors())
                .isTrue();
        assertThat(read(Arrays.copyOf(bytes, bytes.length + 1 + length % 10), calculator)
                        .hasErrors())
                .isTrue();
    }

    @Property(tries = 500)
    void any_bytes_in_a_sound_frame_are_read_or_a_problem(
            @ForAll byte[] content, @ForAll @IntRange(min = 1, max = 4) int lines) {
        assertThat(ArchiveBytes.outcome(() -> BlockLines.read(content, lines))).isIn("read", "refused");
        assertThat(ArchiveBytes.outcome(() -> ArchiveHeader.read("archive", content)))
                .isIn("read", "refused");
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return CALCULATORS.computeIfAbsent(
                rules.id() + rules.version(), key -> FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS));
    }

    static byte[] write(Footprint footprint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FootprintArchive.write(footprint, bytes);
        return bytes.toByteArray();
    }

    static Checked<Footprint> read(byte[] bytes, FootprintCalculator calculator) {
        return FootprintArchive.read(TextSource.of("footprint.archive", bytes), calculator);
    }
}
