package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;

/**
 * A report on how sure a footprint is: the interval of the whole and of groups, what it is due to, what was drawn and by which
 * distributions, and the narrower interval of lines that are taken for independent. Stateless and thread-safe.
 */
public final class UncertaintyReport {

    private UncertaintyReport() {}

    /**
     * Obtains a report.
     *
     * @param study  the study
     * @param result  its draws
     * @param category  a category that was computed
     * @param coverage  the share of draws in the intervals, such as 0.95
     * @param factors  the factors of the study, which name models and types
     * @param language  the language
     * @return the report; its CSV has a record for the whole, each group, input and kind of errors. Its columns and its JSON are described in
     *     {@code docs/uncertainty.md}
     * @throws IllegalArgumentException if the category was not computed or the coverage is out of range
     */
    public static DecisionReport of(
            UncertaintyStudy study,
            UncertaintyResult result,
            ImpactCategory category,
            double coverage,
            FactorSet factors,
            Language language) {
        UncertaintyFacts facts = UncertaintyFacts.of(study, result, category, coverage);
        return new WrittenReport(
                language,
                () -> new UncertaintySections(facts, factors, Wording.of(language)).blocks(),
                () -> new UncertaintyCsv(facts).write(),
                json -> new UncertaintyJson(facts, language).write(json));
    }
}
