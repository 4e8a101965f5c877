package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.lever.Levers;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.file.ScenarioJson;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that makes scenario files levers beside those of the library; their source is the file. */
final class OwnLevers {

    private static final String NAME = "--scenario";

    @Option(names = NAME, paramLabel = "${bundle:label.file}.json", descriptionKey = "levers.scenario")
    private List<String> files = List.of();

    /** The levers of the library and those of the files that can be read. */
    List<Lever> all(Options options) {
        List<Lever> all = new ArrayList<>(Levers.standard());
        files.forEach(file -> options.take(new InputFile(file).read(ScenarioJson::read))
                .ifPresent(scenario -> add(all, file, scenario, options)));
        if (all.size() > LeverStudy.MOST) {
            options.misuse(
                    NAME, "levers.most", LeverStudy.MOST - Levers.standard().size());
        }
        return all;
    }

    private static void add(List<Lever> all, String file, Scenario scenario, Options options) {
        boolean isOfLines = scenario.changes().stream().allMatch(change -> change instanceof LineChange);
        if (scenario.changes().isEmpty()) {
            options.misuse(NAME, "levers.empty", file);
        } else if (!isOfLines) {
            options.misuse(NAME, "levers.system", file);
        } else if (all.stream().anyMatch(lever -> lever.id().equals(scenario.name()))) {
            options.misuse(NAME, "levers.twice", file, scenario.name());
        } else {
            all.add(Levers.of(scenario, new Bilingual("Fichier " + file, "File " + file)));
        }
    }
}
