package io.github.evalcarbone.scenario;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.scenario.selection.AbsentValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Remarks on the effect of a change, for the readers of a scenario. */
final class EffectRemarks {

    private EffectRemarks() {}

    static List<Problem> of(Scenario scenario, int number, ChangeEffect effect) {
        List<Problem> remarks = new ArrayList<>();
        if (effect.selected() == 0) {
            remarks.add(remark(CoreCode.SCENARIO_SELECTS_NOTHING, scenario, number));
        }
        if (effect.unchanged() > 0 && effect.unchanged() + effect.notComputableLines() == effect.selected()) {
            remarks.add(
                    remark(CoreCode.SCENARIO_CHANGES_NOTHING, scenario, number, String.valueOf(effect.unchanged())));
        }
        new TreeMap<>(effect.notComputable())
                .forEach((reason, lines) -> remarks.add(remark(
                        CoreCode.SCENARIO_NOT_COMPUTABLE,
                        scenario,
                        number,
                        String.valueOf(lines),
                        "obstacle." + reason.name())));
        return remarks;
    }

    static Problem absent(Scenario scenario, int number, AbsentValue absent) {
        return remark(
                CoreCode.SCENARIO_VALUE_ABSENT,
                scenario,
                number,
                "criterion." + absent.criterion().name(),
                absent.value(),
                absent.closest().orElse("?"));
    }

    private static Problem remark(CoreCode code, Scenario scenario, int number, String... more) {
        List<String> values = new ArrayList<>(List.of(scenario.name(), String.valueOf(number)));
        values.addAll(List.of(more));
        return Problem.of(code, Location.NONE, values.toArray(String[]::new));
    }
}
