package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.plan.PlanTarget.YearCheck;
import io.github.evalcarbone.plan.PlanYear;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.section.LineTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as CSV, not rounded: a record for each year. */
record PlanCsv(PlanFacts facts) {

    private static final String HEADER = "year;category;unit;fleet;fleetComplete;account;accountComplete;purchases;"
            + "purchasesComplete;inService;bought;refurbished;limit;missedBy;verdict;inventory;evaluationDate;ruleSets;datasets\n";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        facts.account().years().forEach((year, views) -> text.append(record(year, views)));
        return text.toString();
    }

    private String record(int year, PlanYear views) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(year),
                facts.account().category().id(),
                LineTable.cell(facts.account().category().unitPerYear().toString())));
        List.of(views.fleet(), views.account(), views.purchases()).forEach(total -> cells.addAll(cells(total)));
        cells.add(Numbers.shortest(views.inService()));
        cells.add(Numbers.shortest(views.bought()));
        cells.add(Numbers.shortest(views.refurbished()));
        cells.addAll(check(Optional.ofNullable(facts.checks().get(year))));
        cells.addAll(origin());
        return String.join(";", cells) + "\n";
    }

    private static List<String> cells(Total total) {
        String known = total.isUnknown() ? "" : Numbers.shortest(total.known().value());
        return List.of(known, String.valueOf(total.isComplete()));
    }

    private static List<String> check(Optional<YearCheck> check) {
        return check.map(known -> List.of(
                        Numbers.shortest(known.limit().value()),
                        Numbers.shortest(known.missing().value()),
                        known.verdict().name()))
                .orElse(List.of("", "", ""));
    }

    private List<String> origin() {
        return List.of(
                LineTable.cell(facts.data().inventory()),
                facts.data().evaluationDate().toString(),
                LineTable.cell(facts.rules()),
                LineTable.cell(ReportHead.datasets(facts.data())));
    }
}
