package io.github.evalcarbone.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Small files that are large once opened. The tests run in a heap that none of them would fit into. */
class BoundsTest {

    private static final String PARC = "<table:table table:name=\"Parc\">";

    private static String told(byte[] file) {
        Problem problem = Reading.refusal(file);
        return problem.code() + " " + problem.values().get(problem.values().size() - 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] ods(String rows) {
        return Archive.ods(PARC + rows + "</table:table>");
    }

    @Test
    void a_zip_bomb_of_rows() throws IOException {
        byte[] row = bytes("<row><c><v>" + "1".repeat(50_000) + "</v></c></row>");
        byte[] file = bomb("xl/worksheets/sheet1.xml", Archive.xlsxParts(""), row, 11_000);
        assertThat(file.length).isLessThan(4 << 20);
        assertThat(told(file)).startsWith("EVC-1013 536870912 bytes unpacked");
    }

    @Test
    void a_zip_bomb_of_one_text() throws IOException {
        byte[] white = bytes(" ".repeat(1 << 16));
        assertThat(told(bomb("xl/worksheets/sheet1.xml", Archive.xlsxParts(""), white, 200)))
                .contains("EVC-1013", "1048576 from one tag to the next");
        assertThat(told(bomb("content.xml", Archive.odsParts(""), white, 200)))
                .contains("EVC-1013", "1048576 from one tag to the next");
    }

    @Test
    void an_attribute_without_end() throws IOException {
        byte[] white = bytes("a".repeat(1 << 16));
        Map<String, String> parts = Archive.xlsxParts("");
        parts.replaceAll((name, part) -> name.equals("xl/workbook.xml") ? "<workbook a=\"" : part);
        assertThat(told(bomb("xl/workbook.xml", parts, white, 200))).contains("EVC-1013");
    }

    /** What is in the part, and many times a piece more; a bomb need not be well-formed. */
    private static byte[] bomb(String name, Map<String, String> parts, byte[] piece, int times) throws IOException {
        String start = parts.get(name).replaceAll("(</[A-Za-z:-]+>)*$", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean isBomb = part.getKey().equals(name);
                zip.write((isBomb ? start : part.getValue()).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; isBomb && i < times; i++) {
                    zip.write(piece);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void entities_that_grow() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a%s \"&a%s;&a%s;\">".formatted(i, i - 1, i - 1));
        }
        String entity = "&a29;";
        Map<String, String> xlsx = Archive.xlsxParts(Archive.HEADER.replace("modele", entity));
        xlsx.computeIfPresent("xl/worksheets/sheet1.xml", (name, part) -> type + "]>" + part);
        assertThat(told(Archive.zip(xlsx))).startsWith("EVC-1031 ");
        Map<String, String> ods = Archive.odsParts(
                PARC + "<table:table-row>" + Archive.odsText(entity) + "</table:table-row></table:table>");
        ods.computeIfPresent("content.xml", (name, part) -> type + "]>" + part);
        assertThat(told(Archive.zip(ods))).startsWith("EVC-1031 ");
    }

    @Test
    void a_file_of_the_machine_is_not_read_into_a_cell() {
        String type = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        Map<String, String> xlsx = Archive.xlsxParts(Archive.HEADER.replace("modele", "&a;"));
        xlsx.computeIfPresent("xl/worksheets/sheet1.xml", (name, part) -> type + part);
        assertThat(told(Archive.zip(xlsx))).startsWith("EVC-1031 ");
    }

    @Test
    void columns_that_no_program_has() {
        assertThat(told(Archive.xlsx("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .isEqualTo("EVC-1013 16384 columns");
        assertThat(told(Archive.xlsx("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>")))
                .isEqualTo("EVC-1013 16384 columns");
        assertThat(told(Archive.xlsx("<row r=\"1\">" + "<c/>".repeat(1_000_000) + "</row>")))
                .isEqualTo("EVC-1013 16384 columns");
        String many =
                "<table:table-cell table:number-columns-repeated=\"%s\" office:value-type=\"float\" office:value=\"1\"/>";
        String none = "<table:table-cell table:number-columns-repeated=\"1000000000\"/>";
        assertThat(told(ods("<table:table-row>" + many.formatted(1_000_000) + "</table:table-row>")))
                .isEqualTo("EVC-1013 16384 columns");
        assertThat(told(ods("<table:table-row>" + none.repeat(20) + many.formatted(1) + "</table:table-row>")))
                .isEqualTo("EVC-1013 16384 columns");
    }

    @Test
    void rows_that_no_program_has() {
        assertThat(told(Archive.xlsx("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")))
                .isEqualTo("EVC-1013 1048576 rows");
        String cell = Archive.odsText("x");
        String row = "<table:table-row table:number-rows-repeated=\"2000000000\">";
        assertThat(told(ods(row + cell + "</table:table-row>"))).isEqualTo("EVC-1013 1048576 rows");
        assertThat(told(ods(
                        (row + "</table:table-row>").repeat(20) + "<table:table-row>" + cell + "</table:table-row>")))
                .isEqualTo("EVC-1013 1048576 rows");
    }

    @Test
    void a_million_rows_of_thousands_of_columns() {
        String cell = Archive.odsText("x".repeat(1_000))
                .replace("<table:table-cell ", "<table:table-cell table:number-columns-repeated=\"16384\" ");
        byte[] file = ods("<table:table-row table:number-rows-repeated=\"1000000\">" + cell + "</table:table-row>");
        assertThat(file.length).isLessThan(1_000);
        assertThat(told(file)).isEqualTo("EVC-1013 134217728 bytes as CSV");
    }

    @Test
    void a_cell_of_a_long_text() {
        String text = "x".repeat(100_001);
        String spaces = "<text:s text:c=\"90000\"/>";
        assertThat(told(Archive.xlsx(Archive.HEADER.replace("modele", text))))
                .isEqualTo("EVC-1013 100000 characters a cell");
        assertThat(told(Archive.xlsx("<row><c><v>" + "9<!-- -->".repeat(100_001) + "</v></c></row>")))
                .isEqualTo("EVC-1013 100000 characters a cell");
        for (String long_ :
                new String[] {text, spaces + spaces, spaces.replace("90000", "2000000000"), "x".repeat(1 << 19)}) {
            assertThat(told(ods("<table:table-row>" + Archive.odsText(long_) + "</table:table-row>")))
                    .isEqualTo("EVC-1013 100000 characters a cell");
        }
    }

    @Test
    void texts_styles_and_sheets_that_stay_in_memory() throws IOException {
        Map<String, String> parts = Archive.xlsxParts("");
        parts.put("xl/sharedStrings.xml", "<sst>");
        String many = "EVC-1013 134217728 bytes of shared texts, styles and names";
        assertThat(told(bomb("xl/sharedStrings.xml", parts, bytes("<si/>".repeat(1_000)), 3_000)))
                .isEqualTo(many);
        assertThat(told(bomb(
                        "xl/sharedStrings.xml", parts, bytes("<si><t>" + "a".repeat(90_000) + "</t></si>"), 1_000)))
                .isEqualTo(many);
        assertThat(told(bomb("xl/workbook.xml", parts, bytes("<sheet/>".repeat(1_000)), 3_000)))
                .isEqualTo(many);
        byte[] formula = bytes("<row><c><f t=\"array\" ref=\"A1\"/></c></row>".repeat(1_000));
        assertThat(told(bomb("xl/worksheets/sheet1.xml", parts, formula, 3_000)))
                .isEqualTo(many);
    }

    @Test
    void a_thousand_sheets_and_more() {
        assertThat(told(Archive.ods((PARC + "</table:table>").repeat(1_025)))).isEqualTo("EVC-1013 1024 sheets");
    }

    @Test
    void a_file_of_any_length() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
        assertThat(Spreadsheets.read(TextSource.of("parc.xlsx", endless), Optional.empty())
                        .problems())
                .singleElement()
                .asString()
                .startsWith("EVC-1013 parc.xlsx: [parc.xlsx] must be at most 33,554,432 bytes.");
    }

    @Test
    void an_encoding_in_which_tags_cannot_be_recognised() {
        Map<String, String> parts = new LinkedHashMap<>(Archive.odsParts(PARC + "</table:table>"));
        parts.computeIfPresent(
                "content.xml", (name, part) -> "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>" + part);
        assertThat(told(Archive.zip(parts))).startsWith("EVC-1031 ");
    }
}
