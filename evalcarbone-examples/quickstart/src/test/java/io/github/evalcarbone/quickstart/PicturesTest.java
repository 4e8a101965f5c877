package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.ReportHtml;
import io.github.evalcarbone.report.content.StackedBars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of README and guide are what the library draws of the sample hospital. */
class PicturesTest {

    private static final List<String> ASSESS =
            List.of("assess", "samples/hospital-600-beds.csv", "--date", "2026-06-30", "--format", "json");

    @ParameterizedTest
    @CsvSource({"ENGLISH, hospital-600-beds.svg", "FRENCH, hospital-600-beds.fr.svg"})
    void the_chart_of_types_and_phases_is_that_of_the_report(String language, String picture) throws IOException {
        Path file = Repository.ROOT.resolve("docs/pictures").resolve(picture);
        String drawn = drawn(language.equals("FRENCH") ? Language.FRENCH : Language.ENGLISH);
        if (Boolean.getBoolean("golden.update") && !drawn.equals(Files.exists(file) ? Files.readString(file) : "")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawn);
            fail(file + " was written anew. Look at it, then run the tests without golden.update.");
        }
        assertThat(drawn).isEqualTo(Files.readString(file));
    }

    private static String drawn(Language language) {
        StoredFootprint footprint = FootprintJson.read(TextSource.of(
                        "hospital.json",
                        Outcome.of(ASSESS.toArray(String[]::new)).out()))
                .orThrow();
        return FootprintReport.of(footprint, Datasets.usual(), language).content().parts().stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .filter(StackedBars.class::isInstance)
                .map(chart -> ReportHtml.svgFile((StackedBars) chart, language))
                .findFirst()
                .orElseThrow();
    }
}
