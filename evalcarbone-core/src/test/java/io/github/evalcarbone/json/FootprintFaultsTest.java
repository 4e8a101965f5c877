package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A footprint file that was changed by hand is rejected, with the place. */
class FootprintFaultsTest {

    private static final String SOUND = sound();

    private static String sound() {
        Inventory inventory = Inventory.of(
                "one",
                LocalDate.of(2026, 1, 1),
                List.of(Equipment.of("laptop-1").withCountry("FR")));
        StringWriter text = new StringWriter();
        FootprintJson.write(
                FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS)
                        .calculate(inventory),
                text);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evalcarbone-footprint-1          | evalcarbone-footprint-2            | EVC-7001
            "quantity" : 1.0                 | "quantity" : -5.0                  | EVC-1009
            "value" : 32.0                   | "value" : 33.0                     | EVC-1106
            "missingValues" : 0              | "missingValues" : 1                | EVC-1106
            "incompleteLines" : 0            | "incompleteLines" : 1              | EVC-1106
            "complete" : true                | "complete" : false                 | EVC-1106
            "weight" : 0.2                   | "weight" : 1e300                   | EVC-1009
            "evaluationDate" : "2026-01-01"  | "evaluationDate" : "2026-01-32"    | EVC-1015
            "inventory" : "one"              | "inventory" : "one", "more" : 1    | EVC-1102
            "phases"                         | "fases"                            | EVC-1103
            "unit" : "kg CO2 eq"             | "unit" : "mol H+ eq"               | EVC-3003
            "phase" : "ALL"                  | "phase" : "WHOLE"                  | EVC-1106
            """)
    void a_change_is_reported(String sound, String changed, String code) {
        assertThat(SOUND).contains(sound);
        assertThat(read(SOUND.replace(sound, changed)).problems())
                .extracting(problem -> problem.code().toString())
                .contains(code);
    }

    @Test
    void a_file_whose_findings_have_no_phase_is_read() {
        String older = SOUND.replaceAll("(?s)(\"rule\" : \"hours.ratio\",\\s+)\"phase\" : \"USE\",\\s+", "$1");
        assertThat(older).isNotEqualTo(SOUND);
        assertThat(read(older).orThrow().findings())
                .hasSameSizeAs(read(SOUND).orThrow().findings())
                .noneMatch(finding -> finding.phase().isPresent());
    }

    @Test
    void a_file_whose_cells_are_gone_or_doubled_is_refused() {
        String none = SOUND.replaceFirst("(?s)\"lines\" : \\[\\s.*", "\"lines\" : [ ]}");
        assertThat(none).isNotEqualTo(SOUND);
        assertThat(read(none).problems())
                .extracting(problem -> problem.code().toString())
                .containsOnly("EVC-7006")
                .hasSize(10);
        String twice = SOUND.replaceFirst("(?s)\"lines\" : \\[\\s+(\\{.*?\\})", "\"lines\" : [ $1, $1");
        assertThat(read(twice).problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-7006");
    }

    private static Checked<StoredFootprint> read(String json) {
        return FootprintJson.read(TextSource.of("footprint.json", json));
    }
}
