package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;

/**
 * The parts of a stored footprint of an information system.
 *
 * @param rules  the rules for everything but equipment
 * @param equipment  the footprint of its equipment
 * @param services  the services as a view
 * @param machines  the view by machine
 * @param applications  the view by application
 * @param messaging  its mail
 * @param unshared  the gaps caused by the allocation itself
 */
public record RecordSystemParts(
        RuleSetReference rules,
        StoredFootprint equipment,
        RecordView<ExternalService> services,
        RecordView<VirtualMachine> machines,
        RecordView<Application> applications,
        RecordMessaging messaging,
        List<Gap> unshared) {

    public RecordSystemParts {
        unshared = List.copyOf(unshared);
    }
}
