package io.github.evalcarbone.quickstart;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures that EvalCarbone SIH shows for one item at 24 hours a day over the lifetime of its type, on 30 June 2025: those of
 * the issue that asked for this program.
 */
class EvalCarboneSihTest {

    private static final String CASES = """
            ordinateur-portable-1 | 5 | 0.03697728204271632
            ordinateur-fixe-1     | 6 | 0.09652985492700729
            serveur-rack-1        | 5 | 0.29781239459085157
            commutateur-1         | 8 | 0.08995418786911791
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void added_as_evalcarbone_sih_adds_the_values_give_its_figure_to_the_last_bit(
            String model, String years, double tonnes) throws IOException {
        assertThat(plainSum(assessed(model, years, "csv"))).isEqualTo(tonnes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void a_blank_lifetime_is_that_of_the_type(String model, String years, double tonnes) throws IOException {
        assertThat(plainSum(assessed(model, "", "csv"))).isEqualTo(tonnes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void our_exact_total_is_the_same_figure_rounded_once(String model, String years, double tonnes) throws IOException {
        byte[] json = assessed(model, years, "json").getBytes(StandardCharsets.UTF_8);
        double kilograms = FootprintJson.read(TextSource.of("stdout", json))
                .orThrow()
                .total(CLIMATE_CHANGE)
                .known()
                .value();
        assertThat(kilograms / 1000).isCloseTo(tonnes, withinPercentage(1e-13));
    }

    private String assessed(String model, String years, String format) throws IOException {
        Path file = folder.resolve("one.csv");
        Files.writeString(
                file,
                "modele;type;quantite;dureeDeVie;heuresParJour;pays\n%s;;1;%s;24;France\n".formatted(model, years));
        Outcome outcome = Outcome.of(
                "assess",
                file.toString(),
                "--rules",
                "numecoeval-1.3",
                "--factors",
                "sih",
                "--date",
                "2025-06-30",
                "--format",
                format);
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }

    /** Each value in tonnes, then added in the order of the phases. */
    private static double plainSum(String csv) {
        double sum = 0;
        for (String record : csv.lines().toList()) {
            String[] cells = record.split(";", -1);
            if (cells[11].equals(CLIMATE_CHANGE.id())) {
                sum += Double.parseDouble(cells[13]) / 1000;
            }
        }
        return sum;
    }
}
