package io.github.evalcarbone.report;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.verdict.CauseSentence;
import io.github.evalcarbone.report.verdict.VerdictText;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import java.util.Optional;

/**
 * A comparison in a sentence or two: by how much an alternative differs from the base, in which direction, of what is known, and
 * where most of it comes from, or why. Stateless and thread-safe.
 */
public final class ComparisonVerdict {

    private ComparisonVerdict() {}

    /**
     * Returns the verdict on an alternative. Figures are rounded to three digits, climate change in tonnes.
     *
     * @param comparison  the comparison
     * @param other  the name of an alternative
     * @param category  a category that is compared
     * @param factors  the factors that name the types of equipment; a type that they do not have is shown by its id
     * @param language  the language
     * @return the sentences, without a line end
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public static String of(
            FootprintComparison comparison,
            String other,
            ImpactCategory category,
            FactorSet factors,
            Language language) {
        return text(comparison, other, category, Optional.empty(), factors, language);
    }

    /**
     * Returns the verdict on an alternative that was drawn: also in how many draws it has less, or more, and the interval of the
     * difference.
     *
     * @param comparison  the comparison
     * @param drawn  the draws of an alternative, which names it and the category
     * @param factors  the factors that name the types of equipment
     * @param language  the language
     * @return the sentences, without a line end
     * @throws IllegalArgumentException if there is no such alternative, or the category is not compared
     */
    public static String of(
            FootprintComparison comparison, DrawnDifference drawn, FactorSet factors, Language language) {
        return text(comparison, drawn.name(), drawn.category(), Optional.of(drawn), factors, language);
    }

    private static String text(
            FootprintComparison comparison,
            String other,
            ImpactCategory category,
            Optional<DrawnDifference> drawn,
            FactorSet factors,
            Language language) {
        return new VerdictText(comparison, other, category, drawn, factors, Wording.of(language)).text();
    }

    /**
     * Returns why two footprints differ. Figures are rounded to three digits, climate change in tonnes.
     *
     * @param analysis  the causes
     * @param language  the language
     * @return the difference and its largest causes, the others together, without a line end
     */
    public static String why(CauseAnalysis analysis, Language language) {
        return new CauseSentence(analysis, Wording.of(language)).text();
    }
}
