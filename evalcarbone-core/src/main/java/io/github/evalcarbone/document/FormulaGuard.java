package io.github.evalcarbone.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes CSV that people open in a spreadsheet and this library reads back: separator {@code ;}, quotation marks where
 * a cell needs them, and an apostrophe before a text that a spreadsheet would interpret as a formula.
 */
public final class FormulaGuard {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;,\t\"\r\n]|^\\s|\\s$");

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@]");

    private FormulaGuard() {}

    /**
     * Writes a row.
     *
     * @param text  the text to append to
     * @param cells  the cells
     */
    public static void row(StringBuilder text, List<String> cells) {
        row(text, cells, FormulaGuard::guarded);
    }

    /**
     * Writes a row that was read, without apostrophes: what looks like a formula may be a negative number.
     *
     * @param text  the text to append to
     * @param cells  the cells
     */
    public static void copy(StringBuilder text, List<String> cells) {
        row(text, cells, cell -> cell);
    }

    private static void row(StringBuilder text, List<String> cells, UnaryOperator<String> guard) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(quoted(guard.apply(cells.get(i))));
        }
        text.append('\n');
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    /**
     * Removes the apostrophe.
     *
     * @param cell  a cell as it was read
     * @return the text that was written
     */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).find() ? cell.substring(1) : cell;
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
