package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that choose a single value to be explained: its line and its phase. */
final class ValueOptions {

    private static final int MOST_LINES = 12;

    @Option(names = "--line", paramLabel = "ID")
    private Optional<String> line;

    @Option(names = "--phase", paramLabel = "PHASE")
    private Optional<String> phase;

    boolean isAsked() {
        return line.isPresent() || phase.isPresent();
    }

    /** The options that are missing for a single value. */
    List<String> missing() {
        return line.isEmpty() ? List.of("--line") : phase.isEmpty() ? List.of("--phase") : List.of();
    }

    Optional<String> line(Footprint footprint, Options options) {
        List<String> ids = footprint.lines().stream().map(FootprintLine::id).toList();
        String asked = line.orElseThrow();
        if (ids.contains(asked)) {
            return line;
        }
        String known = ids.stream().limit(MOST_LINES).collect(Collectors.joining(", "));
        options.problem("--line", CommandLineCode.UNKNOWN_LINE, asked, ids.size() > MOST_LINES ? known + " …" : known);
        return Optional.empty();
    }

    Optional<LifecyclePhase> phase(Footprint footprint, Optional<String> known, Options options) {
        List<LifecyclePhase> phases = known.map(id -> phases(footprint, id)).orElse(footprint.phases());
        String asked = phase.orElseThrow();
        Optional<LifecyclePhase> found = LifecyclePhase.find(asked).filter(phases::contains);
        if (found.isEmpty()) {
            String names = phases.stream().map(LifecyclePhase::name).collect(Collectors.joining(", "));
            options.problem("--phase", CommandLineCode.UNKNOWN_PHASE, asked, names);
        }
        return found;
    }

    /** Those of the line alone: in a system equipment and services need not have the same. */
    private static List<LifecyclePhase> phases(Footprint footprint, String id) {
        Set<LifecyclePhase> phases = EnumSet.noneOf(LifecyclePhase.class);
        footprint.gaps().stream()
                .filter(gap -> gap.line().equals(id))
                .map(Gap::phase)
                .forEach(phases::add);
        footprint.impacts().stream()
                .filter(impact -> impact.line().equals(id))
                .map(LineImpact::phase)
                .forEach(phases::add);
        return List.copyOf(phases);
    }
}
