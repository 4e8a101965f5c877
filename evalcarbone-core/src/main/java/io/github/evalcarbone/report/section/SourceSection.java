package io.github.evalcarbone.report.section;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules, datasets, licences and attributions of the figures. */
public final class SourceSection {

    private static final int DIGITS_OF_SHA = 12;

    private final Wording words;
    private final FactorSet factors;

    private SourceSection(Wording words, FactorSet factors) {
        this.words = words;
        this.factors = factors;
    }

    public static List<ReportBlock> of(ReportContext edition) {
        return new SourceSection(edition.words(), edition.factors())
                .blocks(edition.footprint().rules(), edition.footprint().datasets());
    }

    static List<ReportBlock> of(FootprintTotals totals, FactorSet factors, Wording words) {
        return new SourceSection(words, factors).blocks(totals.rules(), totals.datasets());
    }

    /** Returns the sources of several results; each is to be given once. */
    public static List<ReportBlock> of(
            List<RuleSetReference> rules, List<DatasetReference> datasets, FactorSet factors, Wording words) {
        return new SourceSection(words, factors).blocks(rules, datasets);
    }

    private List<ReportBlock> blocks(RuleSetReference rules, List<DatasetReference> datasets) {
        return blocks(List.of(rules), datasets);
    }

    private List<ReportBlock> blocks(List<RuleSetReference> rules, List<DatasetReference> datasets) {
        List<Bullet> bullets = new ArrayList<>();
        rules.forEach(one -> bullets.add(rules(one)));
        datasets.forEach(dataset -> bullets.add(dataset(dataset)));
        return List.of(new Bullets(bullets));
    }

    private Bullet rules(RuleSetReference rules) {
        return new Bullet(rules(words, rules.id(), rules.version(), rules.sha256()), List.of());
    }

    static String rules(Wording words, String id, String version, String sha256) {
        return words.text("source.rules", id, version, sha256.substring(0, Math.min(DIGITS_OF_SHA, sha256.length())));
    }

    private Bullet dataset(DatasetReference reference) {
        Optional<FactorDataset> dataset = factors.datasets().stream()
                .filter(candidate -> candidate.toString().equals(reference.id() + " " + reference.version()))
                .findFirst();
        String title =
                dataset.map(found -> ", " + found.titles().in(words.language())).orElse("");
        List<String> details = new ArrayList<>();
        details.add(reference.attribution());
        details.add(words.text("source.licences", String.join(", ", reference.licences())));
        dataset.map(FactorDataset::knownDefects)
                .filter(defects -> !defects.isEmpty())
                .ifPresent(defects -> details.add(words.count("source.defects", defects.size())));
        return new Bullet(words.text("source.dataset", reference.id(), reference.version(), title), details);
    }
}
