package io.github.evalcarbone.factor;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A type of equipment with its defaults: {@code EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop-1")}. Immutable
 * and thread-safe.
 */
public final class EquipmentType {

    private final String id;
    private final Bilingual titles;
    private final Optional<Double> lifetimeYears;
    private final Optional<Distribution> lifetimeUncertainty;
    private final Optional<String> defaultModel;
    private final boolean defaultModelIsProxy;
    private final Optional<String> usage;
    private final boolean isSupport;
    private final boolean isOfRoom;
    private final Provenance provenance;

    private EquipmentType(Draft draft) {
        this.id = draft.id;
        this.titles = draft.titles;
        this.lifetimeYears = draft.lifetimeYears;
        this.lifetimeUncertainty = draft.lifetimeUncertainty;
        this.defaultModel = draft.defaultModel;
        this.defaultModelIsProxy = draft.defaultModelIsProxy;
        this.usage = draft.usage;
        this.isSupport = draft.isSupport;
        this.isOfRoom = draft.isOfRoom;
        this.provenance = draft.provenance;
    }

    /**
     * Obtains a type without defaults, whose title is its id.
     *
     * @param id  its id, such as {@code laptop}
     * @return the type, with {@link Provenance#NONE}
     */
    public static EquipmentType of(String id) {
        return new EquipmentType(new Draft(id));
    }

    private EquipmentType with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new EquipmentType(draft);
    }

    /**
     * Returns this type with other titles.
     *
     * @param changed  its names in English and French
     * @return the changed type
     */
    public EquipmentType withTitles(Bilingual changed) {
        return with(draft -> draft.titles = changed);
    }

    /**
     * Returns this type with a reference lifetime.
     *
     * @param years  the lifetime in years, above 0
     * @return the changed type
     * @throws IllegalArgumentException if the lifetime is out of range
     */
    public EquipmentType withLifetimeYears(double years) {
        Invariants.within(years, Double.MIN_VALUE, Double.MAX_VALUE, "lifetime in years", "above 0 and finite");
        return with(draft -> draft.lifetimeYears = Optional.of(years));
    }

    /**
     * Returns this type with the uncertainty of its reference lifetime.
     *
     * @param stated  how far the true lifetime may be from it
     * @return the changed type
     */
    public EquipmentType withLifetimeUncertainty(Distribution stated) {
        return with(draft -> draft.lifetimeUncertainty = Optional.of(stated));
    }

    /**
     * Returns this type with its default model.
     *
     * @param model  the id of the model; in a dataset without models, an id or alias of another dataset
     * @return the changed type
     */
    public EquipmentType withDefaultModel(String model) {
        return with(draft -> draft.defaultModel = Optional.of(model));
    }

    /**
     * Returns this type with its default model marked as a proxy of another kind, which results report.
     *
     * @param changed  whether the default model is a proxy: another kind of equipment, for lack of figures of this one
     * @return the changed type
     */
    public EquipmentType withDefaultModelIsProxy(boolean changed) {
        return with(draft -> draft.defaultModelIsProxy = changed);
    }

    /**
     * Returns this type with its reference usage.
     *
     * @param changed  the id of a {@link ReferenceUsage} of the same dataset
     * @return the changed type
     */
    public EquipmentType withUsage(String changed) {
        return with(draft -> draft.usage = Optional.of(changed));
    }

    /**
     * Returns this type as one that supports others: UPS, cooling, power distribution. What it draws in a data centre is
     * what the PUE adds to the others already.
     *
     * @param changed  whether it supports others
     * @return the changed type
     */
    public EquipmentType withSupport(boolean changed) {
        return with(draft -> draft.isSupport = changed);
    }

    /**
     * Returns this type as equipment of computer rooms: servers, storage, core network.
     *
     * @param changed  whether it is equipment of computer rooms rather than of workplaces
     * @return the changed type
     */
    public EquipmentType withRoom(boolean changed) {
        return with(draft -> draft.isOfRoom = changed);
    }

    /**
     * Returns this type with the origin of its defaults.
     *
     * @param changed  the provenance of the defaults
     * @return the changed type
     */
    public EquipmentType withProvenance(Provenance changed) {
        return with(draft -> draft.provenance = changed);
    }

    /** {@return its id, such as {@code laptop}} */
    public String id() {
        return id;
    }

    /** {@return its names in English and French} */
    public Bilingual titles() {
        return titles;
    }

    /** {@return its reference lifetime in years; empty if there is none} */
    public Optional<Double> lifetimeYears() {
        return lifetimeYears;
    }

    /** {@return how far the true lifetime may be from the reference, as its dataset states; empty if it does not} */
    public Optional<Distribution> lifetimeUncertainty() {
        return lifetimeUncertainty;
    }

    /** {@return the id or an alias of its default model; empty if there is none} */
    public Optional<String> defaultModel() {
        return defaultModel;
    }

    /** {@return whether that model is a proxy: another kind of equipment, for lack of figures of this one} */
    public boolean defaultModelIsProxy() {
        return defaultModelIsProxy;
    }

    /** {@return the id of its {@link ReferenceUsage}; empty if there is none} */
    public Optional<String> usage() {
        return usage;
    }

    /** {@return whether it supports others: UPS, cooling, power distribution} */
    public boolean isSupport() {
        return isSupport;
    }

    /** {@return whether it is equipment of computer rooms rather than of workplaces} */
    public boolean isOfRoom() {
        return isOfRoom;
    }

    /** {@return the provenance of the defaults} */
    public Provenance provenance() {
        return provenance;
    }

    private List<Object> facts() {
        return List.of(
                id,
                titles,
                lifetimeYears,
                lifetimeUncertainty,
                defaultModel,
                defaultModelIsProxy,
                usage,
                isSupport,
                isOfRoom,
                provenance);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof EquipmentType type && facts().equals(type.facts()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns all properties in one line; do not parse. */
    @Override
    public String toString() {
        return "EquipmentType" + facts();
    }

    /** A mutable copy of a type; never leaves the method that creates it. */
    private static final class Draft {
        private final String id;
        private Bilingual titles;
        private Optional<Double> lifetimeYears = Optional.empty();
        private Optional<Distribution> lifetimeUncertainty = Optional.empty();
        private Optional<String> defaultModel = Optional.empty();
        private boolean defaultModelIsProxy;
        private Optional<String> usage = Optional.empty();
        private boolean isSupport;
        private boolean isOfRoom;
        private Provenance provenance = Provenance.NONE;

        private Draft(String id) {
            this.id = id;
            this.titles = new Bilingual(id, id);
        }

        private Draft(EquipmentType type) {
            this(type.id);
            titles = type.titles;
            lifetimeYears = type.lifetimeYears;
            lifetimeUncertainty = type.lifetimeUncertainty;
            defaultModel = type.defaultModel;
            defaultModelIsProxy = type.defaultModelIsProxy;
            usage = type.usage;
            isSupport = type.isSupport;
            isOfRoom = type.isOfRoom;
            provenance = type.provenance;
        }
    }
}
