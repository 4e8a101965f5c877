package io.github.evalcarbone.comparison;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes a difference with what is kept out of it. */
record DifferenceText(Difference difference, Language language) {

    private static final Bilingual SEPARATOR = new Bilingual("\u202f; ", "; ");
    private static final Bilingual KNOWN =
            new Bilingual("{0}, sur ce qui est connu de tous les côtés", "{0}, of what is known on all sides");
    private static final Bilingual UNKNOWN = new Bilingual(
            "valeurs inconnues de {0} {0|ligne laissées|lignes laissées} de côté",
            "unknown values of {0} {0|line|lines} are kept out");
    private static final Bilingual EXCLUDED = new Bilingual(
            "valeurs non comparables de {0} {0|ligne laissées|lignes laissées} de côté",
            "values of {0} {0|line|lines} that are not comparable are kept out");
    private static final Bilingual REFUSED =
            new Bilingual("des lignes manquent, écartées à la lecture", "rows refused when read are missing");

    String text() {
        String amount = difference.absolute().toText(language);
        return difference.isComplete() ? amount : String.join(SEPARATOR.in(language), parts(amount));
    }

    private List<String> parts(String amount) {
        KeptOut out = difference.keptOut();
        List<String> parts = new ArrayList<>();
        parts.add(KNOWN.in(language, List.of(amount)));
        add(parts, UNKNOWN, out.unknownLines());
        add(parts, EXCLUDED, out.excludedLines());
        if (out.isNothing()) {
            parts.add(REFUSED.in(language));
        }
        return parts;
    }

    private void add(List<String> parts, Bilingual text, long lines) {
        if (lines > 0) {
            parts.add(text.in(language, List.of(String.valueOf(lines))));
        }
    }
}
