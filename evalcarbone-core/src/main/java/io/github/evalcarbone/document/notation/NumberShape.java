package io.github.evalcarbone.document.notation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: its digits, and what its form says about its separators.
 *
 * @param text  sign, digits, separators and exponent, without blanks and apostrophes
 * @param form  what its form says
 */
record NumberShape(String text, Form form) {

    /** The forms of numbers by their separators; the first that matches holds. */
    enum Form {
        /** No point and no comma. */
        WHOLE("[+-]?\\d+(?:[eE][+-]?\\d+)?"),
        /** One separator after one to three digits and before three: it is decimal, or groups. */
        OPEN(GROUP + "[.,]\\d{3}"),
        /** One separator, which can only be decimal. */
        DECIMAL("[+-]?(?:\\d+[.,]\\d*|[.,]\\d+)(?:[eE][+-]?\\d+)?"),
        /** One separator several times, between groups of three digits. */
        GROUPED(GROUP + "([.,])\\d{3}(?:\\1\\d{3})+"),
        /** One separator between groups, the other one decimal. */
        BOTH(GROUP + "(?:(?:\\.\\d{3})+,|(?:,\\d{3})+\\.)\\d*");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** A sign and one to three digits that others may follow in groups of three: a lone 0 does not start a group. */
    private static final String GROUP = "[+-]?[1-9]\\d{0,2}";

    private static final Pattern BLANKS = Pattern.compile("[ \u00a0\u2009\u202f'\u2019]");
    private static final Pattern GROUPED_BY_BLANKS =
            Pattern.compile(GROUP + "(?:" + BLANKS.pattern() + "\\d{3})+(?:[.,]\\d*)?");

    /** Returns the number; empty if the text is none in any notation. */
    static Optional<NumberShape> of(String cell) {
        String text =
                GROUPED_BY_BLANKS.matcher(cell).matches() ? BLANKS.matcher(cell).replaceAll("") : cell;
        return Arrays.stream(Form.values())
                .filter(form -> form.pattern.matcher(text).matches())
                .findFirst()
                .map(form -> new NumberShape(text, form));
    }

    boolean isOpen() {
        return form == Form.OPEN;
    }

    /** Returns the notation that the form shows; {@link NumberNotation#UNDECIDED} if it fits several. */
    NumberNotation shown() {
        return switch (form) {
            case WHOLE, OPEN -> NumberNotation.UNDECIDED;
            case DECIMAL, BOTH -> of(lastSeparator());
            case GROUPED -> of(lastSeparator() == '.' ? ',' : '.');
        };
    }

    private static NumberNotation of(char decimal) {
        return decimal == '.' ? NumberNotation.POINT : NumberNotation.COMMA;
    }

    char lastSeparator() {
        return text.charAt(Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')));
    }

    /** Returns whether the number can be written in a notation. */
    boolean fits(NumberNotation notation) {
        return switch (form) {
            case WHOLE, OPEN -> true;
            case DECIMAL -> notation.isDecimal(lastSeparator());
            case GROUPED -> notation.groups(lastSeparator());
            case BOTH -> notation.isDecimal(lastSeparator()) && notation.groups(lastSeparator() == '.' ? ',' : '.');
        };
    }

    /** Returns the digits with a decimal point, if its last separator is decimal. */
    String decimal() {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return last < 0 ? text : ungrouped(text.substring(0, last)) + "." + text.substring(last + 1);
    }

    /** Returns the digits without separators, which all group. */
    String grouped() {
        return ungrouped(text);
    }

    private static String ungrouped(String digits) {
        return digits.replace(".", "").replace(",", "");
    }
}
