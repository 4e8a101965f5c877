package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The check of an inventory for people to read. */
final class CheckPage {

    private static final int TYPE = 30;
    private static final int COUNT = 14;

    private final Words words;
    private final Page page = new Page();

    CheckPage(CheckResult found, Words words) {
        this.words = words;
        account(found.inventory());
        found.system().flatMap(Checked::partial).ifPresent(this::account);
        section("check.problems", found.problems());
        section("check.remarks", found.remarks());
        page.blank().line(0, words.text("check.matches"));
        table(found.equipment().matches().linesByType());
    }

    private void account(InformationSystem system) {
        page.line(
                0,
                words.text(
                        "check.system",
                        system.machines().size(),
                        system.applications().size(),
                        system.messaging().size()));
    }

    private void account(Inventory inventory) {
        String rejected = inventory.remarks().stream()
                .filter(remark -> remark.code() == CoreCode.ROWS_LEFT_OUT)
                .map(remark -> remark.values().get(0))
                .findFirst()
                .orElse("0");
        page.line(0, words.text("check.account", inventory.equipment().size(), rejected));
    }

    private void section(String key, List<Problem> problems) {
        if (!problems.isEmpty()) {
            page.blank().line(0, words.text(key));
            problems.forEach(this::problem);
        }
    }

    private void problem(Problem problem) {
        String place = problem.location().equals(Location.NONE) ? "" : " " + problem.location();

        page.line(1, problem.code() + place + words.text("colon") + problem.message(words.language()));
    }

    private void table(Map<String, Map<MatchDecision, Long>> lines) {
        row(
                words.text("check.type"),
                Arrays.stream(MatchDecision.values())
                        .map(decision -> words.text("decision." + decision.name()))
                        .toList());
        lines.forEach((type, counts) -> row(
                type,
                Arrays.stream(MatchDecision.values())
                        .map(decision -> counts.containsKey(decision) ? String.valueOf(counts.get(decision)) : "-")
                        .toList()));
    }

    private void row(String type, List<String> cells) {
        String name = type.isEmpty() ? "-" : type.substring(0, Math.min(type.length(), TYPE));
        page.raw(("  %-" + TYPE + "s").formatted(name)
                + cells.stream()
                        .map(cell -> ("%" + COUNT + "s").formatted(cell))
                        .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
