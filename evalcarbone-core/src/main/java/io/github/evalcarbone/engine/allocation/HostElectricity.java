package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.system.InformationSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The electricity of the hosts of machines: their data centre, its PUE, and the mix of its area. Thread-safe. */
final class HostElectricity {

    private final ResultHeader header;
    private final FactorSet factors;
    private final Map<String, Equipment> hosts = new HashMap<>();

    HostElectricity(ResultHeader header, FactorSet factors, InformationSystem system) {
        this.header = header;
        this.factors = factors;
        boolean isNeeded = system.machines().stream()
                .anyMatch(machine -> machine.annualKilowattHours().isPresent());
        if (isNeeded) {
            system.inventory().equipment().forEach(line -> hosts.put(line.id(), line));
        }
    }

    /** Returns a fact of a host in a target, -1 for any; none if it is missing, or no machine has electricity of its own. */
    ResolvedInput of(String host, ObjectInput input, int target) {
        Equipment line = hosts.get(host);
        if (line == null) {
            return input == ObjectInput.CARRIER_IN_DATA_CENTRE ? ResolvedInput.declared(false) : ResolvedInput.NONE;
        }
        return switch (input) {
            case CARRIER_IN_DATA_CENTRE ->
                ResolvedInput.declared(line.dataCentre().isPresent());
            case CARRIER_PUE -> ResolvedInput.declared(line.dataCentre().flatMap(DataCentre::pue));
            case CARRIER_MIX -> mix(line, target);
            default -> ResolvedInput.NONE;
        };
    }

    /** Returns the mix of the data centre, outside one of the place of use, as for the host; in the phase of use alone. */
    private ResolvedInput mix(Equipment line, int target) {
        if (target < 0 || header.phase(target) != LifecyclePhase.USE) {
            return ResolvedInput.NONE;
        }
        Optional<String> area =
                line.dataCentre().isPresent() ? line.dataCentre().flatMap(DataCentre::country) : line.country();
        Optional<String> place = line.dataCentre().map(DataCentre::name).or(line::site);
        int year = header.evaluationDate().getYear();
        return ResolvedInput.figure(
                area.flatMap(found -> factors.mixAt(place, found, header.category(target), year))
                        .map(ElectricityMix::factor),
                Origin.ELECTRICITY_MIX,
                area.orElse(""));
    }
}
