package io.github.evalcarbone.lever;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.file.ScenarioJson;
import java.util.ArrayList;
import java.util.List;

/**
 * The levers that come with the library: what is done, how much of it, and where that figure comes from. Each is a scenario
 * file among the resources of this package. Thread-safe.
 */
public final class Levers {

    private static final List<Lever> STANDARD = read();

    private Levers() {}

    /**
     * Returns the levers of the library.
     *
     * @return the levers, for the types of the datasets of the library
     */
    public static List<Lever> standard() {
        return STANDARD;
    }

    /**
     * Makes a lever of a scenario.
     *
     * @param scenario  a scenario of changes of lines of equipment; its name is the id and the title
     * @param source  where its figures come from
     * @return the lever
     * @throws IllegalArgumentException if it has no change, or one of a whole system
     */
    public static Lever of(Scenario scenario, Bilingual source) {
        return new Lever(scenario.name(), new Bilingual(scenario.name(), scenario.name()), source, changes(scenario));
    }

    private static List<LineChange> changes(Scenario scenario) {
        return scenario.changes().stream()
                .map(change -> ofLines(scenario, change))
                .toList();
    }

    private static LineChange ofLines(Scenario scenario, Change change) {
        if (change instanceof LineChange lines) {
            return lines;
        }
        throw new IllegalArgumentException("The change [" + change + "] of the scenario [" + scenario.name()
                + "] must be one of lines of equipment.");
    }

    private static List<Lever> read() {
        List<Problem> problems = new ArrayList<>();
        ObjectReader list = new ObjectReader(
                JsonReader.read(TextSource.ofResource(Levers.class, "levers.json"), Limits.USUAL)
                        .orThrow(),
                problems);
        List<Lever> levers = list.objects("levers").stream().map(Levers::lever).toList();
        return Checked.partial(levers, problems).orThrow();
    }

    private static Lever lever(ObjectReader json) {
        String id = json.text("id");
        Scenario scenario = ScenarioJson.load(TextSource.ofResource(Levers.class, id + ".json"));
        return new Lever(id, texts(json, "titles"), texts(json, "source"), changes(scenario));
    }

    private static Bilingual texts(ObjectReader json, String key) {
        return json.object(key)
                .map(texts -> new Bilingual(texts.text("fr"), texts.text("en")))
                .orElse(Bilingual.EMPTY);
    }
}
