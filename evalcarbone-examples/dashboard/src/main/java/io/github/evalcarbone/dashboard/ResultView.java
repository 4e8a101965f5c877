package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows of a footprint.
 *
 * @param category  the id of the category that is shown
 * @param categories  all categories, with their totals
 * @param phases  the phases, in their order, with their names
 * @param total  the total
 * @param byPhase  the total of each phase
 * @param types  the parts by type
 * @param departments  the parts by department
 * @param sites  the parts by site
 * @param lines  the lines that weigh most
 * @param issues  what is missing, and remarks
 * @param charts  charts as HTML of the library
 * @param equivalents  the total in other words; none for other categories than climate change
 * @param share  the share of what the whole hospital emits, from 0; null if that is not stated
 */
record ResultView(
        String category,
        List<CategoryView> categories,
        List<Choice> phases,
        TotalView total,
        Map<LifecyclePhase, TotalView> byPhase,
        List<GroupView> types,
        List<GroupView> departments,
        List<GroupView> sites,
        List<LineView> lines,
        List<IssueView> issues,
        List<String> charts,
        List<EquivalentView> equivalents,
        @Nullable Double share) {

    private static final double KILOGRAMS = 1000;

    static ResultView of(Assessed assessed, Footprint footprint, String asked, LineRows rows, Words words) {
        Language language = words.language();
        ImpactCategory category = CategoryView.chosen(asked, footprint.categories());
        Total total = footprint.total(category);
        boolean isClimate = category.equals(ImpactCategory.CLIMATE_CHANGE) && !total.isUnknown();
        List<GroupView> types = GroupView.of(footprint, Facet.EQUIPMENT_TYPE, category, assessed.factors(), language);
        List<GroupView> departments = GroupView.of(footprint, Facet.DEPARTMENT, category, assessed.factors(), language);
        Map<LifecyclePhase, TotalView> totals = byPhase(footprint, category);
        List<LifecyclePhase> shown = ShownPhases.of(footprint.phases(), List.of(totals));
        Charts charts = new Charts(category, shown, words);
        return new ResultView(
                category.id(),
                CategoryView.of(footprint, language),
                ShownPhases.choices(shown, language),
                TotalView.of(total),
                totals,
                types,
                departments,
                GroupView.of(footprint, Facet.SITE, category, assessed.factors(), language),
                LineView.largest(footprint, category, assessed.factors(), rows, language),
                IssueView.of(footprint, rows, language),
                charts(charts, totals, TotalView.of(total), types, departments),
                isClimate ? EquivalentView.of(total, language) : List.of(),
                isClimate ? share(total, assessed.document().hospitalTotal()) : null);
    }

    /** Not those of the report: making all of it takes seconds for many lines. */
    private static List<String> charts(
            Charts charts,
            Map<LifecyclePhase, TotalView> totals,
            TotalView whole,
            List<GroupView> types,
            List<GroupView> departments) {
        List<String> all = new ArrayList<>();
        all.add(charts.shares("chart.whole", totals, whole));
        all.add(charts.groupsByPhase("chart.types", "chart.type", types));
        all.add(charts.phasesByGroup("chart.phases", types, totals));
        if (departments.size() > 1) {
            all.add(charts.groupsByPhase("chart.departments", "chart.department", departments));
        }
        return all;
    }

    private static @Nullable Double share(Total total, @Nullable Double hospital) {
        return hospital == null || !(hospital > 0) ? null : total.known().value() / KILOGRAMS / hospital;
    }

    static Map<LifecyclePhase, TotalView> byPhase(Footprint footprint, ImpactCategory category) {
        Map<LifecyclePhase, TotalView> all = new LinkedHashMap<>();
        footprint.phases().forEach(phase -> all.put(phase, TotalView.of(footprint.total(category, phase))));
        return all;
    }
}
