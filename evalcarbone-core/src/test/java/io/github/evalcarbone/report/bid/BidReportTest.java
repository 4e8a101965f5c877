package io.github.evalcarbone.report.bid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.Bids;
import io.github.evalcarbone.report.DecisionReport;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bids of laptops and desktops, and what is said of them. */
class BidReportTest {

    private static final String HEADER =
            "bid;lot;device;type;quantity;unitPrice;totalKg;manufacturingKg;useKg;declarationSource;"
                    + "yearsOfService;commitment;annualKilowattHours;declarationDate;percentile5Kg;percentile95Kg;"
                    + "offWatts;sleepWatts;longIdleWatts;shortIdleWatts;condition;priorYears;takeBack\n";

    /** Proves everything. */
    private static final String HIGH =
            "High;;High 14;laptop;2000;1000;420;400;20;ISO 14067;5;clause 4;40;2026-01-01;300;600;;;;;;;free\n";

    /** Proves nothing, and claims less. */
    private static final String LOW = "Low;;Low 14;laptop;2000;;90;;;;9;;;;;;0.3;0.7;2.8;5.4;;;\n";

    private static final Pattern NOT_GROUPED = Pattern.compile("(?<![\\d,.-]|EVC-|ISO )(?!20\\d\\d\\b)\\d{4,}");

    private static BidComparison compared(String... rows) {
        return Bids.compared(HEADER + String.join("", rows));
    }

    private static DecisionReport report(Language language, String... rows) {
        return BidReport.of(compared(rows), Bids.FACTORS, language);
    }

    private static DecisionReport english(String... rows) {
        return report(Language.ENGLISH, rows);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static String line(String text, String part) {
        return text.lines().filter(line -> line.contains(part)).findFirst().orElse("no line with " + part);
    }

    @Test
    void what_is_not_proved_never_favours_a_bid() {
        String text = english(LOW, HIGH).markdown();

        assertThat(text).contains("**What a bid does not prove never favours it");
        assertThat(line(text, "| High ")).startsWith("| 1 ").endsWith("| proves everything |");
        assertThat(line(text, "| Low ")).startsWith("| 2 ").endsWith("| lacks 3 |");
        assertThat(text).containsOnlyOnce("Missing, to be asked for – EVC-6211");
        assertThat(text).containsOnlyOnce("Missing, to be asked for – EVC-6212");
        assertThat(text).containsOnlyOnce("Missing, to be asked for – EVC-6213");
        assertThat(text)
                .contains("Ask for a clause of the contract, or a warranty, of these years. (line 2 of the file)");
    }

    @Test
    void a_row_has_all_figures_of_its_bid() {
        assertThat(line(english(HIGH, LOW).markdown(), "| High "))
                .isEqualTo("| 1 | High | 82.1 | 58.1 to 118 | 2,000 | 164,160 | 2,000,000 | proves everything |");
        assertThat(line(report(Language.FRENCH, HIGH, LOW).markdown(), "| High "))
                .isEqualTo(
                        "| 1 | High | 82,1 | 58,1 à 118 | 2\u202F000 | 164\u202F160 | 2\u202F000\u202F000 | prouve tout |");
    }

    @Test
    void what_is_not_known_is_named() {
        String text =
                english("Odd;;;something nobody knows;10;;;;;;;;;;;;;;;;;;\n").markdown();

        assertThat(line(text, "| Odd "))
                .startsWith("| 1 | Odd | unknown | unknown | 10 | unknown | (not stated) | lacks");
        assertThat(text)
                .contains(
                        "Years of service: unknown", "end of life: unknown (no figure)", "of use: unknown (no figure)");
    }

    @Test
    void a_declaration_of_a_device_that_the_factors_do_not_know_has_none_beside() {
        String text = english(HIGH.replace("laptop", "something nobody knows")).text();

        assertThat(text).contains("Beside, by the factors: no figure").doesNotContain("unknown (unknown)");
    }

    @Test
    void every_number_of_thousands_is_grouped() {
        String small = HIGH.replace("High", "Small").replace(";2000;1000;", ";15;1000;");
        for (Language language : Language.values()) {
            assertThat(report(language, HIGH, LOW, small).text()).doesNotContainPattern(NOT_GROUPED);
        }
        assertThat(line(english(small).markdown(), "| Small ")).contains("| 1,231 | 15,000 |");
    }

    @Test
    void a_lot_that_is_not_ranked_says_so() {
        String desktops = HIGH.replace("High 14;laptop;2000", "High PC;desktop;10");
        String text = english(HIGH, desktops, LOW).markdown();

        assertThat(text).contains("## All bids: not ranked, as the bids offer different devices in different numbers");
        assertThat(line(text, "| High ")).startsWith("| – ");
        assertThat(text)
                .contains("- High: High 14, 2,000 items", "- High: High PC, 10 items", "One item and year: 82.1");
    }

    @Test
    void a_bid_of_several_devices_is_ranked_by_all_of_them() {
        String desktops = HIGH.replace("High 14;laptop", "High PC;desktop");
        String other = HIGH.replace("High;", "Other;") + desktops.replace("High;", "Other;");

        assertThat(english(HIGH, desktops, other).text())
                .contains("All bids: by the figure of all items of a bid and year");
    }

    @Test
    void lots_are_ranked_one_after_the_other_and_then_detailed() {
        List<String> headings =
                lines(english(HIGH.replace("High;;", "High;B;"), LOW.replace("Low;;", "Low;A;"))
                                .markdown())
                        .stream()
                        .filter(line -> line.startsWith("## Lot"))
                        .toList();
        assertThat(headings)
                .containsExactly(
                        "## Lot A: by the figure of one item and year",
                        "## Lot B: by the figure of one item and year",
                        "## Lot A: the bids in detail",
                        "## Lot B: the bids in detail");
    }

    @Test
    void the_basis_of_each_figure_is_named() {
        String text = english(HIGH, LOW).text();

        assertThat(text)
                .contains("Years of service: 5, by contract", "Years of service: 5, the usual for its type, as none")
                .contains("80.0 (declared; source: ISO 14067)", "34.0 (figure of a similar device, some-laptop)")
                .contains("Beside, by the factors with the same years: 34.0 (some-laptop)")
                .contains("Declaration of 2026-01-01", "(by the declared powers)", "take-back: free");
    }

    @Test
    void a_second_hand_device_has_the_other_methods_beside() {
        String used = HIGH.replace(";;;free", ";refurbished;3;free");

        assertThat(english(used).markdown())
                .contains("Method of second life: by years of use; by the others:", "(as new)", "(condition factors)");
    }

    @Test
    void a_french_report_is_in_french() {
        String text = report(Language.FRENCH, HIGH, LOW).markdown();

        assertThat(text)
                .contains("Ce qu’une offre ne prouve pas ne l’avantage jamais")
                .contains("d’après un projet de texte", "Déclaration du 1er janvier 2026", "le 30 juin 2026")
                .doesNotContain(" as coded ", " the ", " draft ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void text_and_markdown_have_the_same_words(Language language) {
        DecisionReport report = report(language, HIGH, LOW);

        assertThat(words(report.text())).isEqualTo(words(report.markdown()));
    }

    /** Returns letters and digits alone: what a layout adds is left out. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Test
    void json_and_csv_are_exact_and_the_same_in_both_languages() {
        assertThat(json(Language.FRENCH))
                .isEqualTo(json(Language.ENGLISH))
                .contains("\"format\" : \"evalcarbone-bids-1\"");
        assertThat(report(Language.FRENCH, HIGH).csv()).isEqualTo(english(HIGH).csv());
        assertThat(lines(english(HIGH, LOW).csv())).hasSize(3);
    }

    private static String json(Language language) {
        StringWriter text = new StringWriter();
        report(language, HIGH, LOW).writeJson(text);
        return text.toString();
    }

    @Test
    void a_name_stays_within_its_cell() {
        assertThat(english(HIGH.replace("High;", "A|B <i>;")).markdown()).contains("| A\\|B &lt;i> |");
    }

    @Test
    void without_a_country_the_electricity_says_that_it_cannot_be_computed() {
        BidComparison comparison =
                BidComparison.of(Bids.read(HEADER + HIGH).orThrow(), Bids.PIPELINE, Bids.DAY, Optional.empty());

        assertThat(BidReport.of(comparison, Bids.FACTORS, Language.ENGLISH).text())
                .contains("no country is stated, so that the use cannot be computed", "at least 80.0");
    }

    @Test
    void models_have_the_titles_of_the_factors() {
        FactorSet titled = FactorSet.of(FactorDataset.builder("titled", "1", Source.of("ours", "Titles", "CC0-1.0"))
                .add(EquipmentType.of("laptop"))
                .add(DeviceModel.of("some-laptop", "laptop").withTitles(new Bilingual("Portable", "Portable computer")))
                .build());

        assertThat(BidReport.of(compared(LOW), titled, Language.ENGLISH).markdown())
                .contains("34.0 (figure of a similar device, Portable computer)");
        assertThat(BidReport.of(compared(LOW), titled, Language.FRENCH).markdown())
                .contains("34,0 (chiffre d’un appareil semblable, Portable)");
    }

    @Test
    void bids_without_lots_are_not_called_a_lot_without_a_name() {
        String few = HIGH.replace("High;", "Few;").replace(";2000;", ";2;");

        assertThat(english(HIGH, few).markdown())
                .contains("EVC-6205: The bids do not offer the same number", "EVC-6222: All bids: between")
                .doesNotContain("\\[\\]", "\\[?\\]");
    }
}
