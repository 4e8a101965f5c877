package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.evalcarbone.benchmarks.RecordsWithMaps.Category;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All modes that are compared compute the same; none is fast by omitting something. */
@Tag("once")
class AgreementTest {

    private static final double PERCENT = 1e-10; // 1e-12 of the figure

    private static final Workload WORKLOAD = Workload.of(1_000);
    private static final Inventory INVENTORY = WORKLOAD.inventory();
    private static final FactorTable TABLE = FactorTable.ofWorkload();
    private static final Footprint FOOTPRINT = footprint(Ours.FOUR_PHASES);
    private static final Footprint NUMECOEVAL = footprint(RuleSet.of("numecoeval", "2.2.0"));
    private static final double[] EACH_VALUE = valuesOf(FOOTPRINT);

    private static Footprint footprint(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), FactorTable.FACTORS)
                .calculate(INVENTORY);
    }

    private static double[] totals(Footprint footprint) {
        return row((phase, category) -> footprint.total(category, phase).known().value());
    }

    private static double[] row(ToDoubleBiFunction<LifecyclePhase, ImpactCategory> value) {
        return IntStream.range(0, FactorTable.VALUES)
                .mapToDouble(place -> value.applyAsDouble(FactorTable.phase(place), FactorTable.category(place)))
                .toArray();
    }

    private static void assertClose(double[] found, Footprint expected) {
        double[] totals = totals(expected);
        assertThat(found).hasSize(totals.length);
        for (int place = 0; place < totals.length; place++) {
            assertThat(totals[place]).isPositive();
            assertThat(found[place])
                    .as("%s %s", FactorTable.phase(place), FactorTable.category(place))
                    .isCloseTo(totals[place], withinPercentage(PERCENT));
        }
    }

    @Test
    void the_workload_has_no_gaps_and_twenty_values_a_line() {
        assertThat(FactorTable.VALUES).isEqualTo(20);
        assertThat(FOOTPRINT.gaps()).isEmpty();
        assertThat(NUMECOEVAL.gaps()).isEmpty();
        assertThat(FOOTPRINT.impacts()).hasSize(20_000);
    }

    @Test
    void hand_written_totals() {
        assertClose(HandKernel.totals(WORKLOAD.columns(), TABLE, 1, 1), FOOTPRINT);
    }

    @Test
    void hand_written_values_to_the_last_bit() {
        double[] values = new double[20 * WORKLOAD.lines()];
        HandKernel.values(WORKLOAD.columns(), TABLE, 1, 1, values);
        assertThat(values).isEqualTo(EACH_VALUE);
    }

    private static double[] valuesOf(Footprint footprint) {
        return INVENTORY.equipment().stream()
                .flatMapToDouble(line -> IntStream.range(0, FactorTable.VALUES)
                        .mapToDouble(place -> footprint
                                .value(line.id(), FactorTable.phase(place), FactorTable.category(place))
                                .orElseThrow()
                                .value()))
                .toArray();
    }

    @Test
    void hand_written_totals_in_the_order_of_numecoeval() {
        NumEcoEvalKernel.Lifetimes lifetimes = new NumEcoEvalKernel.Lifetimes(0, 0, 1);
        assertClose(NumEcoEvalKernel.totals(WORKLOAD.columns(), TABLE, 1, lifetimes), NUMECOEVAL);
    }

    @Test
    void hand_written_values_in_the_order_of_numecoeval_to_the_last_bit() {
        NumEcoEvalKernel.Lifetimes lifetimes = new NumEcoEvalKernel.Lifetimes(0, 0, 1);
        Columns all = WORKLOAD.columns();
        double[] values = valuesOf(NUMECOEVAL);
        for (int line = 0; line < WORKLOAD.lines(); line++) {
            double[] expected = Arrays.copyOfRange(values, line * 20, line * 20 + 20);
            assertThat(NumEcoEvalKernel.totals(only(all, line), TABLE, 1, lifetimes))
                    .isEqualTo(expected);
        }
    }

    private static Columns only(Columns all, int line) {
        return new Columns(
                new int[] {all.model()[line]},
                new double[] {all.quantity()[line]},
                new double[] {all.lifetime()[line]},
                new double[] {all.hours()[line]},
                new int[] {all.country()[line]});
    }

    @Test
    void kernels_look_at_share_and_pue() {
        double[] whole = HandKernel.totals(WORKLOAD.columns(), TABLE, 1, 1);
        double[] half = HandKernel.totals(WORKLOAD.columns(), TABLE, 0.5, 2);
        for (int place = 0; place < whole.length; place++) {
            double ratio = FactorTable.phase(place) == LifecyclePhase.USE ? 1 : 0.5;
            assertThat(half[place]).isCloseTo(whole[place] * ratio, withinPercentage(PERCENT));
        }
    }

    @Test
    void ours_from_everywhere_to_the_last_bit() throws Exception {
        Ours ours = new Ours(Ours.FOUR_PHASES);
        Ours.Prepared prepared = ours.prepare(WORKLOAD);
        double[] exact = totals(FOOTPRINT);
        assertThat(ours.totals(prepared)).isEqualTo(exact);
        assertThat(ours.totals(INVENTORY)).isEqualTo(exact);
        assertThat(totals(ours.footprint(WORKLOAD.inventory()))).isEqualTo(exact);
        Path csv = WORKLOAD.csv();
        assertThat(ours.totals(csv)).isEqualTo(exact);
        Files.delete(csv);
    }

    @Test
    void our_values_to_the_last_bit() {
        Ours ours = new Ours(Ours.FOUR_PHASES);
        double[] values = new double[20 * WORKLOAD.lines()];
        ours.values(ours.prepare(WORKLOAD), values);
        assertThat(values).isEqualTo(EACH_VALUE);
    }

    @Test
    void ours_by_the_rules_that_are_not_factorised() {
        Ours ours = new Ours(RuleSet.of("numecoeval", "2.2.0"));
        assertThat(ours.totals(ours.prepare(WORKLOAD))).isEqualTo(totals(NUMECOEVAL));
    }

    @Test
    void records_with_maps() {
        Map<LifecyclePhase, EnumMap<Category, Double>> totals =
                new RecordsWithMaps(1, 1).totals(RecordsWithMaps.lines(WORKLOAD));
        assertClose(row((phase, category) -> totals.get(phase).get(Category.valueOf(category.id()))), FOOTPRINT);
    }

    @Test
    void streams_of_big_decimals() {
        Map<StreamsOfBigDecimals.Key, BigDecimal> totals =
                new StreamsOfBigDecimals(1, 1).totals(StreamsOfBigDecimals.lines(WORKLOAD));
        assertClose(
                row((phase, category) -> totals.get(new StreamsOfBigDecimals.Key(phase, category))
                        .doubleValue()),
                FOOTPRINT);
    }

    @Test
    void one_call_per_indicator_with_a_trace_each() throws Exception {
        List<CallPerIndicator.Indicator> indicators = new ArrayList<>();
        new CallPerIndicator(1).indicators(CallPerIndicator.lines(WORKLOAD), indicators::add);
        assertThat(indicators).hasSize(20_000);
        assertClose(
                row((phase, category) -> indicators.stream()
                        .filter(one -> one.phase() == phase && one.category().equals(category))
                        .mapToDouble(CallPerIndicator.Indicator::value)
                        .sum()),
                NUMECOEVAL);
        for (CallPerIndicator.Indicator indicator : indicators.subList(0, 20)) {
            assertThat(new ObjectMapper()
                            .readTree(indicator.trace())
                            .path("formule")
                            .asText())
                    .startsWith("ImpactEquipementPhysique = ");
        }
    }

    @Test
    void duckdb_if_it_is_there() throws Exception {
        assumeTrue(DuckDb.isThere(), "Build with the profile duckdb.");
        Path csv = WORKLOAD.csv();
        try (DuckDb engine = new DuckDb(1, 1)) {
            assertClose(engine.totals(csv), FOOTPRINT);
            engine.load(csv);
            assertClose(engine.totals(), FOOTPRINT);
        } finally {
            Files.delete(csv);
        }
    }

    @Test
    void the_parser_alone_sees_every_row() throws Exception {
        Path csv = WORKLOAD.csv();
        List<List<String>> rows = new ArrayList<>();
        CsvParser.read(csv, row -> rows.add(row.getFields()));
        Files.delete(csv);
        assertThat(rows).hasSize(1_001).allMatch(row -> row.size() == 6);
    }
}
