package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The purchases of the sample system by the GHG Protocol: its rows state the day and the years, and neither hides the other. */
class PurchasesOfSystemTest {

    private static final Path SAMPLE = Path.of("samples/hospital-system");

    @TempDir
    private Path folder;

    private static Outcome report(Path system, String year, String factors) {
        return Outcome.of(
                "assess",
                system.toString(),
                "--rules",
                "evalcarbone-purchases",
                "--report",
                "ghg-protocol",
                "--factors",
                factors,
                "--date",
                year + "-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2023", "2026"})
    void no_line_lacks_a_day_of_purchase_with_the_recommended_factors(String year) {
        Outcome outcome = report(SAMPLE, year, "recommended");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("3.2 Capital goods").doesNotContain("EVC-5020");
    }

    /** Switches in 2020, the storage bay and the computers of wards in 2021, and so on: nine lines in all. */
    @ParameterizedTest
    @CsvSource({"2020, 1", "2021, 3", "2022, 2", "2023, 3", "2026, 0"})
    void each_line_is_bought_once_in_the_year_of_its_row(String year, int lines) {
        String out = report(SAMPLE, year, "sih").out();
        assertThat(out).contains("None: every line has a value for climate change in every phase.");
        assertThat(out).containsPattern("EVC-5130[^\n]*\\b" + (9 - lines) + " line");
        assertThat(out.lines().filter(line -> line.startsWith("3.2 Capital goods")))
                .singleElement()
                .matches(row -> row.matches(".* 0\\.000 .*") == (lines == 0));
    }

    @Test
    void without_the_column_of_days_each_line_lacks_one() throws IOException {
        for (String file : List.of("1-data-centres.csv", "3-virtual-machines.csv", "4-applications.csv")) {
            Files.copy(SAMPLE.resolve(file), folder.resolve(file));
        }
        String rows = Files.readString(SAMPLE.resolve("2-equipment.csv"));
        Files.writeString(folder.resolve("2-equipment.csv"), rows.replaceAll(";20\\d\\d-\\d\\d-\\d\\d;", ";;"));
        assertThat(report(folder, "2022", "sih").out()).contains("EVC-5020 (9 lines)");
    }
}
