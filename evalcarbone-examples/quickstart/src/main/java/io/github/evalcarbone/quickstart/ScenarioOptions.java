package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.SystemChange;
import io.github.evalcarbone.scenario.file.ScenarioJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The scenarios of a simulation: those of files, and one of all short forms together. */
final class ScenarioOptions {

    private static final String FILE = "--scenario";

    @Option(names = FILE, paramLabel = "${bundle:label.file}.json")
    private List<String> files = List.of();

    @Mixin
    private ShortForms shortForms;

    /** The scenarios that can be read; what is wrong with any is noted. Without factors, types are looked up in the usual ones. */
    List<Scenario> read(Optional<ComputedFootprint> computed, Options options) {
        List<Scenario> scenarios = new ArrayList<>();
        files.forEach(file ->
                options.take(new InputFile(file).read(ScenarioJson::read)).ifPresent(scenarios::add));
        computed.filter(known -> known.system().isEmpty())
                .ifPresent(equipment -> scenarios.forEach(scenario -> requireEquipment(scenario, options)));
        shortForms
                .scenario(computed.map(ComputedFootprint::factors).orElseGet(Datasets::usual), options)
                .ifPresent(scenarios::add);
        if (files.isEmpty() && !shortForms.isAsked()) {
            options.misuse("", "argument.scenario");
        }
        requireOwnNames(scenarios, options);
        return scenarios;
    }

    /** What was assumed for the short forms, with its source. */
    List<String> notes(Words words) {
        return shortForms.notes(words);
    }

    private static void requireEquipment(Scenario scenario, Options options) {
        for (Change change : scenario.changes()) {
            if (change instanceof SystemChange) {
                int number = scenario.changes().indexOf(change) + 1;
                options.misuse(FILE, "argument.scenario.system", scenario.name(), number);
            }
        }
    }

    private static void requireOwnNames(List<Scenario> scenarios, Options options) {
        Set<String> names = new HashSet<>();
        scenarios.stream()
                .map(Scenario::name)
                .filter(name -> !names.add(name))
                .distinct()
                .forEach(name -> options.misuse(FILE, "argument.scenario.name", name));
    }
}
