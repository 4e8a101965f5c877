package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.Tonnes;
import io.github.evalcarbone.report.summary.SummaryFigures;
import java.util.ArrayList;
import java.util.List;

/** The sections of the short page, the total first. */
public final class BoardSections {

    private final StoredFootprint footprint;
    private final ReportContext edition;
    private final BesideTotal beside;
    private final SummaryFigures figures;
    private final Tonnes tonnes;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private BoardSections(
            StoredFootprint footprint, ReportContext edition, BesideTotal beside, SummaryFigures figures) {
        this.footprint = footprint;
        this.edition = edition;
        this.beside = beside;
        this.figures = figures;
        this.tonnes = Tonnes.of(edition.numbers(), footprint.total(CLIMATE_CHANGE));
    }

    /**
     * Returns the blocks of the page; none if climate change was not computed.
     *
     * @param footprint  the footprint, of equipment or of a whole system
     * @param edition  its equipment
     * @param beside  what is shown beside the total
     * @param figures  what else was computed
     */
    public static List<ReportBlock> of(
            StoredFootprint footprint, ReportContext edition, BesideTotal beside, SummaryFigures figures) {
        if (!footprint.categories().contains(CLIMATE_CHANGE)) {
            return List.of();
        }
        BoardSections sections = new BoardSections(footprint, edition, beside, figures);
        sections.lead();
        sections.charts();
        return List.copyOf(sections.blocks);
    }

    private void lead() {
        blocks.add(new Headline(edition.words().text("total", tonnes.text(tonnes.total()))));
    }

    private void charts() {
        PhaseCharts charts = new PhaseCharts(footprint, edition.words(), tonnes);
        section("phase", charts.shares());
        section("type", charts.types(edition::type));
    }

    private void section(String key, ReportBlock... content) {
        blocks.add(new Heading(edition.words().text("heading." + key), ReportPart.Kind.SUMMARY));
        blocks.addAll(List.of(content));
    }
}
