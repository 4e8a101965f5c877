package io.github.evalcarbone.report;

import io.github.evalcarbone.report.EmissionsCategories.Category;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.SystemFigures;
import io.github.evalcarbone.report.section.SystemFigures.Part;
import io.github.evalcarbone.report.section.Tonnes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The climate total by category of a standard and by group of categories, rounded once, so that both add up. */
final class EmissionsTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportContext edition;
    private final SystemFigures emissions;
    private final EmissionsCategories standard;
    private final Wording words;
    private final Tonnes tonnes;
    private final List<Row> rows;

    /** A category with its rounded figures; none if nothing of it is known or computed. */
    private record Row(Category category, boolean isIncomplete, Optional<Figures> figures) {}

    /** A figure in tonnes and in per cent. */
    private record Figures(BigDecimal tonnes, BigDecimal share) {

        Figures plus(Figures other) {
            return new Figures(tonnes.add(other.tonnes), share.add(other.share));
        }
    }

    EmissionsTables(ReportContext edition, SystemFigures emissions, EmissionsCategories standard) {
        this.edition = edition;
        this.emissions = emissions;
        this.standard = standard;
        this.words = edition.words();
        this.tonnes = Tonnes.of(edition.numbers(), emissions.total());
        this.rows = rows(standard.rows());
    }

    private List<Row> rows(List<Category> categories) {
        List<Category> known = categories.stream().filter(this::isKnown).toList();
        List<BigDecimal> exact = known.stream().map(this::exact).toList();
        List<BigDecimal> amounts = LargestRemainder.round(exact, tonnes.total(), tonnes.decimals());
        List<BigDecimal> shares = LargestRemainder.percentages(exact, tonnes.total());
        Map<Category, Figures> figures = new LinkedHashMap<>();
        for (int i = 0; i < known.size(); i++) {
            BigDecimal share = shares.isEmpty() ? BigDecimal.ZERO : shares.get(i);
            figures.put(known.get(i), new Figures(amounts.get(i), share));
        }
        return categories.stream()
                .map(category -> new Row(category, isIncomplete(category), Optional.ofNullable(figures.get(category))))
                .toList();
    }

    /** Returns whether anything of a category is known; nothing is if values are missing and no line has one. */
    private boolean isKnown(Category category) {
        return isComputed(category) && (!isIncomplete(category) || hasValue(category));
    }

    private boolean isComputed(Category category) {
        return !parts(category).isEmpty();
    }

    /** Returns the computed parts a category takes; the electricity is in two of them if it is separated. */
    private List<Part> parts(Category category) {
        Part use = standard.boughtElectricity();
        boolean separated = category.isUpstream() && emissions.isSeparated(use);
        List<Part> all = separated ? List.of(use) : standard.parts(category);
        return all.stream().filter(emissions::isComputed).toList();
    }

    private boolean hasValue(Category category) {
        return parts(category).stream().anyMatch(emissions::hasValue);
    }

    private boolean isIncomplete(Category category) {
        return parts(category).stream().anyMatch(part -> emissions.gaps(part) > 0);
    }

    private BigDecimal exact(Category category) {
        BigDecimal kilograms = category.electricity().isPresent()
                ? electricity(category)
                : parts(category).stream().map(emissions::known).reduce(BigDecimal.ZERO, BigDecimal::add);
        return kilograms.movePointLeft(3);
    }

    private BigDecimal electricity(Category category) {
        Part use = standard.boughtElectricity();
        return category.isGeneration() ? emissions.generation(use) : emissions.upstream(use);
    }

    Table byCategory() {
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cells(row)));
        return table("column.emissions.category", cells);
    }

    /** Returns the categories that were computed, as bars. */
    RangeBars chart() {
        return new RangeBars(
                words.text("emissions.chart"),
                words.text("column.tonnes"),
                words.text("column.emissions.category"),
                rows.stream()
                        .filter(row -> isComputed(row.category()))
                        .map(this::bar)
                        .toList());
    }

    private RangeBars.Bar bar(Row row) {
        ChartValue value = row.figures()
                .map(known -> ChartValue.of(exact(row.category()), tonnes.text(known.tonnes())))
                .orElseGet(() -> ChartValue.unknown(words.text("unknown")));
        return new RangeBars.Bar(label(row), value);
    }

    private String label(Row row) {
        return row.category().code() + " " + row.category().titles().in(words.language()) + mark(List.of(row));
    }

    private List<String> cells(Row row) {
        String label = label(row);
        if (!isComputed(row.category())) {
            return cells(label, words.text(reasonOfNothing(row.category())), "");
        }
        return cells(label, row.figures());
    }

    private static String reasonOfNothing(Category category) {
        if (category.isUpstream()) {
            return "emissions.not.separated";
        }
        return category.isOfOwnersAlone() ? "emissions.none.stated" : "emissions.not.computed";
    }

    Table byGroup() {
        Map<String, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.category().group().in(words.language()), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> cells = new ArrayList<>();
        groups.forEach((name, members) -> cells.add(cells(name + mark(members), members)));
        return table("column.emissions.group", cells);
    }

    private List<String> cells(String label, List<Row> members) {
        if (members.stream().noneMatch(row -> isComputed(row.category()))) {
            return cells(label, words.text(reasonOfNothing(members.get(0).category())), "");
        }
        return cells(
                label, members.stream().flatMap(row -> row.figures().stream()).reduce(Figures::plus));
    }

    private static String mark(List<Row> rows) {
        return rows.stream().anyMatch(Row::isIncomplete) ? " *" : "";
    }

    private List<String> cells(String label, Optional<Figures> figures) {
        return cells(
                label,
                figures.map(known -> tonnes.text(known.tonnes())).orElse(words.text("unknown")),
                figures.map(known -> edition.numbers().percentage(known.share()))
                        .orElse(""));
    }

    private List<String> cells(String label, String amount, String share) {
        return tonnes.hasShares() ? List.of(label, amount, share) : List.of(label, amount);
    }

    private Table table(String name, List<List<String>> cells) {
        Optional<Figures> total =
                emissions.total().isUnknown() ? Optional.empty() : Optional.of(new Figures(tonnes.total(), HUNDRED));
        List<ReportBlock.Column> columns = new ArrayList<>(
                List.of(ReportBlock.words(words.text(name)), ReportBlock.numbers(words.text("column.tonnes"))));
        if (tonnes.hasShares()) {
            columns.add(ReportBlock.numbers(words.text("column.share")));
        }
        String mark = emissions.total().isComplete() ? "" : " *";
        return new Table(columns, cells, cells(words.text("row.total") + mark, total));
    }
}
