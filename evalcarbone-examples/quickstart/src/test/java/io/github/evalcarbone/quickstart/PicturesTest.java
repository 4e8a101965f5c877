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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of README and guide are what the library draws of the sample hospital. */
class PicturesTest {

    private static final List<String> ASSESS =
            List.of("assess", "samples/hospital-600-beds.csv", "--date", "2026-06-30", "--format", "json");

    /** As {@code evalcarbone-examples/browser/reports.mjs} makes it. */
    private static final String PAGE = "assess samples/hospital-600-beds.csv --organisation-total 5600"
            + " --date 2026-06-30 --format html --lang ";

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

    /** A picture of a page cannot be compared on every machine; the page that it was made of can. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_pictures_of_the_summary_are_of_the_page_as_it_is(String language) throws IOException {
        Path file = Repository.ROOT.resolve("docs/pictures/hospital." + language + ".page.sha256");
        String page = Outcome.of((PAGE + language).split(" ")).out();
        String digest = sha256(page) + "\n";
        if (Boolean.getBoolean("golden.update") && !digest.equals(Files.exists(file) ? Files.readString(file) : "")) {
            Files.writeString(file, digest);
            fail(file
                    + " was written anew. Run PICTURES=docs/pictures evalcarbone-examples/browser/check, look at the pictures,"
                    + " and keep those of the hospital.");
        }
        assertThat(digest).isEqualTo(Files.readString(file));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
