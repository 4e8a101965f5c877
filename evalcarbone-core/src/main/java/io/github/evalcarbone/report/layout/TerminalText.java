package io.github.evalcarbone.report.layout;

/** Makes texts of an inventory safe for a terminal: one line, no control or direction characters. */
final class TerminalText {

    private TerminalText() {}

    static String text(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().map(point -> isHarmless(point) ? point : ' ').forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
