package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.footprint.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that split a total to be explained: the traits to group by, and the number of groups shown individually. */
final class TotalOptions {

    static final List<String> FACETS =
            Arrays.stream(Facet.values()).map(TotalOptions::name).toList();
    private static final int MOST = 999_999_999;
    private static final int USUAL = 3;

    @Option(names = "--by", paramLabel = "${bundle:label.trait}", split = ",", descriptionKey = "explain.by")
    private List<String> by = List.of();

    @Option(names = "--top", paramLabel = "N", descriptionKey = "explain.top")
    private Optional<String> top;

    boolean isAsked() {
        return !by.isEmpty() || top.isPresent();
    }

    Facet[] facets(Options options) {
        return by.stream()
                .flatMap(name -> options.oneOf("--by", name.toLowerCase(Locale.ROOT), FACETS).stream())
                .map(name -> Facet.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toArray(Facet[]::new);
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int top(Options options) {
        return options.number("--top", top, MOST, USUAL);
    }
}
