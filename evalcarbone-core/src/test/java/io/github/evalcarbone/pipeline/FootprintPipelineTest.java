package io.github.evalcarbone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.intake.system.SystemTables;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.matching.ModelMatcher;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.matching.TypeTable;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pipeline has the same result as its parts when they are combined by hand, and no part can be forgotten. */
class FootprintPipelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);
    private static final FootprintPipeline PIPELINE = FootprintPipeline.of(CALCULATOR);
    private static final FootprintPipeline COUNTING = PIPELINE.withStatuses(StatusPolicy.COUNT_ALL);
    private static final EquipmentRecords RECORDS = EquipmentRecords.checked();

    /** Texts that only matching finds, a retired line, an implausible one, a gap. */
    private static final List<Equipment> LINES = List.of(
            Equipment.of("LAPTOP 1")
                    .withId("a")
                    .withType("Notebook")
                    .withQuantity(7.1)
                    .withCountry("FR"),
            Equipment.of("server-1")
                    .withId("b")
                    .withServiceLife(ServiceLife.years(40))
                    .withStatus("En stock"),
            Equipment.of("laptop-1").withId("c").withQuantity(3).withStatus("Réformé"),
            Equipment.of("nobody knows").withId("d"));

    private static final Inventory INVENTORY = new Inventory(
            "CHU",
            Optional.of("CHU Nord"),
            DAY,
            LINES,
            List.of(Problem.of(CoreCode.COUNTRY_ASSUMED, Location.NONE, "FR", "1")));

    private static final String CSV = """
            Nom;Statut;Type;Modèle;Date d'achat
            PC1;En service;Notebook;LAPTOP 1;2020-01-01
            PC2;En stock;;server-1;1980-01-01
            PC3;Mis au rebut;;laptop-1;2021-01-01
            PC4;En service;;;2021-01-01
            """;
    private static final CsvInventory GLPI = CsvInventory.of(CsvLayout.of("glpi"));

    private static PipelineInput stream() {
        return PipelineInput.of("CHU", DAY, LINES.stream());
    }

    private static PipelineInput file() {
        return PipelineInput.of("CHU", DAY, GLPI, TextSource.of("parc.csv", CSV));
    }

    /** The parts as a careful host would combine them by hand. */
    private static MatchResult<Inventory> prepared(Inventory inventory) {
        return ModelMatcher.of(Samples.FACTORS)
                .match(inventory)
                .map(matched -> Plausibility.check(matched, Samples.FACTORS));
    }

    private static void assertSame(FootprintTotals one, FootprintTotals other) {
        assertThat(one.categories()).isEqualTo(other.categories()).isNotEmpty();
        assertThat(one.categories())
                .allSatisfy(category -> assertThat(one.total(category)).isEqualTo(other.total(category)));
        assertThat(one.gaps()).isEqualTo(other.gaps());
        assertThat(one.findings()).isEqualTo(other.findings());
        assertThat(one.remarks()).isEqualTo(other.remarks());
    }

    @Test
    void it_computes_with_its_calculator_however_it_is_changed() {
        assertThat(PIPELINE.calculator()).isSameAs(CALCULATOR);
        assertThat(PIPELINE.withoutMatching().withCancellation(() -> false).calculator())
                .isSameAs(CALCULATOR);
    }

    @Test
    void an_inventory_gives_the_footprint_of_the_hand_wired_sequence() {
        Inventory kept = StatusPolicy.usual().apply(INVENTORY).orThrow();
        MatchResult<Inventory> prepared = prepared(kept);
        FootprintRun<Footprint> run = PIPELINE.footprint(PipelineInput.of(INVENTORY));
        assertThat(run.orThrow()).isEqualTo(CALCULATOR.calculate(prepared.result()));
        assertThat(run.matches()).isEqualTo(prepared.matches());
        assertThat(run.rows().read()).isEqualTo(4);
        assertThat(run.rows().kept()).isEqualTo(3);
        assertThat(run.rows().leftOutByStatus()).isEqualTo(Map.of("Réformé", 1L));
        assertSame(PIPELINE.totals(PipelineInput.of(INVENTORY)).orThrow(), CALCULATOR.totals(prepared.result()));
    }

    @Test
    void nothing_is_forgotten_without_a_word_of_the_host() {
        List<ProblemCode> codes = PIPELINE.totals(stream()).orThrow().remarks().stream()
                .map(Problem::code)
                .toList();
        assertThat(codes)
                .contains(
                        CoreCode.STATUS_LEFT_OUT,
                        CoreCode.STATUS_IN_STOCK,
                        CoreCode.TYPE_REWRITTEN,
                        CoreCode.MODELS_REWRITTEN,
                        CoreCode.LIFETIME_LONG,
                        CoreCode.PART_OF_AN_ITEM);
    }

    @Test
    void a_stream_gives_what_its_inventory_gives_parallel_or_not() {
        List<Equipment> many = IntStream.range(0, 20_000)
                .mapToObj(i -> LINES.get(i % 4).withId("l" + i).withQuantity(0.1 + i % 7))
                .toList();
        FootprintTotals expected = COUNTING.totals(PipelineInput.of(Inventory.of("CHU", DAY, many)))
                .orThrow();
        FootprintTotals one =
                COUNTING.totals(PipelineInput.of("CHU", DAY, many.stream())).orThrow();
        FootprintTotals parallel = COUNTING.totals(PipelineInput.of("CHU", DAY, many.parallelStream()))
                .orThrow();
        assertThat(one.categories())
                .allSatisfy(category -> assertThat(one.total(category)).isEqualTo(expected.total(category)));
        assertSame(parallel, one);
        assertThat(COUNTING.footprint(PipelineInput.of("CHU", DAY, many.stream()))
                        .orThrow()
                        .totals()
                        .gaps())
                .isEqualTo(expected.gaps());
    }

    @Test
    void a_retired_device_with_its_day_is_left_to_rules_that_know_days_of_service() {
        ServiceLife life = ServiceLife.between(DAY.minusYears(3), DAY.plusMonths(6));
        Inventory dated = Inventory.of(
                "CHU",
                DAY,
                List.of(
                        LINES.get(0).withStatus("En service"),
                        LINES.get(0).withId("later").withStatus("Réformé").withServiceLife(life),
                        LINES.get(0).withId("undated").withStatus("Réformé")));
        FootprintRun<Footprint> days = PIPELINE.footprint(PipelineInput.of(dated));
        assertThat(days.rows().leftOut()).isEqualTo(1);
        assertThat(days.orThrow().lineCount()).isEqualTo(2);
        FootprintRun<Footprint> none = FootprintPipeline.of(FootprintCalculator.of(
                        Methodology.find("evalcarbone-1.1.0").orElseThrow(), Samples.FACTORS))
                .footprint(PipelineInput.of(dated));
        assertThat(none.rows().leftOut()).isEqualTo(2);
    }

    @Test
    void a_file_gives_what_its_inventory_gives_and_the_account_of_its_rows() {
        Checked<Inventory> read =
                GLPI.withStatuses(StatusPolicy.usual()::plus).read(TextSource.of("parc.csv", CSV), "CHU", DAY);
        MatchResult<Inventory> prepared = prepared(read.partial().orElseThrow());
        FootprintRun<Footprint> run = PIPELINE.footprint(file());
        assertThat(run.checked().value()).isEmpty();
        assertThat(run.checked().partial()).contains(CALCULATOR.calculate(prepared.result()));
        assertThat(run.matches()).isEqualTo(prepared.matches());
        assertThat(run.problems()).isEqualTo(read.problems()).hasSize(1);
        assertThat(run.rows()).isEqualTo(read.rows());
        assertThat(run.rows().read()).isEqualTo(4);
        assertThat(run.rows().kept()).isEqualTo(2);
        assertThat(run.rows().refused()).isEqualTo(1);
        assertThat(run.rows().leftOutByStatus()).isEqualTo(Map.of("Mis au rebut", 1L));
        assertThatThrownBy(run::orThrow).hasMessageContaining("EVC-1010");
        assertSame(
                PIPELINE.totals(file()).checked().partial().orElseThrow(),
                run.checked().partial().orElseThrow().totals());
    }

    @Test
    void an_inventory_that_was_read_keeps_the_account_of_its_reading() {
        Checked<Inventory> read = GLPI.read(TextSource.of("parc.csv", CSV), "CHU", DAY);
        FootprintRun<Footprint> run = PIPELINE.footprint(PipelineInput.of(read));
        assertThat(run.rows()).isEqualTo(PIPELINE.footprint(file()).rows());
        assertThat(run.problems()).isEqualTo(read.problems());
        List<String> statuses = run.checked().partial().orElseThrow().totals().remarks().stream()
                .filter(remark ->
                        remark.code() == CoreCode.STATUS_IN_STOCK || remark.code() == CoreCode.STATUS_LEFT_OUT)
                .map(remark -> remark.code() + " " + remark.values())
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder("EVC-1024 [Mis au rebut, 1]", "EVC-2007 [En stock, 1]");
    }

    @Test
    void records_give_what_their_inventory_gives() {
        List<EquipmentRecord> records = List.of(
                EquipmentRecord.builder()
                        .id("a")
                        .model("LAPTOP 1")
                        .quantity(3.0)
                        .country("FR")
                        .build(),
                EquipmentRecord.builder().model("laptop-1").quantity(-1.0).build(),
                EquipmentRecord.builder()
                        .model("laptop-1")
                        .quantity(1.0)
                        .status("Retired")
                        .build());
        FootprintRun<FootprintTotals> run = PIPELINE.totals(PipelineInput.of("CHU", DAY, RECORDS, records, "request"));
        Inventory read = RECORDS.withStatuses(StatusPolicy.usual())
                .read(new ArrayList<>(records), "request", "CHU", DAY)
                .partial()
                .orElseThrow();
        FootprintTotals expected = CALCULATOR.totals(prepared(read).result());
        FootprintTotals found = run.checked().partial().orElseThrow();
        assertThat(found.remarks()).isEqualTo(expected.remarks());
        assertThat(found.categories())
                .allSatisfy(category -> assertThat(found.total(category)).isEqualTo(expected.total(category)));
        assertThat(run.rows().refused()).isEqualTo(1);
        assertThat(run.rows().leftOut()).isEqualTo(1);
    }

    private static final String SERVERS = """
            nomEquipementPhysique;modele;type;quantite;nomCourtDatacenter;paysDUtilisation;statut
            h1;SERVER 1;;1;;FR;Actif
            h2;server-1;;many;;FR;Actif
            """;
    private static final String MACHINES = """
            nomEquipementVirtuel;nomEquipementPhysique;vCPU;cluster
            vm1;h1;4;A
            vm2;h2;4;A
            """;

    private static SystemTables machines() {
        return SystemTables.none().withVirtualMachines(TextSource.of("machines.csv", MACHINES));
    }

    private static PipelineInput servers() {
        return PipelineInput.of(
                "CHU", DAY, CsvInventory.of(CsvLayout.of("numecoeval")), TextSource.of("servers.csv", SERVERS));
    }

    @Test
    void a_system_is_what_runs_on_the_prepared_equipment_and_keeps_the_remarks_of_its_tables() {
        FootprintRun<SystemFootprint> run = PIPELINE.system(servers(), machines());
        Checked<InformationSystem> read = machines()
                .read(PIPELINE.inventory(servers()).checked().partial().orElseThrow());
        assertThat(read.remarks()).isNotEmpty();
        assertThat(run.checked().partial())
                .contains(CALCULATOR.calculate(read.partial().orElseThrow()).withRemarks(read.remarks()));
        assertThat(run.checked().partial().orElseThrow().findings())
                .extracting(finding -> finding.problem())
                .containsAll(read.remarks());
        assertThat(run.problems())
                .extracting(problem -> problem.location().file() + " " + problem.code())
                .containsExactly("servers.csv EVC-1008", "machines.csv EVC-2002");
        assertThat(run.rows().read()).isEqualTo(2);
        assertThat(run.matches().counted().get(0).match().decision()).isNotEqualTo(MatchDecision.NONE);
        assertThatThrownBy(run::orThrow).hasMessageContaining("EVC-2002");
    }

    @Test
    void a_cancelled_system_gives_nothing_and_leaves_its_tables_unread() {
        SystemTables tables = SystemTables.none().withVirtualMachines(TextSource.opening("machines.csv", () -> {
            throw new AssertionError("opened");
        }));
        FootprintRun<SystemFootprint> run =
                PIPELINE.withCancellation(() -> true).system(servers(), tables);
        assertThat(run.isCancelled()).isTrue();
        assertThat(run.checked().partial()).isEmpty();
    }

    @Test
    void each_step_is_switched_off_by_name() {
        FootprintPipeline bare = COUNTING.withoutMatching().withoutPlausibility();
        FootprintRun<Footprint> run = bare.footprint(PipelineInput.of(INVENTORY));
        Inventory counted = StatusPolicy.COUNT_ALL.apply(INVENTORY).orThrow();
        assertThat(run.orThrow()).isEqualTo(CALCULATOR.calculate(counted));
        assertThat(run.matches()).isEqualTo(MatchLog.NONE);
        assertThat(counted.equipment()).isEqualTo(LINES);
    }

    @Test
    void types_and_decisions_are_those_of_the_host() {
        FootprintPipeline own = PIPELINE.withTypes(TypeTable.standard().with("Cafetière", "laptop"));
        Inventory one = Inventory.of("x", DAY, List.of(Equipment.ofType("Cafetière")));
        FootprintRun<Inventory> run = own.inventory(PipelineInput.of(one));
        assertThat(run.orThrow().equipment().get(0).type()).contains("laptop");
        assertThat(run.matches().counted().get(0).match().decision()).isNotEqualTo(MatchDecision.NONE);
    }

    @Test
    void a_matcher_for_other_factors_is_refused() {
        ModelMatcher other =
                ModelMatcher.of(FactorSet.of(Samples.FACTORS.datasets().get(0)));
        assertThatThrownBy(() -> PIPELINE.withMatcher(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cancelled_run_has_no_total_and_reports_how_far_it_came() {
        List<PipelineInput> inputs = List.of(
                stream(),
                file(),
                PipelineInput.of(INVENTORY),
                PipelineInput.of("CHU", DAY, Collections.nCopies(9, LINES.get(0)).parallelStream()),
                PipelineInput.of(
                        "CHU",
                        DAY,
                        RECORDS,
                        List.of(
                                EquipmentRecord.builder()
                                        .model("laptop-1")
                                        .quantity(1.0)
                                        .build(),
                                EquipmentRecord.builder()
                                        .model("laptop-1")
                                        .quantity(2.0)
                                        .build(),
                                EquipmentRecord.builder()
                                        .model("laptop-1")
                                        .quantity(3.0)
                                        .build()),
                        "request"));
        for (PipelineInput input : inputs) {
            AtomicInteger asked = new AtomicInteger();
            FootprintRun<FootprintTotals> run =
                    PIPELINE.withCancellation(() -> asked.incrementAndGet() > 1).totals(input);
            assertThat(run.isCancelled()).isTrue();
            assertThat(run.checked().value()).isEmpty();
            assertThat(run.checked().partial()).isEmpty();
            assertThat(run.rows().kept()).isEqualTo(1);
            assertThat(run.matches().counted()).hasSize(1);
            assertThat(run.problems()).extracting(Problem::code).containsExactly(CoreCode.REST_NOT_READ);
            assertThat(run.problems().get(0).values()).containsExactly("1");
            assertThatThrownBy(run::orThrow).hasMessageContaining("EVC-1019");
        }
    }

    @Test
    void progress_is_reported_for_every_source_of_lines() {
        List<String> reached = new ArrayList<>();
        ReadingProgress progress = (rows, problems) -> reached.add(rows + " " + problems);
        List<Equipment> many = IntStream.range(0, 25_000)
                .mapToObj(i -> Equipment.of("laptop-1").withId("l" + i))
                .toList();
        PIPELINE.withProgress(progress).totals(PipelineInput.of("CHU", DAY, many.stream()));
        assertThat(reached).containsExactly("10000 0", "20000 0", "25000 0");
        reached.clear();
        PIPELINE.withProgress(progress).totals(file());
        assertThat(reached).containsExactly("4 1");
    }

    @Test
    void an_inventory_that_could_not_be_read_at_all_is_no_input() {
        Checked<Inventory> nothing = Checked.failed(List.of(Problem.of(CoreCode.JSON_SYNTAX, Location.NONE, "x")));
        assertThatThrownBy(() -> PipelineInput.of(nothing)).hasMessageContaining("x");
    }
}
