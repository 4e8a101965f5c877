package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of looking at an inventory.
 *
 * @param intake  the equipment as read
 * @param matched  the equipment called as the factors do
 * @param system  what runs on it, if that was read
 * @param notRead  what the folder holds beside
 */
record Checkup(
        Checked<Inventory> intake,
        MatchResult<Inventory> matched,
        Optional<Checked<InformationSystem>> system,
        List<Problem> notRead) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(intake.problems());
        system.ifPresent(read -> problems.addAll(read.problems()));
        return problems;
    }

    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(matched.result().remarks());
        remarks.addAll(notRead);
        system.ifPresent(read -> remarks.addAll(read.remarks()));
        return remarks;
    }
}
