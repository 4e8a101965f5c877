package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures of the page are those of the formats for programs, rounded. */
class PageFiguresTest {

    private static final String CARE_HOME =
            "assess samples/care-home.csv --factors sih,ademe,boavizta,hospital --lang en ";
    private static final String HOSPITAL = "assess samples/hospital-600-beds.csv --lang en ";

    @Test
    void the_key_figure_is_the_total_of_the_values() {
        String page = Outcome.of((HOSPITAL + "--format html").split(" ")).out();
        BigDecimal tonnes = sum(HOSPITAL, "CLIMATE_CHANGE", "").movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
        assertThat(page).contains("<p class=\"evc-key\">At least " + tonnes + "\u00a0t CO2e per year</p>");
    }

    @Test
    void the_table_of_the_chart_of_types_and_phases_has_the_values_of_both() {
        String page = Outcome.of((HOSPITAL + "--format html").split(" ")).out();
        List<BigDecimal> desktop = cells(page, "By type of equipment and phase", "Desktop computer");
        assertThat(desktop.get(0)).isEqualByComparingTo(rounded("desktop", "MANUFACTURING"));
        assertThat(desktop.get(2)).isEqualByComparingTo(rounded("desktop", "USE"));
        assertThat(desktop.subList(0, desktop.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(desktop.get(desktop.size() - 1));
    }

    @Test
    void what_was_not_computed_is_not_on_the_page() {
        String text = Outcome.of((CARE_HOME + "--format html --categories Acidification").split(" "))
                .out();
        assertThat(text).doesNotContain("class=\"evc-key\"", "<figure").contains("<h1>");
    }

    private static BigDecimal rounded(String type, String phase) {
        return sum(HOSPITAL, "CLIMATE_CHANGE", ";" + type + ";", ";" + phase + ";")
                .movePointLeft(3)
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** Adds up the values of the CSV in lines that have all these parts. */
    private static BigDecimal sum(String command, String... parts) {
        return Outcome.of((command + "--format csv").split(" "))
                .out()
                .lines()
                .filter(line -> List.of(parts).stream().allMatch(line::contains))
                .map(line -> line.split(";", -1)[13])
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the numbers of a row of the table below a heading. */
    private static List<BigDecimal> cells(String page, String heading, String row) {
        String section = page.substring(page.indexOf("<h3>" + heading));
        String cells = section.substring(section.indexOf("<th scope=\"row\">" + row));
        return Pattern.compile("<td class=\"evc-n\">([0-9.,]+)</td>")
                .matcher(cells.substring(0, cells.indexOf("</tr>")))
                .results()
                .map((MatchResult found) -> new BigDecimal(found.group(1).replace(",", "")))
                .toList();
    }
}
