package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.decision.CauseReport;
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

    @Mixin
    private ReportOutput output;

    @Option(names = "--strict", descriptionKey = "compare.strict")
    private boolean strict;

    WhyCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        output.check(options);
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
        if (SideNames.haveNothingInCommon(
                computed.stream().map(ComparedSide::of).toList())) {
            options.misuse("", "argument.compare.categories");
            return console.refuse(options.problems());
        }
        FootprintComparison comparison = FootprintComparison.of(
                new Alternative(names.get(0), computed.get(0).footprint()),
                new Alternative(names.get(1), computed.get(1).footprint()));
        ImpactCategory category = mainOf(comparison.categories());
        CauseAnalysis analysis = CauseAnalysis.of(
                side(names.get(0), computed.get(0)),
                side(names.get(1), computed.get(1)),
                category,
                Facet.EQUIPMENT_TYPE);
        List<String> notes = SideNames.notes(comparison, !files.isEmpty(), console.words());
        DecisionReport report = CauseReport.of(
                analysis,
                comparison,
                notes,
                computed.get(0).factors(),
                console.words().language());
        output.write(ReportForms.of(report), console);
        remarkOthers(category, comparison.categories());
        return code(comparison.difference(analysis.after(), category));
    }

    /** The category that a comparison shows in full. */
    private static ImpactCategory mainOf(List<ImpactCategory> categories) {
        return categories.contains(ImpactCategory.CLIMATE_CHANGE) ? ImpactCategory.CLIMATE_CHANGE : categories.get(0);
    }

    /** One category is explained; the others are named, so that none seems to be without a difference. */
    private void remarkOthers(ImpactCategory explained, List<ImpactCategory> categories) {
        if (categories.size() > 1) {
            String others = categories.stream()
                    .filter(category -> !category.equals(explained))
                    .map(category -> category.label(console.words().language()))
                    .collect(Collectors.joining(", "));
            console.remark(console.words().text("why.others", others));
        }
    }

    private static Side side(String name, ComputedFootprint computed) {
        return new Side(name, FootprintCalculator.inventoryOf(computed.equipment()), computed.calculator());
    }

    private int code(Difference difference) {
        if (!strict || difference.isComplete()) {
            return Program.DONE;
        }
        console.remark(console.words().text("strict.comparison"));
        return Program.GAPS;
    }
}
