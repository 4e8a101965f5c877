package io.github.evalcarbone.report.content;

import io.github.evalcarbone.problem.BilingualTexts;
import io.github.evalcarbone.problem.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of charts in one language. */
record ChartWords(Language language) {

    private static final BilingualTexts TEXTS = BilingualTexts.ofResources(ChartWords.class, "charts");

    String text(String key, String... values) {
        return TEXTS.text(key).in(language, List.of(values));
    }

    String list(Stream<String> items) {
        return items.collect(Collectors.joining(text("separator")));
    }

    /** Returns the sentences of a description: the first one, then one for each item. */
    String sentences(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" "));
    }
}
