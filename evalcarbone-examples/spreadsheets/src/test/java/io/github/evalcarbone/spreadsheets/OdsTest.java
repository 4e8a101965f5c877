package io.github.evalcarbone.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content of ODS files that the library for tests does not write. */
class OdsTest {

    private static final String HEADER =
            "<table:table-row>" + Archive.odsText("modele") + Archive.odsText("quantite") + "</table:table-row>";

    private static byte[] file(String rows) {
        return Archive.ods("<table:table table:name=\"Parc\">" + rows + "</table:table>");
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    office:value-type="float" office:value="1.50">$1,5$                          | 1.5
                    office:value-type="percentage" office:value="0.5">$50 %$                     | 0.5
                    office:value-type="currency" office:currency="EUR" office:value="12">$12 €$  | 12
                    office:value-type="date" office:date-value="2026-01-31">$31/01/26$           | 2026-01-31
                    office:value-type="date" office:date-value="2026-01-31T00:00:00">$31/01/26$  | 2026-01-31
                    office:value-type="date" office:date-value="2026-01-31T12:30:00">$31/01/26$  | 2026-01-31T12:30:00
                    office:value-type="time" office:time-value="PT08H00M00S">$08:00$             | PT08H00M00S
                    office:value-type="boolean" office:boolean-value="true">$VRAI$               | true
                    office:value-type="string" office:string-value="x">                          | x
                    office:value-type="string" office:string-value="">$#N/A$                     | #N/A
                    table:formula="of:=1+2" office:value-type="float" office:value="3">$3$       | 3
                    table:formula="of:=1+2">                                                     | =of:=1+2
                    office:value-type="float">$12$                                               | 12
                    >$sans type$                                                                 | sans type
                    office:value-type="string">$a<text:s text:c="2"/>b<text:tab/>c$              | a  b\tc
                    office:value-type="string">$a<text:line-break/>b$$c$                         | a b c
                    office:value-type="string">$<text:span>a<text:a>b</text:a></text:span>&amp;$ | ab&
                    office:value-type="string"><office:annotation><dc:date>x</dc:date>$note$</office:annotation>$a$ | a
                    """)
    void a_cell(String cell, String text) {
        String xml =
                "<table:table-cell " + cell.replaceAll("\\$([^$]*)\\$", "<text:p>$1</text:p>") + "</table:table-cell>";
        String csv = Reading.csv(file(HEADER + row("<table:table-cell/>" + xml)));
        assertThat(csv).endsWith("\n;\"" + text.replace("\\t", "\t") + "\"");
    }

    @Test
    void a_formula_that_gives_an_empty_text_is_an_empty_cell() {
        String cell =
                "<table:table-cell table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" office:string-value=\"\"/>";
        assertThat(Reading.csv(file(HEADER + row(Archive.odsText("x") + cell)))).endsWith("\n\"x\";");
    }

    @Test
    void rows_that_stand_for_many_stand_as_many_times_and_those_below_keep_their_numbers() {
        String many =
                "<table:table-row table:number-rows-repeated=\"10001\">" + Archive.odsText("pc") + "</table:table-row>";
        String empty = "<table:table-row table:number-rows-repeated=\"20000\"><table:table-cell/></table:table-row>";
        String csv = Reading.csv(file(HEADER + many + empty + row(Archive.odsText("last"))));
        assertThat(csv.lines())
                .hasSize(1 + 10_001 + 20_000 + 1)
                .filteredOn("\"pc\";"::equals)
                .hasSize(10_001);
        assertThat(csv).endsWith("\n\n\"last\";");
    }

    @Test
    void empty_rows_and_cells_to_the_end_of_the_sheet_take_no_room() {
        String end = "<table:table-cell table:number-columns-repeated=\"16382\"/>";
        String rest = "<table:table-row table:number-rows-repeated=\"1048574\">" + end + "</table:table-row>";
        String header = HEADER.replace("</table:table-row>", end + "</table:table-row>");
        assertThat(Reading.csv(file(header + row(Archive.odsText("pc")) + rest)))
                .isEqualTo("\"modele\";\"quantite\"\n\"pc\";");
    }

    @Test
    void cells_that_stand_for_many_and_cells_that_are_covered() {
        String many =
                "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1\"/>";
        String covered = "<table:covered-table-cell table:number-columns-repeated=\"2\"/>";
        assertThat(Reading.csv(file(row(many + covered + Archive.odsText("x")))))
                .isEqualTo("\"1\";\"1\";;;\"x\"");
    }

    @Test
    void rows_in_groups_and_header_rows_and_what_is_no_row() {
        String rows = "<table:title>x</table:title><table:shapes><text:p>x</text:p></table:shapes><table:table-column/>"
                + "<table:table-header-rows>" + HEADER
                + "</table:table-header-rows><table:table-row-group><table:table-row-group>"
                + row(Archive.odsText("a")) + "</table:table-row-group>" + row(Archive.odsText("b"))
                + "</table:table-row-group>" + row(Archive.odsText("c"));
        assertThat(Reading.csv(file(rows))).isEqualTo("\"modele\";\"quantite\"\n\"a\";\n\"b\";\n\"c\";");
    }

    @Test
    void tables_that_are_no_sheets_are_passed_over() {
        byte[] file = Archive.ods("<table:dde-links><table:table>" + row(Archive.odsText("old"))
                + "</table:table></table:dde-links>" + "<table:table table:name=\"Parc\">"
                + cells("modele", "type", "quantite", "dureeDeVie", "heuresParJour")
                + cells("laptop-1", "Ordinateur portable", "1", "5", "8") + "</table:table>");
        assertThat(Reading.csv(file)).startsWith("\"modele\";\"type\"").hasLineCount(2);
        assertThat(Reading.inventory(file).partial().orElseThrow().remarks())
                .noneMatch(remark -> remark.toString().contains("EVC-1033"));
    }

    private static String cells(String... texts) {
        return row(Stream.of(texts).map(Archive::odsText).collect(Collectors.joining()));
    }
}
