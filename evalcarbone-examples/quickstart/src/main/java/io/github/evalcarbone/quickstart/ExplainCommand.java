package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ExplanationJson;
import io.github.evalcarbone.report.ExplanationReport;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains one value of the footprint of an inventory, or the total of a category. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    private final Console console;
    private final Options options;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private ValueOptions value;

    @Mixin
    private TotalOptions total;

    @Option(names = "--category", paramLabel = "${bundle:label.category}", required = true)
    private String category;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            descriptionKey = "explain.format")
    private String format;

    ExplainCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        options.oneOf("--format", format, FORMATS);
        checkChoice();
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        computed.filter(done -> done.footprint().categories().isEmpty())
                .flatMap(ComputedFootprint::nothingComputed)
                .ifPresent(options::problem);
        Optional<String> document = options.areWrong()
                ? Optional.empty()
                : computed.map(ComputedFootprint::footprint).flatMap(this::explain);
        if (document.isEmpty()) {
            return console.refuse(options.problems());
        }
        console.print(document.get());
        computing.remarkToday(computed.orElseThrow(), console);
        return Program.DONE;
    }

    private void checkChoice() {
        if (value.isAsked() && total.isAsked()) {
            options.misuse("", "explain.either");
        } else if (value.isAsked()) {
            value.missing().forEach(option -> options.misuse("", "argument.missing", option));
        }
    }

    private Optional<String> explain(Footprint footprint) {
        return value.isAsked() ? value(footprint) : total(footprint);
    }

    private Optional<String> value(Footprint footprint) {
        Optional<String> line = value.line(footprint, options);
        Optional<LifecyclePhase> phase = value.phase(footprint, line, options);
        Optional<ImpactCategory> known = category(footprint);
        if (options.areWrong()) {
            return Optional.empty();
        }
        Explanation explanation = footprint.explain(line.orElseThrow(), phase.orElseThrow(), known.orElseThrow());
        ExplanationReport report =
                ExplanationReport.of(explanation, console.words().language());
        return Optional.of(written(report, writer -> ExplanationJson.write(explanation, writer)));
    }

    private Optional<String> total(Footprint footprint) {
        Facet[] facets = total.facets(options);
        int top = total.top(options);
        Optional<ImpactCategory> known = category(footprint);
        if (options.areWrong()) {
            return Optional.empty();
        }
        TotalExplanation explanation = footprint.explainTotal(known.orElseThrow(), top, facets);
        ExplanationReport report =
                ExplanationReport.of(explanation, console.words().language());
        return Optional.of(written(report, writer -> ExplanationJson.write(explanation, writer)));
    }

    private String written(ExplanationReport report, Consumer<Writer> json) {
        return switch (format) {
            case "json" -> Console.text(json);
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    private Optional<ImpactCategory> category(Footprint footprint) {
        return CategoryOptions.find("--category", category, footprint.categories(), options);
    }
}
