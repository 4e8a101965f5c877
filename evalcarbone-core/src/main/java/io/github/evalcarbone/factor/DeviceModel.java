package io.github.evalcarbone.factor;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A device model with its reference electricity: {@code DeviceModel.of("laptop-1", "laptop").withElectricity(30)}. Immutable and
 * thread-safe.
 */
public final class DeviceModel {

    private final Facts facts;

    private DeviceModel(Facts facts) {
        this.facts = facts;
    }

    /**
     * Obtains a model without reference electricity, whose title is its id.
     *
     * @param id  its id, such as {@code ordinateur-portable-1}
     * @param type  the id of its type; empty if its source states none
     * @return the model, with {@link Provenance#NONE}
     */
    public static DeviceModel of(String id, String type) {
        return new DeviceModel(new Facts(id, type));
    }

    private DeviceModel with(Consumer<Facts> change) {
        Facts draft = new Facts(facts);
        change.accept(draft);
        return new DeviceModel(draft);
    }

    /**
     * Returns this model with other titles.
     *
     * @param changed  its names in English and French
     * @return the changed model
     */
    public DeviceModel withTitles(Bilingual changed) {
        return with(draft -> draft.titles = changed);
    }

    /**
     * Returns this model with the configuration that was assessed.
     *
     * @param changed  the device that was assessed, in a few words
     * @return the changed model
     */
    public DeviceModel withConfiguration(String changed) {
        return with(draft -> draft.configuration = changed);
    }

    /**
     * Returns this model with its reference consumption.
     *
     * @param kilowattHours  the electricity in kWh per item and year, 0 or more
     * @return the changed model
     * @throws IllegalArgumentException if the electricity is out of range
     */
    public DeviceModel withElectricity(double kilowattHours) {
        Invariants.notNegative(kilowattHours, "electricity in kWh per year");
        return with(draft -> draft.electricity = Optional.of(kilowattHours));
    }

    /**
     * Returns this model with the hours per day that its consumption is based on.
     *
     * @param perDay  the hours per day of use, above 0 and at most 24
     * @return the changed model
     * @throws IllegalArgumentException if the hours are out of range
     */
    public DeviceModel withReferenceHours(double perDay) {
        Invariants.within(perDay, Double.MIN_VALUE, 24, "reference hours per day", "above 0 and at most 24");
        return with(draft -> draft.referenceHours = Optional.of(perDay));
    }

    /**
     * Returns this model with its reference hours marked as assumed, which results report.
     *
     * @param changed  whether those hours are an assumption rather than stated by the source
     * @return the changed model
     */
    public DeviceModel withReferenceHoursAssumed(boolean changed) {
        return with(draft -> draft.referenceHoursAssumed = changed);
    }

    /**
     * Returns this model with its power on standby, which it draws outside its hours of service.
     *
     * @param watts  the power of one item in W, 0 or more
     * @return the changed model
     * @throws IllegalArgumentException if the power is out of range
     */
    public DeviceModel withStandbyWatts(double watts) {
        Invariants.notNegative(watts, "standby power in W");
        return with(draft -> draft.standbyWatts = Optional.of(watts));
    }

    /**
     * Returns this model with the lifetime assumed by its source.
     *
     * @param years  the lifetime in years, above 0
     * @return the changed model
     * @throws IllegalArgumentException if the lifetime is out of range
     */
    public DeviceModel withLifetimeYears(double years) {
        Invariants.within(years, Double.MIN_VALUE, Double.MAX_VALUE, "lifetime in years", "above 0 and finite");
        return with(draft -> draft.lifetimeYears = Optional.of(years));
    }

    /**
     * Returns this model with the uncertainty of its reference consumption.
     *
     * @param stated  how far the true consumption may be from it
     * @return the changed model
     */
    public DeviceModel withElectricityUncertainty(Distribution stated) {
        return with(draft -> draft.electricityUncertainty = Optional.of(stated));
    }

    /**
     * Returns this model with the uncertainty of its lifetime.
     *
     * @param stated  how far the true lifetime may be from it
     * @return the changed model
     */
    public DeviceModel withLifetimeUncertainty(Distribution stated) {
        return with(draft -> draft.lifetimeUncertainty = Optional.of(stated));
    }

    /**
     * Returns this model with its maker: its figures are then those of a product, not of a generic device.
     *
     * @param name  the maker, such as {@code Dell}
     * @return the changed model
     */
    public DeviceModel withManufacturer(String name) {
        return with(draft -> draft.manufacturer = Optional.of(name));
    }

    /**
     * Returns this model with the year that its figures are about.
     *
     * @param year  the year
     * @return the changed model
     */
    public DeviceModel withDataYear(int year) {
        return with(draft -> draft.dataYear = Optional.of(year));
    }

    /**
     * Returns this model with the origin of its figures.
     *
     * @param changed  the provenance of the figures
     * @return the changed model
     */
    public DeviceModel withProvenance(Provenance changed) {
        return with(draft -> draft.provenance = changed);
    }

    /** {@return its id, such as {@code ordinateur-portable-1}} */
    public String id() {
        return facts.id;
    }

    /** {@return the id of its type; empty if its source states none} */
    public String type() {
        return facts.type;
    }

    /** {@return its names in English and French} */
    public Bilingual titles() {
        return facts.titles;
    }

    /** {@return the configuration that was assessed, in a few words; empty if its source does not state it} */
    public String configuration() {
        return facts.configuration;
    }

    /** {@return its reference consumption, in kWh per item and year; empty if not covered} */
    public Optional<Double> electricity() {
        return facts.electricity;
    }

    /** {@return the hours per day that its consumption is based on; empty if not known} */
    public Optional<Double> referenceHours() {
        return facts.referenceHours;
    }

    /** {@return whether those hours are an assumption rather than stated by the source} */
    public boolean referenceHoursAssumed() {
        return facts.referenceHoursAssumed;
    }

    /** {@return its power on standby, in W per item; empty if not known} */
    public Optional<Double> standbyWatts() {
        return facts.standbyWatts;
    }

    /** {@return the lifetime assumed by its source, in years; empty if not known} */
    public Optional<Double> lifetimeYears() {
        return facts.lifetimeYears;
    }

    /** {@return how far the true consumption may be from the reference, as its dataset states; empty if it does not} */
    public Optional<Distribution> electricityUncertainty() {
        return facts.electricityUncertainty;
    }

    /** {@return how far the true lifetime may be from that of its source, as its dataset states; empty if it does not} */
    public Optional<Distribution> lifetimeUncertainty() {
        return facts.lifetimeUncertainty;
    }

    /** {@return its maker, if it is a product; empty for a generic device, and if its source does not state it} */
    public Optional<String> manufacturer() {
        return facts.manufacturer;
    }

    /** {@return the year that its figures are about; empty if its source does not state it} */
    public Optional<Integer> dataYear() {
        return facts.dataYear;
    }

    /** {@return the provenance of the figures} */
    public Provenance provenance() {
        return facts.provenance;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof DeviceModel model && facts.all().equals(model.facts.all()));
    }

    @Override
    public int hashCode() {
        return facts.id.hashCode();
    }

    /** Returns all properties in one line; do not parse. */
    @Override
    public String toString() {
        return "DeviceModel" + facts.all();
    }

    /** The properties of a model. They change only before a model has them. */
    private static final class Facts {

        final String id;
        final String type;
        Bilingual titles;
        String configuration = "";
        Optional<Double> electricity = Optional.empty();
        Optional<Double> referenceHours = Optional.empty();
        boolean referenceHoursAssumed;
        Optional<Double> standbyWatts = Optional.empty();
        Optional<Double> lifetimeYears = Optional.empty();
        Optional<Distribution> electricityUncertainty = Optional.empty();
        Optional<Distribution> lifetimeUncertainty = Optional.empty();
        Optional<String> manufacturer = Optional.empty();
        Optional<Integer> dataYear = Optional.empty();
        Provenance provenance = Provenance.NONE;

        Facts(String id, String type) {
            this.id = id;
            this.type = type;
            this.titles = new Bilingual(id, id);
        }

        Facts(Facts model) {
            this(model.id, model.type);
            titles = model.titles;
            configuration = model.configuration;
            electricity = model.electricity;
            referenceHours = model.referenceHours;
            referenceHoursAssumed = model.referenceHoursAssumed;
            standbyWatts = model.standbyWatts;
            lifetimeYears = model.lifetimeYears;
            electricityUncertainty = model.electricityUncertainty;
            lifetimeUncertainty = model.lifetimeUncertainty;
            manufacturer = model.manufacturer;
            dataYear = model.dataYear;
            provenance = model.provenance;
        }

        /** Returns all properties in order. */
        List<Object> all() {
            return List.of(
                    id,
                    type,
                    titles,
                    configuration,
                    electricity,
                    referenceHours,
                    referenceHoursAssumed,
                    standbyWatts,
                    lifetimeYears,
                    electricityUncertainty,
                    lifetimeUncertainty,
                    manufacturer,
                    dataYear,
                    provenance);
        }
    }
}
