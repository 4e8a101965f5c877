package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.SourceSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** With what each alternative was computed: day, rules, datasets; what they do not share is shown side by side. */
record OriginSection(ComparedResults results) {

    /** Names the facts that all alternatives share, and those that differ. */
    Facts facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("fact.inventory", StoredFootprint::inventory));
        facts.add(fact("fact.date", footprint -> words().date(footprint.evaluationDate())));
        facts.add(fact("fact.rules", footprint -> rules(footprint.rules())));
        facts.add(fact("fact.factors", OriginSection::datasets));
        return new Facts(facts);
    }

    private Wording words() {
        return results.words();
    }

    private List<StoredFootprint> footprints() {
        return results.comparison().alternatives().stream()
                .map(Alternative::footprint)
                .toList();
    }

    private Fact fact(String key, Function<StoredFootprint, String> property) {
        List<String> all = footprints().stream().map(property).distinct().toList();
        return new Fact(words().text(key), all.size() == 1 ? all.get(0) : sideBySide(property));
    }

    private String sideBySide(Function<StoredFootprint, String> property) {
        return results.comparison().alternatives().stream()
                .map(one -> words().text("origin.of", one.name(), property.apply(one.footprint())))
                .collect(Collectors.joining(words().text("list.separator")));
    }

    private static String rules(RuleSetReference rules) {
        return rules.id() + " " + rules.version();
    }

    private static String datasets(StoredFootprint footprint) {
        return footprint.datasets().stream()
                .map(dataset -> dataset.id() + " " + dataset.version())
                .collect(Collectors.joining(", "));
    }

    /** The differences of the alternatives besides their lines, so that the difference is not taken for one of equipment alone. */
    List<ReportBlock> warnings() {
        List<String> keys = new ArrayList<>();
        add(keys, "origin.other.rules", footprint -> rules(footprint.rules()));
        add(keys, "origin.other.factors", OriginSection::datasets);
        add(keys, "origin.other.days", footprint -> footprint.evaluationDate().toString());
        return keys.isEmpty()
                ? List.of()
                : List.of(new Bullets(keys.stream()
                        .map(key -> new Bullet(words().text(key), List.of()))
                        .toList()));
    }

    private void add(List<String> keys, String key, Function<StoredFootprint, String> property) {
        if (footprints().stream().map(property).distinct().count() > 1) {
            keys.add(key);
        }
    }

    /** Every rule set and dataset once. */
    List<ReportBlock> sources() {
        List<RuleSetReference> rules =
                footprints().stream().map(StoredFootprint::rules).distinct().toList();
        List<DatasetReference> datasets = footprints().stream()
                .flatMap(footprint -> footprint.datasets().stream())
                .distinct()
                .toList();
        List<ReportBlock> blocks = new ArrayList<>(SourceSection.of(rules, datasets, results.factors(), words()));
        blocks.add(new Paragraph(words().text("rounding.comparison")));
        return blocks;
    }
}
