package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.purchase.NewDevice;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.purchase.ReplacementReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares keeping equipment with replacing it by new devices: whether these pay back, and after how many years. */
@Command(name = "replace")
final class ReplaceCommand implements Callable<Integer> {

    private static final String LINE = "--line";
    private static final int MOST_LINES = 20;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Mixin
    private ReplacementOptions replacements;

    @Option(names = LINE, paramLabel = "ID", descriptionKey = "replace.line")
    private List<String> lines = List.of();

    ReplaceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options);
        computed.ifPresent(done -> check(done, options));
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, options));
        Map<String, NewDevice> devices =
                computed.map(done -> replacements.devices(done, lines, options)).orElse(Map.of());
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow(), devices);
    }

    private void check(ComputedFootprint computed, Options options) {
        DecisionOptions.requireFleet(computed, options);
        List<String> ids =
                computed.equipment().lines().stream().map(FootprintLine::id).toList();
        String known = ids.stream().limit(MOST_LINES).collect(Collectors.joining(", "));
        lines.stream()
                .filter(line -> !ids.contains(line))
                .forEach(line -> options.problem(
                        LINE, CommandLineCode.UNKNOWN_LINE, line, ids.size() > MOST_LINES ? known + " …" : known));
    }

    private int write(ComputedFootprint computed, ImpactCategory category, Map<String, NewDevice> devices) {
        ReplacementStudy study = ReplacementStudy.of(chosen(computed), devices, computed.calculator(), category);
        DecisionReport report = ReplacementReport.of(
                study, computed.equipment(), computed.factors(), console.words().language());
        decision.print(report, console);
        devices.values().forEach(device -> console.list(device.remarks()));
        decision.remarks(computed, computing, console);
        return decision.end(study.isComplete(), console);
    }

    /** The lines that were asked for, all if none were. */
    private Inventory chosen(ComputedFootprint computed) {
        Inventory all = FootprintCalculator.inventoryOf(computed.equipment());
        return lines.isEmpty()
                ? all
                : all.withEquipment(all.equipment().stream()
                        .filter(line -> lines.contains(line.id()))
                        .toList());
    }
}
