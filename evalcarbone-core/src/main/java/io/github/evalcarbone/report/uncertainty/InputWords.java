package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.uncertainty.UncertainInput;

/** The names of uncertain inputs for people. */
record InputWords(FactorSet factors, Wording words) {

    String name(UncertainInput input) {
        return input.figure()
                .map(this::name)
                .orElseGet(() -> words.text("uncertain.fact." + input.fact().orElseThrow()));
    }

    String name(UncertainFigure figure) {
        return words.text(
                "uncertain.figure." + figure.kind(),
                title(figure),
                figure.dataset(),
                figure.phase().map(phase -> phase.label(words.language())).orElse(""));
    }

    private String title(UncertainFigure figure) {
        if (figure.kind() == FigureKind.TYPE_LIFETIME) {
            return ReportContext.type(factors, figure.row(), words);
        }
        return factors.model(figure.row())
                .map(DeviceLookup::model)
                .filter(model -> model.provenance().dataset().equals(figure.dataset()))
                .map(model -> model.titles().in(words.language()))
                .orElse(figure.row());
    }
}
