package io.github.evalcarbone.report.section;

import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.reuse.PublishedRates;
import io.github.evalcarbone.reuse.PublishedRates.Rate;
import io.github.evalcarbone.reuse.ReuseExits;
import io.github.evalcarbone.reuse.ReuseIndicators;
import io.github.evalcarbone.reuse.ReuseIndicators.Figures;
import io.github.evalcarbone.reuse.ReusePurchases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The indicators of reuse of a year: two tables by category of equipment, each with what is missing from it. */
public final class ReuseTable {

    private final UnaryOperator<String> titles;
    private final Wording words;

    ReuseTable(ReportContext edition) {
        this(edition::type, edition.words());
    }

    /**
     * Creates tables.
     *
     * @param titles  the title of a type by its id
     */
    public ReuseTable(UnaryOperator<String> titles, Wording words) {
        this.titles = titles;
        this.words = words;
    }

    /** Returns the indicators; nothing if neither a price nor a route is stated. */
    public List<ReportBlock> blocks(ReuseIndicators indicators) {
        if (!indicators.isStated()) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("heading.reuse", String.valueOf(indicators.year()))));
        blocks.add(new Paragraph(words.text("reuse.note")));
        blocks.add(table(indicators, purchaseColumns(), figures -> purchases(figures.purchases())));
        blocks.add(new Paragraph(rate("reuse.rate.purchases", PublishedRates.ofPurchases(), indicators)));
        blocks.add(table(indicators, exitColumns(), figures -> exits(figures.exits())));
        blocks.add(new Paragraph(rate("reuse.rate.exits", PublishedRates.ofExits(), indicators)));
        if (indicators.refusedRows() > 0 || !indicators.isCounted()) {
            blocks.add(new Paragraph(words.text("reuse.refused")));
        }
        return blocks;
    }

    private Table table(ReuseIndicators indicators, List<Column> columns, Function<Figures, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        indicators.categories().forEach((type, figures) -> rows.add(row(titles.apply(type), cells.apply(figures))));
        return new Table(columns, rows, row(words.text("reuse.all"), cells.apply(indicators.all())));
    }

    private static List<String> row(String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        return row;
    }

    private List<Column> purchaseColumns() {
        return columns(
                "column.type",
                "column.reuse.value",
                "column.reuse.reused.value",
                "column.reuse.share",
                "column.reuse.without.price",
                "column.reuse.without.day");
    }

    private List<Column> exitColumns() {
        return columns(
                "column.type",
                "column.reuse.items",
                "column.reuse.reused.items",
                "column.reuse.share",
                "column.reuse.without.route",
                "column.reuse.without.age",
                "column.reuse.left.out");
    }

    private List<Column> columns(String first, String... others) {
        List<Column> columns = new ArrayList<>(List.of(ReportBlock.words(words.text(first))));
        List.of(others).forEach(key -> columns.add(ReportBlock.numbers(words.text(key))));
        return columns;
    }

    private List<String> purchases(ReusePurchases purchases) {
        String share = purchases
                .share()
                .map(words.numbers()::share)
                .or(() -> purchases
                        .shareOfPriced()
                        .map(words.numbers()::share)
                        .map(known -> words.text("reuse.of.priced", known)))
                .orElse(missing(purchases.isComplete()));
        return List.of(
                plain(purchases.value()),
                plain(purchases.reusedValue()),
                share,
                words.numbers().whole(purchases.linesWithoutPrice()),
                words.numbers().whole(purchases.undatedLines()));
    }

    private List<String> exits(ReuseExits exits) {
        return List.of(
                plain(exits.items()),
                plain(exits.reused()),
                exits.share().map(words.numbers()::share).orElse(missing(exits.isComplete())),
                plain(exits.withoutRoute()),
                plain(exits.withoutAge()),
                plain(exits.old().add(exits.returned())));
    }

    /** Returns the text where there is no share: nothing of the kind, or something is missing. */
    private String missing(boolean isComplete) {
        return isComplete ? "" : words.text("unknown");
    }

    private String plain(BigDecimal number) {
        return words.numbers().plain(number);
    }

    private String rate(String key, PublishedRates rates, ReuseIndicators indicators) {
        String share = rates.in(indicators.year())
                .flatMap(Rate::share)
                .map(words.numbers()::share)
                .orElse(words.text("reuse.rate.unread"));
        return words.text(
                key,
                String.valueOf(indicators.year()),
                share,
                rates.scope().in(words.language()),
                rates.source().in(words.language()));
    }
}
