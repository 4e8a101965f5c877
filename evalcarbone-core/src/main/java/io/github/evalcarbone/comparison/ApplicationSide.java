package io.github.evalcarbone.comparison;

import io.github.evalcarbone.allocation.AllocatedExplanation;
import io.github.evalcarbone.allocation.AllocatedExplanation.Source;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.system.Application;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One alternative by application.
 *
 * @param footprint  its footprint
 * @param lines  the shares of applications, and what is left of each line and service, by a key that is the same on all sides
 */
record ApplicationSide(StoredSystemFootprint footprint, Map<String, AllocationLine<Application>> lines) {

    static ApplicationSide of(StoredSystemFootprint footprint) {
        Map<String, AllocationLine<Application>> lines = new LinkedHashMap<>();
        footprint.applications().lines().forEach(line -> lines.put(key(line), line));
        return new ApplicationSide(footprint, lines);
    }

    /** An application and a line of equipment may have the same id. */
    private static String key(AllocationLine<Application> line) {
        return (line.object().isPresent() ? "application " : "rest ") + line.id();
    }

    /** A phase of services alone is not computed by a system without them: then its lines have nothing in it. */
    private Optional<AllocationLine<Application>> line(String key, LifecyclePhase phase) {
        return Optional.ofNullable(lines.get(key))
                .filter(line -> footprint.phases().contains(phase));
    }

    /** Returns what is known of a share. */
    BigDecimal exact(String key, LifecyclePhase phase, ImpactCategory category) {
        return line(key, phase).map(line -> line.exact(phase, category)).orElse(BigDecimal.ZERO);
    }

    boolean isUnknown(String key, LifecyclePhase phase, ImpactCategory category) {
        return line(key, phase)
                .filter(line -> line.value(phase, category).isEmpty())
                .isPresent();
    }

    /** Returns the lines whose part of a share is unknown; empty if the footprint was read from a file, which does not say so. */
    Optional<Set<String>> unknownCarriers(String key, LifecyclePhase phase, ImpactCategory category) {
        return isUnknown(key, phase, category)
                ? line(key, phase).flatMap(line -> unknownCarriers(line, phase, category))
                : Optional.of(Set.of());
    }

    private Optional<Set<String>> unknownCarriers(
            AllocationLine<Application> line, LifecyclePhase phase, ImpactCategory category) {
        if (line.object().isEmpty()) {
            return Optional.of(Set.of(line.id()));
        }
        return footprint instanceof SystemFootprint computed
                ? Optional.of(unknown(computed.explainApplication(line.id(), phase, category)))
                : Optional.empty();
    }

    private static Set<String> unknown(AllocatedExplanation share) {
        return share.sources().stream()
                .filter(source -> source.amount().isEmpty())
                .map(Source::carrier)
                .collect(Collectors.toSet());
    }
}
