package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets are read as CSV is: the same account, the same footprint, the same rows left out. */
class SpreadsheetTest {

    private static final String[][] ROWS = {
        {"modele", "type", "quantite", "dureeDeVie", "heuresParJour", "site"},
        {"ordinateur-portable-1", "", "1200", "5", "8", "Site nord; bâtiment \"A\""},
        {"ecran-1", "", "douze", "5", "8", "Sud"},
        {"serveur-1", "", "3", "2,5", "24", "Sud"},
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("parc.csv"), csv());
        try (OutputStream stream = Files.newOutputStream(folder.resolve("parc.xlsx"));
                Workbook book = new Workbook(stream, "tests", "1.0")) {
            write(book.newWorksheet("Parc"));
        }
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet());
        book.save(folder.resolve("parc.ods").toFile());
    }

    private static String csv() {
        StringBuilder text = new StringBuilder();
        for (String[] row : ROWS) {
            for (int c = 0; c < row.length; c++) {
                text.append(c == 0 ? "" : ";")
                        .append('"')
                        .append(row[c].replace("\"", "\"\""))
                        .append('"');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void write(Worksheet sheet) {
        for (int r = 0; r < ROWS.length; r++) {
            for (int c = 0; c < ROWS[r].length; c++) {
                if (isNumber(ROWS[r][c])) {
                    sheet.value(r, c, Integer.valueOf(ROWS[r][c]));
                } else {
                    sheet.value(r, c, ROWS[r][c]);
                }
            }
        }
    }

    private static Sheet sheet() {
        Sheet sheet = new Sheet("Parc", 0, ROWS[0].length);
        for (int r = 0; r < ROWS.length; r++) {
            sheet.appendRow();
            for (int c = 0; c < ROWS[r].length; c++) {
                sheet.getRange(r, c).setValue(isNumber(ROWS[r][c]) ? Integer.valueOf(ROWS[r][c]) : ROWS[r][c]);
            }
        }
        return sheet;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[0-9]+");
    }

    private String file(String ending) {
        return folder.resolve("parc" + ending).toString();
    }

    /** The output of a command on a file without the name of the file and line breaks, which depend on it. */
    private Outcome output(String ending, String command, String... options) {
        String[] all = Stream.concat(Stream.of(command, file(ending)), Stream.of(options))
                .toArray(String[]::new);
        Outcome outcome = Outcome.of(all);
        return new Outcome(outcome.code(), anyFile(outcome.out(), ending), anyFile(outcome.err(), ending));
    }

    private String anyFile(String text, String ending) {
        return text.replace(file(ending), "FILE").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".ods"})
    void have_the_same_account(String ending) {
        Outcome csv = output(".csv", "check");
        assertThat(csv.out())
                .startsWith("Lines of equipment: 2. Computed in full: ")
                .contains("Rows left out: 1. ")
                .contains("FILE:3 quantite: [douze]");
        assertThat(output(ending, "check")).isEqualTo(csv);
        assertThat(output(ending, "check", "--format", "json")).isEqualTo(output(".csv", "check", "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".ods"})
    void have_the_same_footprint(String ending) {
        String[] options = {"--on-problem", "skip", "--format", "json"};
        Outcome csv = output(".csv", "assess", options);
        assertThat(csv.code()).isZero();
        assertThat(output(ending, "assess", options)).isEqualTo(csv);
        assertThat(output(ending, "assess")).isEqualTo(output(".csv", "assess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".ods"})
    void rows_left_out_become_csv(String ending) throws IOException {
        String rejects = folder.resolve("rejects.csv").toString();
        Outcome.of("check", file(ending), "--rejects", rejects);
        String written = Files.readString(Path.of(rejects));
        Outcome.of("check", file(".csv"), "--rejects", rejects);
        assertThat(written)
                .startsWith("modele;type;")
                .contains("\necran-1;;douze;5;8;Sud;")
                .isEqualTo(Files.readString(Path.of(rejects)));
    }

    @Test
    void another_sheet_can_be_named() throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve("parc.xlsx"));
                Workbook book = new Workbook(stream, "tests", "1.0")) {
            book.newWorksheet("Lisez-moi").value(0, 0, "Inventaire");
            write(book.newWorksheet("Parc"));
        }
        assertThat(Outcome.of("check", file(".xlsx"), "--lang", "fr").out())
                .contains("EVC-1033 ", "[Parc]", "[Lisez-moi]");
        assertThat(Outcome.of("check", file(".xlsx"), "--sheet", "Parc").out())
                .startsWith("Lines of equipment: 2.")
                .doesNotContain("EVC-1033");
        Outcome wrong = Outcome.of("check", file(".xlsx"), "--sheet", "Parcs");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).contains("EVC-1035 " + file(".xlsx") + ":", "[Parcs]", "Lisez-moi");
    }

    @Test
    void a_csv_file_has_no_sheets() {
        Outcome outcome = Outcome.of("assess", file(".csv"), "--sheet", "Parc");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("EVC-7005 --sheet: [" + file(".csv") + "] is not an XLSX or ODS file");
    }

    @Test
    void a_damaged_file_is_reported_without_a_stack_trace() throws IOException {
        Files.writeString(folder.resolve("parc.xlsx"), csv());
        Outcome outcome = Outcome.of("assess", file(".xlsx"));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("EVC-1031 " + file(".xlsx") + ": ")
                .endsWith("\n1 problem; nothing was done.\n")
                .hasLineCount(3);
        assertThat(Outcome.of("assess", file(".xlsm")).err()).startsWith("EVC-1001 ");
    }
}
