package io.github.evalcarbone.rulessite;

import java.util.List;

/** Splits notes into paragraphs. */
final class Notes {

    private Notes() {}

    /** Returns the text, with a new paragraph before each number in parentheses. */
    static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s(?=\\(\\d\\)\\s)"));
    }
}
