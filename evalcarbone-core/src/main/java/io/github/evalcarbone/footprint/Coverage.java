package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.ExactSum;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of an inventory a footprint covers, to be read beside every total. Immutable and thread-safe.
 *
 * @param lines  the number of lines
 * @param completeLines  how many of them have no gap at all
 * @param categories  the coverage of each category, in the order of the footprint
 */
public record Coverage(int lines, int completeLines, Map<ImpactCategory, CategoryCoverage> categories) {

    /**
     * The coverage of one category.
     *
     * @param completeLines  the lines without a gap in this category
     * @param knownValues  the values computed, one a line and phase
     * @param values  the values there should be
     * @param completeShareOfImpact  the share of the known impact that comes from lines without a gap in this category,
     *         from 0 to 1, credits counted by their size; the rest comes from lines whose impact is known in part only. 1 if nothing is known and
     *         nothing is missing, 0 if nothing is known and something is missing
     */
    public record CategoryCoverage(int completeLines, int knownValues, int values, double completeShareOfImpact) {}

    /**
     * Creates a coverage.
     *
     * @param lines  the number of lines
     * @param completeLines  how many of them have no gap at all
     * @param categories  the coverage of each category, in the order of the footprint
     */
    public Coverage {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /**
     * Returns the share of lines without any gap.
     *
     * @return from 0 to 1; 1 for an inventory without lines
     */
    public double lineShare() {
        return lines == 0 ? 1 : (double) completeLines / lines;
    }

    static Coverage of(FootprintData data) {
        Map<ImpactCategory, CategoryCoverage> categories = new LinkedHashMap<>();
        data.categories().forEach(category -> categories.put(category, category(data, category)));
        int complete = data.lines().size() - incomplete(data.gaps()).size();
        return new Coverage(data.lines().size(), complete, categories);
    }

    private static CategoryCoverage category(FootprintData data, ImpactCategory category) {
        List<Gap> gaps = data.gaps().stream()
                .filter(gap -> gap.category().equals(category))
                .toList();
        List<LineImpact> impacts = data.impacts().stream()
                .filter(impact -> impact.category().equals(category))
                .toList();
        Set<String> incomplete = incomplete(gaps);
        return new CategoryCoverage(
                data.lines().size() - incomplete.size(),
                impacts.size(),
                impacts.size() + gaps.size(),
                share(impacts, incomplete));
    }

    private static double share(List<LineImpact> impacts, Set<String> incomplete) {
        ExactSum all = new ExactSum();
        ExactSum complete = new ExactSum();
        for (LineImpact impact : impacts) {
            double size = Math.abs(impact.amount().value());
            all.add(size);
            complete.add(incomplete.contains(impact.line()) ? 0 : size);
        }
        if (incomplete.isEmpty()) {
            return 1;
        }
        return all.value() == 0 ? 0 : complete.value() / all.value();
    }

    private static Set<String> incomplete(List<Gap> gaps) {
        Set<String> lines = new HashSet<>();
        gaps.forEach(gap -> lines.add(gap.line()));
        return lines;
    }
}
