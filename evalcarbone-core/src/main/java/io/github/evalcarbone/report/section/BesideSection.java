package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.engine.digest.BasisFinder;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.footprint.TotalBasis.Part;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.beside.QualityLine;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines and tables beside the climate total: its basis, what is not in service, figures of other datasets. */
public final class BesideSection {

    private final ReportContext edition;
    private final Wording words;
    private final BesideTotal beside;

    private BesideSection(ReportContext edition, BesideTotal beside) {
        this.edition = edition;
        this.words = edition.words();
        this.beside = beside;
    }

    /** Returns the lines beside the total; nothing if climate change was not computed, or there is nothing to say. */
    public static List<ReportBlock> lines(ReportContext edition, BesideTotal beside) {
        return isComputed(edition) ? new BesideSection(edition, beside).lines() : List.of();
    }

    /** Returns the comparisons that have tables of their own. */
    public static List<ReportBlock> tables(ReportContext edition, BesideTotal beside) {
        return isComputed(edition) ? new BesideSection(edition, beside).tables() : List.of();
    }

    private static boolean isComputed(ReportContext edition) {
        return edition.footprint().categories().contains(CLIMATE_CHANGE);
    }

    private List<ReportBlock> lines() {
        TotalBasis basis = BasisFinder.of(edition.lines().digest(), CLIMATE_CHANGE);
        List<String> lines = new ArrayList<>();
        parts(basis).ifPresent(lines::add);
        if (basis.outOfService() > 0) {
            lines.add(outOfService(basis));
        }
        beside.datasets()
                .filter(comparison -> !beside.isInFull())
                .flatMap(new DatasetTable(words)::line)
                .ifPresent(lines::add);
        beside.quality().map(new QualityLine(words)::of).ifPresent(lines::add);
        List<ReportBlock> blocks = new ArrayList<>(equivalence());
        if (!lines.isEmpty()) {
            blocks.add(new Bullets(
                    lines.stream().map(line -> new Bullet(line, List.of())).toList()));
        }
        return blocks;
    }

    private List<Paragraph> equivalence() {
        return new EquivalenceText(beside.equivalences(), CLIMATE_CHANGE, words)
                .of(edition.footprint().total(CLIMATE_CHANGE)).stream()
                        .map(Paragraph::new)
                        .toList();
    }

    private Optional<String> parts(TotalBasis basis) {
        List<String> parts = new ArrayList<>();
        basis.parts().forEach((kind, part) -> {
            if (part.lines() > 0) {
                parts.add(words.text("basis." + kind, share(part), words.count("lines", part.lines())));
            }
        });
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("basis", String.join(words.text("list.separator"), parts)));
    }

    private String share(Part part) {
        return part.share()
                .map(ImpactShare::ratio)
                .map(words.numbers()::share)
                .map(share -> part.isAtMost() ? words.text("basis.at.most", share) : share)
                .orElse(words.text("unknown"));
    }

    private String outOfService(TotalBasis basis) {
        return words.text(
                "basis.out",
                words.count("lines", basis.outOfService()),
                words.numbers().plain(basis.itemsOutOfService()));
    }

    private List<ReportBlock> tables() {
        List<ReportBlock> blocks = new ArrayList<>();
        beside.datasets()
                .filter(comparison -> beside.isInFull())
                .ifPresent(comparison -> blocks.addAll(new DatasetTable(words).blocks(comparison)));
        beside.secondLife().ifPresent(comparison -> blocks.addAll(new SecondLifeTable(words).blocks(comparison)));
        beside.reuse().ifPresent(indicators -> blocks.addAll(new ReuseTable(edition).blocks(indicators)));
        return blocks;
    }
}
