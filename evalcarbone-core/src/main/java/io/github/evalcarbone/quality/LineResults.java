package io.github.evalcarbone.quality;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.quality.LineQuality.Group;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The results of the rules for a line, in one category: values, gaps and findings, those of use apart from the others. */
final class LineResults {

    /** The results of one of the two groups of phases. */
    static final class Side {
        private final Set<CoreCode> findings = EnumSet.noneOf(CoreCode.class);
        private final Set<CoreCode> gaps = EnumSet.noneOf(CoreCode.class);
        private BigDecimal impact = BigDecimal.ZERO;

        boolean isFound(CoreCode... codes) {
            return isAny(findings, codes);
        }

        boolean isGap(CoreCode... codes) {
            return isAny(gaps, codes);
        }

        private static boolean isAny(Set<CoreCode> set, CoreCode... codes) {
            for (CoreCode code : codes) {
                if (set.contains(code)) {
                    return true;
                }
            }
            return false;
        }

        boolean hasGap() {
            return !gaps.isEmpty();
        }

        boolean isUnknown() {
            return hasGap() && impact.signum() == 0;
        }

        Group group(Grade grade) {
            return new Group(grade, impact, isUnknown());
        }
    }

    private static final LineResults NONE = new LineResults();

    final Side embodied = new Side();
    final Side use = new Side();
    final Set<LifecyclePhase> missing = EnumSet.noneOf(LifecyclePhase.class);

    /** Returns the results of the lines of a page. */
    static Map<String, LineResults> of(FootprintData page) {
        Map<String, LineResults> lines = new HashMap<>();
        page.lines().forEach(line -> lines.put(line.id(), new LineResults()));
        page.impacts().forEach(impact -> line(lines, impact.line()).add(impact));
        page.gaps().forEach(gap -> line(lines, gap.line()).add(gap));
        page.findings()
                .forEach(finding ->
                        finding.line().ifPresent(id -> line(lines, id).add(finding)));
        return lines;
    }

    static LineResults line(Map<String, LineResults> lines, String id) {
        return lines.getOrDefault(id, NONE);
    }

    private Side side(LifecyclePhase phase) {
        return phase == LifecyclePhase.USE ? use : embodied;
    }

    private void add(LineImpact impact) {
        Side side = side(impact.phase());
        side.impact = side.impact.add(impact.known().size());
    }

    private void add(Gap gap) {
        missing.add(gap.phase());
        add(side(gap.phase()).gaps, gap.problem().code());
    }

    /** A finding that is not about a single phase is about both. */
    private void add(Finding finding) {
        if (finding.phase().filter(LifecyclePhase.USE::equals).isEmpty()) {
            add(embodied.findings, finding.problem().code());
        }
        if (finding.phase().filter(phase -> phase != LifecyclePhase.USE).isEmpty()) {
            add(use.findings, finding.problem().code());
        }
    }

    private static void add(Set<CoreCode> codes, ProblemCode code) {
        if (code instanceof CoreCode known) {
            codes.add(known);
        }
    }
}
