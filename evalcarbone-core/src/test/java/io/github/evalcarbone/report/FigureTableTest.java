package io.github.evalcarbone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final String CSV = """
            kind;label;value;datasets
            LINE;"a ""b""; c";-1.5E-7;"ademe 1, hospital 2"
            LINE;'=1+1;'-2.25;
            LINE;1.5;;x
            """;

    @Test
    void french_excel_gets_headings_in_words_decimal_commas_and_a_byte_order_mark() {
        StringBuilder text = new StringBuilder();
        FigureTable.of(CSV).writeForExcel(Language.FRENCH, text);
        assertThat(text.toString()).isEqualTo("""
                \ufeffNature;Libellé;Valeur;Jeux de données
                LINE;"a ""b""; c";-1,5E-7;"ademe 1, hospital 2"
                LINE;'=1+1;-2,25;
                LINE;1.5;;x
                """.replace("\n", "\r\n"));
    }

    @Test
    void english_excel_gets_commas_between_cells() {
        StringBuilder text = new StringBuilder();
        FigureTable.of(CSV).writeForExcel(Language.ENGLISH, text);
        assertThat(text.toString().lines().skip(1).findFirst())
                .contains("LINE,\"a \"\"b\"\"; c\",-1.5E-7,\"ademe 1, hospital 2\"");
    }

    @Test
    void a_record_has_a_cell_for_each_column() {
        List<List<String>> records = new ArrayList<>();
        FigureTable.of(CSV).forEach(records::add);
        assertThat(records)
                .containsExactly(
                        List.of("LINE", "a \"b\"; c", "-1.5E-7", "ademe 1, hospital 2"),
                        List.of("LINE", "'=1+1", "'-2.25", ""),
                        List.of("LINE", "1.5", "", "x"));
    }

    @Test
    void columns_say_whether_they_hold_numbers() {
        FigureTable table = FigureTable.of(CSV);
        assertThat(table.isNumber(2)).isTrue();
        assertThat(table.isNumber(1)).isFalse();
        assertThat(table.heading(2, Language.ENGLISH)).isEqualTo("Value");
    }
}
