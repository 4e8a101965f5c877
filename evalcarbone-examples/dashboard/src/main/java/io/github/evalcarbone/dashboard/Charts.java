package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.ReportHtml;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.content.ShareBar;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts of a footprint as HTML of the library's own layout: those of its report, and some of this screen, made of the same parts. */
final class Charts {

    /** As many as there are colours; the last holds all the others. */
    private static final int MOST = 8;

    private static final MathContext ROUNDING = new MathContext(3);
    private static final int KILOGRAMS = 1000;

    private final Words words;
    private final ImpactCategory category;
    private final List<LifecyclePhase> phases;

    /**
     * Creates charts of one category.
     *
     * @param category  the category
     * @param phases  the phases, in order
     * @param words  the texts
     */
    Charts(ImpactCategory category, List<LifecyclePhase> phases, Words words) {
        this.category = category;
        this.phases = phases;
        this.words = words;
    }

    /** Returns the charts of a report as HTML. */
    static List<String> of(Stream<ReportContent> contents, Language language) {
        return contents.flatMap(content -> content.blocks().stream())
                .flatMap(block -> block instanceof Chart chart ? Stream.of(chart) : Stream.empty())
                .map(chart -> ReportHtml.fragment(chart, language))
                .toList();
    }

    /** Draws the total as one bar, divided by phase; shares are told only of a complete total. */
    String shares(String title, Map<LifecyclePhase, TotalView> totals, TotalView whole) {
        List<ShareBar.Part> parts = phases.stream()
                .map(phase -> new ShareBar.Part(
                        phase.label(words.language()), value(totals.get(phase)), share(totals.get(phase), whole)))
                .toList();
        return draw(new ShareBar(words.text(title), unit(), words.text("chart.phase"), parts));
    }

    private String share(@Nullable TotalView part, TotalView whole) {
        double all = known(whole).orElse(0.0);
        return !whole.isComplete() || all == 0
                ? ""
                : percent().format(known(part).orElse(0.0) / all);
    }

    private NumberFormat percent() {
        NumberFormat format = NumberFormat.getPercentInstance(words.language().locale());
        format.setMaximumFractionDigits(1);
        return format;
    }

    /** Draws groups as bars, divided by phase. */
    String groupsByPhase(String title, String axis, List<GroupView> groups) {
        return draw(new StackedBars(
                words.text(title),
                unit(),
                words.text(axis),
                phases.stream().map(phase -> phase.label(words.language())).toList(),
                groups.stream().limit(MOST).map(this::bar).toList()));
    }

    private StackedBars.Bar bar(GroupView group) {
        return new StackedBars.Bar(
                label(group),
                phases.stream().map(phase -> value(group.phases().get(phase))).toList(),
                value(group.total()));
    }

    /** Draws each phase as a bar, divided by type: what pies of each phase would show. */
    String phasesByGroup(String title, List<GroupView> groups, Map<LifecyclePhase, TotalView> totals) {
        int shown = groups.size() > MOST ? MOST - 1 : groups.size();
        List<String> series =
                new ArrayList<>(groups.stream().limit(shown).map(this::label).toList());
        if (shown < groups.size()) {
            series.add(words.text("chart.others"));
        }
        return draw(new StackedBars(
                words.text(title),
                unit(),
                words.text("chart.phase"),
                series,
                phases.stream()
                        .map(phase -> bar(phase, groups, shown, totals.get(phase)))
                        .toList()));
    }

    private StackedBars.Bar bar(LifecyclePhase phase, List<GroupView> groups, int shown, @Nullable TotalView total) {
        List<ChartValue> values = new ArrayList<>(groups.stream()
                .limit(shown)
                .map(group -> value(group.phases().get(phase)))
                .toList());
        if (shown < groups.size()) {
            values.add(rest(groups.stream()
                    .skip(shown)
                    .flatMap(group -> Stream.ofNullable(group.phases().get(phase)))
                    .toList()));
        }
        return new StackedBars.Bar(phase.label(words.language()), values, value(total));
    }

    /** The other groups together: unknown if nothing of them is known, and at least their sum if something is missing. */
    private ChartValue rest(List<TotalView> totals) {
        ExactSum sum = new ExactSum();
        totals.stream().flatMap(total -> known(total).stream()).forEach(sum::add);
        boolean isKnown = totals.stream().anyMatch(total -> known(total).isPresent());
        boolean isComplete = totals.stream().allMatch(TotalView::isComplete);
        return isKnown || totals.isEmpty() ? known(sum.value(), !isComplete) : unknown();
    }

    /** Draws what is comparable of two sides as bars, divided by phase. */
    String sides(String before, String after, DifferenceView whole, Map<LifecyclePhase, DifferenceView> byPhase) {
        List<LifecyclePhase> shown = phases.stream()
                .filter(phase -> Optional.ofNullable(byPhase.get(phase))
                        .filter(Charts::hasAmount)
                        .isPresent())
                .toList();
        List<DifferenceView> parts = shown.stream()
                .flatMap(phase -> Stream.ofNullable(byPhase.get(phase)))
                .toList();
        return draw(new StackedBars(
                words.text("chart.sides"),
                unit(),
                words.text("chart.side"),
                shown.stream().map(phase -> phase.label(words.language())).toList(),
                List.of(
                        bar(before, parts.stream().map(DifferenceView::base).toList(), whole.base()),
                        bar(after, parts.stream().map(DifferenceView::other).toList(), whole.other()))));
    }

    private static boolean hasAmount(DifferenceView found) {
        return found.base() > 0 || found.other() > 0;
    }

    private StackedBars.Bar bar(String label, List<Double> parts, double whole) {
        return new StackedBars.Bar(
                label, parts.stream().map(part -> known(part, false)).toList(), known(whole, false));
    }

    private static Optional<Double> known(@Nullable TotalView total) {
        return Optional.ofNullable(total).map(TotalView::known);
    }

    private String draw(Chart chart) {
        return ReportHtml.fragment(chart, words.language());
    }

    private String label(GroupView group) {
        return group.label().isEmpty() ? words.text("chart.untold") : group.label();
    }

    private String unit() {
        return isClimate() ? words.text("chart.unit") : category.unitPerYear().toText(words.language());
    }

    private boolean isClimate() {
        return category.equals(ImpactCategory.CLIMATE_CHANGE);
    }

    private ChartValue value(@Nullable TotalView total) {
        return known(total)
                .map(amount -> known(amount, total != null && !total.isComplete()))
                .orElseGet(this::unknown);
    }

    private ChartValue unknown() {
        return ChartValue.unknown(words.text("chart.unknown"));
    }

    private ChartValue known(double amount, boolean isAtLeast) {
        BigDecimal exact = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(isClimate() ? KILOGRAMS : 1));
        String text = text(
                exact.abs().compareTo(BigDecimal.valueOf(100)) < 0
                        ? exact.round(ROUNDING)
                        : exact.setScale(1, RoundingMode.HALF_UP));
        return ChartValue.of(exact, isAtLeast ? words.text("chart.least", text) : text);
    }

    private String text(BigDecimal rounded) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMaximumFractionDigits(Math.max(0, rounded.scale()));
        return format.format(rounded);
    }
}
