package io.github.evalcarbone.document.heading;

import java.util.regex.Pattern;

/** The words with which people label rows of totals. */
public final class TotalWords {

    /** Longer texts are names or remarks. */
    private static final int LONGEST = 40;

    /** The normal form of a label, which may end in the number itself. */
    private static final Pattern LABEL = Pattern.compile(
            "\u03c3|(grand|sous|sub)?(total|totaux|totals)"
                    + "(general|generaux|generale|global|partiel|cumule|duparc|parc|dusite|ensemble)?(ht|ttc)?\\d*|(somme|sum)\\d*");

    private TotalWords() {}

    /** Rules out most texts at once; every label has the letters tot, som or sum, or is a sign. */
    static boolean mayBeIn(char[] text, int from, int to) {
        boolean isFound = to - from == 1 && text[from] == '\u03a3';
        for (int i = from; !isFound && to - from <= LONGEST && i + 2 < to; i++) {
            int first = text[i] | 0x20;
            int second = text[i + 1] | 0x20;
            int third = text[i + 2] | 0x20;
            isFound = first == 't'
                    ? second == 'o' && third == 't'
                    : first == 's' && (second == 'o' || second == 'u') && third == 'm';
        }
        return isFound;
    }

    /**
     * Returns whether a text labels a total.
     *
     * @param text  the text of a cell
     * @return whether it is a word such as {@code Total}, {@code TOTAL GÉNÉRAL :} or {@code Sous-total}
     */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && LABEL.matcher(Heading.key(text)).matches();
    }
}
