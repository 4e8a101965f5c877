package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.Grade;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report on quality: the sentence, what to mend first, the shares, the origins, what is missing, the criteria. */
final class QualitySections {

    private final QualityContent content;
    private final DataQuality quality;
    private final Wording words;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private QualitySections(QualityContent content) {
        this.content = content;
        this.quality = content.quality();
        this.words = content.words();
    }

    static List<ReportBlock> of(QualityContent content) {
        QualitySections sections = new QualitySections(content);
        sections.head();
        sections.mend();
        ShareTables shares = new ShareTables(content);
        sections.add("heading.quality.grades", shares.grades());
        sections.add("heading.quality.types", shares.types());
        sections.add("heading.quality.places", shares.places());
        sections.add("heading.quality.criteria", shares.decisive());
        OriginTables origins = new OriginTables(content);
        sections.add("heading.quality.origins", origins.origins());
        sections.add("heading.quality.pcr", origins.levels());
        sections.add("heading.quality.unknown", shares.unknown());
        sections.add("heading.quality.facts", new FactsSection(content).blocks());
        sections.add("heading.quality.scales", origins.scales());
        sections.foot();
        return List.copyOf(sections.blocks);
    }

    private void head() {
        String rules =
                content.head().rules().id() + " " + content.head().rules().version();
        blocks.addAll(
                ReportHead.of(words.text("quality.title", content.head().inventory()), content.head(), rules, words));
        blocks.add(new Headline(sentence(quality.whole())));
        if (quality.whole().impact().signum() != 0) {
            blocks.add(new ShareTables(content).chart());
        }
        if (quality.whole().unknownLines() > 0) {
            blocks.add(new Headline(words.text(
                    "quality.unknown",
                    content.whole(quality.whole().unknownLines()),
                    content.whole(quality.whole().lines()))));
        }
        if (!quality.setAside().isComplete()) {
            blocks.add(new Headline(words.text(
                    "quality.refused", content.whole(quality.setAside().refused()))));
        }
    }

    private String sentence(QualityShares all) {
        return all.impact().signum() == 0
                ? words.text("quality.nothing")
                : words.text(
                        "quality.sentence",
                        content.figures().amount(all.impact()),
                        content.share(
                                all.part(Grade.A).impact().add(all.part(Grade.B).impact()), all.impact()),
                        content.share(all, Grade.C),
                        content.share(all, Grade.D),
                        content.share(all, Grade.E));
    }

    private void mend() {
        List<ReportBlock> lines = new MendSection(content).blocks();
        if (!lines.isEmpty()) {
            blocks.add(new Heading(words.count("heading.quality.mend", content.most())));
            blocks.addAll(lines);
        }
    }

    private void add(String heading, List<ReportBlock> some) {
        if (!some.isEmpty()) {
            blocks.add(new Heading(words.text(heading)));
            blocks.addAll(some);
        }
    }

    private void foot() {
        String counted = quality.countedOn()
                .map(day -> words.text("quality.counted", words.date(day)))
                .orElseGet(() -> words.text("quality.counted.not"));
        blocks.add(new Paragraph(counted));
        blocks.add(new Paragraph(words.text(
                "quality.source",
                quality.criteria().id() + " " + quality.criteria().version(),
                quality.criteria().source().in(words.language()))));
        blocks.add(new Paragraph(words.text("decision.rounding")));
    }
}
