package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.section.LineTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Levers as CSV, not rounded: a record for each lever alone, and a last one for the best together. */
record LeverCsv(LeverStudy study, LeverFacts facts, FootprintData data, Language language) {

    private static final String HEADER =
            "rank;levers;title;category;unit;avoided;sumOfEach;share;lines;leftOutLines;reasons;source;inventory;evaluationDate;ruleSet;datasets\n";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        int rank = 1;
        for (LeverEffect effect : facts.ranked()) {
            text.append(record(String.valueOf(rank), effect, effect.exact()));
            rank++;
        }
        return text.append(record("together", facts.best(), facts.sum())).toString();
    }

    private String record(String rank, LeverEffect effect, BigDecimal sum) {
        boolean isKnown = !effect.isUnknown();
        List<String> cells = new ArrayList<>(List.of(
                rank,
                LineTable.cell(joined(effect, ",", Lever::id)),
                LineTable.cell(joined(effect, " + ", lever -> lever.titles().in(language))),
                study.category().id(),
                LineTable.cell(study.category().unitPerYear().toString()),
                isKnown ? Numbers.shortest(effect.avoided().value()) : "",
                isKnown ? Numbers.shortest(sum.doubleValue()) : "",
                effect.share().filter(any -> isKnown).map(Numbers::shortest).orElse(""),
                String.valueOf(effect.lines()),
                String.valueOf(effect.leftOut().lines()),
                LineTable.cell(reasons(effect)),
                LineTable.cell(joined(effect, " + ", lever -> lever.source().in(language)))));
        cells.addAll(LineTable.origin(data));
        return String.join(";", cells) + "\n";
    }

    private static String joined(LeverEffect effect, String separator, Function<Lever, String> word) {
        return effect.levers().stream().map(word).distinct().collect(Collectors.joining(separator));
    }

    private static String reasons(LeverEffect effect) {
        return LeverFacts.reasons(effect.leftOut()).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
