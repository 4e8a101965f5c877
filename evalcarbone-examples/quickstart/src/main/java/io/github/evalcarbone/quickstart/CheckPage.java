package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The check of an inventory for people to read. */
final class CheckPage {

    private static final int TYPE = 30;
    private static final int COUNT = 14;
    /** How many things to mend are named first, if there are more. */
    private static final int FIRST = 3;

    private final Assessment found;
    private final Words words;
    private final NearestNames nearest;
    private final Page page = new Page();

    CheckPage(Assessment found, List<Problem> problems, Words words) {
        this.found = found;
        this.words = words;
        this.nearest = new NearestNames(found.calculator().factors());
        found.tables().forEach(this::account);
        mend(problems);
        section(
                "check.remarks",
                found.remarks().stream()
                        .filter(remark -> !problems.contains(remark))
                        .toList());
        matches(found.matches().linesByType());
    }

    private void account(TableAccount table) {
        Optional<LineAccount> lines = found.computed().flatMap(known -> LineAccount.of(table.table(), known));
        String refused = table.refused().map(String::valueOf).orElseGet(() -> words.text("check.unknown"));
        String name = words.text("table." + table.table());
        page.line(
                0,
                lines.map(known -> counts(name, known, refused))
                                .orElseGet(() -> words.text("check.rows", name, table.kept(), refused))
                        + (table.outOfScope() > 0 ? words.text("check.status", table.outOfScope()) : "")
                        + (table.repeated() > 0 ? words.text("check.repeated", table.repeated()) : ""));
        if (table.table() == SystemTable.VIRTUAL_MACHINES) {
            found.computed().ifPresent(this::services);
        }
    }

    private String counts(String name, LineAccount lines, String refused) {
        return words.text("check.account", name, lines.lines(), lines.full(), lines.part(), lines.none(), refused);
    }

    /** Instances of clouds are rows of the table of machines, whose rows left out are counted there. */
    private void services(ComputedFootprint known) {
        LineAccount lines = LineAccount.ofServices(known);
        if (lines.lines() > 0) {
            page.line(
                    0,
                    words.text(
                            "check.services",
                            words.text("table.SERVICES"),
                            lines.lines(),
                            lines.full(),
                            lines.part(),
                            lines.none()));
        }
    }

    /** What is refused, missing or doubtful; the first things to mend by the number of lines they hold up, if there are many. */
    private void mend(List<Problem> problems) {
        List<ToMend> ofFiles = ToMend.ofFiles(problems);
        List<ToMend> ofGaps =
                found.computed().map(known -> ToMend.ofGaps(known.gaps())).orElse(List.of());
        if (ofFiles.size() + ofGaps.size() > FIRST) {
            page.blank().line(0, words.text("check.first"));
            ToMend.first(FIRST, ofFiles, ofGaps).forEach(this::first);
        }
        items("check.problems", ofFiles);
        items("check.gaps", ofGaps);
        items("check.doubts", found.computed().map(ToMend::ofDoubts).orElse(List.of()));
    }

    private void first(ToMend kind) {
        Problem example = kind.problem();
        page.line(1, words.count("check.mend", kind.lines(), example.code(), example.message(words.language())));
        page.line(3, example.hint(words.language()));
    }

    private void items(String key, List<ToMend> items) {
        if (!items.isEmpty()) {
            page.blank().line(0, words.text(key));
            items.forEach(this::item);
        }
    }

    private void item(ToMend one) {
        Problem problem = one.problem();
        String place = one.place().isEmpty() ? "" : " " + one.place();
        String others = one.others() > 0 ? " " + words.count("check.others", one.others()) : "";
        String where = one.where().isEmpty() ? "" : " " + where(one);
        page.line(1, problem.code() + place + words.text("colon") + problem.message(words.language()) + others + where);
        page.line(3, problem.hint(words.language()));
        nearest(problem);
    }

    /** Names a person may have meant, as the form's ids are often invented. */
    private void nearest(Problem problem) {
        List<String> names = problem.is(CoreCode.DEVICE_UNKNOWN)
                ? nearest.of(problem.values().get(0))
                : List.of();
        if (!names.isEmpty()) {
            page.line(3, words.text("check.nearest", String.join(", ", names)));
        }
    }

    private String where(ToMend one) {
        String key = one.place().isEmpty() ? "check.lines" : "check.at";
        return words.count(key, one.lines(), one.where());
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
        if (problem.severity() != Severity.INFO) {
            page.line(3, problem.hint(words.language()));
        }
    }

    private void matches(Map<String, Map<MatchDecision, Long>> lines) {
        if (!lines.isEmpty()) {
            page.blank().line(0, words.text("check.matches"));
            table(lines);
        }
    }

    private void table(Map<String, Map<MatchDecision, Long>> lines) {
        List<MatchDecision> ways = Arrays.stream(MatchDecision.values())
                .filter(way -> lines.values().stream().anyMatch(counts -> counts.containsKey(way)))
                .toList();
        row(
                words.text("check.type"),
                ways.stream().map(way -> words.text("decision." + way.name())).toList());
        lines.forEach((type, counts) -> row(
                type,
                ways.stream()
                        .map(way -> counts.containsKey(way) ? String.valueOf(counts.get(way)) : "-")
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
