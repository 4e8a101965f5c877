package io.github.evalcarbone.archive;

import static io.github.evalcarbone.archive.FootprintArchiveProperties.read;
import static io.github.evalcarbone.archive.FootprintArchiveProperties.write;
import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.InformationSystem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What archives hold, and what is refused. */
class FootprintArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final RuleSet RULES = RuleSet.of("evalcarbone", "1.1.0");
    private static final FootprintCalculator CALCULATOR = calculator(Samples.FACTORS);
    private static final Equipment LINE = Equipment.of("laptop-1").withCountry("FR");
    private static final Footprint SMALL = CALCULATOR.calculate(
            Inventory.of("CHU", DAY, List.of(LINE.withId("a").withQuantity(3), LINE.withId("b"))));

    /** Written by version 0.1.0; to be read by every later one. */
    private static final Path GOLDEN = Path.of("src/test/resources/archive/small.archive");

    private static FootprintCalculator calculator(FactorSet factors) {
        return FootprintCalculator.of(Methodology.of(RULES), factors);
    }

    private static List<String> told(Checked<Footprint> read) {
        assertThat(read.partial()).isEmpty();
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.values())
                .toList();
    }

    /** The name of the format, then sizes and checksum: a random law seldom meets the one value of one byte that matters. */
    @Test
    void any_other_byte_at_the_beginning_is_refused() {
        byte[] sound = write(SMALL);
        int beginning = FootprintArchive.FORMAT.length() + 1 + 3 * Integer.BYTES;
        for (int place = 0; place < beginning; place++) {
            for (int change = 1; change <= 255; change++) {
                byte[] bytes = sound.clone();
                bytes[place] ^= (byte) change;
                assertThat(read(bytes, CALCULATOR).partial())
                        .as("byte %s, change %s", place, change)
                        .isEmpty();
            }
        }
    }

    @Test
    void names_remarks_and_rows_set_aside_are_kept() {
        Problem remark = Problem.of(CoreCode.COUNTRY_ASSUMED, Location.cell("chu.csv", 3, "pays"), "FR");
        Inventory inventory = Inventory.builder("CHU d’Été", DAY)
                .establishment("Hôpital Nord")
                .add(LINE)
                .build()
                .withRemarks(List.of(remark))
                .withSetAside(new SetAside(3, true, 4));
        Footprint back =
                read(write(CALCULATOR.calculate(inventory)), CALCULATOR).orThrow();
        assertThat(back).isEqualTo(CALCULATOR.calculate(inventory));
        assertThat(back.inventory()).isEqualTo("CHU d’Été");
        assertThat(back.establishment()).contains("Hôpital Nord");
        assertThat(back.findings()).anyMatch(finding -> finding.problem().equals(remark));
        assertThat(back.coverage().setAside()).isEqualTo(new SetAside(3, true, 4));
    }

    @Test
    void many_blocks_come_back_in_their_order() {
        List<Equipment> lines = IntStream.range(0, 10_000)
                .mapToObj(i -> LINE.withId("pc-" + i)
                        .withLabel("PC " + i % 700)
                        .withQuantity(i % 31)
                        .withServiceLife(ServiceLife.since(DAY.minusDays(i % 3_000)))
                        .withSite("site " + i % 5))
                .toList();
        Footprint footprint = CALCULATOR.calculate(Inventory.of("CHU", DAY, lines));
        byte[] bytes = write(footprint);
        assertThat(bytes.length).isLessThan(120 * 10_000);
        assertThat(read(bytes, CALCULATOR).orThrow()).isEqualTo(footprint);
    }

    @Test
    void the_categories_are_those_of_the_file() {
        FootprintCalculator some = CALCULATOR.withCategories(ACIDIFICATION);
        Footprint footprint = some.calculate(Inventory.of("CHU", DAY, List.of(LINE)));
        assertThat(read(write(footprint), CALCULATOR).orThrow().categories()).containsExactly(ACIDIFICATION);
        assertThat(read(write(SMALL), some).orThrow()).isEqualTo(SMALL);
    }

    @Test
    void other_rules_or_datasets_are_named() {
        FootprintCalculator others = FootprintCalculator.of(Methodology.of("numecoeval", "2.2.0"), Samples.FACTORS);
        assertThat(told(read(write(SMALL), others)))
                .singleElement()
                .asString()
                .startsWith("EVC-7102 [evalcarbone 1.1.0 ")
                .contains(", numecoeval 2.2.0 ");
        FactorDataset contract = FactorDataset.builder(
                        "contract", "2.0.0", Source.of("contract", "Contract", "CC0-1.0"))
                .mix("CH", CLIMATE_CHANGE, 0.05)
                .build();
        FactorSet more = FactorSet.of(Samples.FACTORS.datasets().get(0), contract);
        assertThat(told(read(write(SMALL), calculator(more))))
                .containsExactly("EVC-7102 [test 1.0.0, test 1.0.0, contract 2.0.0]");
    }

    @Test
    void figures_that_were_replaced_give_other_values() {
        FactorSet replaced =
                Samples.FACTORS.withMix("FR", CLIMATE_CHANGE, 0.05, Source.of("contract", "Contract", "CC0-1.0"));
        assertThat(told(read(write(SMALL), calculator(replaced)))).containsExactly("EVC-7103 [1, 2]");
        Footprint own = calculator(replaced).calculate(Inventory.of("CHU", DAY, List.of(LINE)));
        assertThat(read(write(own), calculator(replaced)).orThrow()).isEqualTo(own);
        assertThat(told(read(write(own), CALCULATOR))).containsExactly("EVC-7103 [1, 1]");
    }

    @Test
    void a_caller_limits_the_number_of_lines() {
        TextSource file = TextSource.of("chu.archive", write(SMALL));
        assertThat(FootprintArchive.read(file, CALCULATOR, 2).orThrow()).isEqualTo(SMALL);
        assertThat(told(FootprintArchive.read(file, CALCULATOR, 1))).containsExactly("EVC-1013 [chu.archive, 1 rows]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FootprintArchive.read(file, CALCULATOR, -1))
                .withMessageContaining("[-1]");
    }

    @Test
    void what_is_no_archive_is_a_problem() throws IOException {
        assertThat(told(read(new byte[0], CALCULATOR))).containsExactly("EVC-7001 [, evalcarbone-archive-1]");
        assertThat(told(read("\u0007modele;quantite\n1;2\n".getBytes(StandardCharsets.UTF_8), CALCULATOR)))
                .containsExactly("EVC-7001 [?modele;quantite, evalcarbone-archive-1]");
        byte[] later = write(SMALL);
        later[FootprintArchive.FORMAT.length() - 1] = '2';
        assertThat(told(read(later, CALCULATOR)))
                .containsExactly("EVC-7001 [evalcarbone-archive-2, evalcarbone-archive-1]");
        assertThat(told(FootprintArchive.read(TextSource.of(Path.of("nowhere")), CALCULATOR)))
                .containsExactly("EVC-1001 [nowhere]");
        assertThatThrownBy(() -> FootprintArchive.load(TextSource.of("none", new byte[0]), CALCULATOR))
                .isInstanceOf(InvalidDataException.class);
    }

    @Test
    void a_block_that_is_damaged_is_named() {
        byte[] bytes = write(SMALL);
        bytes[bytes.length - 10] ^= 1;
        assertThat(told(read(bytes, CALCULATOR))).containsExactly("EVC-7101 [1]");
        byte[] cut = Arrays.copyOf(write(SMALL), bytes.length - 4);
        assertThat(told(read(cut, CALCULATOR))).containsExactly("EVC-7101 [2]");
        byte[] header = Arrays.copyOf(write(SMALL), 40);
        assertThat(told(read(header, CALCULATOR))).containsExactly("EVC-7101 [0]");
    }

    /** A stranger may write sound frames around anything. */
    @Test
    void a_line_id_that_is_there_twice_is_a_problem() throws IOException {
        BlockLines lines = new BlockLines();
        lines.add(LINE.withId("a"));
        lines.add(LINE.withId("a"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((FootprintArchive.FORMAT + "\n").getBytes(StandardCharsets.US_ASCII));
        Frame.write(ArchiveHeader.of((ColumnFootprint) SMALL).toBytes(), bytes);
        bytes.writeBytes(new byte[] {0, 0, 0, 2, 1, 2, 3, 4});
        Frame.write(lines.take(), bytes);
        bytes.writeBytes(new byte[4]);
        assertThat(told(read(bytes.toByteArray(), CALCULATOR))).containsExactly("EVC-2001 [a]");
    }

    @Test
    void nothing_is_written_of_what_would_not_be_read_back() {
        List<PowerState> states = Collections.nCopies(100_000, new PowerState("idle", 1, 0));
        Equipment large =
                LINE.withUsage(UsageProfile.REFERENCE.withElectricity(new ElectricityUse.PowerStates(states)));
        refused(CALCULATOR.calculate(Inventory.of("CHU", DAY, List.of(large))), "line [laptop-1]");
        refused(List.of(LINE).stream().collect(CALCULATOR.toFootprint("half \ud800", DAY)), "well-formed");
        refused(List.of(LINE).stream().collect(CALCULATOR.toFootprint("far", LocalDate.of(12_000, 1, 1))), "EVC-1015");
    }

    private static void refused(Footprint footprint, String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FootprintArchive.write(footprint, bytes))
                .withMessageContaining(words);
        assertThat(bytes.size()).isZero();
    }

    @Test
    void of_a_system_the_equipment_is_archived() {
        FootprintCalculator calculator =
                FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS);
        var system = calculator.calculate(InformationSystem.builder(Inventory.of("CHU", DAY, List.of(LINE)))
                .build());
        refused(system, "SystemFootprintJson");
        assertThat(read(write(system.equipment()), calculator).orThrow()).isEqualTo(system.equipment());
    }

    @Test
    void an_archive_of_the_first_version_is_read() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, write(SMALL));
            fail(GOLDEN + " was written anew; never do that for a format that was published.");
        }
        assertThat(FootprintArchive.load(TextSource.of(GOLDEN), CALCULATOR)).isEqualTo(SMALL);
    }

    /** An archive stores the numbers of these constants: their order is that of docs/footprint-archive.md. */
    @Test
    void constants_keep_the_numbers_of_the_page() {
        assertThat(Condition.State.values())
                .containsExactly(Condition.State.NEW, Condition.State.REFURBISHED, Condition.State.REUSED);
        assertThat(Ownership.values())
                .containsExactly(Ownership.OWNED, Ownership.LEASED, Ownership.HOSTED, Ownership.PRIVATE);
        assertThat(ExitRoute.values())
                .containsExactly(
                        ExitRoute.REUSED,
                        ExitRoute.DISMANTLED,
                        ExitRoute.RECYCLED,
                        ExitRoute.RETURNED,
                        ExitRoute.DISPOSED);
    }
}
