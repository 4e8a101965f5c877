package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.Tally.FindingKind;
import io.github.evalcarbone.engine.result.Tally.GapKind;
import io.github.evalcarbone.engine.result.UsedMix;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;

/** Adds up the tallies of services and of a whole system. */
final class SystemTally {

    private SystemTally() {}

    /** Returns the same tally by the targets of a header with more phases. */
    static Tally under(ResultHeader system, ResultHeader own, Tally tally) {
        return tally.mapped(system.targets(), target -> target(system, own, target));
    }

    private static int target(ResultHeader system, ResultHeader own, int target) {
        return system.target(
                system.phases().indexOf(own.phase(target)), system.categories().indexOf(own.category(target)));
    }

    static Tally of(ResultHeader header, List<ServiceValues> services, List<Finding> findings) {
        Tally tally = new Tally(header);
        services.forEach(service -> add(header, service, tally));
        findings.stream()
                .filter(finding -> !UsedMix.restore(finding.problem(), tally))
                .forEach(finding -> tally.count(FindingKind.of(finding)));
        return tally;
    }

    private static void add(ResultHeader header, ServiceValues service, Tally tally) {
        boolean complete = true;
        for (int category = 0; category < header.categories().size(); category++) {
            boolean completeIn = true;
            boolean embodiedIn = true;
            for (int phase = 0; phase < header.phases().size(); phase++) {
                boolean isGap = service.gaps()[header.target(phase, category)] != null;
                completeIn &= !isGap;
                embodiedIn &= !isGap || header.phases().get(phase) == LifecyclePhase.USE;
            }
            for (int phase = 0; phase < header.phases().size(); phase++) {
                add(service, header.target(phase, category), completeIn, tally);
            }
            tally.completeIn[category] += completeIn ? 1 : 0;
            tally.embodiedIn[category] += embodiedIn ? 1 : 0;
            complete &= completeIn;
        }
        tally.lines++;
        tally.complete += complete ? 1 : 0;
    }

    private static void add(ServiceValues service, int target, boolean completeIn, Tally tally) {
        Gap gap = service.gaps()[target];
        if (gap != null) {
            tally.count(new GapKind(target, gap.rule(), gap.problem().code()));
        } else if (service.isKnown(target)) {
            tally.add(target, completeIn, service.values()[target], 1);
            tally.known[target]++;
        }
    }
}
