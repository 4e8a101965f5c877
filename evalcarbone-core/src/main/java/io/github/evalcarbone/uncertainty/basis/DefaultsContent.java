package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.Map;

/** The content of a file of defaults. */
record DefaultsContent(
        String name,
        List<UncertaintySource> sources,
        List<PedigreeMatrix> matrices,
        Map<String, Double> basicFactors,
        List<QualityClass> classes,
        List<ClassRule> rules,
        List<PublishedSpread> spreads,
        Map<String, ParameterRule> parameters,
        List<FactRule> facts,
        UncertaintySource ofClasses) {

    StatedUncertainty byClass(QualityClass quality, Bilingual reason) {
        return new StatedUncertainty(
                quality.distribution(), UncertaintyBasis.CLASS_DEFAULT, said(ofClasses, quality.titles(), reason));
    }

    /** Returns a source with what is taken from it and why, in both languages. */
    static Bilingual said(UncertaintySource source, Bilingual what, Bilingual why) {
        return new Bilingual(
                source.titles().french() + "\u00a0; " + what.french() + "\u00a0: " + why.french(),
                source.titles().english() + "; " + what.english() + ": " + why.english());
    }
}
