package io.github.evalcarbone.rulessite;

/** Text and elements that are both HTML and well-formed XML. */
final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private Markup() {}

    /** Escapes a text, for an element or an attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
        }
    }

    /** Matches the characters allowed: those of XML, without bidirectional controls, which could disguise a text. */
    private static boolean isAllowed(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return !control && !surrogate && !turns && (character & 0xFFFE) != 0xFFFE;
    }

    /** Returns an element around a text. */
    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }
}
