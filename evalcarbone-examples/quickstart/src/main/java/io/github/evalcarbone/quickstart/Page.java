package io.github.evalcarbone.quickstart;

/** Lines of text, indented and wrapped. */
final class Page {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line or more at a depth; what goes over the width goes on two steps deeper. */
    Page line(int depth, String words) {
        StringBuilder line = new StringBuilder(STEP.repeat(depth));
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(STEP.repeat(depth + 2));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
        return this;
    }

    /** A line as it is, such as that of a table. */
    Page raw(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** As {@link #line}, unless there is nothing to say. */
    Page some(int depth, String words) {
        return words.isEmpty() ? this : line(depth, words);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
