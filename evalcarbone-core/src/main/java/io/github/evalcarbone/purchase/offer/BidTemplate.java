package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.problem.Language;
import java.util.ArrayList;
import java.util.List;

/** An empty table of bids to send to bidders. Thread-safe. */
public final class BidTemplate {

    private BidTemplate() {}

    /**
     * Returns a table of bids without bids: its headings, and two rows that begin with # and are not read, one that says what
     * each column holds and an example. Separator {@code ;}, lines end with LF.
     *
     * @param language  the language
     * @return the CSV text
     */
    public static String csv(Language language) {
        String name = language == Language.FRENCH ? "french" : "english";
        StringBuilder text = new StringBuilder();
        FormulaGuard.row(text, cells(name));
        FormulaGuard.row(text, comment(cells(name + "Text")));
        FormulaGuard.row(text, comment(cells(name + "Example")));
        return text.toString();
    }

    private static List<String> cells(String kind) {
        return BidColumn.all().map(column -> column.text(kind)).toList();
    }

    private static List<String> comment(List<String> cells) {
        List<String> commented = new ArrayList<>(cells);
        commented.set(0, "# " + cells.get(0));
        return commented;
    }
}
