package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.frame.WrittenReport;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.uncertainty.Sensitivity;

/** A report on what the uncertainty of a footprint is due to, and what to collect first. Stateless and thread-safe. */
public final class SensitivityReport {

    private SensitivityReport() {}

    /**
     * Obtains a report.
     *
     * @param sensitivity  the sensitivity
     * @param footprint  the footprint that it is of
     * @param factors  its factors, which name models and types
     * @param language  the language
     * @return the report; its CSV has a record for each input, and a last one for all others together
     */
    public static DecisionReport of(
            Sensitivity sensitivity, Footprint footprint, FactorSet factors, Language language) {
        FootprintData data = footprint.data();
        return new WrittenReport(
                language,
                () -> new SensitivitySections(sensitivity, footprint, factors, Wording.of(language)).blocks(),
                () -> new SensitivityCsv(sensitivity, data).write(),
                json -> new SensitivityJson(sensitivity, data).write(json));
    }
}
