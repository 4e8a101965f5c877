package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.plan.PlanTarget.Verdict;
import io.github.evalcarbone.plan.PlanTarget.YearCheck;
import io.github.evalcarbone.plan.PublishedTarget;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.TargetYears;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan against its target: what each year may be, whether it is that, and from when on. */
final class TargetSection {

    private final PlanFacts facts;
    private final Wording words;
    private final Figures figures;

    TargetSection(PlanFacts facts, Wording words) {
        this.facts = facts;
        this.words = words;
        this.figures = new Figures(facts.account().category(), words);
    }

    List<ReportBlock> blocks() {
        return facts.target().map(this::blocks).orElse(List.of());
    }

    private List<ReportBlock> blocks(PlanTarget target) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("heading.plan.target")));
        blocks.add(new Paragraph(told(target)));
        facts.published().ifPresent(published -> blocks.add(new Paragraph(source(published, target))));
        blocks.add(new Paragraph(base(target)));
        blocks.add(chart());
        List<List<String>> rows = new ArrayList<>();
        facts.checks().forEach((year, check) -> rows.add(row(year, check)));
        blocks.add(new Table(
                List.of(
                        ReportBlock.words(words.text("column.plan.year")),
                        ReportBlock.numbers(words.text("column.plan.limit", figures.unit())),
                        ReportBlock.numbers(words.text("column.plan.fleet")),
                        ReportBlock.words(words.text("column.plan.verdict"))),
                rows,
                List.of()));
        blocks.add(new Headline(verdict()));
        return blocks;
    }

    private TargetYears chart() {
        List<TargetYears.Year> years = new ArrayList<>();
        facts.checks()
                .forEach((year, check) -> years.add(new TargetYears.Year(
                        String.valueOf(year),
                        figures.value(check.total()),
                        Optional.of(figures.value(check.limit())))));
        return new TargetYears(
                words.text("heading.plan.target"),
                figures.unit(),
                words.text("column.plan.fleet"),
                words.text("plan.chart.limit"),
                years);
    }

    private String told(PlanTarget target) {
        return words.text(
                "plan.target." + target.path(),
                words.numbers().percentage(new BigDecimal(target.reduction()).movePointRight(2)),
                String.valueOf(target.year()),
                String.valueOf(target.baseYear()),
                figures.known(target.limit(target.year())));
    }

    /** The publication of the target, and why its base year is what it is. */
    private String source(PublishedTarget published, PlanTarget target) {
        Language language = words.language();
        String cited = words.text(
                "plan.target.published",
                published.titles().in(language),
                published.source().in(language),
                published.url(),
                published.scope().in(language));
        String key = published.baseYear().isEmpty()
                ? "plan.target.base.open"
                : published.baseYear().filter(year -> year == target.baseYear()).isPresent()
                        ? "plan.target.base.published"
                        : "plan.target.base.other";
        return cited
                + " "
                + words.text(
                        key,
                        String.valueOf(target.baseYear()),
                        published.baseYear().map(String::valueOf).orElse(""));
    }

    /** The base amount, and where it comes from: limits of an incomplete one compare what is known. */
    private String base(PlanTarget target) {
        String known = target.base().isComplete() ? "plan.base.fleet" : "plan.base.at.least";
        String key = target.base().lines() == 0 ? "plan.base.stated" : known;
        return words.text(
                key,
                String.valueOf(target.baseYear()),
                figures.known(target.base().known()));
    }

    private String amount(Amount amount) {
        return figures.amount(new BigDecimal(amount.value()));
    }

    private List<String> row(int year, YearCheck check) {
        return List.of(String.valueOf(year), figures.cell(check.limit()), figures.cell(check.total()), verdict(check));
    }

    private String verdict(YearCheck check) {
        return words.text("plan.verdict." + check.verdict(), amount(check.missing()));
    }

    private String verdict() {
        if (facts.checks().isEmpty()) {
            return words.text("plan.none.checked");
        }
        Optional<Integer> from = PlanTarget.metFrom(facts.checks());
        var last = facts.checks().lastEntry();
        String key = last.getValue().verdict() == Verdict.UNKNOWN ? "plan.met.unknown" : "plan.not.met";
        return from.map(year -> words.text("plan.met.from", String.valueOf(year)))
                .orElseGet(() -> words.text(
                        key,
                        String.valueOf(last.getKey()),
                        amount(last.getValue().missing())));
    }
}
