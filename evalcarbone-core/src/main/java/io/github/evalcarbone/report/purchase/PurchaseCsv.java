package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.PurchasedShare;
import io.github.evalcarbone.purchase.PurchasedShares;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.reuse.ReuseExits;
import io.github.evalcarbone.reuse.ReuseIndicators;
import io.github.evalcarbone.reuse.ReuseIndicators.Figures;
import io.github.evalcarbone.reuse.ReusePurchases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Purchases as CSV, not rounded: a record for each type, and a last one for all. */
record PurchaseCsv(PurchasedShares shares, ReuseIndicators reuse, FootprintData data) {

    private static final String HEADER = "kind;type;category;unit;total;embodied;complete;share;year;"
            + "purchases;reusedPurchases;shareByValue;linesWithoutPrice;linesWithoutDay;"
            + "exits;reusedExits;shareByItems;withoutRoute;withoutAge;leftOutForAge;returned;"
            + "inventory;evaluationDate;ruleSet;datasets\n";
    private static final int COLUMNS_OF_REUSE = 12;

    /** Returns the types, the largest total first. */
    static List<Map.Entry<String, PurchasedShare>> ranked(PurchasedShares shares) {
        Comparator<Map.Entry<String, PurchasedShare>> order =
                Comparator.comparing(type -> type.getValue().total().known(), Comparator.reverseOrder());
        return shares.types().entrySet().stream().sorted(order).toList();
    }

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        ranked(shares)
                .forEach(type -> text.append(record(
                        List.of("type", LineTable.cell(type.getKey())),
                        type.getValue(),
                        Optional.ofNullable(reuse.categories().get(type.getKey())))));
        return text.append(record(List.of("all", ""), shares.all(), Optional.of(reuse.all())))
                .toString();
    }

    private String record(List<String> first, PurchasedShare share, Optional<Figures> figures) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(List.of(
                share.category().id(),
                LineTable.cell(share.category().unitPerYear().toString()),
                number(share.total()),
                number(share.embodied()),
                String.valueOf(share.total().isComplete()),
                share.share().map(Numbers::shortest).orElse(""),
                String.valueOf(reuse.year())));
        cells.addAll(figures.map(PurchaseCsv::reuse).orElse(Collections.nCopies(COLUMNS_OF_REUSE, "")));
        cells.addAll(LineTable.origin(data));
        return String.join(";", cells) + "\n";
    }

    private static String number(Total total) {
        return OneMoreYearCsv.number(total);
    }

    private static List<String> reuse(Figures figures) {
        ReusePurchases bought = figures.purchases();
        ReuseExits gone = figures.exits();
        return List.of(
                plain(bought.value()),
                plain(bought.reusedValue()),
                bought.share().map(Numbers::shortest).orElse(""),
                String.valueOf(bought.linesWithoutPrice()),
                String.valueOf(bought.undatedLines()),
                plain(gone.items()),
                plain(gone.reused()),
                gone.share().map(Numbers::shortest).orElse(""),
                plain(gone.withoutRoute()),
                plain(gone.withoutAge()),
                plain(gone.old()),
                plain(gone.returned()));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
