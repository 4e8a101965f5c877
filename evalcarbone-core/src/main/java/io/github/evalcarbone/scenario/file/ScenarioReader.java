package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one scenario. */
final class ScenarioReader {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    ScenarioReader(String file) {
        this.file = file;
    }

    Checked<Scenario> read(JsonNode tree) {
        ChangeMembers members = new ChangeMembers(tree, problems);
        if (members.isObject() && !members.has("format") && !members.has("changes")) {
            return Checked.failed(
                    List.of(Problem.of(CoreCode.NO_SCENARIO, Location.file(file), file, ScenarioJson.FORMAT)));
        }
        return members.unlessWrong(this::scenario).map(Checked::of).orElseGet(() -> Checked.failed(problems));
    }

    private Supplier<Scenario> scenario(ChangeMembers members) {
        members.optionalText("$schema"); // for editors
        String format = members.text("format");
        if (!format.isEmpty() && !format.equals(ScenarioJson.FORMAT)) {
            members.tell(CoreCode.STORED_FORMAT, "format", format, ScenarioJson.FORMAT);
        }
        String name = members.text("name");
        List<Change> changes = members.objects("changes", ScenarioJson.MOST_CHANGES, this::change);
        return () -> new Scenario(name, changes);
    }

    /** Reads a change; its members are looked at only if its kind is known, which decides what they may be. */
    private Optional<Change> change(JsonNode node) {
        ChangeMembers members = new ChangeMembers(node, problems);
        String word = members.isObject() ? members.text("change") : "";
        Optional<ChangeForm<?>> form = ChangeForms.of(word);
        if (form.isEmpty() && !word.isEmpty()) {
            members.tell(CoreCode.CHANGE_UNKNOWN, "change", word, ChangeForms.words(), ChangeForms.closest(word));
        }
        return form.flatMap(known -> known.read(members));
    }
}
