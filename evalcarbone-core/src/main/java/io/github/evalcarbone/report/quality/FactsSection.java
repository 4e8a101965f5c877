package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.quality.InventoryFacts;
import io.github.evalcarbone.quality.InventoryFacts.AgeBand;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gaps, repetitions, ages and implausible values of an inventory. */
final class FactsSection {

    private final QualityContent content;
    private final InventoryFacts facts;
    private final Wording words;

    FactsSection(QualityContent content) {
        this.content = content;
        this.facts = content.quality().facts();
        this.words = content.words();
    }

    List<ReportBlock> blocks() {
        List<Bullet> bullets = Stream.of(missing(), repeated(), ages(), figures(), mixes(), odd())
                .flatMap(List::stream)
                .toList();
        return bullets.isEmpty() ? List.of() : List.of(new Bullets(bullets));
    }

    private List<Bullet> bullet(String key, List<String> details) {
        return details.isEmpty() ? List.of() : List.of(new Bullet(words.text(key), details));
    }

    private List<Bullet> missing() {
        return bullet(
                "quality.missing",
                facts.missing().entrySet().stream()
                        .filter(fact -> fact.getValue() > 0)
                        .map(fact -> words.text(
                                "quality.missing.of",
                                words.text("quality.field." + fact.getKey()),
                                words.count("lines", fact.getValue()),
                                content.share(
                                        fact.getValue(),
                                        content.quality().lines().size())))
                        .toList());
    }

    private List<Bullet> repeated() {
        List<String> details = new ArrayList<>();
        if (facts.repeatedSerials() > 0) {
            details.add(words.text("quality.repeated.serials", words.count("lines", facts.repeatedSerials())));
        }
        if (facts.repeatedLines() > 0) {
            details.add(words.text("quality.repeated.lines", words.count("lines", facts.repeatedLines())));
        }
        return bullet("quality.repeated", details);
    }

    private List<Bullet> ages() {
        List<String> details = new ArrayList<>();
        facts.ages().stream().filter(band -> band.lines() > 0).map(this::age).forEach(details::add);
        if (facts.withoutAge() > 0) {
            details.add(words.text("quality.age.unknown", words.count("lines", facts.withoutAge())));
        }
        return bullet("quality.ages", details);
    }

    private String age(AgeBand band) {
        String lines = words.count("lines", band.lines());
        return band.to()
                .map(to -> words.text("quality.age.between", words.exact(band.from()), words.exact(to), lines))
                .orElseGet(() -> words.text("quality.age.above", words.exact(band.from()), lines));
    }

    private List<Bullet> figures() {
        List<String> details = new ArrayList<>();
        facts.figureYears().entrySet().stream()
                .map(year -> words.text(
                        "quality.figure.year", String.valueOf(year.getKey()), words.count("lines", year.getValue())))
                .forEach(details::add);
        if (facts.withoutFigureYear() > 0) {
            details.add(words.text("quality.figure.unknown", words.count("lines", facts.withoutFigureYear())));
        }
        return bullet("quality.figures", details);
    }

    private List<Bullet> mixes() {
        return bullet(
                "quality.mixes",
                facts.mixes().stream()
                        .map(mix -> words.text(
                                "quality.mix",
                                mix.area(),
                                mix.year().map(String::valueOf).orElse(words.text("not.stated")),
                                mix.dataset()))
                        .distinct()
                        .toList());
    }

    private List<Bullet> odd() {
        return bullet(
                "quality.odd",
                facts.odd().entrySet().stream()
                        .map(Map.Entry::getKey)
                        .map(code -> words.text(
                                "quality.odd.of",
                                words.textOr("quality.odd." + code.code(), code.code()),
                                words.count("lines", facts.odd().getOrDefault(code, 0L)),
                                code.code()))
                        .toList());
    }
}
