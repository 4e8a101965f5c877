package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.json.FootprintTotalsJson;
import io.github.evalcarbone.problem.TextSource;
import java.io.StringWriter;

/** Totals as the text in a column: the JSON of docs/totals-format.md, with every bit of their sums. */
final class TotalsText {

    private TotalsText() {}

    static String of(FootprintTotals totals) {
        StringWriter text = new StringWriter();
        FootprintTotalsJson.write(totals, text);
        return text.toString();
    }

    static FootprintTotals read(String text) {
        return FootprintTotalsJson.load(TextSource.of("totals", text));
    }
}
