package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.beside.SecondLifeEffectTable;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.decision.LeverFacts.Overlap;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a report of levers: each alone, the best together, what overlaps, where the figures come from. */
final class LeverSections {

    private final LeverStudy study;
    private final LeverFacts facts;
    private final FootprintData data;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private LeverSections(LeverStudy study, LeverFacts facts, FootprintData data, Wording words) {
        this.study = study;
        this.facts = facts;
        this.data = data;
        this.words = words;
        this.figures = new Figures(study.category(), words);
    }

    static List<ReportBlock> of(LeverStudy study, LeverFacts facts, FootprintData data, Wording words) {
        LeverSections sections = new LeverSections(study, facts, data, words);
        sections.head();
        sections.alone();
        sections.phases();
        sections.leftOut();
        sections.secondLife();
        sections.best();
        sections.overlaps();
        sections.sources();
        sections.blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(sections.blocks);
    }

    private void head() {
        String rules = data.rules().id() + " " + data.rules().version();
        blocks.addAll(ReportHead.of(words.text("lever.title", data.inventory()), data, rules, words));
        blocks.add(new Headline(
                words.text("decision.today", study.category().label(words.language()), figures.total(study.base()))));
        equivalences().of(study.base()).ifPresent(line -> blocks.add(new Paragraph(line)));
        if (!facts.best().levers().isEmpty()) {
            blocks.add(new Headline(headline(facts.best())));
        }
    }

    private String headline(LeverEffect best) {
        int count = best.levers().size();
        String amount = figures.amount(best.exact());
        return words.text(
                count == 1 ? "lever.headline.one" : "lever.headline.other",
                words.numbers().whole(count),
                best.isComplete() ? amount : words.text("board.lever.known", amount));
    }

    private EquivalenceText equivalences() {
        return new EquivalenceText(facts.equivalences(), study.category(), words);
    }

    private void alone() {
        blocks.add(new Heading(words.text("heading.lever.alone")));
        List<LeverEffect> concerned = facts.concerned();
        if (!concerned.isEmpty()) {
            blocks.add(new Paragraph(words.text("lever.alone")));
            blocks.add(chart(concerned));
            blocks.add(new Table(columns(), concerned.stream().map(this::row).toList(), List.of()));
        }
        if (!facts.idle().isEmpty()) {
            String titles = facts.idle().stream()
                    .map(effect -> title(LeverFacts.lever(effect)))
                    .collect(Collectors.joining(words.text("total.separator")));
            blocks.add(new Paragraph(words.text("lever.idle", titles)));
        }
    }

    private void phases() {
        List<Bullet> bullets = Stream.of(LifecyclePhase.values())
                .flatMap(phase -> facts.best(phase).map(best -> phase(phase, best)).stream())
                .toList();
        if (!bullets.isEmpty()) {
            blocks.add(new Heading(words.text("heading.lever.phases")));
            blocks.add(new Bullets(bullets));
            unknown().ifPresent(titles -> blocks.add(new Paragraph(words.text("lever.phase.unknown", titles))));
        }
    }

    private Bullet phase(LifecyclePhase phase, LeverFacts.InPhase best) {
        String amount = figures.amount(new BigDecimal(best.avoided().value()));
        String known = best.effect().isComplete() ? amount : words.text("board.lever.known", amount);
        return new Bullet(
                words.text("lever.phase", phase.label(words.language()), title(LeverFacts.lever(best.effect())), known),
                List.of());
    }

    /** Returns the levers that may avoid more than the best one, as nothing is known of them. */
    private Optional<String> unknown() {
        List<String> titles = facts.concerned().stream()
                .filter(LeverEffect::isUnknown)
                .map(effect -> title(LeverFacts.lever(effect)))
                .toList();
        return Optional.of(String.join(words.text("total.separator"), titles)).filter(text -> !text.isEmpty());
    }

    private RangeBars chart(List<LeverEffect> effects) {
        return new RangeBars(
                words.text("heading.lever.alone"),
                figures.unit(),
                words.text("column.lever"),
                effects.stream()
                        .map(effect -> new RangeBars.Bar(
                                title(LeverFacts.lever(effect)),
                                effect.isUnknown()
                                        ? ChartValue.unknown(words.text("unknown"))
                                        : figures.value(effect.exact())))
                        .toList());
    }

    private String title(Lever lever) {
        return lever.titles().in(words.language());
    }

    private boolean hasShares() {
        return study.base().complete().filter(total -> !total.isZero()).isPresent();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(ReportBlock.words(words.text("column.lever")));
        columns.add(ReportBlock.numbers(words.text("column.lever.avoided", figures.unit())));
        if (hasShares()) {
            columns.add(ReportBlock.numbers(words.text("column.share")));
        }
        columns.add(ReportBlock.numbers(words.text("column.complete.lines")));
        columns.add(ReportBlock.numbers(words.text("column.lever.left.out")));
        return columns;
    }

    private List<String> row(LeverEffect effect) {
        List<String> cells = new ArrayList<>();
        cells.add(title(LeverFacts.lever(effect)));
        cells.add(effect.isUnknown() ? words.text("unknown") : figures.number(effect.exact()));
        if (hasShares()) {
            Optional<Double> share = effect.share().filter(any -> !effect.isUnknown());
            cells.add(share.map(figures::percentage).orElse(""));
        }
        cells.add(words.numbers().whole(effect.lines()));
        cells.add(words.numbers().whole(effect.leftOut().lines()));
        return cells;
    }

    private void leftOut() {
        List<Bullet> bullets = facts.concerned().stream()
                .filter(effect -> !effect.isComplete())
                .map(this::leftOut)
                .toList();
        if (!bullets.isEmpty()) {
            blocks.add(new Heading(words.text("heading.lever.left.out")));
            blocks.add(new Paragraph(words.text("lever.left.out")));
            blocks.add(new Bullets(bullets));
        }
    }

    private Bullet leftOut(LeverEffect effect) {
        List<String> reasons = LeverFacts.reasons(effect.leftOut()).entrySet().stream()
                .map(entry -> words.text(
                        "lever.reason",
                        words.count("lines", entry.getValue()),
                        words.text("lever.reason." + entry.getKey())))
                .toList();
        return new Bullet(title(LeverFacts.lever(effect)), reasons);
    }

    /** If one method lacks a figure, the others are beside it, each by its name. */
    private void secondLife() {
        if (!facts.secondLife().isEmpty()) {
            blocks.add(new Heading(words.text("heading.second.life")));
            facts.concerned().stream()
                    .map(LeverFacts::lever)
                    .forEach(lever -> Optional.ofNullable(facts.secondLife().get(lever.id()))
                            .ifPresent(effect ->
                                    blocks.addAll(SecondLifeEffectTable.ofAvoided(effect, title(lever), words))));
        }
    }

    private void best() {
        LeverEffect best = facts.best();
        String heading = words.count("heading.lever.best", best.levers().size());
        blocks.add(new Heading(best.levers().isEmpty() ? words.text("heading.lever.none") : heading));
        if (best.levers().isEmpty()) {
            blocks.add(new Paragraph(words.text("lever.none")));
            return;
        }
        blocks.add(new Bullets(best.levers().stream()
                .map(lever -> new Bullet(title(lever), List.of()))
                .toList()));
        blocks.add(new Headline(together(best)));
        equivalences().of(best.exact(), best.isComplete()).ifPresent(line -> blocks.add(new Paragraph(line)));
        if (best.levers().size() < Math.min(facts.asked(), study.levers().size())) {
            blocks.add(new Paragraph(words.text("lever.fewer", words.numbers().whole(facts.asked()))));
        }
    }

    private String together(LeverEffect best) {
        String share = best.share()
                .map(figures::percentage)
                .map(known -> words.text("lever.share", known))
                .orElse("");
        boolean isOne = best.levers().size() == 1;
        String all = words.text(isOne ? "lever.one" : "lever.together", figures.amount(best.exact()), share);
        return isOne ? all : all + sum(best);
    }

    private String sum(LeverEffect best) {
        BigDecimal more = facts.sum().subtract(best.exact());
        return switch (more.signum()) {
            case 1 -> words.text("lever.sum.more", figures.amount(facts.sum()), figures.amount(more));
            case -1 -> words.text("lever.sum.less", figures.amount(facts.sum()), figures.amount(more.negate()));
            default -> words.text("lever.sum.same");
        };
    }

    private void overlaps() {
        if (!facts.overlaps().isEmpty()) {
            blocks.add(new Heading(words.text("heading.lever.overlaps")));
            blocks.add(new Bullets(facts.overlaps().stream().map(this::overlap).toList()));
        }
    }

    private Bullet overlap(Overlap overlap) {
        BigDecimal twice = new BigDecimal(overlap.twice().value());
        String key = twice.signum() > 0 ? "lever.overlap.twice" : "lever.overlap.more";
        return new Bullet(
                words.text(key, title(overlap.one()), title(overlap.other()), figures.amount(twice.abs())), List.of());
    }

    /** Levers with the same source are listed under it. */
    private void sources() {
        Map<String, String> levers = facts.concerned().stream()
                .map(LeverFacts::lever)
                .collect(Collectors.toMap(
                        lever -> lever.source().in(words.language()),
                        this::title,
                        (one, other) -> one + words.text("total.separator") + other,
                        LinkedHashMap::new));
        if (!levers.isEmpty()) {
            blocks.add(new Heading(words.text("heading.lever.sources")));
            Stream<Bullet> bullets =
                    levers.entrySet().stream().map(entry -> new Bullet(entry.getKey(), List.of(entry.getValue())));
            blocks.add(new Bullets(bullets.toList()));
        }
    }
}
