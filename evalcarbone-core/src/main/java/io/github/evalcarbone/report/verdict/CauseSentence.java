package io.github.evalcarbone.report.verdict;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CausePart;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The causes of a difference in a sentence or two: the largest first, the small ones together. */
public final class CauseSentence {

    private static final int MOST = 3;

    private final CauseAnalysis analysis;
    private final Wording words;
    private final DifferenceWords amounts;

    public CauseSentence(CauseAnalysis analysis, Wording words) {
        this.analysis = analysis;
        this.words = words;
        this.amounts = new DifferenceWords(analysis.category(), words);
    }

    public String text() {
        return text(analysis.difference());
    }

    /** Returns the causes below a difference that may be of more than what they explain. */
    public String text(Difference whole) {
        return amounts.sentence(analysis.before(), analysis.after(), whole) + causes();
    }

    private String causes() {
        List<CausePart> parts = analysis.ranked().stream()
                .filter(part -> !part.amount().isZero())
                .toList();
        return parts.isEmpty() ? "" : words.text("why.causes", causes(parts));
    }

    private String causes(List<CausePart> parts) {
        int shown = parts.size() <= MOST + 1 ? parts.size() : MOST;
        List<String> causes = new ArrayList<>();
        parts.subList(0, shown).forEach(part -> causes.add(cause(part.label(words.language()), exact(part))));
        if (shown < parts.size()) {
            BigDecimal others = parts.subList(shown, parts.size()).stream()
                    .map(CauseSentence::exact)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            causes.add(cause(words.text("why.others"), others));
        }
        return String.join(words.text("why.separator"), causes);
    }

    private String cause(String name, BigDecimal part) {
        return words.text("why.cause", name, amounts.signed(part));
    }

    private static BigDecimal exact(CausePart part) {
        return new BigDecimal(part.amount().value());
    }
}
