package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of groups: what the base has, and the difference of each alternative, rounded so that the columns add up. */
final class GroupTable {

    private final ComparedResults results;
    private final DifferenceFigures figures;
    private final Wording words;

    /**
     * A group.
     *
     * @param label  its name
     * @param differences  its difference in each alternative; their base is the same
     */
    record Group(String label, List<Difference> differences) {

        /** Whether there is a value, or one that an effect cannot be computed of. */
        boolean isSomething() {
            return differences.stream()
                    .anyMatch(one -> !one.base().isZero()
                            || isDifferent(one)
                            || one.keptOut().excludedValues() > 0);
        }

        /** Whether something differs, or may differ. */
        boolean isChanged() {
            return isMarked() || differences.stream().anyMatch(Group::isDifferent);
        }

        private static boolean isDifferent(Difference difference) {
            return difference.direction() != 0;
        }

        /** Whether something is kept out of it. */
        boolean isMarked() {
            return differences.stream().anyMatch(one -> !one.keptOut().isNothing());
        }

        /** Whether nothing of it is left to compare. */
        boolean isUnknown() {
            return isMarked() && differences.stream().allMatch(one -> one.base().isZero());
        }

        BigDecimal largest() {
            return differences.stream().map(one -> one.exact().abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    GroupTable(ComparedResults results, DifferenceFigures figures) {
        this.results = results;
        this.figures = figures;
        this.words = results.words();
    }

    Table of(String key, List<Group> groups) {
        return of(key, groups, results.differences(results.category()));
    }

    /** A table whose total is that of all groups. */
    Table of(String key, List<Group> groups, List<Difference> all) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(base(groups, all.get(0)));
        IntStream.range(0, all.size()).forEach(i -> columns.add(differences(groups, i, all.get(i))));
        List<List<String>> rows = IntStream.range(0, groups.size())
                .mapToObj(row -> row(label(groups.get(row)), columns, row))
                .toList();
        Group whole = new Group(words.text("row.total"), all);
        return new Table(columns(key), rows, row(label(whole), columns, groups.size()));
    }

    private static String label(Group group) {
        return group.label() + (group.isMarked() ? " *" : "");
    }

    private static List<String> row(String label, List<List<String>> columns, int row) {
        List<String> cells = new ArrayList<>(List.of(label));
        columns.forEach(column -> cells.add(column.get(row)));
        return cells;
    }

    private List<Column> columns(String key) {
        List<Column> columns = new ArrayList<>();
        columns.add(ReportBlock.words(words.text(key)));
        columns.add(ReportBlock.numbers(results.base() + ", " + figures.unit()));
        numbered(results, "column.difference").forEach(name -> columns.add(ReportBlock.numbers(name)));
        return columns;
    }

    /** Several alternatives have the numbers that the first table gives them. */
    static List<String> numbered(ComparedResults results, String key) {
        int count = results.others().size();
        String name = results.words().text(key);
        return count == 1
                ? List.of(name)
                : IntStream.rangeClosed(1, count).mapToObj(i -> name + " " + i).toList();
    }

    private List<String> base(List<Group> groups, Difference all) {
        List<BigDecimal> parts = groups.stream()
                .map(group -> figures.inUnit(group.differences().get(0).base().value()))
                .toList();
        BigDecimal whole = figures.inUnit(all.base().value());
        List<String> cells = new ArrayList<>();
        List<BigDecimal> rounded = LargestRemainder.round(parts, whole, figures.decimals());
        IntStream.range(0, groups.size())
                .forEach(i ->
                        cells.add(groups.get(i).isUnknown() ? words.text("unknown") : figures.amount(rounded.get(i))));
        cells.add(figures.amount(whole));
        return cells;
    }

    private List<String> differences(List<Group> groups, int alternative, Difference all) {
        List<Difference> parts = groups.stream()
                .map(group -> group.differences().get(alternative))
                .toList();
        List<BigDecimal> exact =
                parts.stream().map(part -> figures.inUnit(part.exact())).toList();
        BigDecimal whole = figures.inUnit(all.exact());
        List<BigDecimal> rounded = LargestRemainder.round(exact, whole, figures.decimals());
        List<String> cells = new ArrayList<>();
        IntStream.range(0, parts.size())
                .forEach(i -> cells.add(
                        parts.get(i).isUnknown() ? figures.unknown(parts.get(i)) : figures.signed(rounded.get(i))));
        cells.add(figures.difference(all));
        return cells;
    }
}
