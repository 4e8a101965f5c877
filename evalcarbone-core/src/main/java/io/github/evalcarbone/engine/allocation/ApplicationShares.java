package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.allocation.Allocation.Group;
import io.github.evalcarbone.engine.allocation.Allocation.Shared;
import io.github.evalcarbone.engine.part.Carrier;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.engine.part.Impacts;
import io.github.evalcarbone.engine.part.JoinedImpacts;
import io.github.evalcarbone.engine.part.Unshared;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.Refusals;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Allocates machines, cloud instances and equipment to the applications that run on them. Not thread-safe until
 * everything is allocated.
 */
final class ApplicationShares {

    private final ResultHeader header;
    private final InformationSystem system;
    private final List<Application> applications;
    private final Allocation toApplications;
    private final Tenants tenants = new Tenants();
    /** The parts by index of the application in the system. */
    private final List<List<CarrierPart>> parts = new ArrayList<>();

    ApplicationShares(ResultHeader header, RuleSet rules, InformationSystem system) {
        this.header = header;
        this.system = system;
        this.applications = system.applications();
        this.toApplications = new Allocation(
                header,
                rules,
                AllocatedKind.APPLICATION,
                Claims.ofApplications(applications),
                Refusals.ofApplications(system));
        for (int place = 0; place < applications.size(); place++) {
            parts.add(new ArrayList<>());
            place(applications.get(place), place);
        }
    }

    private void place(Application application, int place) {
        for (String machine : application.machines()) {
            tenants.add(machine, place);
        }
        for (String line : application.equipment()) {
            tenants.add(line, place);
        }
    }

    boolean isCarrier(String id) {
        return tenants.isCarrier(id);
    }

    /** Returns a carrier with the applications on it, possibly none. */
    Group group(String id, CarrierPart whole) {
        return new Group(Carrier.of(id, whole), tenants.of(id));
    }

    /** Allocates carriers to their applications. */
    List<Shared> share(List<Group> carriers) {
        List<Shared> shared = toApplications.share(carriers);
        for (Shared one : shared) {
            int[] objects = one.group.objects();
            for (int i = 0; i < objects.length; i++) {
                parts.get(objects[i]).add(one.parts[i]);
            }
        }
        return shared;
    }

    List<CarrierPart> parts(int place) {
        return parts.get(place);
    }

    Impacts impacts(int place) {
        Application application = applications.get(place);
        List<Impacts> taken = new ArrayList<>();
        parts.get(place).forEach(part -> taken.add(part.impacts()));
        return new JoinedImpacts(
                taken, missing(application).map(why -> target -> why.gap(header, target, application.id())));
    }

    /**
     * Returns the reason why the impact of an application is incomplete: it has neither machines nor equipment, or some
     * of its carriers are unknown.
     */
    private Optional<Unshared> missing(Application application) {
        boolean isPlaced =
                !application.machines().isEmpty() || !application.equipment().isEmpty();
        return isPlaced && !system.incompleteApplications().contains(application.id())
                ? Optional.empty()
                : Optional.of(new Unshared("", Problem.of(CoreCode.MACHINE_MISSING, Location.NONE, application.id())));
    }

    List<Gap> gaps() {
        return SystemView.concat(toApplications.gaps(), ofApplications());
    }

    List<Gap> undetermined() {
        return SystemView.concat(toApplications.undetermined(), ofApplications());
    }

    private List<Gap> ofApplications() {
        List<Gap> gaps = new ArrayList<>();
        for (Application application : applications) {
            missing(application).ifPresent(why -> {
                for (int target = 0; target < header.targets(); target++) {
                    gaps.add(why.gap(header, target, application.id()));
                }
            });
        }
        return gaps;
    }

    List<Finding> findings() {
        return toApplications.findings();
    }
}
