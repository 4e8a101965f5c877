package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.EmissionsCategories.Category;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.report.section.SystemFigures;
import io.github.evalcarbone.report.section.SystemFigures.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The climate total by category of a standard and phase, not rounded. */
final class EmissionsCsv {

    private static final String HEADER =
            "standard;group;category;title;phase;unit;value;gaps;inventory;evaluationDate;ruleSet;datasets;marketBased\n";

    private final SystemFigures emissions;
    private final FootprintData data;
    private final String standard;
    private final EmissionsCategories categories;
    private final Language language;
    private final StringBuilder text = new StringBuilder(HEADER);

    EmissionsCsv(
            SystemFigures emissions, EmissionsStandard standard, EmissionsCategories categories, Language language) {
        this.emissions = emissions;
        this.data = emissions.data();
        this.standard = standard.toString();
        this.categories = categories;
        this.language = language;
    }

    String write() {
        for (Category category : categories.rows()) {
            if (category.electricity().isPresent()) {
                electricity(category);
                continue;
            }
            List<Part> computed = categories.parts(category).stream()
                    .filter(emissions::isComputed)
                    .toList();
            computed.forEach(part -> record(category, part.phase().name(), value(part), "" + emissions.gaps(part)));
            if (computed.isEmpty()) {
                record(category, "", "", "");
            }
        }
        return text.toString();
    }

    /** Records generation, or what is upstream of it; of electricity that is not separated all is generation. */
    private void electricity(Category category) {
        Part use = categories.boughtElectricity();
        if (!emissions.isComputed(use) || !(category.isGeneration() || emissions.isSeparated(use))) {
            record(category, "", "", "");
            return;
        }
        BigDecimal part = category.isGeneration() ? emissions.generation(use) : emissions.upstream(use);
        String market = category.isGeneration() ? marketBased(use) : "";
        record(category, USE.name(), isKnown(use) ? text(part) : "", market, "" + emissions.gaps(use));
    }

    private String marketBased(Part use) {
        return emissions
                .electricity()
                .filter(any -> isKnown(use))
                .map(account ->
                        account.marketBased().total(CLIMATE_CHANGE, USE).known().value())
                .map(Numbers::shortest)
                .orElse("");
    }

    private static String text(BigDecimal kilograms) {
        return Numbers.shortest(kilograms.doubleValue());
    }

    private String value(Part part) {
        return isKnown(part) ? text(emissions.known(part)) : "";
    }

    private boolean isKnown(Part part) {
        return data.categories().contains(CLIMATE_CHANGE) && (emissions.gaps(part) == 0 || emissions.hasValue(part));
    }

    private void record(Category category, String phase, String value, String gaps) {
        record(category, phase, value, "", gaps);
    }

    private void record(Category category, String phase, String value, String market, String gaps) {
        List<String> cells = new ArrayList<>(List.of(
                standard,
                LineTable.cell(category.group().in(language)),
                LineTable.cell(category.code()),
                LineTable.cell(category.titles().in(language)),
                phase,
                CLIMATE_CHANGE.unitPerYear().toString(),
                value,
                gaps));
        cells.addAll(LineTable.origin(data));
        cells.add(market);
        text.append(String.join(";", cells)).append('\n');
    }
}
