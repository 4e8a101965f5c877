package io.github.evalcarbone.spreadsheets;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** Reads cells of XLSX files as texts. */
final class XlsxCell {

    /** The escapes of characters that XML cannot contain: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x00([0-7][0-9A-Fa-f])_");

    private static final int HEXADECIMAL = 16;

    /** The days from 1 January 1900 to 31 December 9999. A day 0 is the result of a formula on an empty cell. */
    private static final BigDecimal FIRST = BigDecimal.ONE;

    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toMillis());

    private XlsxCell() {}

    /** Returns the value of a cell; for a formula the saved value, or if there is none, the formula. */
    static String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (cell.getValue() != null) {
            return unescaped(cell.getText());
        }
        boolean isWithoutValue = cell.getFormula() != null && cell.getRawValue() == null;
        return isWithoutValue ? "=" + cell.getFormula() : Objects.requireNonNullElse(cell.getRawValue(), "");
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String digits) {
        return Character.toString(Integer.parseInt(digits, HEXADECIMAL));
    }

    private static String number(Cell cell, BigDecimal number) {
        boolean mayBeDay = number.compareTo(FIRST) >= 0 && number.compareTo(END) < 0;
        boolean mayBeTime = number.abs().compareTo(END) < 0;
        NumberFormat format = NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format == NumberFormat.DAY && mayBeDay) {
            return day(cell.asDate());
        }
        return format == NumberFormat.TIME && mayBeTime ? time(number) : NumberText.of(number);
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String time(BigDecimal days) {
        return Duration.ofMillis(Math.round(days.multiply(DAY).doubleValue())).toString();
    }
}
