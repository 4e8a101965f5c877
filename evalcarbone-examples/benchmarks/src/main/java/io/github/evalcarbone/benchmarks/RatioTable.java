package io.github.evalcarbone.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measures of one run, each compared with its targets, as a Markdown table. */
final class RatioTable {

    private static final String NONE = "–";

    private final Map<Mode, Measure> measures;

    RatioTable(Map<Mode, Measure> measures) {
        this.measures = measures;
    }

    /** Returns the figure of a target; empty if one of the two was not measured. */
    Optional<Double> figure(Mode mode, Target target) {
        Optional<Measure> mine = Optional.ofNullable(measures.get(mode));
        Optional<Measure> other = Optional.ofNullable(measures.get(Mode.valueOf(target.against())));
        return mine.flatMap(measure -> other.map(reference -> target.figure(measure, reference)));
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append(Markdown.row(
                "mode",
                "lines",
                "ns per line",
                "bytes allocated per line",
                "against",
                "ratio or difference",
                "target",
                "met"));
        text.append("|---|---:|---:|---:|---|---:|---:|---|\n");
        for (Mode mode : Mode.values()) {
            if (measures.containsKey(mode)) {
                rows(mode).forEach(text::append);
            }
        }
        return text.toString();
    }

    private List<String> rows(Mode mode) {
        return mode.targets().isEmpty()
                ? List.of(row(mode, NONE, NONE, NONE, NONE))
                : mode.targets().stream().map(target -> row(mode, target)).toList();
    }

    private String row(Mode mode, Target target) {
        Optional<Double> figure = figure(mode, target);
        return row(
                mode,
                Mode.valueOf(target.against()).title(),
                figure.map(Markdown::rounded).orElse(NONE),
                target.toString(),
                figure.map(target::isMetBy).map(RatioTable::met).orElse("not measured"));
    }

    private String row(Mode mode, String against, String ratio, String target, String met) {
        Measure measure = measures.get(mode);
        return Markdown.row(
                mode.title(),
                Markdown.plain(measure.lines()),
                Markdown.rounded(measure.nanosPerLine()),
                Markdown.rounded(measure.allocatedPerLine()),
                against,
                ratio,
                target,
                met);
    }

    private static String met(boolean met) {
        return met ? "yes" : "no";
    }
}
