package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.purchase.ReplaceOrKeep;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The devices of each type, kept and replaced: use, and a year's part of making new ones. */
record ReplacementChart(ReplacementStudy study, Figures figures, Wording words) {

    StackedBars of(UnaryOperator<String> titles) {
        return new StackedBars(
                words.text("replace.chart"),
                figures.unit(),
                words.text("column.type"),
                List.of(words.text("replace.chart.use"), words.text("replace.chart.embodied")),
                study.types().entrySet().stream()
                        .flatMap(type -> bars(
                                titles.apply(type.getKey()), type.getValue().compared()))
                        .toList());
    }

    private Stream<StackedBars.Bar> bars(String type, ReplaceOrKeep compared) {
        ChartValue nothing = figures.value(BigDecimal.ZERO);
        ChartValue kept = figures.value(compared.useKept());
        return Stream.of(
                new StackedBars.Bar(words.text("replace.chart.kept", type), List.of(kept, nothing), kept),
                new StackedBars.Bar(
                        words.text("replace.chart.new", type),
                        List.of(figures.value(compared.useNew()), figures.value(compared.embodied())),
                        sum(compared.useNew(), compared.embodied())));
    }

    /** Nothing is known of a sum of which a part is unknown. */
    private ChartValue sum(Total use, Total embodied) {
        if (use.isUnknown() || embodied.isUnknown()) {
            return ChartValue.unknown(words.text("unknown"));
        }
        Amount sum = use.known().plus(embodied.known());
        String text = figures.cell(sum);
        boolean isComplete = use.isComplete() && embodied.isComplete();
        return new ChartValue(figures.value(sum).amount(), isComplete ? text : words.text("issue.at.least", text));
    }
}
