package io.github.evalcarbone.attribution;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import java.util.List;

/** Writes the causes of a difference as a list. */
record CauseText(CauseAnalysis analysis, Language language) {

    private static final Bilingual TITLE = new Bilingual("{0} → {1}\u00a0: {2}\n", "{0} → {1}: {2}\n");
    private static final Bilingual PART =
            new Bilingual("  {0}\u00a0: {1} ({2} {2|ligne|lignes})\n", "  {0}: {1} ({2} {2|line|lines})\n");
    private static final Bilingual NOTHING =
            new Bilingual("  Rien ne diffère entre les deux.\n", "  Nothing differs between the two.\n");

    String text() {
        StringBuilder text = new StringBuilder(TITLE.in(
                language,
                List.of(
                        analysis.before(),
                        analysis.after(),
                        analysis.difference().toText(language))));
        analysis.parts().forEach(part -> text.append(line(part)));
        if (analysis.parts().isEmpty()) {
            text.append(NOTHING.in(language));
        }
        analysis.remarks()
                .forEach(remark ->
                        text.append("  ").append(remark.message(language)).append('\n'));
        return text.toString();
    }

    private String line(CausePart part) {
        return PART.in(
                language, List.of(part.label(language), part.amount().toText(language), String.valueOf(part.lines())));
    }
}
