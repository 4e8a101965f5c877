package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.plan.PlanYear;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.YearLines;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a report of a plan: the years in three views, the target, how it is renewed, what is assumed and unknown. */
final class PlanSections {

    private final PlanFacts facts;
    private final FactorSet factors;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private PlanSections(PlanFacts facts, FactorSet factors, Wording words) {
        this.factors = factors;
        this.facts = facts;
        this.words = words;
        this.figures = new Figures(facts.account().category(), words);
    }

    static List<ReportBlock> of(PlanFacts facts, FactorSet factors, Wording words) {
        PlanSections sections = new PlanSections(facts, factors, words);
        sections.head();
        sections.years();
        sections.blocks.addAll(new TargetSection(facts, words).blocks());
        sections.section("plan.renewal", new RenewalText(facts.account().plan(), factors, words).bullets());
        sections.section("plan.assumed", sections.assumed());
        sections.section("plan.unknown", sections.unknown());
        sections.blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(sections.blocks);
    }

    private void head() {
        String title = words.text("plan.title", facts.data().inventory(), first(), last());
        blocks.addAll(ReportHead.of(title, facts.data(), facts.rules(), words));
        Total first = facts.account().years().firstEntry().getValue().fleet();
        Total last = facts.account().years().lastEntry().getValue().fleet();
        String category = facts.account().category().label(words.language());
        blocks.add(new Headline(
                words.text("plan.headline", category, figures.atLeast(first), first(), figures.atLeast(last), last())));
        new EquivalenceText(facts.equivalences(), facts.account().category(), words)
                .of(last, last())
                .ifPresent(line -> blocks.add(new Paragraph(line)));
    }

    private String first() {
        return String.valueOf(facts.account().plan().firstYear());
    }

    private String last() {
        return String.valueOf(facts.account().plan().lastYear());
    }

    private void years() {
        blocks.add(new Heading(words.text("heading.plan.years")));
        blocks.add(new Paragraph(words.text("plan.views", figures.unit())));
        blocks.add(chart());
        List<List<String>> rows = new ArrayList<>();
        facts.account().years().forEach((year, views) -> rows.add(row(year, views)));
        blocks.add(new Table(columns(), rows, List.of()));
    }

    /** Returns the three views over the years. */
    private YearLines chart() {
        Collection<PlanYear> all = facts.account().years().values();
        return new YearLines(
                words.text("heading.plan.years"),
                figures.unit(),
                facts.account().years().keySet().stream().map(String::valueOf).toList(),
                List.of(
                        line("fleet", all, PlanYear::fleet),
                        line("account", all, PlanYear::account),
                        line("purchases", all, PlanYear::purchases)));
    }

    private YearLines.Line line(String key, Collection<PlanYear> years, Function<PlanYear, Total> view) {
        return new YearLines.Line(
                words.text("column.plan." + key),
                years.stream().map(view).map(figures::value).toList());
    }

    private List<Column> columns() {
        Column year = ReportBlock.words(words.text("column.plan.year"));
        Stream<Column> numbers = Stream.of("fleet", "account", "purchases", "in.service", "bought", "refurbished")
                .map(key -> ReportBlock.numbers(words.text("column.plan." + key)));
        return Stream.concat(Stream.of(year), numbers).toList();
    }

    private List<String> row(int year, PlanYear views) {
        return List.of(
                String.valueOf(year),
                figures.cell(views.fleet()),
                figures.cell(views.account()),
                figures.cell(views.purchases()),
                items(views.inService()),
                items(views.bought()),
                items(views.refurbished()));
    }

    private String items(double items) {
        return words.numbers().items(new BigDecimal(items));
    }

    private void section(String key, List<Bullet> bullets) {
        if (!bullets.isEmpty()) {
            blocks.add(new Heading(words.text("heading." + key)));
            blocks.add(new Bullets(bullets));
        }
    }

    private List<Bullet> assumed() {
        List<String> mixes = LaterMixes.of(
                        factors, facts.data(), facts.account().category())
                .stream()
                .map(this::mix)
                .toList();
        Stream<Bullet> known =
                Stream.of(new Bullet(words.text(mixes.isEmpty() ? "plan.factors" : "plan.mixes"), mixes));
        Stream<Bullet> problems = facts.account().plan().assumptions().stream()
                .map(problem -> bullet(
                        problem.code().code(), problem.message(words.language()), problem.hint(words.language())));
        return Stream.concat(problems, known).toList();
    }

    private String mix(ElectricityMix mix) {
        return words.text(
                "plan.mix",
                mix.area(),
                LaterMixes.year(mix),
                words.exact(mix.factor().amount().value()) + " "
                        + words.unit(mix.factor().amount().unit()),
                mix.factor().provenance().source().publisher());
    }

    private List<Bullet> unknown() {
        return facts.account().unknown().stream().map(this::unknown).toList();
    }

    private Bullet unknown(Issue issue) {
        String phases = issue.phases().stream()
                .map(phase -> phase.label(words.language()))
                .collect(Collectors.joining(", "));
        Bullet bullet = bullet(issue.code().code(), issue.message(words.language()), issue.hint(words.language()));
        boolean isRefurbishment = issue.phases().equals(List.of(LifecyclePhase.REFURBISHMENT));
        String missing = isRefurbishment ? "plan.missing.refurbishment" : "plan.missing";
        return new Bullet(bullet.text(), List.of(words.text(missing, phases)));
    }

    private Bullet bullet(String code, String message, String hint) {
        return new Bullet(words.text("annex.issue", code, hint.isEmpty() ? message : message + " " + hint), List.of());
    }
}
