package io.github.evalcarbone.report.section;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Grouping.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A table of groups with their tonnes and shares, both rounded so that they add up. */
final class ShareTable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording words;
    private final Tonnes tonnes;

    ShareTable(Wording words, Tonnes tonnes) {
        this.words = words;
        this.tonnes = tonnes;
    }

    /** Returns a table without items, whose first column has a name of its own. */
    Table named(String name, List<Group> groups) {
        return table(name, groups, false);
    }

    Table of(String key, List<Group> groups, boolean withItems) {
        return table(words.text(key), groups, withItems);
    }

    /** Returns the groups as bars, rounded as in a table of them. */
    RangeBars bars(String title, String axis, List<Group> groups) {
        Iterator<BigDecimal> amounts = amounts(known(groups)).iterator();
        return new RangeBars(
                title,
                words.text("column.tonnes"),
                axis,
                groups.stream().map(group -> bar(group, amounts)).toList());
    }

    private RangeBars.Bar bar(Group group, Iterator<BigDecimal> amounts) {
        ChartValue value = group.tonnes()
                .map(known -> ChartValue.of(known, tonnes.text(amounts.next())))
                .orElseGet(() -> ChartValue.unknown(words.text("unknown")));
        return new RangeBars.Bar(group.label() + mark(group.isIncomplete()), value);
    }

    private static List<BigDecimal> known(List<Group> groups) {
        return groups.stream().flatMap(group -> group.tonnes().stream()).toList();
    }

    private List<BigDecimal> amounts(List<BigDecimal> known) {
        return LargestRemainder.round(known, tonnes.total(), tonnes.decimals());
    }

    private Table table(String name, List<Group> groups, boolean withItems) {
        List<BigDecimal> known = known(groups);
        List<BigDecimal> amounts = amounts(known);
        List<BigDecimal> shares = tonnes.hasShares() ? LargestRemainder.percentages(known, tonnes.total()) : List.of();
        List<List<String>> rows = new ArrayList<>();
        int next = 0;
        for (Group group : groups) {
            boolean isKnown = group.tonnes().isPresent();
            String amount = isKnown ? tonnes.text(amounts.get(next)) : words.text("unknown");
            String share = isKnown && !shares.isEmpty() ? words.numbers().percentage(shares.get(next)) : "";
            rows.add(row(group.label() + mark(group.isIncomplete()), group.items(), amount, share, withItems));
            next += isKnown ? 1 : 0;
        }
        return new Table(columns(name, withItems), rows, total(groups, withItems));
    }

    private static String mark(boolean isIncomplete) {
        return isIncomplete ? " *" : "";
    }

    private List<Column> columns(String name, boolean withItems) {
        List<Column> columns = new ArrayList<>();
        columns.add(ReportBlock.words(name));
        if (withItems) {
            columns.add(ReportBlock.numbers(words.text("column.items")));
        }
        columns.add(ReportBlock.numbers(words.text("column.tonnes")));
        if (tonnes.hasShares()) {
            columns.add(ReportBlock.numbers(words.text("column.share")));
        }
        return columns;
    }

    private List<String> total(List<Group> groups, boolean withItems) {
        BigDecimal items =
                LargestRemainder.sum(groups.stream().map(Group::items).toList());
        return row(
                words.text("row.total") + mark(!tonnes.of().isComplete()),
                items,
                tonnes.of().isUnknown() ? words.text("unknown") : tonnes.text(tonnes.total()),
                words.numbers().percentage(HUNDRED),
                withItems);
    }

    private List<String> row(String label, BigDecimal items, String amount, String share, boolean withItems) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        if (withItems) {
            cells.add(words.numbers().plain(items));
        }
        cells.add(amount);
        if (tonnes.hasShares()) {
            cells.add(share);
        }
        return cells;
    }
}
