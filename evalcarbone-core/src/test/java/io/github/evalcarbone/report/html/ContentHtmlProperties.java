package io.github.evalcarbone.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.KeyFigure;
import io.github.evalcarbone.report.content.ReportBlock.Node;
import io.github.evalcarbone.report.content.ReportBlock.Note;
import io.github.evalcarbone.report.content.ReportBlock.Outline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Span;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportContent;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of escaping: a text of the data changes no tag, whatever it is. */
class ContentHtmlProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "</style><b>",
                "]]>",
                "<!--",
                "&lt;b&gt;",
                "\u202e\u0000\ud800",
                "=1+1");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
        return Arbitraries.oneOf(hostile, any, any.flatMap(start -> hostile.map(end -> start + end)));
    }

    @Property
    void a_text_of_the_data_makes_no_tag_and_no_attribute(@ForAll("texts") String text) {
        // A heading or label that is empty is left out, and one is cut to fit: a letter before it keeps it.
        assertThat(Markup.tags(ContentHtml.page(content("a" + text))))
                .isEqualTo(Markup.tags(ContentHtml.page(content("a"))));
        assertThat(Markup.tags(ContentHtml.fragment(content("a" + text))))
                .isEqualTo(Markup.tags(ContentHtml.fragment(content("a"))));
    }

    @Property
    void every_piece_of_a_text_can_be_read_on_the_page(@ForAll("texts") String text) {
        String shown = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String page = ContentHtml.fragment(new Paragraph("<" + shown + ">"), Language.FRENCH);
        assertThat(page).contains("<p>&lt;" + shown + "&gt;</p>");
    }

    private static ReportContent content(String text) {
        ChartValue value = ChartValue.of(BigDecimal.ONE, text);
        List<ReportBlock> blocks = List.of(
                new Title(text),
                new KeyFigure(text),
                new Headline(text),
                new Note(text),
                new Facts(List.of(new Fact(text, text))),
                new Heading(text),
                new Paragraph(text),
                new Bullets(List.of(new Bullet(text, List.of(text)))),
                new Outline(
                        List.of(new Node(List.of(Span.plain(text), Span.strong(text), Span.code(text)), List.of()))),
                new Table(
                        List.of(ReportBlock.words(text), ReportBlock.numbers(text)),
                        List.of(List.of(text, text)),
                        List.of(text, text)),
                new RangeBars(text + "!", text, text, List.of(new RangeBars.Bar(text, value))));
        return ReportContent.of(Language.FRENCH, blocks);
    }
}
