package io.github.evalcarbone.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes rows of a Markdown table, and formats numbers for readers. */
final class Markdown {

    private Markdown() {}

    static String row(String... cells) {
        return row(Arrays.asList(cells));
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The line below the header: the first column is text, the others are numbers. */
    static String rule(int columns) {
        return "|---|" + "---:|".repeat(columns - 1) + "\n";
    }

    /** Three significant digits, no exponent. */
    static String rounded(double number) {
        int decimals = number == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(number))));
        return String.format(Locale.ROOT, "%,." + Math.min(decimals, 3) + "f", number);
    }

    /** Formats a number unchanged, without needless decimals. */
    static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,d", (long) number)
                : String.format(Locale.ROOT, "%,.1f", number);
    }
}
