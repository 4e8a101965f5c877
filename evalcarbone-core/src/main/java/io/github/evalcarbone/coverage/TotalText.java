package io.github.evalcarbone.coverage;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a total with what is missing from it. */
record TotalText(Total total, Language language) {

    private static final Bilingual SEPARATOR = new Bilingual("\u202f; ", "; ");
    private static final Bilingual UNKNOWN = new Bilingual("inconnu", "unknown");
    private static final Bilingual AT_LEAST = new Bilingual("au moins {0}", "at least {0}");
    private static final Bilingual LINES = new Bilingual(
            "{0} {0|ligne|lignes} sur {1} {0|incomplète|incomplètes}", "{0} of {1} {1|line|lines} incomplete");
    private static final Bilingual REFUSED =
            new Bilingual("{0} {0|ligne écartée|lignes écartées}", "{0} {0|row|rows} refused");
    private static final Bilingual MORE = new Bilingual("et peut-être d’autres", "and possibly more");
    private static final Bilingual MISSING = new Bilingual("des lignes manquent peut-être", "rows may be missing");

    String text(String known) {
        return total.isComplete() ? known : incomplete(known);
    }

    private String incomplete(String known) {
        List<String> parts = new ArrayList<>();
        parts.add(total.isUnknown() ? UNKNOWN.in(language) : AT_LEAST.in(language, List.of(known)));
        if (total.incompleteLines() > 0) {
            parts.add(LINES.in(language, numbers(total.incompleteLines(), total.lines())));
        }
        if (!total.setAside().isComplete()) {
            parts.add(refused(total.setAside()));
        }
        return String.join(SEPARATOR.in(language), parts);
    }

    private String refused(SetAside rows) {
        if (rows.refused() == 0) {
            return MISSING.in(language);
        }
        String counted = REFUSED.in(language, numbers(rows.refused()));
        return rows.hasMore() ? counted + " " + MORE.in(language) : counted;
    }

    private static List<String> numbers(Long... numbers) {
        return Stream.of(numbers).map(String::valueOf).toList();
    }
}
