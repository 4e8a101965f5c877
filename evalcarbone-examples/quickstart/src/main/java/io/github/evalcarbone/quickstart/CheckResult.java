package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An inventory as it would be computed, and everything there is to say about it beforehand.
 *
 * @param equipment  the lines, prepared by the pipeline
 * @param system  what runs on them, if that was read
 * @param notRead  remarks on the files of the folder that were not read
 */
record CheckResult(
        FootprintRun<Inventory> equipment, Optional<Checked<InformationSystem>> system, List<Problem> notRead) {

    /** The lines that can be computed. */
    Inventory inventory() {
        return equipment.checked().partial().orElseThrow();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(equipment.problems());
        system.ifPresent(read -> problems.addAll(read.problems()));
        return problems;
    }

    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(inventory().remarks());
        remarks.addAll(notRead);
        system.ifPresent(read -> remarks.addAll(read.remarks()));
        return remarks;
    }
}
