package io.github.evalcarbone.purchase;

import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A device to be bought instead of one that is there. Immutable and thread-safe.
 *
 * @param device  one item, matched to the factors, with its years of service and its electricity as far as they are stated; its place
 *     is that of the device it replaces
 * @param model  the model of the factors that represents it; empty if there is none
 * @param basis  what its figures rest on
 * @param remarks  remarks on how its figures were found
 */
public record NewDevice(Equipment device, Optional<String> model, FigureBasis basis, List<Problem> remarks) {

    /**
     * Creates a device.
     *
     * @param device  one item, matched to the factors
     * @param model  the model of the factors that represents it
     * @param basis  what its figures rest on
     * @param remarks  remarks on how its figures were found
     */
    public NewDevice {
        remarks = List.copyOf(remarks);
    }

    /**
     * Looks a device up in the factors, as a line of an inventory.
     *
     * @param model  its model, in any words
     * @param type  its type; empty if the model says it
     * @param pipeline  the factors, and how models and types are matched
     * @param day  the day for which it is computed
     * @return the device; empty if it is no equipment, such as a virtual machine
     * @throws IllegalArgumentException if a text is blank
     */
    public static Optional<NewDevice> find(
            String model, Optional<String> type, FootprintPipeline pipeline, LocalDate day) {
        Equipment asked = Equipment.builder(model)
                .label(model)
                .model(model)
                .type(type.orElse(null))
                .quantity(1)
                .build();
        FootprintRun<Inventory> run =
                pipeline.inventory(PipelineInput.of(Inventory.of("new device", day, List.of(asked))));
        return run.checked().partial().stream()
                .flatMap(found -> pipeline.calculator().calculate(found).lines().stream()
                        .map(line -> of(found.equipment().get(0), line.model(), run.matches())))
                .findFirst();
    }

    private static NewDevice of(Equipment device, Optional<String> model, MatchLog matches) {
        FigureBasis basis = matches.counted().stream()
                .map(counted -> FigureBasis.of(counted.match().decision()))
                .findFirst()
                .filter(any -> model.isPresent())
                .orElse(FigureBasis.UNKNOWN);
        return new NewDevice(device, model, basis, matches.remarks());
    }

    /**
     * Returns this device with other years of service.
     *
     * @param years  the years, above 0
     * @return the changed device
     * @throws IllegalArgumentException if they are out of range
     */
    public NewDevice withYears(double years) {
        return new NewDevice(
                device.withServiceLife(device.serviceLife().withPlannedYears(years)), model, basis, remarks);
    }

    /**
     * Returns this device with a stated consumption.
     *
     * @param kilowattHours  the consumption in kWh a year, 0 or more
     * @return the changed device
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public NewDevice withAnnualKilowattHours(double kilowattHours) {
        return new NewDevice(device.withUsage(UsageProfile.measured(kilowattHours)), model, basis, remarks);
    }

    /** {@return the basis of its electricity: stated, else that of its other figures} */
    public FigureBasis useBasis() {
        return device.usage().electricity() instanceof ElectricityUse.Reference ? basis : FigureBasis.DECLARED;
    }

    /**
     * Returns as many of this device where a line is, used as that line is: for as many hours, if it states hours; a consumption
     * measured on the former device says nothing about this one.
     */
    Equipment instead(Equipment line) {
        return device.toBuilder()
                .id(line.id())
                .quantity(line.quantity())
                .country(line.country().orElse(null))
                .dataCentre(line.dataCentre().orElse(null))
                .site(line.site().orElse(null))
                .department(line.department().orElse(null))
                .holding(line.holding())
                .usage(line.usage().withElectricity(electricity(line.usage().electricity())))
                .build();
    }

    private ElectricityUse electricity(ElectricityUse former) {
        ElectricityUse own = device.usage().electricity();
        return own instanceof ElectricityUse.Reference && former instanceof ElectricityUse.Hours ? former : own;
    }
}
