package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ministry's form as CSV: every problem is reported, and no valid row is lost. */
class SihFormTest {

    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modele;type;quantite;dureeDeVie;heuresParJour\nlaptop-1;Portable;12,5;4;8\n",
                "\uFEFFmodele;type;quantite;dureeDeVie;heuresParJour\r\nlaptop-1;Portable;12.5;4;8\r\n",
                "modele,type,quantite,dureeDeVie,heuresParJour\nlaptop-1,Portable,\"12,5\",4,8\n",
                "QUANTITE\tMODELE\tTYPE\tDUREEDEVIE\tHEURESPARJOUR\t\n12.5\tlaptop-1\tPortable\t4\t8\t\n",
                "modele;type;quantite;dureeDeVie;heuresParJour\n\n\"laptop-1\"; Portable ;+12.5;4.0;8\n;;;;\n"
            })
    void separators_byte_order_marks_and_decimal_commas_are_understood(String text) {
        Equipment line = read(text).orThrow().equipment().get(0);
        assertThat(line.model()).contains("laptop-1");
        assertThat(line.type()).contains("Portable");
        assertThat(line.quantity()).isEqualTo(12.5);
        assertThat(line.serviceLife()).isEqualTo(ServiceLife.years(4));
        assertThat(line.usage()).isEqualTo(UsageProfile.hoursPerDay(8));
        assertThat(line.country()).contains("FR");
    }

    @Test
    void a_line_is_called_by_its_row_in_the_file() {
        assertThat(read(HEADER + "a;;1;;\n\nb;;1;;\n").orThrow().equipment())
                .extracting(Equipment::id)
                .containsExactly("line-2", "line-4");
    }

    @Test
    void blank_cells_are_left_to_the_rules_and_an_assumed_country_is_reported() {
        Checked<Inventory> intake = read(HEADER + "laptop-1;;3;;\n");
        assertThat(intake.orThrow().equipment().get(0).serviceLife()).isEqualTo(ServiceLife.UNKNOWN);
        assertThat(intake.orThrow().equipment().get(0).usage()).isEqualTo(UsageProfile.REFERENCE);
        assertThat(intake.partial().orElseThrow().remarks())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.COUNTRY_ASSUMED);
    }

    @Test
    void optional_columns_are_read() {
        Equipment line = read("""
                        id;modele;type;quantite;dureeDeVie;heuresParJour;pays;site;service;libelle
                        L1;laptop-1;;1;;;DE;Nord;SAU;Postes des urgences
                        """).orThrow().equipment().get(0);
        assertThat(line.id()).isEqualTo("L1");
        assertThat(line.country()).contains("DE");
        assertThat(line.site()).contains("Nord");
        assertThat(line.department()).contains("SAU");
        assertThat(line.label()).isEqualTo("Postes des urgences");
    }

    @Test
    void the_facts_of_second_life_owners_and_days_have_columns() {
        Equipment line = read("""
                        modele;quantite;dureeDeVie;dateAchat;dateRetrait;condition;anneesAnterieures;anneesUlterieures;proprietaire;\
                        enStock;prixAchat;voieSortie;partProfessionnelle;partUsage
                        laptop-1;1;5;2023-06-30;2027-01-31;reconditionné;3;2;location;oui;412,5;don;0,8;0,5
                        """).orThrow().equipment().get(0);
        assertThat(line.serviceLife())
                .isEqualTo(ServiceLife.between(LocalDate.of(2023, 6, 30), LocalDate.of(2027, 1, 31))
                        .withPlannedYears(5));
        assertThat(line.condition()).isEqualTo(Condition.refurbished(3).withLaterYears(2));
        assertThat(line.holding())
                .isEqualTo(Holding.of(Ownership.LEASED)
                        .inStock()
                        .withPurchasePrice(412.5)
                        .withExitRoute(ExitRoute.REUSED));
        assertThat(line.usage().sharing()).isEqualTo(PrivateUse.of(0.8));
        assertThat(line.usage()).isEqualTo(line.usage().withShareOfUse(0.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            laptop-1;;douze;4;8     | quantite      | EVC-1008 | [douze]
            laptop-1;;;4;8          | quantite      | EVC-1007 | [quantite]
            laptop-1;;-1;4;8        | quantite      | EVC-1009 | [-1]
            laptop-1;;1e400;4;8     | quantite      | EVC-1009 | [1e400]
            laptop-1;;NaN;4;8       | quantite      | EVC-1008 | [NaN]
            laptop-1;;1 20;4;8      | quantite      | EVC-1008 | [1 20]
            laptop-1;;1;-4;8        | dureeDeVie    | EVC-1009 | [-4]
            laptop-1;;1;0;8         | dureeDeVie    | EVC-1009 | [0]
            laptop-1;;1;4;25        | heuresParJour | EVC-1009 | [25]
            ;;1;4;8                 | modele        | EVC-1010 | model
            laptop-1;;1;4           |               | EVC-1006 | [4]
            laptop-1;;1;4;8;9       |               | EVC-1006 | [6]
            """)
    void a_bad_row_is_reported_with_row_and_column_and_the_good_ones_are_kept(
            String row, String column, String code, String quoted) {
        Checked<Inventory> intake = read(HEADER + "laptop-1;;1;4;8\n" + row + "\nlaptop-1;;1;4;8\n");
        assertThat(intake.partial().orElseThrow().equipment()).hasSize(2);
        assertThat(intake.problems()).hasSize(1);
        assertThat(intake.problems().get(0).code()).hasToString(code);
        assertThat(intake.problems().get(0).location().row()).isEqualTo(3);
        assertThat(intake.problems().get(0).location().name()).isEqualTo(column == null ? "" : column);
        assertThat(intake.problems().get(0).message(Language.ENGLISH)).contains(quoted);
        assertThatThrownBy(intake::orThrow)
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining(code);
    }

    @Test
    void every_problem_is_reported_at_once_in_the_order_of_the_file() {
        Checked<Inventory> intake = read(HEADER + "a;;douze;-4;25\n\"b\";;1\n;;x;;\n");
        assertThat(intake.problems())
                .extracting(problem -> problem.location().row() + " " + problem.code())
                .containsExactly("2 EVC-1008", "2 EVC-1009", "2 EVC-1009", "3 EVC-1006", "4 EVC-1010", "4 EVC-1008");
    }

    @Test
    void a_header_is_reported_in_full() {
        assertThat(read("modele;kind;dureeDeVie;modele\na;b;2;3\n").problems())
                .extracting(problem -> problem.code().toString())
                .containsExactlyInAnyOrder("EVC-1004", "EVC-1005", "EVC-1012");
    }

    @Test
    void two_lines_do_not_share_an_id() {
        assertThat(read("id;modele;type;quantite;dureeDeVie;heuresParJour\nx;a;;1;;\nx;b;;1;;\n")
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.DUPLICATE_LINE_ID);
    }

    @ParameterizedTest
    @CsvSource({"'', EVC-1002", "'\n\n', EVC-1002", "'modele;type\n', EVC-1004"})
    void an_empty_file_is_reported(String text, String code) {
        assertThat(read(text).problems())
                .extracting(problem -> problem.code().toString())
                .contains(code);
        assertThat(read(text).hasErrors()).isTrue();
    }

    @Test
    void a_header_alone_is_an_empty_file() {
        assertThat(read(HEADER).problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.EMPTY_FILE);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_reported() {
        assertThat(read(HEADER + "\"a;;1;;\n").problems()).isNotEmpty();
        String lastColumn = "modele;type;quantite;dureeDeVie;heuresParJour;site\n";
        assertThat(read(lastColumn + "a;;1;;;\"Nord\nb;;1;;;Sud\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.MALFORMED_CSV);
    }

    @Test
    void another_encoding_is_read_and_reported() {
        Checked<Inventory> intake = read((HEADER + "Écran 27€;;1;;\n").getBytes(Charset.forName("windows-1252")));
        assertThat(intake.orThrow().equipment().get(0).model()).contains("Écran 27€");
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.partial().orElseThrow().remarks().get(0).toString())
                .startsWith(
                        "EVC-1021 inventory.csv: [inventory.csv] must be UTF-8 text; it was read as [windows-1252].");
    }

    @Test
    void a_stream_that_breaks_is_reported() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(CsvInventory.of(CsvLayout.of("sih-form"))
                        .read(TextSource.of("x.csv", broken), "x", LocalDate.of(2026, 1, 1))
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.UNREADABLE_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250", "1.250", "1.25", "01,25"})
    void a_separator_of_the_form_is_always_decimal(String quantity) {
        assertThat(read(HEADER + "a;;" + quantity + ";;\n").orThrow().equipment())
                .extracting(Equipment::quantity)
                .containsExactly(1.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.200.000", "1.200,5", "1,200.5"})
    void a_separator_of_the_form_never_groups(String quantity) {
        assertThat(read(HEADER + "a;;" + quantity + ";;\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.NOT_AS_DECLARED);
    }

    @Test
    void rows_left_out_are_remembered_by_the_inventory_of_the_others() {
        Checked<Inventory> intake = read(HEADER + "a;;douze;-1;\nb;;1;;\nc;;x;;\n");
        assertThat(intake.partial().orElseThrow().equipment()).hasSize(1);
        assertThat(intake.partial().orElseThrow().remarks())
                .filteredOn(remark -> remark.code() == CoreCode.ROWS_LEFT_OUT)
                .extracting(remark -> remark.values().get(0))
                .containsExactly("2");
    }

    @Test
    void a_file_that_cannot_be_read_at_all_has_no_valid_part_and_leaves_a_remark_too() {
        Checked<Inventory> intake = read("modele;type\na;b\n");
        assertThat(intake.partial()).isEmpty();
        assertThat(intake.remarks()).extracting(remark -> remark.code()).containsExactly(CoreCode.ROWS_LEFT_OUT);
        assertThat(intake.rows().refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEADER, "modele;type\na;b\n", "hello world\n", "modele;modele;type\na;b;c\n"})
    void nothing_is_collected_from_a_file_without_a_header_or_rows(String text) {
        assertThat(read(text).hasErrors()).isTrue();
        assertThat(read(text).partial()).isEmpty();
    }

    @Test
    void a_number_too_small_to_be_a_double_does_not_become_zero() {
        assertThat(read(HEADER + "a;;1e-400;;\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.OUT_OF_RANGE);
    }

    @Test
    void a_cell_under_a_column_without_name_is_not_lost_in_silence() {
        assertThat(read("modele;type;quantite;dureeDeVie;heuresParJour;\na;;1;;;Allemagne\n")
                        .problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.UNKNOWN_COLUMN);
    }

    @Test
    void a_text_too_long_is_reported() {
        assertThat(read(HEADER + "a".repeat(20_000) + ";;1;;\n").problems())
                .extracting(problem -> problem.code())
                .containsExactly(CoreCode.FILE_TOO_LARGE);
    }

    private static Checked<Inventory> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<Inventory> read(byte[] bytes) {
        return CsvInventory.of(CsvLayout.of("sih-form"))
                .read(TextSource.of("inventory.csv", bytes), "test", LocalDate.of(2026, 1, 1));
    }
}
