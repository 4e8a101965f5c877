package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.decision.CauseReport;
import io.github.evalcarbone.report.decision.DecisionReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains why two inventories differ, or one by other rules, datasets or for another day: the parts of each cause. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {

    private final Console console;
    private final Options options;

    @Mixin
    private ComputeOptions computing;

    @Parameters(paramLabel = "${bundle:label.inventory}", index = "1", arity = "0..1", descriptionKey = "why.other")
    private List<String> files = List.of();

    @Mixin
    private OtherSideOptions others;

    @Option(names = "--format", paramLabel = ReportFormat.LABEL, defaultValue = "text")
    private String format;

    @Option(names = "--strict", descriptionKey = "compare.strict")
    private boolean strict;

    WhyCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        ReportFormat.check(format, options);
        List<OtherSide> sides = new ArrayList<>(List.of(computing.asAsked()));
        sides.addAll(others.sides(files, options));
        List<String> names = names(sides);
        List<ComputedFootprint> computed = new ArrayList<>();
        for (OtherSide side : sides) {
            computing.changeTo(side);
            computing.compute(console, options).ifPresent(computed::add);
        }
        computed.forEach(one -> one.nothingComputed().ifPresent(options::problem));
        return options.areWrong()
                ? console.refuse(options.problems().stream().distinct().toList())
                : explain(names, computed);
    }

    private List<String> names(List<OtherSide> sides) {
        return files.isEmpty()
                ? sides.stream().map(side -> others.name(side, console.words())).toList()
                : SideNames.ofFiles(sides, options);
    }

    private int explain(List<String> names, List<ComputedFootprint> computed) {
        List<ImpactCategory> categories = computed.get(0).footprint().categories().stream()
                .filter(computed.get(1).footprint().categories()::contains)
                .toList();
        if (categories.isEmpty()) {
            options.misuse("", "argument.compare.categories");
            return console.refuse(options.problems());
        }
        CauseAnalysis analysis = CauseAnalysis.of(
                side(names.get(0), computed.get(0)),
                side(names.get(1), computed.get(1)),
                categories.get(0),
                Facet.EQUIPMENT_TYPE);
        DecisionReport report = CauseReport.of(
                analysis, origins(names, computed), console.words().language());
        console.print(ReportFormat.document(report, format));
        remarkOthers(categories);
        return code(analysis);
    }

    /** One category is explained; the others are named, so that none seems to be without a difference. */
    private void remarkOthers(List<ImpactCategory> categories) {
        if (categories.size() > 1) {
            String others = categories.stream()
                    .skip(1)
                    .map(category -> category.label(console.words().language()))
                    .collect(Collectors.joining(", "));
            console.remark(console.words().text("why.others", others));
        }
    }

    private static Side side(String name, ComputedFootprint computed) {
        return new Side(name, FootprintCalculator.inventoryOf(computed.equipment()), computed.calculator());
    }

    /** What each side was computed with, so that no difference of rules is hidden. */
    private List<String> origins(List<String> names, List<ComputedFootprint> computed) {
        List<String> origins = new ArrayList<>();
        for (int i = 0; i < computed.size(); i++) {
            Footprint footprint = computed.get(i).equipment();
            String rules = footprint.rules().id() + " " + footprint.rules().version();
            String day = footprint.evaluationDate().toString();
            origins.add(console.words().text("why.origin", names.get(i), rules, day, datasets(footprint)));
        }
        return origins;
    }

    private static String datasets(Footprint footprint) {
        return footprint.datasets().stream().map(DatasetReference::id).collect(Collectors.joining(", "));
    }

    private int code(CauseAnalysis analysis) {
        if (!strict || analysis.difference().isComplete()) {
            return Program.DONE;
        }
        console.remark(console.words().text("strict.comparison"));
        return Program.GAPS;
    }
}
