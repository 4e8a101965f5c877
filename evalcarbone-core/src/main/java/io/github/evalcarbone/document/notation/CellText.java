package io.github.evalcarbone.document.notation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that a cell of a table of people means: nothing for the words that programs and people write for nothing, the inside of
 * {@code ="00123"}, by which spreadsheets keep digits as text, and the characters for the entities that GLPI writes.
 */
public final class CellText {

    /**
     * The words for nothing, in small letters; complete words only. NA is none of them: it is the code of Namibia, and sites are
     * called so.
     */
    private static final Set<String> NOTHING = Set.of(
            "null",
            "(null)",
            "none",
            "(none)",
            "n/a",
            "#n/a",
            "n/d",
            "#n/d",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "(vide)",
            "(blank)",
            "(empty)",
            "non renseign\u00e9",
            "non renseign\u00e9e",
            "0000-00-00",
            "0000-00-00 00:00:00",
            "00/00/0000",
            "00-00-0000",
            "0001-01-01",
            "0001-01-01 00:00:00",
            "0001-01-01t00:00:00",
            "0001-01-01t00:00:00z",
            "01/01/0001",
            "01/01/0001 00:00:00",
            "1/1/0001",
            "1/1/0001 12:00:00 am");

    private static final int LONGEST_NOTHING = 20;
    private static final String FIRST_OF_NOTHING = "nN(#-\u2013\u201401";

    /** PHP writes an apostrophe as 039. Decoded once: a text that shows an entity keeps it. */
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|#38|#60|#62|#34|#0?39);");

    private static final Map<String, String> CHARACTERS =
            Map.of("amp", "&", "#38", "&", "lt", "<", "#60", "<", "gt", ">", "#62", ">", "quot", "\"", "#34", "\"");

    private CellText() {}

    /**
     * Returns the text of a cell.
     *
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the cell, which is stripped
     * @return the text; empty if the cell holds nothing
     */
    public static String of(char[] text, int from, int to) {
        return of(new String(text, from, to - from));
    }

    /**
     * Returns the text of a cell.
     *
     * @param cell  the cell, stripped
     * @return the text; empty if the cell holds nothing
     */
    public static String of(String cell) {
        String text = stripped(decoded(unquoted(cell)));
        return mayBeNothing(text) && NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /** Returns whether a text starts as a word for nothing does; ids, which all differ, are not to be looked up. */
    private static boolean mayBeNothing(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NOTHING && FIRST_OF_NOTHING.indexOf(text.charAt(0)) >= 0;
    }

    private static String unquoted(String cell) {
        return cell.length() > 2 && cell.charAt(0) == '=' && cell.startsWith("=\"") && cell.endsWith("\"")
                ? cell.substring(2, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    private static String decoded(String cell) {
        return cell.indexOf('&') < 0
                ? cell
                : ENTITY.matcher(cell)
                        .replaceAll(found -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(found.group(1), "'")));
    }

    /** Removes no-break spaces too, which are no white space for Java. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c >= '\u00a0') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
