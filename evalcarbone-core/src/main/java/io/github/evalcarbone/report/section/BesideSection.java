package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.footprint.TotalBasis.Basis;
import io.github.evalcarbone.footprint.TotalBasis.Part;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Column;
import io.github.evalcarbone.report.layout.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;

/** What belongs beside the climate total: what it rests on, what is not in service, what other datasets give. */
public final class BesideSection {

    private final ReportContext edition;
    private final Wording words;
    private final BesideTotal beside;

    private BesideSection(ReportContext edition, BesideTotal beside) {
        this.edition = edition;
        this.words = edition.words();
        this.beside = beside;
    }

    /** Returns what belongs beside the total; nothing if climate change was not computed. */
    public static List<ReportBlock> of(ReportContext edition, BesideTotal beside) {
        return edition.data().categories().contains(CLIMATE_CHANGE)
                ? new BesideSection(edition, beside).blocks()
                : List.of();
    }

    private List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>(basis(TotalBasis.of(edition.footprint(), CLIMATE_CHANGE)));
        DatasetTable datasets = new DatasetTable(words);
        beside.datasets()
                .ifPresent(comparison ->
                        blocks.addAll(beside.isInFull() ? datasets.blocks(comparison) : datasets.line(comparison)));
        beside.secondLife().ifPresent(comparison -> blocks.addAll(new SecondLifeTable(words).blocks(comparison)));
        beside.reuse().ifPresent(indicators -> blocks.addAll(new ReuseTable(edition).blocks(indicators)));
        return blocks;
    }

    private List<ReportBlock> basis(TotalBasis basis) {
        List<List<String>> rows = new ArrayList<>();
        basis.parts().forEach((kind, part) -> addRow(rows, kind, part));
        List<ReportBlock> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Table(columns(), rows, List.of()));
            blocks.add(new Paragraph(words.text("basis.note")));
        }
        if (basis.outOfService() > 0) {
            blocks.add(new Paragraph(words.text(
                    "basis.out",
                    words.count("lines", basis.outOfService()),
                    words.numbers().plain(basis.itemsOutOfService()))));
        }
        return blocks;
    }

    private void addRow(List<List<String>> rows, Basis kind, Part part) {
        if (part.lines() > 0) {
            rows.add(List.of(words.text("basis." + kind), words.numbers().whole(part.lines()), share(part)));
        }
    }

    private String share(Part part) {
        return part.share()
                .map(ImpactShare::ratio)
                .map(words.numbers()::share)
                .map(share -> part.isAtMost() ? words.text("basis.at.most", share) : share)
                .orElse(words.text("unknown"));
    }

    private List<Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.basis")),
                ReportBlock.numbers(words.text("column.complete.lines")),
                ReportBlock.numbers(words.text("column.share.known")));
    }
}
