package io.github.evalcarbone.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content of XLSX files that the library for tests does not write. */
class XlsxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <c r="B2"><v>3</v></c>                                   | 3
                    <c r="B2"><f>1+2</f><v>3</v></c>                         | 3
                    <c r="B2" t="str"><f>A1&amp;"x"</f><v>ax</v></c>         | ax
                    <c r="B2" t="b"><f>TRUE()</f><v>1</v></c>                | true
                    <c r="B2" t="b"><v>0</v></c>                             | false
                    <c r="B2" t="e"><v>#N/A</v></c>                          | #N/A
                    <c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>             | #DIV/0!
                    <c r="B2"><f>A1*2</f></c>                                | =A1*2
                    <c r="B2"><v>douze</v></c>                               | douze
                    <c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c> | ab
                    <c r="B2" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c> | a b
                    <c r="B2" t="inlineStr"><is><t>a_x005F_x000D_b</t></is></c> | a_x000D_b
                    <c r="B2"><v>1E999999999</v></c>                         | 1E+999999999
                    """)
    void a_cell(String cell, String text) {
        assertThat(last(Archive.xlsx(Archive.HEADER + "<row r=\"2\">" + cell + "</row>")))
                .isEqualTo(text);
    }

    @Test
    void a_formula_that_gives_an_empty_text_is_an_empty_cell() {
        byte[] file = Archive.xlsx(Archive.HEADER
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c></row>");
        assertThat(Reading.csv(file)).endsWith("\n\"1\";");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, 46053, 2026-01-31",
        "dd/mm/yyyy hh:mm, 46053.5, 2026-01-31T12:00",
        "dd/mm/yyyy, 1, 1900-01-01",
        "dd/mm/yyyy, 0, 0",
        "dd/mm/yyyy, -1, -1",
        "dd/mm/yyyy, 2958465, 9999-12-31",
        "dd/mm/yyyy, 2958466, 2958466",
        "[h]:mm, 0.33333333333333331, PT8H",
        "[h]:mm, 1.5, PT36H",
        "[h]:mm, 1E300, 1",
        "0.00, 46053, 46053",
    })
    void a_number_with_a_format(String format, String value, String text) {
        String row = "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>" + value + "</v></c></row>";
        assertThat(last(Archive.xlsx(Archive.HEADER + row, format))).startsWith(text);
    }

    @Test
    void days_since_1904() {
        Map<String, String> parts = Archive.xlsxParts("");
        assertThat(parts).containsKey("xl/workbook.xml");
        byte[] file = Archive.xlsx(
                Archive.HEADER + "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>44591</v></c></row>",
                Map.of(
                        "xl/workbook.xml",
                        parts.get("xl/workbook.xml").replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>")),
                "yyyy-mm-dd");
        assertThat(last(file)).isEqualTo("2026-01-31");
    }

    @Test
    void rows_and_cells_without_a_reference() {
        String cell = "<c t=\"inlineStr\"><is><t>x</t></is></c>";
        byte[] file = Archive.xlsx("<row>" + cell + cell + "</row><row/><row><c/>" + cell + "</row>");
        assertThat(Reading.csv(file)).isEqualTo("\"x\";\"x\"\n\n;\"x\"");
        byte[] rowsAlone = Archive.xlsx("<row r=\"1\">" + cell + cell + "</row><row r=\"4\">" + cell + "</row>");
        assertThat(Reading.csv(rowsAlone)).isEqualTo("\"x\";\"x\"\n\n\n\"x\";");
    }

    @Test
    void a_text_that_is_shared_and_one_with_a_reading_aid() {
        Map<String, String> parts = Archive.xlsxParts(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>Lati</t></r><r><t>tude</t></r></si><si><t>x</t><rPh><t>y</t></rPh></si></sst>");
        assertThat(Reading.csv(Archive.zip(parts))).isEqualTo("\"x\";\"Latitude\"");
    }

    private static String last(byte[] file) {
        String csv = Reading.csv(file);
        String cell = csv.substring(csv.lastIndexOf(";") + 1);
        return cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
    }
}
