package io.github.evalcarbone.quickstart;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files as hospitals have them, from public bug reports of inventory tools. The values of the first table were computed by
 * hand for the rules 1.1.0 and the factors of the ministry; those of the second are under the rules and factors of the day.
 */
class CasesTest {

    private static final Path CASES = Path.of("..", "..", "..", "shared", "cases");

    private static Path file(String name) {
        Path file = CASES.resolve(name);
        assumeTrue(Files.exists(file), file + " is not there: the case is not run.");
        return file;
    }

    private static Outcome assess(String name, String options) {
        String path = file(name).toString();
        return Outcome.of(Stream.concat(
                        Stream.of("assess", path),
                        Arrays.stream(options.split(" +")).map(word -> word.replace("CASES", CASES.toString())))
                .toArray(String[]::new));
    }

    private static StoredFootprint footprint(Outcome outcome) {
        byte[] json = outcome.out().getBytes(StandardCharsets.UTF_8);
        return FootprintJson.read(TextSource.of("stdout", json)).orThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k01-quantite-glpi.csv   | 1900.690   |
            k02-vm-vmware-hyperv.csv| 334.900729 | --on-problem skip
            k04-report-title.csv    | 36.996385  |
            k04-sep-line.csv        | 36.996385  |
            k05-dates.csv           | 67.388020  |
            k06-month-first.csv     | 45.841308  |
            k07-snipeit-export.csv  | 36.996385  | --layout CASES/k07-snipeit.layout.json
            k08-entities.csv        | 110.989155 |
            k11-majuscules.csv      | 36.996385  |
            k12-null.csv            | 110.989155 |
            k13-thousands.csv       | 88791.324  |
            k14-same-id.csv         | 53.829752  |
            k17-header-again.csv    | 73.992770  | --on-problem skip
            k18-two-type-columns.csv| 53.829752  |
            k20-utf16-no-bom.csv    | 36.996385  |
            k21-excel-text.csv      | 36.996385  |
            """)
    void the_value_computed_by_hand_comes_out(String name, double expected, String options) {
        Outcome outcome = assess(
                name,
                "--rules evalcarbone-1.1.0 --factors sih --format json --date 2026-01-01"
                        + (options == null ? "" : " " + options));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Total total = footprint(outcome).total(CLIMATE_CHANGE);
        assertThat(total.known().value()).isCloseTo(expected, within(1e-6 * Math.max(1, expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k01-quantite-glpi.csv   | 3744.40084   |
            k02-vm-vmware-hyperv.csv| 454.7018579  | --on-problem skip
            k04-report-title.csv    | 51.705096    |
            k04-sep-line.csv        | 51.705096    |
            k05-dates.csv           | 89.8400672215|
            k06-month-first.csv     | 60.5588338596|
            k08-entities.csv        | 155.115288   |
            k11-majuscules.csv      | 51.705096    |
            k12-null.csv            | 155.115288   |
            k13-thousands.csv       | 114527.1696  |
            k14-same-id.csv         | 118.752976   |
            k17-header-again.csv    | 90.06080275  | --on-problem skip
            k18-two-type-columns.csv| 66.710396    |
            k20-utf16-no-bom.csv    | 51.705096    |
            k21-excel-text.csv      | 51.705096    |
            """)
    void the_value_under_the_rules_and_factors_of_the_day(String name, double expected, String options) {
        Outcome outcome = assess(name, "--format json --date 2026-01-01" + (options == null ? "" : " " + options));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Total total = footprint(outcome).total(CLIMATE_CHANGE);
        assertThat(total.known().value()).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k02-vm-vmware-hyperv.csv | EVC-2118
            k03-accessoires.csv      | EVC-2119
            k04-report-title.csv     | EVC-1034
            k05-year-only.csv        | EVC-1094
            k06-month-first.csv      | EVC-1098
            k17-header-again.csv     | EVC-1038
            k19-serials.csv          | EVC-2006
            k22-snipeit-api.json     | EVC-1051
            k24-lenovo-machine-types.csv | EVC-2123
            mistakes/e24.xls         | EVC-1050
            mistakes/e27.pdf         | EVC-1050
            """)
    void what_was_done_or_is_wrong_is_reported(String name, String code) {
        Outcome outcome = Outcome.of("check", file(name).toString(), "--date", "2026-01-01");
        assertThat(outcome.out() + outcome.err()).contains(code);
    }
}
