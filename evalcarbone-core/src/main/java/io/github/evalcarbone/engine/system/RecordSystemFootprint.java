package io.github.evalcarbone.engine.system;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.RecordStore;
import io.github.evalcarbone.engine.result.ResultHeader;
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
     * Creates a footprint of stored lines, those of the equipment and then those of services, and of stored parts. The
     * header has the phases of the whole system.
     *
     * @throws IllegalArgumentException if a line id is not unique
     */
    public static RecordSystemFootprint of(ResultHeader header, RecordStore lines, RecordSystemParts parts) {
        requireOwnIds(lines.ids());
        return new RecordSystemFootprint(header, lines, parts);
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
