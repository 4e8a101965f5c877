package io.github.evalcarbone.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.ReportHtml;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.KeyFigure;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.content.ReportPart.Kind;
import io.github.evalcarbone.report.svg.Palette;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentHtmlTest {

    private static final ReportContent CONTENT = ReportContent.of(
            Language.FRENCH,
            List.of(
                    new Title("Empreinte"),
                    new KeyFigure("12 t"),
                    new Heading("Par type", Kind.SUMMARY),
                    new RangeBars(
                            "Par type",
                            "t",
                            "Type",
                            List.of(new RangeBars.Bar("PC", ChartValue.of(BigDecimal.TEN, "10")))),
                    new Heading("Un"),
                    new Paragraph("Texte"),
                    new Heading("Deux"),
                    new Heading("Trois"),
                    new Heading("Sources", Kind.SOURCES)));

    @Test
    void a_page_has_its_language_one_style_sheet_and_no_script() {
        String page = ContentHtml.page(CONTENT);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"fr\">").endsWith("</html>\n");
        assertThat(page).containsOnlyOnce("<style>").containsOnlyOnce("<h1>").containsOnlyOnce("<main");
        assertThat(page).doesNotContain("<script", "style=\"", "http://", "https://", "javascript:");
        assertThat(page).contains("style-src '" + StyleSheet.hash() + "'");
    }

    @Test
    void the_headings_of_a_page_skip_no_level_and_lead_to_its_sections() {
        List<String> tags = Markup.tags(ContentHtml.page(CONTENT)).stream()
                .filter(tag -> tag.matches("<h[1-6].*"))
                .toList();
        assertThat(tags.get(0)).isEqualTo("<h1>");
        List<Integer> levels = tags.stream().map(tag -> tag.charAt(2) - '0').toList();
        IntStream.range(1, levels.size())
                .forEach(i -> assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1));
        assertThat(ContentHtml.page(CONTENT))
                .contains("<a href=\"#d2\">Deux</a>", "<div class=\"evc-section\" id=\"d2\">");
    }

    @Test
    void a_fragment_has_no_ids_and_only_classes_of_its_own() {
        String fragment = ContentHtml.fragment(CONTENT);
        assertThat(fragment)
                .startsWith("<div class=\"evc\" lang=\"fr\">")
                .doesNotContain(" id=", "style=", "<style", "<h1");
        Pattern.compile("class=\"([^\"]*)\"")
                .matcher(fragment)
                .results()
                .flatMap(found -> Pattern.compile(" ").splitAsStream(found.group(1)))
                .forEach(name -> assertThat(name).matches("evc|evc-[a-z0-9-]+"));
    }

    @Test
    void every_class_of_a_fragment_and_every_rule_of_the_style_sheet_belongs_to_reports() {
        Pattern.compile("(?m)^\\s*([^@{}\n]+)\\{")
                .matcher(StyleSheet.ofFragments())
                .results()
                .flatMap(found -> Pattern.compile(",").splitAsStream(found.group(1)))
                .forEach(selector -> assertThat(selector.strip()).startsWith(".evc"));
    }

    @Test
    void a_chart_of_nothing_is_left_out() {
        assertThat(ReportHtml.fragment(new RangeBars("Nothing", "kg", "Device", List.of()), Language.ENGLISH))
                .doesNotContain("figure", "svg", "Nothing");
    }

    @Test
    void a_chart_has_a_text_alternative_and_its_table() {
        String fragment = ContentHtml.fragment(CONTENT);
        assertThat(fragment)
                .contains("role=\"img\" aria-label=\"Par type, barres en t. PC\u00a0: 10.\"")
                .contains("<th scope=\"row\">PC</th><td class=\"evc-n\">10</td>");
    }

    @Test
    void a_long_table_is_cut_and_the_page_says_how_much_is_left_out() {
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(i -> rows.add(List.of("line-" + i)));
        Table table = new Table(List.of(ReportBlock.words("Line")), rows, List.of());
        String fragment = ContentHtml.fragment(table, Language.ENGLISH);
        assertThat(fragment)
                .contains("line-299", "700 more are not shown here; the formats csv and json have them.")
                .doesNotContain("line-300");
    }

    @Test
    void colours_differ_enough_from_the_ground_on_light_and_dark_pages() {
        Palette.LIGHT.forEach(colour ->
                assertThat(contrast(colour, Palette.LIGHT_GROUND)).as(colour).isGreaterThan(3));
        Palette.DARK.forEach(colour ->
                assertThat(contrast(colour, Palette.DARK_GROUND)).as(colour).isGreaterThan(3));
        assertThat(StyleSheet.ofPages())
                .contains("--evc-ground: " + Palette.LIGHT_GROUND, "--evc-ground: " + Palette.DARK_GROUND);
        for (String name : List.of("text", "soft", "accent")) {
            List<String> both = colours("--evc-" + name);
            assertThat(contrast(both.get(0), Palette.LIGHT_GROUND)).as(name).isGreaterThan(4.5);
            assertThat(contrast(both.get(1), Palette.DARK_GROUND)).as(name).isGreaterThan(4.5);
        }
    }

    private static List<String> colours(String variable) {
        return Pattern.compile(variable + ": (#[0-9a-f]{6});")
                .matcher(StyleSheet.ofFragments())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The contrast of WCAG 2. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(i -> Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
