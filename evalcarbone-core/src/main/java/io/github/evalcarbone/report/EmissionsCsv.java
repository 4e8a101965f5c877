package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.EmissionsCategories.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The climate total by category of a standard and phase, not rounded. */
final class EmissionsCsv {

    private static final String HEADER =
            "standard;group;category;title;phase;unit;value;gaps;inventory;evaluationDate;ruleSet;datasets\n";

    private final Footprint footprint;
    private final FootprintData data;
    private final String standard;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder(HEADER);

    EmissionsCsv(Footprint footprint, EmissionsStandard standard, Locale locale) {
        this.footprint = footprint;
        this.data = footprint.data();
        this.standard = standard.toString();
        this.locale = locale;
    }

    String write(List<Category> categories) {
        for (Category category : categories) {
            List<LifecyclePhase> computed =
                    category.phases().stream().filter(data.phases()::contains).toList();
            computed.forEach(phase -> record(category, phase.name(), value(phase), "" + gaps(phase)));
            if (computed.isEmpty()) {
                record(category, "", "", "");
            }
        }
        return text.toString();
    }

    private String value(LifecyclePhase phase) {
        boolean isKnown = data.categories().contains(CLIMATE_CHANGE) && (gaps(phase) == 0 || hasValue(phase));
        return isKnown ? Numbers.shortest(footprint.total(CLIMATE_CHANGE, phase).value()) : "";
    }

    private boolean hasValue(LifecyclePhase phase) {
        return data.impacts().stream()
                .anyMatch(impact -> impact.phase() == phase && impact.category().equals(CLIMATE_CHANGE));
    }

    private long gaps(LifecyclePhase phase) {
        return data.gaps().stream()
                .filter(gap -> gap.phase() == phase && gap.category().equals(CLIMATE_CHANGE))
                .count();
    }

    private void record(Category category, String phase, String value, String gaps) {
        List<String> cells = new ArrayList<>(List.of(
                standard,
                LineTable.cell(category.group().in(locale)),
                LineTable.cell(category.code()),
                LineTable.cell(category.titles().in(locale)),
                phase,
                CLIMATE_CHANGE.unitPerYear().toString(),
                value,
                gaps));
        cells.addAll(LineTable.origin(data));
        text.append(String.join(";", cells)).append('\n');
    }
}
