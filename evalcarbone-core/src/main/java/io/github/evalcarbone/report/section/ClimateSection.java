package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.Equivalence;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Climate change in tonnes of CO2 equivalent: the total, an equivalence, and the total by phase, type, site and line.
 */
public final class ClimateSection {

    private static final Unit KILOMETRES_PER_TONNE = Unit.parse("km/t CO2 eq");

    private final ReportContext edition;
    private final Wording words;
    private final Tonnes tonnes;

    ClimateSection(ReportContext edition) {
        this.edition = edition;
        this.words = edition.words();
        this.tonnes = Tonnes.of(edition);
    }

    /** Returns the section, with some blocks directly below the total, and the equivalence of the datasets if there is no better one. */
    List<ReportBlock> blocks(boolean isPictured, List<ReportBlock> beside) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Headline(headline(words, tonnes)));
        edition.factors()
                .equivalence("car-kilometres")
                .filter(equivalence -> equivalence.perImpact().unit().equals(KILOMETRES_PER_TONNE))
                .filter(equivalence -> isPictured && !edition.isUnknown(CLIMATE_CHANGE))
                .ifPresent(equivalence -> blocks.add(new Paragraph(picture(equivalence))));
        blocks.addAll(beside);
        tables(blocks);
        return blocks;
    }

    /** Returns the headline: the total, or at least how much it is and what is missing from it. */
    public static String headline(Wording words, Tonnes tonnes) {
        Total total = tonnes.of();
        if (total.isComplete()) {
            return words.text("total", tonnes.text(tonnes.total()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                total.isUnknown()
                        ? words.text("total.unknown")
                        : words.text("total.at.least", tonnes.text(tonnes.total())));
        parts.addAll(missing(words, total));
        return String.join(words.text("total.separator"), parts);
    }

    /** Returns the number of incomplete lines and that of rows refused, as far as there are any. */
    public static List<String> missing(Wording words, Total total) {
        List<String> missing = new ArrayList<>();
        if (total.incompleteLines() > 0) {
            String lines = words.numbers().whole(total.incompleteLines());
            missing.add(words.text("lines.incomplete", lines, words.numbers().whole(total.lines())));
        }
        if (!total.setAside().isComplete()) {
            missing.add(CoverageSection.refused(words, total.setAside()));
        }
        return missing;
    }

    private String picture(Equivalence equivalence) {
        BigDecimal perTonne = new BigDecimal(equivalence.perImpact().value());
        String picture = words.text(
                "picture",
                equivalence.titles().in(words.language()),
                edition.numbers().fixed(tonnes.total().multiply(perTonne), 0),
                edition.numbers().plain(perTonne),
                equivalence.provenance().source().attribution().replaceFirst("\\.$", ""));
        return edition.isIncomplete(CLIMATE_CHANGE) ? words.text("picture.incomplete", picture) : picture;
    }

    private void tables(List<ReportBlock> blocks) {
        ShareTable table = new ShareTable(words, tonnes);
        Grouping groups = new Grouping(edition);
        add(blocks, "phase", table.of("column.phase", groups.phases(), false));
        add(blocks, "type", table.of("column.type", groups.largest(Facet.EQUIPMENT_TYPE), true));
        if (tellsApart(Facet.SITE)) {
            add(blocks, "site", table.of("column.site", groups.largest(Facet.SITE), true));
        }
        if (tellsApart(Facet.DEPARTMENT)) {
            add(blocks, "department", table.of("column.department", groups.largest(Facet.DEPARTMENT), true));
        }
        if (edition.footprint().lineCount() > ReportContext.LARGEST_LINES) {
            add(blocks, "line", table.of("column.line", groups.largestLines(), true));
        }
    }

    private boolean tellsApart(Facet facet) {
        return edition.lines().by(facet).size() > 1;
    }

    private void add(List<ReportBlock> blocks, String key, ReportBlock table) {
        blocks.add(new Heading(words.text("heading." + key)));
        blocks.add(table);
    }
}
