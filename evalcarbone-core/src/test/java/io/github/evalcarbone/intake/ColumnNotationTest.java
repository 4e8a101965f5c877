package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.document.Pieces;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells of a column decide together how it is written. */
class ColumnNotationTest {

    private static final String HEADER = "Modele;Nombre;kWh;Achat;Retrait\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static CsvLayout.Builder layout() {
        return CsvLayout.builder("purchases")
                .column(InventoryField.MODEL, "Modele")
                .column(InventoryField.QUANTITY, "Nombre")
                .column(InventoryField.ANNUAL_ELECTRICITY, "kWh")
                .column(InventoryField.PURCHASE, "Achat")
                .column(InventoryField.WITHDRAWAL, "Retrait");
    }

    private static Checked<Inventory> read(CsvLayout layout, String... rows) {
        String text = HEADER + String.join("\n", rows) + "\n";
        return CsvInventory.of(layout).read(TextSource.of("x.csv", text), "x", DAY);
    }

    private static Checked<Inventory> quantities(CsvLayout layout, String... cells) {
        return read(layout, Stream.of(cells).map(cell -> "m;" + cell + ";;;").toArray(String[]::new));
    }

    private static Checked<Inventory> purchases(CsvLayout layout, String... cells) {
        return read(layout, Stream.of(cells).map(cell -> "m;1;;" + cell + ";").toArray(String[]::new));
    }

    private static List<Double> read(Checked<Inventory> intake) {
        return intake.partial().orElseThrow().equipment().stream()
                .map(Equipment::quantity)
                .toList();
    }

    private static List<String> days(Checked<Inventory> intake) {
        return intake.partial().orElseThrow().equipment().stream()
                .map(line ->
                        line.serviceLife().purchased().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    private static List<String> brief(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem.location().row() + " "
                        + problem.location().name() + " " + problem.code() + " " + problem.values())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,200  | 12,5      | 1.2
            1.200  | 12,5      | 1200
            1,200  | 12.5      | 1200
            1.200  | 12.5      | 1.2
            1,200  | 1.234.567 | 1.2
            1,200  | 1,234,567 | 1200
            1.200  | 1.234,5   | 1200
            1.200  | 1,234.5   | 1.2
            1.200  | 0.125     | 1.2
            1,200  | 0.125     | 1200
            1,200  | 1234.567  | 1200
            1,200  | 1 234,5   | 1.2
            1,200  | 1,5E3     | 1.2
            """)
    void a_cell_that_can_be_read_in_one_way_decides_for_its_column(String open, String clear, double value) {
        assertThat(read(quantities(layout().build(), open, clear)).get(0)).isEqualTo(value);
        assertThat(read(quantities(layout().build(), clear, open)).get(1)).isEqualTo(value);
        assertThat(quantities(layout().build(), open, clear).remarks())
                .extracting(Problem::code)
                .containsExactly(CoreCode.NOTATION_DECIDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 200         | 1200
            12 345,6      | 12345.6
            12\u00a0345   | 12345
            12\u202f345   | 12345
            12'345.6      | 12345.6
            12\u2019345   | 12345
            1.234.567     | 1234567
            1,234,567     | 1234567
            1.234,5       | 1234.5
            1,234.5       | 1234.5
            12,5          | 12.5
            0.125         | 0.125
            0,125         | 0.125
            00.125        | 0.125
            1,2E3         | 1200
            1.2e-3        | 0.0012
            ="12"         | 12
            ,5            | 0.5
            7.            | 7
            """)
    void numbers_that_can_be_read_in_one_way_need_no_other(String cell, double value) {
        Checked<Inventory> intake = quantities(layout().build(), cell);
        assertThat(read(intake)).containsExactly(value);
        assertThat(intake.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 20", "0 125", "1.20.300", "1,2,3", "12 pcs", "1 2345", "1.234,567.8", "NaN"})
    void what_is_no_number_in_any_notation_is_refused(String cell) {
        assertThat(quantities(layout().build(), cell).problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.NOT_A_NUMBER);
    }

    @Test
    void cells_that_nothing_decides_are_one_problem_and_all_their_rows_can_be_corrected() {
        String text = HEADER + "a;1,200;;;\nb;3;;;\nc;2,500;;;\nd;9,000;;;\n";
        Checked<Inventory> intake = CsvInventory.of(layout().build()).read(TextSource.of("x.csv", text), "x", DAY);
        assertThat(brief(intake.problems())).containsExactly("ERROR 2 Nombre EVC-1017 [1,200, 3, 2,4-5]");
        assertThat(intake.rows().kept()).isEqualTo(1);
        assertThat(intake.remarks()).extracting(Problem::values).containsExactly(List.of("3"));
        assertThat(RejectedRows.csv(TextSource.of("x.csv", text), intake.problems(), Language.ENGLISH)
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("a;\"1,200\";"))
                .anyMatch(line -> line.startsWith("c;\"2,500\";"))
                .anyMatch(line -> line.startsWith("d;\"9,000\";"));
    }

    @Test
    void another_column_decides_as_a_file_has_one_decimal_separator() {
        Checked<Inventory> intake = read(layout().build(), "a;1,200;;;", "b;1;12.5;;");
        assertThat(read(intake)).containsExactly(1200.0, 1.0);
        assertThat(brief(intake.remarks())).containsExactly("INFO 0 Nombre EVC-1090 [1,200, 1200, 12.5, 3]");
        assertThat(read(layout().build(), "a;1,200;12,5;;", "b;1;12.5;;").problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.AMBIGUOUS_NUMBER);
    }

    @Test
    void a_reading_outside_the_range_is_none() {
        CsvLayout hours = layout().column(InventoryField.HOURS_PER_DAY, "h").build();
        String text = "Modele;Nombre;h\na;1,200;12.000\n";
        Checked<Inventory> intake = CsvInventory.of(hours).read(TextSource.of("x.csv", text), "x", DAY);
        assertThat(read(intake)).containsExactly(1200.0);
    }

    @Test
    void clear_cells_that_contradict_each_other_are_read_and_reported() {
        Checked<Inventory> intake = quantities(layout().build(), "12,5", "12.5");
        assertThat(read(intake)).containsExactly(12.5, 12.5);
        assertThat(brief(intake.remarks())).containsExactly("WARNING 0 Nombre EVC-1091 [12.5, 12,5, 2, 12.5, 3, 0, ]");
    }

    @Test
    void open_cells_beside_a_contradiction_are_refused_by_one_problem_that_names_it() {
        Checked<Inventory> intake = quantities(layout().build(), "12,5", "12.5", "1,200", "1.300");
        assertThat(brief(intake.problems()))
                .containsExactly("ERROR 4 Nombre EVC-1091 [1,200, 12,5, 2, 12.5, 3, 2, 4-5]");
        assertThat(read(intake)).containsExactly(12.5, 12.5);
    }

    @Test
    void a_cell_far_below_that_contradicts_the_decision_is_refused() {
        List<String> cells = new ArrayList<>(List.of("12.5", "1,200"));
        for (int i = 0; i < 70_000; i++) {
            cells.add("1000000000");
        }
        cells.addAll(List.of("2,5", "7", "3,5"));
        Checked<Inventory> intake = quantities(layout().build(), cells.toArray(String[]::new));
        assertThat(brief(intake.problems()))
                .containsExactly("ERROR 70004 Nombre EVC-1091 [2,5, 12.5, 2, 2,5, 70004, 2, 70004,70006]");
        assertThat(intake.rows().kept()).isEqualTo(70_003);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            point          | 1,200 | 1200
            point          | 1.200 | 1.2
            comma          | 1,200 | 1.2
            comma          | 1.200 | 1200
            point-or-comma | 1,200 | 1.2
            point-or-comma | 1.200 | 1.2
            """)
    void a_layout_may_declare_the_notation_of_numbers(String notation, String cell, double value) {
        Checked<Inventory> intake = quantities(declaring("\"numbers\": \"" + notation + "\""), cell);
        assertThat(read(intake)).containsExactly(value);
        assertThat(intake.remarks()).isEmpty();
    }

    @Test
    void what_contradicts_a_declaration_is_refused() {
        assertThat(brief(quantities(layout().decimalPoint().build(), "12.5", "12,5")
                        .problems()))
                .containsExactly("ERROR 3 Nombre EVC-1093 [12,5, point]");
        assertThat(brief(
                        quantities(layout().decimalComma().build(), "1,234,567").problems()))
                .containsExactly("ERROR 2 Nombre EVC-1093 [1,234,567, comma]");
        assertThat(brief(purchases(layout().dayFirst().build(), "04/17/2012").problems()))
                .containsExactly("ERROR 2 Achat EVC-1093 [04/17/2012, day-first]");
        assertThat(brief(purchases(layout().monthFirst().build(), "17/04/2012").problems()))
                .containsExactly("ERROR 2 Achat EVC-1093 [17/04/2012, month-first]");
    }

    private static CsvLayout declaring(String keys) {
        return CsvLayout.load(TextSource.of("l.json", """
                {"format": "evalcarbone-csv-layout-1", "id": "own", %s,
                 "columns": {"model": ["Modele"], "quantity": ["Nombre"], "annualKilowattHours": ["kWh"],
                             "purchaseDate": ["Achat"], "withdrawalDate": ["Retrait"]}}""".formatted(keys)));
    }

    @Test
    void a_declaration_must_be_one_of_those_known() {
        String text = "{\"format\": \"evalcarbone-csv-layout-1\", \"id\": \"x\", \"columns\": {\"model\": [\"m\"]},"
                + " \"numbers\": \"points\", \"dates\": \"\"}";
        assertThat(CsvLayout.read(TextSource.of("l.json", text)).problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactly("EVC-1106 $.numbers", "EVC-1104 $.dates");
    }

    @Test
    void the_month_comes_first_where_a_date_shows_it() {
        Checked<Inventory> intake = purchases(layout().build(), "04/17/2012", "12/01/2012", "01/12/2013", "05/05/2012");
        assertThat(days(intake)).containsExactly("2012-04-17", "2012-12-01", "2013-01-12", "2012-05-05");
        assertThat(brief(intake.remarks())).containsExactly("INFO 0 Achat EVC-1098 [2, 04/17/2012, 2]");
        assertThat(days(purchases(declaring("\"dates\": \"month-first\""), "12/01/2012")))
                .containsExactly("2012-12-01");
    }

    @Test
    void the_day_comes_first_where_nothing_shows_otherwise() {
        Checked<Inventory> intake = purchases(layout().build(), "12/01/2012", "05/05/2012", "2012-02-03");
        assertThat(days(intake)).containsExactly("2012-01-12", "2012-05-05", "2012-02-03");
        assertThat(brief(intake.remarks())).containsExactly("INFO 0 Achat EVC-1092 [1]");
        assertThat(purchases(layout().build(), "12/01/2012", "31/01/2012").remarks())
                .isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_shows_no_order() {
        Checked<Inventory> intake = purchases(layout().build(), "31/02/2021", "04/05/2024", "45/1/2021");
        assertThat(days(intake)).containsExactly("-", "2024-05-04", "-");
        assertThat(brief(intake.remarks()))
                .containsExactlyInAnyOrder("INFO 0 Achat EVC-1092 [1]", "WARNING 0 Achat EVC-1097 [2]");
    }

    @Test
    void dates_that_contradict_the_others_are_refused_by_one_problem() {
        Checked<Inventory> intake =
                purchases(layout().build(), "04/17/2012", "17/04/2012", "28/04/2012", "04/18/2012", "01/02/2012");
        assertThat(brief(intake.problems()))
                .containsExactly("ERROR 2 Achat EVC-1091 [04/17/2012, 17/04/2012, 3, 04/17/2012, 2, 2, 2,5]");
        assertThat(days(intake)).containsExactly("2012-04-17", "2012-04-28", "2012-02-01");
    }

    @Test
    void a_date_that_cannot_be_read_costs_the_date_and_not_the_device() {
        Checked<Inventory> intake = read(layout().build(), "a;1;;31/02/2021;soon", "b;1;;17-Mar-21;", "c;1;;;");
        assertThat(brief(intake.problems()))
                .containsExactly(
                        "WARNING 2 Achat EVC-1015 [31/02/2021]",
                        "WARNING 2 Retrait EVC-1015 [soon]",
                        "WARNING 3 Achat EVC-1096 [17-Mar-21]");
        assertThat(days(intake)).containsExactly("-", "-", "-");
        assertThat(brief(intake.orThrow().remarks()))
                .containsExactly("WARNING 0 Achat EVC-1097 [2]", "WARNING 0 Retrait EVC-1097 [1]");
    }

    @Test
    void a_date_that_the_layout_requires_must_be_readable() {
        CsvLayout strict = layout().requireValues(InventoryField.PURCHASE).build();
        assertThat(brief(purchases(strict, "soon", "-").problems()))
                .containsExactly("ERROR 2 Achat EVC-1015 [soon]", "ERROR 3 Achat EVC-1007 [Achat]");
    }

    @Test
    void months_years_and_numbers_of_days_are_reported_with_their_number() {
        Checked<Inventory> intake = purchases(layout().build(), "2014", "03/2014", "45000", "mars 2014", "2014-03-01");
        assertThat(days(intake)).containsExactly("2014-07-02", "2014-03-16", "2023-03-15", "2014-03-16", "2014-03-01");
        assertThat(brief(intake.remarks())).containsExactly("INFO 0 Achat EVC-1094 [3]", "INFO 0 Achat EVC-1095 [1]");
    }

    @Test
    void a_part_of_a_file_decides_nothing() {
        CsvInventory part = CsvInventory.of(layout().build()).withLinesBefore(10);
        List<Equipment> lines = new ArrayList<>();
        Checked<Long> read = part.forEach(
                TextSource.of(
                        "x.csv", HEADER + "a;12.5;;;\nb;1,200;;;\nc;1,300;;;\nd;1;;04/17/2012;\ne;1;;12/01/2012;\n"),
                lines::add);
        assertThat(brief(read.problems()))
                .containsExactly(
                        "ERROR 13 Nombre EVC-1017 [1,200, 1, ]",
                        "ERROR 14 Nombre EVC-1017 [1,300, 1, ]",
                        "ERROR 15 Achat EVC-1093 [04/17/2012, day-first]");
        assertThat(lines.get(1).serviceLife().purchased()).contains(LocalDate.of(2012, 1, 12));
        CsvInventory declared =
                CsvInventory.of(layout().decimalPoint().monthFirst().build()).withLinesBefore(10);
        assertThat(declared.forEach(TextSource.of("x.csv", HEADER + "b;1,200;;04/17/2012;\n"), lines::add)
                        .orThrow())
                .isEqualTo(1);
    }

    @Test
    void rows_before_a_fault_of_the_text_are_kept_although_they_are_looked_at_first() {
        byte[] bytes = (HEADER + "é;1;;;\nb;2;;;\nc;\"3").getBytes(StandardCharsets.UTF_8);
        Checked<Inventory> intake =
                CsvInventory.of(layout().build()).read(TextSource.of("x.csv", new Pieces(bytes, () -> 1)), "x", DAY);
        assertThat(read(intake)).containsExactly(1.0, 2.0);
        assertThat(intake.problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.MALFORMED_CSV, CoreCode.REST_NOT_READ);
    }

    @Test
    void bad_rows_show_nothing() {
        Checked<Inventory> intake = read(layout().build(), "a;12.5;;;;;;x", "b;1,200;;;");
        assertThat(intake.problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.AMBIGUOUS_NUMBER, CoreCode.ROW_CELL_COUNT);
    }

    @Test
    void attributes_are_columns_like_others() {
        String text = "Modele;Nombre;attribute.weight\na;1;1,200\nb;1;0,5\n";
        Checked<Inventory> intake = CsvInventory.of(layout().build()).read(TextSource.of("x.csv", text), "x", DAY);
        assertThat(intake.orThrow().equipment().get(0).attributes().values()).containsEntry("weight", 1.2);
        assertThat(brief(intake.remarks())).containsExactly("INFO 0 attribute.weight EVC-1090 [1,200, 1.200, 0,5, 3]");
    }

    @Test
    void only_errors_refuse_rows() {
        Checked<Inventory> intake = read(layout().build(), "a;1;;soon;", "b;1,200;;;");
        assertThat(intake.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .hasSize(1);
        assertThat(intake.rows().kept()).isEqualTo(1);
        assertThat(RejectedRows.csv(
                                TextSource.of("x.csv", HEADER + "a;1;;soon;\nb;1,200;;;\n"),
                                intake.problems(),
                                Language.ENGLISH)
                        .lines())
                .hasSize(2);
    }
}
