package io.github.evalcarbone.spreadsheets;

import static io.github.evalcarbone.spreadsheets.Book.row;
import static io.github.evalcarbone.spreadsheets.Book.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.InventoryField;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as people make them: titles, empty rows, notes at the side, several sheets, numbers as text. */
class SpreadsheetsTest {

    private static final List<Object> HEADER = row("modele", "type", "quantite", "dureeDeVie", "heuresParJour");

    /** The same sheets as XLSX and as ODS. */
    private static Stream<byte[]> both(Book book) {
        return Stream.of(book.xlsx(), book.ods());
    }

    @Test
    void cells_become_texts_that_the_core_reads() {
        Book book = Book.of(table(
                "Parc",
                row("texte", "entier", "décimal", "jour", "vrai", "virgule", "guillemet"),
                row("a;b", 3.0, 0.1, LocalDate.of(2026, 1, 31), true, "12,5", "24\"")));
        assertThat(both(book).map(Reading::csv)).containsOnly("""
                "texte";"entier";"décimal";"jour";"vrai";"virgule";"guillemet"
                "a;b";"3";"0.1";"2026-01-31";"true";"12,5";"24\""\"""");
    }

    @Test
    void a_decimal_comma_in_a_text_cell_is_read_and_three_decimals_in_a_number_are_not_a_thousand() {
        Book book = Book.of(table("Parc", HEADER, row("pc", null, 1.125, "2,5", 8)));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.problems()).isEmpty();
            assertThat(intake.partial().orElseThrow().equipment().get(0).quantity())
                    .isEqualTo(1.125);
            assertThat(intake.partial().orElseThrow().equipment().get(0).serviceLife())
                    .isEqualTo(ServiceLife.years(2.5));
        });
    }

    @Test
    void rows_keep_the_numbers_of_the_sheet() {
        Book book = Book.of(table(
                "Parc",
                row(),
                row("Inventaire 2026"),
                row(),
                HEADER,
                row(),
                row("pc\nde bureau", null, 1, 5, 8),
                row("pc", null, "douze", 5, 8)));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.problems()).singleElement().asString().startsWith("EVC-1008 parc:7 quantite: [douze]");
            assertThat(intake.partial().orElseThrow().equipment())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.id()).isEqualTo("line-6");
                        assertThat(line.model()).contains("pc de bureau");
                    });
        });
    }

    @Test
    void rows_above_the_header_are_reported() {
        Book book = Book.of(table("Parc", row("Inventaire"), row(null, "2026"), HEADER, row("pc", null, 1, 5, 8)));
        assertThat(both(book).map(Reading::inventory))
                .allSatisfy(intake -> assertThat(
                                intake.partial().orElseThrow().remarks().get(0))
                        .asString()
                        .startsWith("EVC-1034 parc:3: 2 lines above the header, taken to be line 3, were skipped."));
    }

    @Test
    void a_title_at_the_side_makes_no_columns() {
        Book book =
                Book.of(table("Parc", row(null, null, null, "Confidentiel"), row("modele", "type"), row("pc", "x")));
        assertThat(both(book).map(Reading::csv)).containsOnly("\n\"modele\";\"type\"\n\"pc\";\"x\"");
    }

    @Test
    void what_is_wrong_with_the_header_has_its_row() {
        Book book = Book.of(table("Parc", row("Titre"), row("modele", "qte", "Modele"), row("pc", 1, "x")));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.problems())
                    .filteredOn(problem -> problem.code() != CoreCode.ROWS_ABOVE_HEADER)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.location().row()).isEqualTo(2));
        });
    }

    @Test
    void the_header_is_the_first_row_if_there_is_but_one_column() {
        Book book = Book.of(table("Parc", row(), row("modele"), row("pc")));
        assertThat(both(book).map(Reading::csv)).containsOnly("\n\"modele\"\n\"pc\"");
    }

    @Test
    void merged_header_cells_leave_columns_without_a_name_whose_values_are_reported() {
        Book book = Book.of(table(
                "Parc",
                row("modele", null, "type", "quantite", "dureeDeVie", "heuresParJour"),
                row("pc", null, null, 1, 5, 8),
                row("pc", "de bureau", null, 1, 5, 8)));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.partial().orElseThrow().equipment()).hasSize(1);
            assertThat(intake.problems())
                    .singleElement()
                    .asString()
                    .startsWith("EVC-1005 parc:3: ")
                    .contains("[de bureau]");
        });
    }

    @Test
    void a_note_at_the_side_is_reported_like_in_csv_and_no_other_row_suffers() {
        Book book = Book.of(table(
                "Parc",
                HEADER,
                row("pc", null, 1, 5, 8),
                row("pc", null, 1, 5, 8, null, "volé"),
                row("pc", null, 1, 5)));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.partial().orElseThrow().equipment()).hasSize(2);
            assertThat(intake.problems())
                    .singleElement()
                    .asString()
                    .startsWith("EVC-1005 parc:3: ")
                    .contains("[volé]");
        });
    }

    @Test
    void the_first_sheet_that_is_not_empty_is_read_and_reported_if_there_are_others() {
        Book book = Book.of(
                table("Vide", row(" ")),
                table("Parc", HEADER, row("pc", null, 1, 5, 8)),
                table("Rien"),
                table("Listes", row("x")));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.partial().orElseThrow().equipment()).hasSize(1);
            assertThat(intake.problems()).isEmpty();
            assertThat(intake.partial().orElseThrow().remarks().get(0))
                    .asString()
                    .startsWith("EVC-1033 parc: Several sheets are not empty: [Parc] was read, [Listes] not.");
        });
    }

    @Test
    void the_sheet_whose_header_fits_best_is_read_whatever_comes_before_it() {
        Book book = Book.of(
                table("Lisez-moi", row("Inventaire", "du parc"), row("DSI", "2026"), row("Nom", "Modèle")),
                table("Listes", row("Type", "Libellé"), row("pc", "x")),
                table(
                        "Parc",
                        row("Parc informatique", "au 1er novembre"),
                        row(),
                        row("Modèle", "Type", "Quantité", "Durée de vie"),
                        row("pc", null, 3, 5),
                        row("Total", null, 3)));
        assertThat(both(book).map(Reading::inventory)).allSatisfy(intake -> {
            assertThat(intake.partial().orElseThrow().equipment())
                    .singleElement()
                    .satisfies(line -> assertThat(line.id()).isEqualTo("line-4"));
            assertThat(intake.partial().orElseThrow().remarks())
                    .extracting(Problem::toString)
                    .anyMatch(remark -> remark.startsWith(
                            "EVC-1033 parc: Several sheets are not empty: [Parc] was read, [Lisez-moi, Listes] not."))
                    .anyMatch(remark -> remark.startsWith("EVC-1034 parc:3: 1 line above the header"));
            assertThat(intake.problems())
                    .singleElement()
                    .asString()
                    .startsWith("EVC-1039 parc:5: [Total] is a row of totals");
        });
    }

    @Test
    void sheets_that_fit_alike_must_be_named_and_empty_forms_do_not_count() {
        Book book = Book.of(
                table("Formulaire", HEADER),
                table("Nord", HEADER, row("pc", null, 1, 5, 8)),
                table("Sud", HEADER, row("pc", null, 2, 5, 8)));
        assertThat(both(book).map(Reading::refusal))
                .allSatisfy(problem -> assertThat(problem.toString())
                        .startsWith("EVC-1037 parc: The sheets [Nord, Sud] fit alike: one of them must be named."));
        assertThat(both(book))
                .allSatisfy(file ->
                        assertThat(Reading.sheet(file, "Sud").hasErrors()).isFalse());
    }

    @Test
    void a_layout_of_ones_own_finds_its_sheet() {
        Book book = Book.of(
                table("Parc", HEADER, row("pc", null, 1, 5, 8)),
                table("Achats", row("Désignation", "Livré le"), row("pc", "2026-01-01")));
        CsvInventory reader = CsvInventory.of(CsvLayout.builder("mine")
                .column(InventoryField.MODEL, "Désignation")
                .column(InventoryField.PURCHASE, "Livré le")
                .assumeQuantity(1)
                .build());
        assertThat(both(book)).allSatisfy(file -> {
            CsvSheet sheet = Spreadsheets.read(TextSource.of("parc", file), Optional.empty(), reader)
                    .orThrow();
            assertThat(sheet.complete(reader.read(sheet.csv(), "x", LocalDate.of(2026, 1, 1)))
                            .orThrow()
                            .equipment())
                    .hasSize(1);
        });
    }

    @Test
    void one_sheet_alone_is_not_reported() {
        Book book = Book.of(table("Vide", row(" ")), table("Parc", HEADER, row("pc", null, 1, 5, 8)));
        assertThat(both(book).map(Reading::inventory))
                .allSatisfy(intake -> assertThat(intake.partial().orElseThrow().remarks())
                        .extracting(Problem::code)
                        .doesNotContain(SpreadsheetCode.SHEET_CHOSEN));
    }

    @Test
    void the_choice_of_the_sheet_is_a_problem_too_if_no_row_could_be_read() {
        Book book = Book.of(table("Lisez-moi", row("CHU", "2026"), row("a", "b")), table("Parc", HEADER));
        assertThat(both(book).map(Reading::inventory))
                .allSatisfy(
                        intake -> assertThat(intake.problems().get(0).code()).isEqualTo(SpreadsheetCode.SHEET_CHOSEN));
    }

    @Test
    void a_sheet_can_be_named() {
        Book book = Book.of(table("Lisez-moi", row("a", "b")), table("Parc", HEADER, row("pc", null, 1, 5, 8)));
        assertThat(both(book)).allSatisfy(file -> {
            CsvSheet sheet = Reading.sheet(file, "Parc").orThrow();
            Checked<Inventory> intake = sheet.complete(Reading.csvInventory(bytes(sheet)));
            assertThat(intake.partial().orElseThrow().equipment()).hasSize(1);
            assertThat(intake.partial().orElseThrow().remarks())
                    .extracting(Problem::code)
                    .doesNotContain(SpreadsheetCode.SHEET_CHOSEN);
        });
    }

    @Test
    void a_sheet_that_is_not_there_is_reported_with_those_that_are() {
        Book book = Book.of(table("Lisez-moi", row("a", "b")), table("Parc", HEADER));
        assertThat(both(book).map(file -> Reading.sheet(file, "parc").problems().toString()))
                .allSatisfy(told -> assertThat(told)
                        .startsWith("[EVC-1035 parc: The sheet [parc] must be one of: Lisez-moi, Parc."));
    }

    @Test
    void an_empty_file_is_reported_by_the_core() {
        assertThat(both(Book.of(table("Feuille1"))).map(Reading::inventory))
                .allSatisfy(intake ->
                        assertThat(intake.problems()).extracting(Problem::code).containsExactly(CoreCode.EMPTY_FILE));
    }

    @ParameterizedTest
    @CsvSource({"parc.xlsx, true", "PARC.XLSX, true", "a.xlsm, true", "a.b.ods, true", "parc.csv, false", "xlsx, false"
    })
    void files_are_known_by_the_ending_of_their_names(String file, boolean isOne) {
        assertThat(Spreadsheets.isOne(file)).isEqualTo(isOne);
    }

    @Test
    void the_kind_of_a_file_follows_from_its_content() {
        Book book = Book.of(table("Parc", HEADER, row("pc", null, 1, 5, 8)));
        assertThat(Reading.inventory(book.ods())).isEqualTo(Reading.inventory(book.xlsx()));
    }

    @Test
    void the_text_can_be_read_again() {
        CsvSheet sheet = Reading.sheet(Book.of(table("Parc", HEADER)).xlsx()).orThrow();
        assertThat(bytes(sheet)).isEqualTo(bytes(sheet)).isNotEmpty();
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
                return read();
            }
        };
        assertThat(Spreadsheets.read(TextSource.of("parc.xlsx", broken), Optional.empty())
                        .problems())
                .singleElement()
                .asString()
                .startsWith("EVC-1001 parc.xlsx");
    }

    private static byte[] bytes(CsvSheet sheet) {
        try {
            return sheet.csv().open().readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
