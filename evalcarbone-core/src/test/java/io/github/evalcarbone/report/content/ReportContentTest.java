package io.github.evalcarbone.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportPart.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportContentTest {

    private static final List<ReportBlock> BLOCKS = List.of(
            new Title("Footprint"),
            new Headline("12 t"),
            new Heading("Gaps"),
            new Paragraph("none"),
            new Heading("Sources", Kind.SOURCES),
            new Paragraph("ADEME"));

    @Test
    void a_heading_begins_a_section_of_its_part_and_what_is_before_leads_the_summary() {
        ReportContent content = ReportContent.of(Language.ENGLISH, BLOCKS);
        assertThat(content.title()).isEqualTo("Footprint");
        assertThat(content.parts())
                .containsExactly(
                        new ReportPart(Kind.SUMMARY, List.of(new ReportSection("", List.of(new Headline("12 t"))))),
                        new ReportPart(
                                Kind.DETAILS, List.of(new ReportSection("Gaps", List.of(new Paragraph("none"))))),
                        new ReportPart(
                                Kind.SOURCES, List.of(new ReportSection("Sources", List.of(new Paragraph("ADEME"))))));
    }

    @Test
    void its_blocks_in_reading_order_make_the_same_content() {
        ReportContent content = ReportContent.of(Language.ENGLISH, BLOCKS);
        assertThat(content.blocks()).isEqualTo(BLOCKS);
        assertThat(ReportContent.of(Language.ENGLISH, content.blocks())).isEqualTo(content);
    }

    @Test
    void a_part_that_is_not_there_is_empty() {
        assertThat(ReportContent.of(Language.ENGLISH, List.of(new Title("x"))).part(Kind.DETAILS))
                .isEmpty();
    }

    @Test
    void a_bar_must_have_a_value_for_each_of_the_series() {
        ChartValue value = ChartValue.of(BigDecimal.ONE, "1");
        assertThatThrownBy(() -> new StackedBars(
                        "", "", "", List.of("a", "b"), List.of(new StackedBars.Bar("bar", List.of(value), value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[bar]");
        assertThatThrownBy(() -> new YearLines("", "", List.of(), List.of(new YearLines.Line("line", List.of(value)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[line]");
    }
}
