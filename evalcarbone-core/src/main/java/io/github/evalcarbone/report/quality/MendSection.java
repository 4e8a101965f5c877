package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.quality.DatumQuality.Step;
import io.github.evalcarbone.quality.LineQuality;
import io.github.evalcarbone.quality.MendStep;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.Percentile;
import io.github.evalcarbone.uncertainty.comparison.KnownLines;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines to mend first, each with what to collect. */
final class MendSection {

    private final QualityContent content;

    MendSection(QualityContent content) {
        this.content = content;
    }

    List<ReportBlock> blocks() {
        if (content.most() == 0) {
            return List.of();
        }
        List<MendStep> first = content.quality().mendFirst(content.most());
        return first.isEmpty()
                ? List.of(new Paragraph(content.words().text("quality.mend.none")))
                : Stream.concat(
                                Stream.of(
                                        new Bullets(IntStream.range(0, first.size())
                                                .mapToObj(at -> bullet(at + 1, first.get(at)))
                                                .toList()),
                                        new Paragraph(content.words().text("quality.mend.order"))),
                                content.mended().map(this::interval).stream())
                        .toList();
    }

    private ReportBlock interval(KnownLines mended) {
        Interval now = mended.now().interval();
        Interval known = mended.known().interval();
        return new Paragraph(content.words()
                .text(
                        "quality.mend.interval",
                        number(now.low()),
                        amount(now.high()),
                        number(known.low()),
                        amount(known.high()),
                        content.whole(mended.now().count()),
                        String.valueOf(mended.seed())));
    }

    private String number(Percentile end) {
        return content.figures().number(new BigDecimal(end.value().value()));
    }

    private String amount(Percentile end) {
        return content.figures().amount(new BigDecimal(end.value().value()));
    }

    private Bullet bullet(int rank, MendStep step) {
        FootprintLineText line = new FootprintLineText(content, step.line());
        String head =
                content.words().text("quality.mend.line", String.valueOf(rank), line.name(), line.items(), line.size());
        List<String> details = Stream.concat(step.steps().stream().map(this::step), Stream.of(reaches(step)))
                .toList();
        return new Bullet(head, details);
    }

    private String step(Step step) {
        return content.words()
                .text(
                        "quality.mend.step",
                        content.words().text("quality.datum." + step.datum().key()),
                        step.from().name(),
                        content.title(step.reason()),
                        step.collect().in(content.words().language()),
                        step.to().name());
    }

    private String reaches(MendStep step) {
        return content.words()
                .text(
                        "quality.mend.reaches",
                        step.line().grade().name(),
                        step.reaches().name());
    }

    /**
     * A line in words.
     *
     * @param content  what the report is about
     * @param quality  the quality of the line
     */
    private record FootprintLineText(QualityContent content, LineQuality quality) {

        String name() {
            return content.name(quality.line());
        }

        String items() {
            return content.words()
                    .text(
                            "quality.items",
                            content.words()
                                    .numbers()
                                    .items(new BigDecimal(quality.line().quantity())),
                            content.type(quality.line().type().orElse("")));
        }

        String size() {
            return quality.possible()
                    .map(size -> content.words()
                            .text("quality.possible", content.figures().amount(size)))
                    .orElseGet(() -> content.words()
                            .text("quality.known", content.figures().amount(quality.impact())));
        }
    }
}
