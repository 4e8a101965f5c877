package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Grouping;
import io.github.evalcarbone.report.section.LineGroups;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The charts of climate change by phase of life, of the whole and of each type of equipment. */
final class PhaseCharts {

    private final StoredFootprint footprint;
    private final LineGroups lines;
    private final Wording words;
    private final Tonnes tonnes;
    private final List<LifecyclePhase> phases;

    PhaseCharts(StoredFootprint footprint, LineGroups lines, Wording words, Tonnes tonnes) {
        this.footprint = footprint;
        this.lines = lines;
        this.words = words;
        this.tonnes = tonnes;
        this.phases = footprint.phases().stream().filter(this::isShown).toList();
    }

    /** A phase that is 0 and complete is left out, and one that is often nothing. */
    private boolean isShown(LifecyclePhase phase) {
        Total total = footprint.total(CLIMATE_CHANGE, phase);
        return Grouping.isCounted(phase, footprint.totals()) && (!total.known().isZero() || total.isUnknown());
    }

    /** Returns the phases as parts of the whole, rounded as in the table of the details. */
    ShareBar shares() {
        List<BigDecimal> known = phases.stream().map(this::exact).toList();
        List<BigDecimal> rounded = LargestRemainder.round(known, tonnes.total(), tonnes.decimals());
        List<BigDecimal> shares = tonnes.hasShares() ? LargestRemainder.percentages(known, tonnes.total()) : List.of();
        List<ShareBar.Part> parts = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            String share = shares.isEmpty() ? "" : words.numbers().percentage(shares.get(i));
            parts.add(new ShareBar.Part(marked(phases.get(i)), value(phases.get(i), rounded.get(i)), share));
        }
        return new ShareBar(
                words.text("heading.phase"), words.text("column.tonnes"), words.text("column.phase"), parts);
    }

    private String label(LifecyclePhase phase) {
        return phase.label(words.language());
    }

    /** Returns the name of a phase, with a mark if values are missing. */
    private String marked(LifecyclePhase phase) {
        boolean isComplete = footprint.total(CLIMATE_CHANGE, phase).incompleteLines() == 0;
        return isComplete ? label(phase) : label(phase) + " *";
    }

    private BigDecimal exact(LifecyclePhase phase) {
        return Tonnes.ofKilograms(footprint.total(CLIMATE_CHANGE, phase).known().value());
    }

    private ChartValue value(LifecyclePhase phase, BigDecimal rounded) {
        return footprint.total(CLIMATE_CHANGE, phase).isUnknown()
                ? ChartValue.unknown(words.text("unknown"))
                : ChartValue.of(exact(phase), tonnes.text(rounded));
    }

    /** Returns the largest types, each by phase, and the others together. */
    StackedBars types(UnaryOperator<String> titles) {
        List<ImpactGroup> types = ImpactGroup.largest(ImpactGroup.by(Facet.EQUIPMENT_TYPE, lines, titles), words);
        List<BigDecimal> totals = ImpactGroup.rounded(types, tonnes);
        List<StackedBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            bars.add(bar(types.get(i), totals.get(i)));
        }
        return new StackedBars(
                words.text("board.types"),
                words.text("column.tonnes"),
                words.text("column.type"),
                phases.stream().map(this::label).toList(),
                bars);
    }

    /** The parts of a bar are rounded so that they add up to it. */
    private StackedBars.Bar bar(ImpactGroup type, BigDecimal total) {
        List<BigDecimal> known = phases.stream().map(type::of).toList();
        List<BigDecimal> rounded = LargestRemainder.round(known, total, tonnes.decimals());
        List<ChartValue> values = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            values.add(value(type, phases.get(i), rounded.get(i)));
        }
        ChartValue whole = type.isUnknown()
                ? ChartValue.unknown(words.text("unknown"))
                : ChartValue.of(type.total(), tonnes.text(total));
        return new StackedBars.Bar(type.marked(), values, whole);
    }

    private ChartValue value(ImpactGroup type, LifecyclePhase phase, BigDecimal rounded) {
        if (type.isUnknown(phase)) {
            return ChartValue.unknown(words.text("unknown"));
        }
        if (type.isNotSplit(phase)) {
            return ChartValue.of(BigDecimal.ZERO, words.text("board.not.split"));
        }
        String text = tonnes.text(rounded);
        boolean isIncomplete = type.incomplete().contains(phase);
        return ChartValue.of(type.of(phase), isIncomplete ? words.text("issue.at.least", text) : text);
    }
}
