package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.decision.ComparisonReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares inventories with the first one, or one inventory with itself by other rules, datasets or for another day. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final Options options;
    private boolean isTodayTold;

    @Mixin
    private ComputeOptions computing;

    @Parameters(
            paramLabel = "${bundle:label.inventory}",
            index = "1..*",
            arity = "0..*",
            descriptionKey = "compare.others")
    private List<String> files = List.of();

    @Mixin
    private OtherSideOptions others;

    @Mixin
    private ComparisonDraws draws;

    @Mixin
    private ComparisonOutput output;

    CompareCommand(Console console) {
        this.console = console;
        this.options = new Options(console.words());
    }

    @Override
    public Integer call() {
        output.check(options);
        draws.check(options);
        List<OtherSide> sides = new ArrayList<>(List.of(computing.asAsked()));
        sides.addAll(others.sides(files, options));
        List<String> names = areFiles() ? SideNames.ofFiles(sides, options) : namesOfChoices(sides);
        List<ComparedSide> computed = new ArrayList<>();
        for (OtherSide side : sides) {
            computing.changeTo(side);
            side(side).ifPresent(computed::add);
        }
        return options.areWrong()
                ? console.refuse(options.problems().stream().distinct().toList())
                : compare(names, computed);
    }

    /** Whether the sides are files, which give them their names. */
    private boolean areFiles() {
        return !files.isEmpty();
    }

    private List<String> namesOfChoices(List<OtherSide> sides) {
        List<String> names =
                sides.stream().map(side -> others.name(side, console.words())).toList();
        if (names.stream().distinct().count() < names.size() && !names.contains("")) {
            options.misuse("", "argument.compare.same");
        }
        return names;
    }

    /** A stored footprint, or one that is computed; a side of choices has the file of the first. */
    private Optional<ComparedSide> side(OtherSide side) {
        Optional<Checked<ComparedSide>> stored =
                side.file().or(() -> computing.asAsked().file()).flatMap(ComparedSide::stored);
        if (stored.isPresent()) {
            if (!areFiles()) {
                options.misuse(
                        "",
                        "argument.compare.stored",
                        computing.asAsked().file().orElse(""));
            }
            return options.take(stored.get());
        }
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        computed.flatMap(ComputedFootprint::nothingComputed).ifPresent(options::problem);
        computed.filter(any -> output.isForPrograms() && computing.isForToday()).ifPresent(this::remarkToday);
        return computed.map(ComparedSide::of);
    }

    /** Once is enough for all sides. */
    private void remarkToday(ComputedFootprint computed) {
        if (!isTodayTold) {
            computing.remarkToday(computed, console);
            isTodayTold = true;
        }
    }

    private int compare(List<String> names, List<ComparedSide> sides) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            alternatives.add(new Alternative(names.get(i), sides.get(i).footprint()));
        }
        if (SideNames.haveNothingInCommon(sides)) {
            options.misuse("", "argument.compare.categories");
            return console.refuse(options.problems());
        }
        FootprintComparison comparison = FootprintComparison.of(alternatives);
        BesideDifference beside = draws.addTo(
                output.beside(SideNames.notes(comparison, areFiles(), console.words())),
                comparison,
                sides.stream().map(ComparedSide::drawn).toList(),
                options);
        DecisionReport report = ComparisonReport.of(
                comparison, beside, factors(sides), console.words().language());
        output.print(report, beside.notes(), console);
        return output.code(comparison, console);
    }

    /** The factors that name types: those of the first side that was computed. */
    private static FactorSet factors(List<ComparedSide> sides) {
        return sides.stream()
                .flatMap(side -> side.factors().stream())
                .findFirst()
                .orElseGet(Datasets::usual);
    }
}
