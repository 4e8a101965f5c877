package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.uncertainty.DrawnFact;
import io.github.evalcarbone.uncertainty.DrawnFigure;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.FirstOrder.Contribution;
import io.github.evalcarbone.uncertainty.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A report on uncertainty as CSV, not rounded: the whole, each group, what it is due to, and what was drawn. */
record UncertaintyCsv(UncertaintyFacts facts) {

    private static final String HEADER =
            "kind;name;category;unit;point;low;median;high;coverage;mean;standardDeviation;share;"
                    + "distribution;basis;lines;complete;draws;seed;sampling;inventory;evaluationDate;ruleSet;datasets\n";
    private static final String SEPARATOR = ";";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        text.append(impact("TOTAL", "", facts.whole(), isComplete()));
        for (GroupKey group : facts.groups()) {
            text.append(group(group));
        }
        facts.propagated().contributions().forEach(cause -> text.append(cause(cause)));
        facts.result().figures().forEach(figure -> text.append(figure(figure)));
        facts.result().facts().forEach(fact -> text.append(fact(fact)));
        text.append(record(
                "INDEPENDENT_LINES",
                "",
                List.of(
                        "",
                        Numbers.shortest(facts.independent().low()),
                        Numbers.shortest(facts.independent().total()),
                        Numbers.shortest(facts.independent().high()),
                        "0.95",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")));
        return text.toString();
    }

    private boolean isComplete() {
        return facts.result().footprint().total(facts.category()).isComplete();
    }

    private String group(GroupKey group) {
        String name = group.texts().get(0);
        return facts.isUnknown(group)
                ? record("TYPE", name, Collections.nCopies(11, ""), false)
                : impact("TYPE", name, facts.result().impact(group, facts.category()), facts.isComplete(group));
    }

    private String impact(String kind, String name, DrawnImpact impact, boolean isComplete) {
        Interval interval = impact.interval(facts.coverage());
        return record(
                kind,
                name,
                List.of(
                        Numbers.shortest(impact.point().value()),
                        Numbers.shortest(interval.low().value().value()),
                        Numbers.shortest(interval.median().value().value()),
                        Numbers.shortest(interval.high().value().value()),
                        Numbers.shortest(facts.coverage()),
                        Numbers.shortest(impact.mean().value()),
                        Numbers.shortest(impact.standardDeviation().value()),
                        Numbers.shortest(impact.shareOfVariance(facts.whole())),
                        "",
                        "",
                        ""),
                isComplete);
    }

    private String cause(Contribution cause) {
        List<String> cells = new ArrayList<>(Collections.nCopies(6, ""));
        cells.add(Numbers.shortest(cause.standardDeviation().value()));
        cells.add(Numbers.shortest(cause.share()));
        cells.addAll(List.of("", "", ""));
        return record("CAUSE", cause.input().id(), cells);
    }

    private String figure(DrawnFigure drawn) {
        List<String> cells = new ArrayList<>(Collections.nCopies(8, ""));
        cells.add(drawn.uncertainty().distribution().text());
        cells.add(drawn.uncertainty().basis().name());
        cells.add("");
        return record("FIGURE", drawn.figure().id(), cells);
    }

    private String fact(DrawnFact drawn) {
        List<String> cells = new ArrayList<>(Collections.nCopies(8, ""));
        cells.add(drawn.uncertainty().distribution().text());
        cells.add(drawn.uncertainty().basis().name());
        cells.add(String.valueOf(drawn.lines()));
        return record("FACT", drawn.fact().name(), cells);
    }

    private String record(String kind, String name, List<String> own) {
        return record(kind, name, own, isComplete());
    }

    private String record(String kind, String name, List<String> own, boolean isComplete) {
        List<String> cells = new ArrayList<>(List.of(
                kind,
                LineTable.cell(name),
                facts.category().id(),
                LineTable.cell(facts.category().unitPerYear().toString())));
        cells.addAll(own);
        cells.add(String.valueOf(isComplete));
        cells.add(String.valueOf(facts.result().draws()));
        cells.add(String.valueOf(facts.result().seed()));
        cells.add(facts.result().sampling().name());
        cells.addAll(LineTable.origin(facts.data()));
        return String.join(SEPARATOR, cells) + "\n";
    }
}
