package io.github.evalcarbone.spreadsheets;

import static io.github.evalcarbone.spreadsheets.Book.row;
import static io.github.evalcarbone.spreadsheets.Book.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not spreadsheets, truncated, or locked. */
class DamageTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @ParameterizedTest
    @ValueSource(
            strings = {"", "modele;type;quantite\npc;;1\n", "<html><table><tr><td>pc</td></tr></table></html>", "PK\3\4"
            })
    void another_kind_of_file(String text) {
        assertThat(told(text.getBytes(StandardCharsets.UTF_8)))
                .startsWith("EVC-1031 parc: [parc] must be a complete XLSX or ODS file.");
    }

    @Test
    void an_old_xls_file() {
        assertThat(told(ole("Workbook"))).startsWith("EVC-1031 ");
    }

    @Test
    void an_xlsx_file_with_a_password() {
        assertThat(told(ole("EncryptedPackage")))
                .startsWith("EVC-1032 parc: [parc] must be readable without a password.");
    }

    private static byte[] ole(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(OLE);
        bytes.writeBytes(new byte[1001]);
        bytes.writeBytes(content.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    @Test
    void an_ods_file_with_a_password() {
        Map<String, String> parts = Archive.odsParts("");
        parts.put("content.xml", "\u0001\u0002");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>");
        assertThat(told(Archive.zip(parts))).startsWith("EVC-1032 ");
    }

    @Test
    void documents_of_other_programs() {
        assertThat(told(Archive.zip(Map.of("content.xml", "<text/>")))).startsWith("EVC-1031 ");
        assertThat(told(Archive.zip(Map.of("[Content_Types].xml", "<Types/>")))).startsWith("EVC-1031 ");
        assertThat(told(Archive.zip(Map.of("a.txt", "x")))).startsWith("EVC-1031 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"d\"><v>2026-01-31</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
                "<row><c><f t=\"shared\" si=\"7\"/></c></row>",
                "<row><c><v>1</v></row>",
            })
    void what_contradicts_itself(String rows) {
        assertThat(told(Archive.xlsx(rows))).startsWith("EVC-1031 ");
    }

    @Test
    void a_table_that_is_cut_or_counts_in_words() {
        assertThat(told(Archive.ods("<table:table><table:table-row>"))).startsWith("EVC-1031 ");
        assertThat(told(Archive.ods(
                        "<table:table><table:table-row table:number-rows-repeated=\"zwei\"/></table:table>")))
                .startsWith("EVC-1031 ");
    }

    /** One byte of a quantity differs: still a number, still XML; only the checksum in the file reveals it. */
    @Test
    void a_digit_that_changed_on_the_way() throws IOException {
        Map<String, String> xlsx = Archive.xlsxParts(Archive.HEADER + "<row r=\"2\"><c r=\"B2\"><v>1234</v></c></row>");
        assertThat(Reading.csv(stored(xlsx))).endsWith("\"1234\"");
        assertThat(told(changed(stored(xlsx)))).startsWith("EVC-1031 ");
        Map<String, String> ods = Archive.odsParts("<table:table table:name=\"P\"><table:table-row>"
                + Archive.odsText("1234") + "</table:table-row></table:table>");
        assertThat(Reading.csv(stored(ods))).endsWith("\"1234\"");
        assertThat(told(changed(stored(ods)))).startsWith("EVC-1031 ");
    }

    private static byte[] changed(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replace("1234", "1934")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] stored(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    /** The library finds no sheet in it. */
    @Test
    void strict_open_xml() {
        Map<String, String> parts = Archive.xlsxParts(Archive.HEADER);
        parts.replaceAll((name, part) -> part.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertThat(told(Archive.zip(parts))).startsWith("EVC-1031 ");
    }

    @Test
    void shared_texts_that_are_missing_are_not_blank() {
        Map<String, String> parts =
                Archive.xlsxParts(Archive.HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>");
        parts.put("xl/other.xml", "<sst><si><t>pc</t></si></sst>");
        assertThat(told(Archive.zip(parts))).startsWith("EVC-1031 ");
    }

    @Test
    void a_picture_and_a_note_in_the_file_do_not_matter() {
        Map<String, String> parts = Archive.xlsxParts(Archive.HEADER);
        parts.put("xl/media/image1.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>");
        parts.put("xl/media/image2.png", "\u0089PNG");
        assertThat(Reading.csv(Archive.zip(parts))).isEqualTo("\"modele\";\"quantite\"");
    }

    @Test
    void a_whole_file_that_was_cut() {
        byte[] file = Book.of(table("Parc", row("modele", "quantite"))).xlsx();
        assertThat(told(java.util.Arrays.copyOf(file, file.length / 2))).startsWith("EVC-1031 ");
    }

    private static String told(byte[] file) {
        return Reading.refusal(file).toString();
    }
}
