package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.lever.LeftOut;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.section.LineTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Levers as CSV, not rounded: a record for each lever alone, one for the best together, and one for each method of second life of a lever
 * that gives one.
 */
record LeverCsv(LeverStudy study, LeverFacts facts, FootprintData data, Language language) {

    private static final String HEADER =
            "rank;levers;title;method;category;unit;avoided;sumOfEach;share;lines;leftOutLines;reasons;source;inventory;evaluationDate;ruleSet;datasets\n";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        int rank = 1;
        for (LeverEffect effect : facts.ranked()) {
            text.append(record(String.valueOf(rank), effect, effect.exact()));
            rank++;
        }
        text.append(record("together", facts.best(), facts.sum()));
        facts.ranked().forEach(alone -> methods(alone).forEach(text::append));
        return text.toString();
    }

    /** The records of a lever by each method of second life, none if it gives no line one. */
    private Stream<String> methods(LeverEffect alone) {
        Optional<SecondLifeEffect> effect = Optional.ofNullable(
                facts.secondLife().get(LeverFacts.lever(alone).id()));
        return effect.stream().flatMap(some -> some.entries().stream().map(entry -> method(alone, some, entry)));
    }

    private String method(LeverEffect alone, SecondLifeEffect effect, Entry entry) {
        String avoided =
                entry.isUnknown() ? "" : Numbers.shortest(-entry.difference().value() + 0.0);
        List<String> cells = head("method", alone, entry.method().name());
        cells.addAll(List.of(
                avoided,
                avoided,
                "",
                String.valueOf(effect.lines()),
                String.valueOf(entry.refurbishments() + entry.others()),
                LineTable.cell(reasons(
                        LeverFacts.reasons(new LeftOut(0, Map.of(), entry.refurbishments(), entry.others()))))));
        return ended(cells, alone);
    }

    private List<String> head(String rank, LeverEffect effect, String method) {
        return new ArrayList<>(List.of(
                rank,
                LineTable.cell(joined(effect, ",", Lever::id)),
                LineTable.cell(joined(effect, " + ", lever -> lever.titles().in(language))),
                method,
                study.category().id(),
                LineTable.cell(study.category().unitPerYear().toString())));
    }

    private String ended(List<String> cells, LeverEffect effect) {
        cells.add(LineTable.cell(joined(effect, " + ", lever -> lever.source().in(language))));
        cells.addAll(LineTable.origin(data));
        return String.join(";", cells) + "\n";
    }

    private String record(String rank, LeverEffect effect, BigDecimal sum) {
        boolean isKnown = !effect.isUnknown();
        List<String> cells = head(rank, effect, "");
        cells.addAll(List.of(
                isKnown ? Numbers.shortest(effect.avoided().value()) : "",
                isKnown ? Numbers.shortest(sum.doubleValue()) : "",
                effect.share().filter(any -> isKnown).map(Numbers::shortest).orElse(""),
                String.valueOf(effect.lines()),
                String.valueOf(effect.leftOut().lines()),
                LineTable.cell(reasons(LeverFacts.reasons(effect.leftOut())))));
        return ended(cells, effect);
    }

    private static String joined(LeverEffect effect, String separator, Function<Lever, String> word) {
        return effect.levers().stream().map(word).distinct().collect(Collectors.joining(separator));
    }

    private static String reasons(Map<String, Long> lines) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
