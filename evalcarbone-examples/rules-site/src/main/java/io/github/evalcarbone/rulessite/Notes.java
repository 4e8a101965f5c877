package io.github.evalcarbone.rulessite;

import java.util.List;

/** Notes as paragraphs. */
final class Notes {

    private Notes() {}

    /** The text, a new paragraph before each number in parentheses. */
    static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s(?=\\(\\d\\)\\s)"));
    }
}
