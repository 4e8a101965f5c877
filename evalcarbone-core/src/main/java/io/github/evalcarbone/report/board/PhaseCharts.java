package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The charts of climate change by phase of life, of the whole and of each type of equipment. */
final class PhaseCharts {

    private static final int MOST_TYPES = 7;

    private final StoredFootprint footprint;
    private final Wording words;
    private final Tonnes tonnes;
    private final List<LifecyclePhase> phases;

    PhaseCharts(StoredFootprint footprint, Wording words, Tonnes tonnes) {
        this.footprint = footprint;
        this.words = words;
        this.tonnes = tonnes;
        this.phases = footprint.phases().stream().filter(this::isShown).toList();
    }

    /** A phase that is 0 and complete is left out. */
    private boolean isShown(LifecyclePhase phase) {
        Total total = footprint.total(CLIMATE_CHANGE, phase);
        return !total.known().isZero() || total.isUnknown();
    }

    /** Returns the phases as parts of the whole, rounded as in the table of the details. */
    ShareBar shares() {
        List<BigDecimal> known = phases.stream().map(this::exact).toList();
        List<BigDecimal> rounded = LargestRemainder.round(known, tonnes.total(), tonnes.decimals());
        List<BigDecimal> shares = tonnes.hasShares() ? LargestRemainder.percentages(known, tonnes.total()) : List.of();
        List<ShareBar.Part> parts = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            String share = shares.isEmpty() ? "" : words.numbers().percentage(shares.get(i));
            parts.add(new ShareBar.Part(label(phases.get(i)), value(phases.get(i), rounded.get(i)), share));
        }
        return new ShareBar(
                words.text("heading.phase"), words.text("column.tonnes"), words.text("column.phase"), parts);
    }

    private String label(LifecyclePhase phase) {
        return phase.label(words.language());
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
    StackedBars types(Function<String, String> titles) {
        List<TypePhases> types = TypePhases.of(footprint);
        List<StackedBars.Bar> bars = new ArrayList<>();
        boolean isCut = types.size() > MOST_TYPES + 1;
        int shown = isCut ? MOST_TYPES : types.size();
        types.subList(0, shown).forEach(type -> bars.add(bar(titles.apply(type.type()), type)));
        if (isCut) {
            List<TypePhases> others = types.subList(shown, types.size());
            bars.add(bar(
                    words.text("board.other.types", words.numbers().whole(others.size())),
                    TypePhases.together(others)));
        }
        return new StackedBars(
                words.text("board.types"),
                words.text("column.tonnes"),
                words.text("column.type"),
                phases.stream().map(this::label).toList(),
                bars);
    }

    /** The parts of a bar are rounded so that they add up to it. */
    private StackedBars.Bar bar(String label, TypePhases type) {
        List<BigDecimal> known = phases.stream().map(type::of).toList();
        List<BigDecimal> rounded = LargestRemainder.round(known, type.total(), tonnes.decimals());
        List<ChartValue> values = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            values.add(ChartValue.of(known.get(i), tonnes.text(rounded.get(i))));
        }
        ChartValue total = type.isUnknown()
                ? ChartValue.unknown(words.text("unknown"))
                : ChartValue.of(type.total(), tonnes.text(type.total()));
        return new StackedBars.Bar(label + (type.isIncomplete() ? " *" : ""), values, total);
    }
}
