package io.github.evalcarbone.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files built by hand, with content that no library would write. */
final class Archive {

    static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>modele</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>quantite</t></is></c></row>";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private Archive() {}

    /** An XLSX file without styles, with this in its one sheet. */
    static byte[] xlsx(String rows) {
        return zip(xlsxParts(rows));
    }

    /** The same with styles: the codes of the formats of styles 1, 2 ... */
    static byte[] xlsx(String rows, String... formats) {
        return xlsx(rows, Map.of(), formats);
    }

    /** The same with other parts instead. */
    static byte[] xlsx(String rows, Map<String, String> instead, String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            codes.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(164 + i, formats[i]));
            styles.append("<xf numFmtId=\"%s\"/>".formatted(164 + i));
        }
        Map<String, String> parts = xlsxParts(rows);
        parts.merge(
                "[Content_Types].xml",
                "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>",
                (all, style) -> all.replace("</Types>", style + "</Types>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, codes, styles));
        parts.putAll(instead);
        return zip(parts);
    }

    static Map<String, String> xlsxParts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>"
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Parc\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
                        .formatted(MAIN, RELATIONS));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        return parts;
    }

    /** An ODS file with these tables. */
    static byte[] ods(String tables) {
        return zip(odsParts(tables));
    }

    static Map<String, String> odsParts(String tables) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                ("<office:document-content xmlns:office=\"ODFoffice:1.0\" xmlns:table=\"ODFtable:1.0\""
                                        + " xmlns:text=\"ODFtext:1.0\" xmlns:dc=\"dc\"><office:body><office:spreadsheet>")
                                .replace("ODF", ODF)
                        + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
        return parts;
    }

    static String odsText(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
