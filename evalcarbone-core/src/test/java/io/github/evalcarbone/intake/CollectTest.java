package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Lines are passed to a collector as they are read: the result is that of the whole file, with its remarks, and no line
 * is kept.
 */
class CollectTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour\n";
    private static final String SOME =
            HEADER + "laptop-1;;12;5;8\nserver-1;;7;;\nother;;2;;\n;;1;;\nserver-1;;douze;;\nserver-1;;0,5;3;10\n";
    private static final int MANY = 200_000;
    private static final CsvInventory FORM = CsvInventory.of(CsvLayout.of("sih-form"));
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);

    @Test
    void totals_of_a_stream_are_those_of_its_inventory_with_the_remarks_of_the_reading() {
        Inventory inventory = FORM.read(text(SOME), "CHU", DAY).partial().orElseThrow();
        FootprintTotals expected = CALCULATOR.totals(inventory);
        Checked<FootprintTotals> collected = FORM.collect(text(SOME), CALCULATOR.toTotals(DAY));
        FootprintTotals totals = collected.partial().orElseThrow();
        assertThat(totals.remarks()).isEqualTo(expected.remarks()).containsAll(collected.remarks());
        assertThat(codes(totals.remarks())).contains(CoreCode.COUNTRY_ASSUMED, CoreCode.ROWS_LEFT_OUT);
        assertThat(totals.gaps()).isEqualTo(expected.gaps());
        assertThat(totals.findings()).isEqualTo(expected.findings());
        assertThat(totals.coverage()).isEqualTo(expected.coverage());
        assertThat(totals.categories())
                .allSatisfy(category -> assertThat(totals.total(category)).isEqualTo(expected.total(category)));
        assertThat(collected.rows().read()).isEqualTo(6);
        assertThat(collected.rows().kept()).isEqualTo(4).isEqualTo(totals.lineCount());
        assertThat(collected.value()).isEmpty();
        assertThatThrownBy(collected::orThrow).hasMessageContaining("EVC-1008").hasMessageContaining("EVC-1010");
    }

    @Test
    void a_footprint_of_a_stream_is_that_of_its_inventory() {
        Inventory inventory = FORM.read(text(SOME), "CHU", DAY).partial().orElseThrow();
        Footprint footprint = FORM.collect(text(SOME), CALCULATOR.toFootprint("CHU", DAY))
                .partial()
                .orElseThrow();
        assertThat(footprint).isEqualTo(CALCULATOR.calculate(inventory));
        assertThat(footprint.totals().remarks())
                .isEqualTo(CALCULATOR.calculate(inventory).totals().remarks());
    }

    @Test
    void remarks_are_added_each_once() {
        Problem remark = FORM.read(text(SOME), "CHU", DAY)
                .partial()
                .orElseThrow()
                .remarks()
                .get(0);
        Footprint stored = CALCULATOR.calculate(Inventory.of("x", DAY, List.of(Equipment.of("server-1"))));
        Footprint remarked = stored.withRemarks(List.of(remark)).withRemarks(List.of(remark));
        assertThat(remarked.findings().get(0).problem()).isEqualTo(remark);
        assertThat(remarked.findings()).hasSize(stored.findings().size() + 1);
        assertThat(remarked.total(ImpactCategory.CLIMATE_CHANGE))
                .isEqualTo(stored.total(ImpactCategory.CLIMATE_CHANGE));
    }

    @Test
    void repeated_texts_are_the_same_objects() {
        List<Equipment> lines = lines(HEADER + "a;b;1;5;8\na;b;2;5;8\n");
        assertThat(lines.get(1).model()).isSameAs(lines.get(0).model());
        assertThat(lines.get(1).type()).isSameAs(lines.get(0).type());
        assertThat(lines.get(1).country()).isSameAs(lines.get(0).country());
        assertThat(lines.get(1).serviceLife()).isSameAs(lines.get(0).serviceLife());
        assertThat(lines.get(1).usage()).isSameAs(lines.get(0).usage());
    }

    @Test
    void lines_are_called_by_their_rows_also_where_numbers_get_longer_and_lines_are_blank() {
        String text = HEADER + "a;;1;;\n".repeat(3) + "\n".repeat(3) + "a;;1;;\n".repeat(2_000);
        List<String> ids = lines(text).stream().map(Equipment::id).toList();
        List<String> expected = IntStream.range(2, 2_008)
                .filter(line -> line < 5 || line > 7)
                .mapToObj(line -> "line-" + line)
                .toList();
        assertThat(ids).isEqualTo(expected);
    }

    /** Every line is garbage as soon as the next one is there: of those watched, nearly all are gone after a collection. */
    @Test
    void no_line_of_many_is_kept() {
        List<WeakReference<Equipment>> watched = new ArrayList<>();
        long[] count = new long[1];
        Checked<Long> collected = FORM.forEach(
                rows(row -> "model " + row + ";;" + row % 500 + ";" + (1 + row % 997) + ";" + row % 24 + "\n"),
                line -> {
                    if (count[0]++ % 100 == 0) {
                        watched.add(new WeakReference<>(line));
                    }
                });
        System.gc();
        assertThat(collected.orThrow()).isEqualTo(MANY);
        assertThat(watched)
                .hasSize(MANY / 100)
                .filteredOn(line -> line.get() != null)
                .hasSizeLessThan(10);
    }

    @Test
    void of_many_bad_rows_the_first_are_listed_and_all_are_counted() {
        Checked<Long> collected = count(rows(row -> row % 2 == 0 ? "a;;douze;-1;\n" : "a;;1;;\n"));
        int problems = MANY;
        assertThat(collected.problems()).hasSize(CsvInventory.LISTED_PROBLEMS + 1);
        Problem last = collected.problems().get(CsvInventory.LISTED_PROBLEMS);
        assertThat(last.code()).isEqualTo(CoreCode.PROBLEMS_NOT_LISTED);
        assertThat(last.values())
                .containsExactly("" + (problems - CsvInventory.LISTED_PROBLEMS), "95000 x EVC-1008, 95000 x EVC-1009");
        assertThat(last.message(Language.FRENCH)).startsWith("190\u202f000 autres problèmes ne sont pas listés");
        assertThat(collected.rows().kept()).isEqualTo(MANY / 2);
        assertThat(collected.remarks())
                .filteredOn(remark -> remark.code() == CoreCode.ROWS_LEFT_OUT)
                .extracting(remark -> remark.values().get(0))
                .containsExactly("" + MANY / 2);
    }

    @Test
    void as_many_problems_are_listed_as_are_wanted() {
        TextSource file = rows(row -> row % 2 == 0 ? "a;;douze;-1;\n" : "a;;1;;\n");
        List<Problem> all = FORM.read(file, "CHU", LocalDate.of(2026, 1, 1)).problems();
        assertThat(FORM.withListedProblems(Integer.MAX_VALUE)
                        .forEach(file, line -> {})
                        .problems())
                .isEqualTo(all)
                .hasSize(MANY);
        assertThat(FORM.withListedProblems(1)
                        .withProgress(ReadingProgress.NONE)
                        .forEach(file, line -> {})
                        .problems())
                .hasSize(2)
                .startsWith(all.get(0));
        assertThatThrownBy(() -> FORM.withListedProblems(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_truncated_file_is_reported_regardless_of_the_problems_before() {
        TextSource broken = text(many(row -> "a;;douze;;\n") + "a;;1;;\n\"a;;1;;\n");
        Checked<Long> collected = count(broken);
        assertThat(codes(collected.problems()).subList(0, 3))
                .containsExactly(CoreCode.MALFORMED_CSV, CoreCode.REST_NOT_READ, CoreCode.NOT_A_NUMBER);
        assertThat(collected.problems().get(1).values()).containsExactly("" + (MANY + 1));
        assertThat(collected.partial()).contains(1L);
        assertThat(collected.remarks())
                .filteredOn(remark -> remark.code() == CoreCode.ROWS_LEFT_OUT)
                .extracting(remark -> remark.values().get(0))
                .containsExactly("*");
    }

    @Test
    void progress_is_reported_after_a_fixed_number_of_rows_and_at_the_end() {
        List<String> told = new ArrayList<>();
        String text = HEADER + "a;;1;;\n".repeat(9_999) + "a;;x;;\n" + "a;;1;;\n".repeat(15_000);
        FORM.withProgress((rows, problems) -> told.add(rows + " " + problems)).forEach(text(text), line -> {});
        assertThat(told).containsExactly("10000 1", "20000 1", "25000 1");
        List<String> ofReading = new ArrayList<>();
        FORM.withProgress((rows, problems) -> ofReading.add(rows + " " + problems))
                .read(text(text), "x", DAY);
        assertThat(ofReading).isEqualTo(told);
    }

    @Test
    void what_the_collector_throws_is_not_a_problem_of_the_file() {
        assertThatThrownBy(() -> FORM.forEach(text(SOME), line -> {
                    throw new UncheckedIOException(new java.io.IOException("mine"));
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_cancelled_reading_keeps_what_was_read_and_says_that_the_rest_is_missing() {
        List<Equipment> lines = new ArrayList<>();
        ReadingProgress two = new ReadingProgress() {

            @Override
            public void reached(long rows, long problems) {}

            @Override
            public boolean isCancelled() {
                return lines.size() == 2;
            }
        };
        Checked<Long> collected = FORM.withProgress(two).forEach(text(SOME), lines::add);
        assertThat(collected.value()).isEmpty();
        assertThat(collected.partial()).contains(2L);
        assertThat(collected.rows().read()).isEqualTo(2);
        assertThat(codes(collected.problems())).containsExactly(CoreCode.REST_NOT_READ);
        assertThat(collected.remarks())
                .filteredOn(remark -> remark.code() == CoreCode.ROWS_LEFT_OUT)
                .extracting(remark -> remark.values().get(0))
                .containsExactly("*");
    }

    private static Checked<Long> count(TextSource file) {
        return FORM.forEach(file, line -> {});
    }

    private static List<Equipment> lines(String text) {
        return FORM.load(text(text), "x", DAY).equipment();
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static TextSource text(String text) {
        return TextSource.of("x.csv", text);
    }

    /** A header and many rows. */
    private static TextSource rows(IntFunction<String> row) {
        return text(many(row));
    }

    private static String many(IntFunction<String> row) {
        return HEADER + IntStream.range(0, MANY).mapToObj(row).collect(Collectors.joining());
    }
}
