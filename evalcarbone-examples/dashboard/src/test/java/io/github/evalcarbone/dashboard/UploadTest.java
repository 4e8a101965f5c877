package io.github.evalcarbone.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files as people have them, and files that are too large or no tables. */
class UploadTest {

    private static Visitor visitor;

    @BeforeAll
    static void start() {
        visitor = new Visitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    private static JsonNode read(String name, byte[] file) {
        HttpResponse<byte[]> answer = visitor.upload(name, file);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_list_of_glpi_becomes_a_table_of_its_own_texts() {
        String text =
                "Nom;Statut;Fabricant;Modèle;Date d'achat\nM1;En service;Dell;P2719H;2021-03-30\n\"M;2\";;Dell;P2719H\n";
        JsonNode read = read("moniteurs.csv", text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.get("layout").asText()).isEqualTo("glpi");
        assertThat(read.get("columns").toString())
                .isEqualTo("[\"Nom\",\"Statut\",\"Fabricant\",\"Modèle\",\"Date d'achat\"]");
        assertThat(read.get("rows").toString())
                .isEqualTo(
                        "[[\"M1\",\"En service\",\"Dell\",\"P2719H\",\"2021-03-30\"],[\"M;2\",\"\",\"Dell\",\"P2719H\"]]");
        assertThat(read.get("problems").findValuesAsText("code")).contains("EVC-1021", "EVC-1022");
    }

    @Test
    void a_sheet_of_a_workbook_is_found_by_its_header() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            book.newWorksheet("Lisez-moi").value(0, 0, "Parc 2026");
            Worksheet sheet = book.newWorksheet("Parc");
            sheet.value(0, 0, "Parc 2026");
            sheet.value(1, 0, "Type");
            sheet.value(1, 1, "Quantité");
            sheet.value(2, 0, "Écran");
            sheet.value(2, 1, 12);
        }
        JsonNode read = read("parc.xlsx", file.toByteArray());
        assertThat(read.get("rows").toString()).isEqualTo("[[\"Écran\",\"12\"]]");
        assertThat(read.get("problems").findValuesAsText("code")).contains("EVC-1033", "EVC-1034");
    }

    @Test
    void a_file_that_is_no_table_is_told_and_gives_no_table() {
        for (byte[] file : new byte[][] {utf8("%PDF-1.4 x"), utf8(""), new byte[5000], utf8("<html><b>x</b>")}) {
            JsonNode read = read("x.csv", file);
            assertThat(read.get("columns")).isEmpty();
            assertThat(read.get("problems")).isNotEmpty();
        }
        assertThat(read("x.xlsx", utf8("PK")).get("problems").findValuesAsText("severity"))
                .contains("ERROR");
    }

    @Test
    void a_file_of_50_MB_is_refused_in_one_message() {
        byte[] file = new byte[50 << 20];
        Arrays.fill(file, (byte) 'x');
        HttpResponse<byte[]> answer = visitor.upload("big.csv", file);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.text(answer)).contains("at most 12 MB").hasSizeLessThan(300);
    }

    @Test
    void a_file_of_unknown_length_is_refused_as_soon_as_it_is_too_large() {
        byte[] piece = utf8("Type;Quantity\n".repeat(1 << 16));
        HttpResponse<byte[]> answer = visitor.send(visitor.request("/api/read?name=x.csv")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(
                        () -> Stream.generate(() -> piece).limit(60).iterator())));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_million_rows_are_refused_in_one_message() {
        HttpResponse<byte[]> answer =
                visitor.upload("rows.csv", utf8("Type;Quantity\n" + "Ecran;1\n".repeat(1_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.text(answer)).contains("at most 50,000 rows").hasSizeLessThan(300);
    }

    /** A few bytes for each cell in the file, but an object for each in memory. */
    @Test
    void millions_of_cells_are_refused() {
        String row = ";".repeat(10_000) + "x\n";
        assertThat(visitor.upload("cells.csv", utf8("Type" + ";".repeat(10_000) + "\n" + row.repeat(1_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_workbook_of_a_million_rows_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Parc");
            sheet.value(0, 0, "Type");
            sheet.value(0, 1, "Quantity");
            for (int row = 1; row < 1_000_000; row++) {
                sheet.value(row, 0, "Monitor");
                sheet.value(row, 1, 1);
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        assertThat(visitor.upload("rows.xlsx", file.toByteArray()).statusCode()).isEqualTo(413);
    }
}
