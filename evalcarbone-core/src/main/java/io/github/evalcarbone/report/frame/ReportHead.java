package io.github.evalcarbone.report.frame;

import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The head of a report: its subject, and what it was computed with. */
public final class ReportHead {

    private ReportHead() {}

    public static List<ReportBlock> of(String title, FootprintData data, String rules, Wording words) {
        List<Fact> facts = new ArrayList<>();
        data.establishment().ifPresent(known -> facts.add(new Fact(words.text("fact.establishment"), known)));
        facts.add(new Fact(words.text("decision.date"), words.date(data.evaluationDate())));
        facts.add(new Fact(words.text("fact.rules"), rules));
        facts.add(new Fact(words.text("fact.factors"), datasets(data)));
        facts.add(new Fact(
                words.text("fact.equipment"), words.count("lines", data.lines().size())));
        return List.of(new Title(title), new Facts(facts));
    }

    /** Returns the datasets by id and version, in their order. */
    public static String datasets(FootprintData data) {
        return data.datasets().stream().map(ReportHead::name).collect(Collectors.joining(", "));
    }

    public static String name(DatasetReference dataset) {
        return dataset.id() + " " + dataset.version();
    }
}
