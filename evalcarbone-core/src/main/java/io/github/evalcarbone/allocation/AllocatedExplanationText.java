package io.github.evalcarbone.allocation;

import io.github.evalcarbone.allocation.AllocatedExplanation.Source;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import java.util.Optional;

/** Writes the explanation of a part as an indented text. */
final class AllocatedExplanationText {

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    AllocatedExplanationText(AllocatedExplanation explanation, Language language) {
        this.language = language;
        String what = explanation.phase().label(language) + ", "
                + explanation.category().label(language);
        line("", explanation.id() + ", " + what + " = " + amount(explanation.amount()));
        explanation.sources().forEach(this::source);
    }

    private void source(Source source) {
        String of = language == Language.FRENCH ? "dont " : "of which ";
        line("  ", of + source.carrier() + " = " + amount(source.amount()));
        source.shares().forEach(this::part);
        source.impact().ifPresent(this::part);
    }

    private void part(Explanation explanation) {
        explanation.toText(language).lines().forEach(line -> line("    ", line));
    }

    private String amount(Optional<Amount> amount) {
        return amount.map(known -> known.toText(language)).orElse("?");
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
