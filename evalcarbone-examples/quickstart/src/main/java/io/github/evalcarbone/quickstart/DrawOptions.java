package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.Sampling;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options of commands that draw: how often, from which seed, and how. */
final class DrawOptions {

    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");
    static final int MOST = 1_000_000;
    static final String USUAL_SEED = "1";

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "draw.draws")
    private Optional<String> draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = USUAL_SEED, descriptionKey = "draw.seed")
    private String seed;

    @Option(names = "--latin-hypercube", descriptionKey = "draw.latin-hypercube")
    private boolean latinHypercube;

    /** The number of draws; two at least. */
    int draws(int usual, Options options) {
        return options.number("--draws", draws, 2, MOST, usual);
    }

    long seed(Options options) {
        return seed(seed, options);
    }

    /** The seed in a text; 0 if it is wrong. */
    static long seed(String seed, Options options) {
        if (!SEED.matcher(seed).matches()) {
            options.misuse("--seed", "draw.bad-seed", seed);
            return 0;
        }
        return Long.parseLong(seed);
    }

    /** The study of equipment in one category, by the shipped model of uncertainty. */
    UncertaintyStudy drawing(ComputedFootprint computed, ImpactCategory category) {
        return study(computed, category).withSampling(latinHypercube ? Sampling.LATIN_HYPERCUBE : Sampling.RANDOM);
    }

    /** The study with figures drawn at random. */
    static UncertaintyStudy study(ComputedFootprint computed, ImpactCategory category) {
        return UncertaintyStudy.of(
                computed.calculator().withCategories(category),
                FootprintCalculator.inventoryOf(computed.equipment()),
                UncertaintyModel.standard());
    }
}
