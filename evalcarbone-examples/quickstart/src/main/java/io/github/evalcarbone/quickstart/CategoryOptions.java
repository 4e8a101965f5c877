package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that chooses the categories to compute, and the look-up of a category by what a person calls it. */
final class CategoryOptions {

    @Option(names = "--categories", paramLabel = "${bundle:label.category}", split = ",")
    private List<String> categories = List.of();

    /** The pipeline for the categories chosen, by default all of the factors. */
    FootprintPipeline chosen(FootprintPipeline pipeline, Options options) {
        List<ImpactCategory> known = pipeline.calculator().categories();
        ImpactCategory[] chosen = categories.stream()
                .flatMap(text -> find("--categories", text, known, options).stream())
                .toArray(ImpactCategory[]::new);
        return chosen.length == 0 ? pipeline : pipeline.withCategories(chosen);
    }

    /** The category of an id or a name, if it is one of those known. */
    static Optional<ImpactCategory> find(String option, String text, List<ImpactCategory> known, Options options) {
        Optional<ImpactCategory> found = ImpactCategory.find(text).filter(known::contains);
        if (found.isEmpty()) {
            String names =
                    known.stream().map(each -> each.label(options.language())).collect(Collectors.joining(" | "));
            options.problem(option, CommandLineCode.UNKNOWN_CATEGORY, text, names);
        }
        return found;
    }
}
