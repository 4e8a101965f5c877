package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.recommended.RecommendedFactors;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.rule.Methodology;
import java.util.Locale;
import java.util.function.Supplier;

/** The choices of figures, each loaded once, at its first use; there are no data of users in them. */
enum FigureChoice {
    /** The order that this project recommends: climate change. */
    RECOMMENDED(RecommendedFactors::load),
    /** Those of the ministry's form: five categories. */
    SIH(() -> FactorSet.of(SihFactors.load()));

    private final Supplier<FootprintPipeline> source;

    FigureChoice(Supplier<FactorSet> factors) {
        this.source =
                new Once(() -> FootprintPipeline.of(FootprintCalculator.of(Methodology.evalcarbone(), factors.get())));
    }

    private static final class Once implements Supplier<FootprintPipeline> {

        private final Supplier<FootprintPipeline> make;
        private volatile @org.jspecify.annotations.Nullable FootprintPipeline made;

        Once(Supplier<FootprintPipeline> make) {
            this.make = make;
        }

        @Override
        public synchronized FootprintPipeline get() {
            FootprintPipeline known = made;
            if (known == null) {
                known = make.get();
                made = known;
            }
            return known;
        }
    }

    static FigureChoice of(String id) {
        return id.equals(SIH.id()) ? SIH : RECOMMENDED;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    FootprintPipeline pipeline() {
        return source.get();
    }

    FactorSet factors() {
        return pipeline().calculator().factors();
    }
}
