package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes one scenario. */
final class ScenarioWriter {

    private final JsonWriter json;

    ScenarioWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Scenario scenario) {
        Invariants.within(
                scenario.changes().size(),
                0,
                ScenarioJson.MOST_CHANGES,
                "number of changes",
                "at most 1000 to be written");
        json.startObject();
        json.member("format", ScenarioJson.FORMAT);
        json.member("name", scenario.name());
        json.startArray("changes");
        for (int i = 0; i < scenario.changes().size(); i++) {
            int number = i + 1;
            change(
                    scenario.changes().get(i),
                    () -> "The change " + number + " of the scenario [" + scenario.name() + "]");
        }
        json.endArray();
        json.endObject();
    }

    private void change(Change change, Supplier<String> name) {
        ChangeForm<?> form = ChangeForms.of(change)
                .orElseThrow(() -> new IllegalArgumentException(name.get() + ", [" + change
                        + "], must be of a kind of the library to be written: a program's own kind has no form."));
        requirePlain(change, name);
        json.startObject();
        json.member("change", form.word());
        selector(change).ifPresent(lines -> LinesForm.write(lines, json));
        form.writeMembers(change, json);
        json.endObject();
    }

    private static void requirePlain(Change change, Supplier<String> name) {
        if (selector(change).filter(lines -> !lines.isPlain()).isPresent()) {
            throw new IllegalArgumentException(name.get() + ", [" + change
                    + "], must select lines by criteria alone to be written: a predicate has no form.");
        }
    }

    private static Optional<LineSelector> selector(Change change) {
        if (change instanceof Consolidation consolidation) {
            return Optional.of(consolidation.selector());
        }
        return change instanceof LineChange lines ? Optional.of(lines.selector()) : Optional.empty();
    }
}
