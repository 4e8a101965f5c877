package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A footprint, of equipment alone or of a whole system.
 *
 * @param footprint  that of the system, if one was read
 * @param calculator  the rules and factors it was computed with
 * @param isOfPart  whether rows with errors were left out
 * @param matches  the decisions about models, those of each line if the command asked to keep them
 */
record ComputedFootprint(Footprint footprint, FootprintCalculator calculator, boolean isOfPart, MatchLog matches) {

    FactorSet factors() {
        return calculator.factors();
    }

    Optional<SystemFootprint> system() {
        return footprint instanceof SystemFootprint system ? Optional.of(system) : Optional.empty();
    }

    Footprint equipment() {
        return system().map(SystemFootprint::equipment).orElse(footprint);
    }

    /** Every value that is missing, those of mail and of shares among them. */
    List<Gap> gaps() {
        return system().map(SystemFootprint::allGaps).orElseGet(footprint::gaps);
    }

    /** An error if no value of any of these categories is known: there is no total then, and a report would show none missing. */
    Optional<Problem> nothingComputed(List<ImpactCategory> wanted) {
        return wanted.stream().anyMatch(this::isKnown)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        CommandLineCode.NOTHING_COMPUTED,
                        Location.cell("", 0, "--factors"),
                        String.join(", ", Datasets.ids(factors())),
                        others()));
    }

    /** The datasets with figures of devices that were not chosen. */
    private String others() {
        List<String> chosen = Datasets.ids(factors());
        String others = Datasets.withFigures().stream()
                .filter(id -> !chosen.contains(id))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "?" : others;
    }

    /** An error if nothing at all is known. */
    Optional<Problem> nothingComputed() {
        return nothingComputed(footprint.categories());
    }

    private boolean isKnown(ImpactCategory category) {
        return footprint.categories().contains(category)
                && (footprint.coverage().categories().get(category).knownValues() > 0 || isMailKnown(category));
    }

    private boolean isMailKnown(ImpactCategory category) {
        return system().map(SystemFootprint::messaging).stream()
                .flatMap(mail -> mail.months().stream().map(month -> mail.value(month, category)))
                .anyMatch(Optional::isPresent);
    }

    void writeJson(Writer writer) {
        system().ifPresentOrElse(
                        system -> SystemFootprintJson.write(system, writer),
                        () -> FootprintJson.write(footprint, writer));
    }
}
