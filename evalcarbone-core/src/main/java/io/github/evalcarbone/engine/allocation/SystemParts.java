package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.allocation.ViewTargets.Carriers;
import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The parts of the footprint of a system.
 *
 * @param header  its rules, datasets, inventory and date; its phases are those of equipment and of services
 * @param tally  its exact sums and counts
 * @param rules  the rules for everything but equipment
 * @param system  the system itself
 * @param equipment  the footprint of its equipment
 * @param services  the results of its services
 * @param serviceFindings  the findings about their figures
 * @param ofServices  the services as a view
 * @param messaging  its mail
 * @param machines  the view by machine
 * @param applications  the view by application
 * @param sharedTerminals  the numbers of devices
 * @param undetermined  the gaps that the allocation itself causes
 * @param carriers  the explanations of equipment and services
 */
record SystemParts(
        ResultHeader header,
        Tally tally,
        RuleSet rules,
        Supplier<InformationSystem> system,
        ColumnFootprint equipment,
        List<ServiceValues> services,
        List<Finding> serviceFindings,
        SystemView<ExternalService> ofServices,
        RuleMessaging messaging,
        SystemView<VirtualMachine> machines,
        SystemView<Application> applications,
        List<Explanation> sharedTerminals,
        Supplier<List<Gap>> undetermined,
        Carriers carriers) {

    SystemStore store() {
        return new SystemStore(header, equipment, new ServiceLines(header, services), serviceFindings);
    }

    SystemParts withRemarks(List<Problem> more) {
        return with(header.withRemarks(more), equipment.withRemarks(more));
    }

    SystemParts withSetAside(SetAside more) {
        return with(header.withSetAside(more), equipment.withSetAside(more));
    }

    private SystemParts with(ResultHeader changed, ColumnFootprint changedEquipment) {
        FootprintTotals totals = new ExactTotals(changed, tally);
        return new SystemParts(
                changed,
                tally,
                rules,
                system,
                changedEquipment,
                services,
                serviceFindings,
                ofServices,
                messaging,
                machines.under(totals),
                applications.under(totals),
                sharedTerminals,
                undetermined,
                carriers);
    }

    /** Returns the parts of both systems, which share no id. The phases are those of either. */
    SystemParts joined(SystemParts other) {
        ResultHeader both = header.merge(other.header);
        if (!rules.equals(other.rules)) {
            throw new IllegalArgumentException("[" + other.rules + "] must be [" + rules + "].");
        }
        BaseFootprint.requireOwnIds(SystemView.concat(ids(), other.ids()));
        Tally sum = tally.plus(other.tally);
        FootprintTotals totals = new ExactTotals(both, sum);
        return new SystemParts(
                both,
                sum,
                rules,
                () -> system.get().plus(other.system.get()),
                equipment.merged(other.equipment),
                SystemView.concat(services, other.services),
                SystemView.concat(serviceFindings, other.serviceFindings),
                ofServices.joined(other.ofServices, ofServices.totals().merge(other.ofServices.totals())),
                messaging.joined(other.messaging),
                machines.joined(other.machines, totals),
                applications.joined(other.applications, totals),
                SystemView.concat(sharedTerminals, other.sharedTerminals),
                () -> SystemView.concat(undetermined.get(), other.undetermined.get()),
                (carrier, target) -> explain(other, carrier, target));
    }

    private Optional<Explanation> explain(SystemParts other, String carrier, int target) {
        Optional<Explanation> mine = carriers.explain(carrier, target);
        return mine.isPresent() ? mine : other.carriers.explain(carrier, target);
    }

    private List<String> ids() {
        List<String> objects = SystemView.concat(
                machines.systemLines().stream().map(SystemLine::id).toList(),
                applications.systemLines().stream().map(SystemLine::id).toList());
        return SystemView.concat(store().ids(), objects);
    }
}
