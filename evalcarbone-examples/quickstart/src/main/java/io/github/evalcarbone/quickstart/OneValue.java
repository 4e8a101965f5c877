package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which single value is to be explained, if one is: its line and its phase. */
final class OneValue {

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
        options.problem(
                "--line", CommandLineCode.UNKNOWN_LINE, asked, ids.size() > MOST_LINES ? known + " ..." : known);
        return Optional.empty();
    }

    Optional<LifecyclePhase> phase(Footprint footprint, Options options) {
        List<LifecyclePhase> phases = footprint.phases();
        String asked = phase.orElseThrow();
        Optional<LifecyclePhase> found = LifecyclePhase.find(asked).filter(phases::contains);
        if (found.isEmpty()) {
            String known = phases.stream().map(LifecyclePhase::name).collect(Collectors.joining(", "));
            options.problem("--phase", CommandLineCode.UNKNOWN_PHASE, asked, known);
        }
        return found;
    }
}
