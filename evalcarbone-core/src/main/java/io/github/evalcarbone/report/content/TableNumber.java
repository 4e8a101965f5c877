package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a cell of a {@linkplain ReportBlock.Table table}, for a host that needs numbers, such as a spreadsheet: {@code at least 1,234.5} is
 * 1234.5 with one decimal after the words {@code at least}. It is rounded as the cell is. Immutable and thread-safe.
 *
 * @param before  the words before the number, with their space; empty for none
 * @param value  the number; that of {@code 12.5%} is 0.125
 * @param decimals  how many decimals the cell shows
 * @param isPercentage  whether the cell shows a percentage
 */
public record TableNumber(String before, BigDecimal value, int decimals, boolean isPercentage) {

    private static final Pattern FRENCH = Pattern.compile(
            "((?:[^0-9+\u2212-]{1,20} )?)([+\u2212-]?)([0-9]{1,3}(?:\u202f[0-9]{3})*|[0-9]+)(?:,([0-9]+))?(\u202f%)?");
    private static final Pattern ENGLISH = Pattern.compile(
            "((?:[^0-9+\u2212-]{1,20} )?)([+\u2212-]?)([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)(?:\\.([0-9]+))?(%)?");
    private static final int PERCENT = 2;

    /**
     * Reads a cell.
     *
     * @param cell  a cell of a table of a report
     * @param language  the language of the report
     * @return the number; empty if the cell is not one number, perhaps after some words
     */
    public static Optional<TableNumber> of(String cell, Language language) {
        Matcher matcher = (language == Language.FRENCH ? FRENCH : ENGLISH).matcher(cell);
        return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
    }

    private static TableNumber read(Matcher matcher) {
        String fraction = Optional.ofNullable(matcher.group(4)).orElse("");
        String whole = matcher.group(3).replaceAll("[^0-9]", "");
        BigDecimal shown = new BigDecimal(
                matcher.group(2).replace('\u2212', '-') + whole + (fraction.isEmpty() ? "" : "." + fraction));
        boolean isPercentage = matcher.group(5) != null;
        return new TableNumber(
                matcher.group(1), isPercentage ? shown.movePointLeft(PERCENT) : shown, fraction.length(), isPercentage);
    }
}
