package io.github.evalcarbone.report;

import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.VerdictText;

/**
 * A comparison in a sentence or two: by how much an alternative differs from the base, in which direction, of what is known, and
 * where most of it comes from. Stateless and thread-safe.
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
        return new VerdictText(comparison, other, category, factors, Wording.of(language)).text();
    }
}
