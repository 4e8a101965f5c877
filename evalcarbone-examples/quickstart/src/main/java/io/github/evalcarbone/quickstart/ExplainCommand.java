package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one figure of the footprint of an inventory. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_LINES = 12;

    private final Console console;
    private final Options options;

    @Mixin
    private Assessment assessment;

    @Option(names = "--line", paramLabel = "ID", required = true)
    private String line;

    @Option(names = "--phase", paramLabel = "PHASE", required = true)
    private String phase;

    @Option(names = "--category", paramLabel = "CATEGORY", required = true)
    private String category;

    ExplainCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        Optional<Footprint> footprint = assessment.compute(console, Assessment.factors(), options);
        Optional<String> text = footprint.flatMap(this::explain);
        if (text.isEmpty()) {
            return console.refuse(options.problems());
        }
        console.print(text.get());
        if (assessment.isForToday()) {
            console.remark(
                    console.words().text("today", footprint.orElseThrow().data().evaluationDate()));
        }
        return Program.DONE;
    }

    private Optional<String> explain(Footprint footprint) {
        Optional<String> knownLine = line(footprint);
        Optional<LifecyclePhase> knownPhase = phase(footprint);
        Optional<ImpactCategory> knownCategory = category(footprint);
        return options.areWrong()
                ? Optional.empty()
                : Optional.of(footprint
                        .explain(knownLine.orElseThrow(), knownPhase.orElseThrow(), knownCategory.orElseThrow())
                        .toText(console.words().locale()));
    }

    private Optional<String> line(Footprint footprint) {
        List<String> ids =
                footprint.data().lines().stream().map(FootprintLine::id).toList();
        if (ids.contains(line)) {
            return Optional.of(line);
        }
        String known = ids.stream().limit(MOST_LINES).collect(Collectors.joining(", "));
        options.problem("--line", ProblemCode.UNKNOWN_LINE, line, ids.size() > MOST_LINES ? known + " ..." : known);
        return Optional.empty();
    }

    private Optional<LifecyclePhase> phase(Footprint footprint) {
        List<LifecyclePhase> phases = footprint.data().phases();
        Optional<LifecyclePhase> found = LifecyclePhase.find(phase).filter(phases::contains);
        if (found.isEmpty()) {
            String known = phases.stream().map(LifecyclePhase::name).collect(Collectors.joining(", "));
            options.problem("--phase", ProblemCode.UNKNOWN_PHASE, phase, known);
        }
        return found;
    }

    private Optional<ImpactCategory> category(Footprint footprint) {
        List<ImpactCategory> categories = footprint.data().categories();
        Optional<ImpactCategory> found = ImpactCategory.find(category).filter(categories::contains);
        if (found.isEmpty()) {
            String known = categories.stream()
                    .map(each -> each.label(console.words().locale()))
                    .collect(Collectors.joining(" | "));
            options.problem("--category", ProblemCode.UNKNOWN_CATEGORY, category, known);
        }
        return found;
    }
}
