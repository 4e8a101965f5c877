package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.RecordStore;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.List;
import java.util.stream.Stream;

/** The footprint of an information system, read from a file. */
public final class RecordSystemFootprint extends BaseFootprint implements StoredSystemFootprint {

    private final RecordSystemParts parts;

    private RecordSystemFootprint(ResultHeader header, RecordStore store, RecordSystemParts parts) {
        super(header, store.tally(), store);
        this.parts = parts;
    }

    /**
     * Creates a footprint of stored parts. The header has the phases of the whole system.
     *
     * @throws IllegalArgumentException if a line id is not unique, or an impact names a line, phase or category that is not there
     */
    public static RecordSystemFootprint of(ResultHeader header, RecordSystemParts parts) {
        RecordStore store = new RecordStore(lines(header, parts));
        requireOwnIds(store.ids());
        return new RecordSystemFootprint(header, store, parts);
    }

    /** The lines of the equipment, then those of services. */
    private static FootprintData lines(ResultHeader header, RecordSystemParts parts) {
        FootprintData equipment = parts.equipment().data();
        List<FootprintLine> services = parts.services().lines().stream()
                .map(line -> ServiceLine.of(line.object().orElseThrow()))
                .toList();
        return header.data(
                joined(equipment.lines(), services),
                joined(equipment.impacts(), parts.serviceImpacts()),
                joined(equipment.gaps(), parts.services().gaps()),
                joined(equipment.findings(), parts.services().findings()));
    }

    @Override
    public RuleSetReference systemRules() {
        return parts.rules();
    }

    @Override
    public StoredFootprint equipment() {
        return parts.equipment();
    }

    @Override
    public AllocatedFootprint<ExternalService> services() {
        return parts.services();
    }

    @Override
    public MessagingFootprint messaging() {
        return parts.messaging();
    }

    @Override
    public AllocatedFootprint<VirtualMachine> machines() {
        return parts.machines();
    }

    @Override
    public AllocatedFootprint<Application> applications() {
        return parts.applications();
    }

    @Override
    public List<Gap> allGaps() {
        return Stream.of(gaps(), parts.messaging().gaps(), parts.unshared())
                .flatMap(List::stream)
                .toList();
    }
}
