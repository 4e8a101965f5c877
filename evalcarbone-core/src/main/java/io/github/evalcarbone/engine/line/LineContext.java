package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.Origin;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of the vocabulary of rules for one line, looked up and never computed. */
public final class LineContext {

    public final Equipment line;
    public final Optional<DeviceLookup> model;
    public final Optional<DeviceLookup> typeDefault;
    /** The device that represents the line. */
    public final Optional<DeviceLookup> device;

    /** The declared type, if the factors include it. */
    public final Optional<EquipmentType> declaredType;
    /** The declared type, else that of the model. */
    public final Optional<EquipmentType> type;

    /** Whether the model is the name of a type, so that the line names a type alone. */
    public final boolean namesType;

    private final Map<LineInput, Double> stated = new EnumMap<>(LineInput.class);
    private final MixAreas areas;
    private final LocalDate evaluationDate;
    private final FactorSet factors;
    private final Set<Evaluation> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    LineContext(MixAreas areas, LocalDate evaluationDate, FactorSet factors) {
        this.areas = areas;
        this.line = areas.line();
        this.evaluationDate = evaluationDate;
        this.factors = factors;
        StatedInputs.of(line, stated::put);
        this.model = line.model().flatMap(factors::model);
        Optional<String> named = line.model()
                .filter(name -> model.isEmpty() && factors.type(name).isPresent());
        this.namesType = named.isPresent();
        this.typeDefault = named.or(line::type).flatMap(factors::typeDefault);
        this.device = model.or(() -> typeDefault);
        this.declaredType = named.or(line::type).flatMap(factors::type);
        this.type = declaredType.or(
                () -> model.flatMap(match -> factors.type(match.model().type())));
    }

    /** Returns a value that does not depend on the category; empty for factors and mixes. */
    public Optional<Value> value(LineInput input) {
        return switch (input) {
            case EVALUATION_DATE -> Optional.of(Value.of(evaluationDate));
            case IN_DATA_CENTRE -> flag(line.dataCentre().isPresent());
            case DATA_CENTRE_PUE -> number(line.dataCentre().flatMap(DataCentre::pue));
            case TYPE_LIFETIME -> number(type.flatMap(EquipmentType::lifetimeYears));
            case DEVICE_LIFETIME -> number(device.map(DeviceLookup::model).flatMap(DeviceModel::lifetimeYears));
            case DEVICE_ELECTRICITY, MODEL_ELECTRICITY, TYPE_DEFAULT_ELECTRICITY ->
                number(match(input).map(DeviceLookup::model).flatMap(DeviceModel::electricity));
            case DEVICE_REFERENCE_HOURS ->
                number(match(input).map(DeviceLookup::model).flatMap(DeviceModel::referenceHours));
            case DEVICE_STANDBY_POWER -> number(device.map(DeviceLookup::model).flatMap(DeviceModel::standbyWatts));
            case LOSSES_COUNTRY, LOSSES_DATA_CENTRE ->
                number(lossesOf(input).map(Coefficient::amount).map(Amount::value));
            case TYPE_SUPPORT -> flag(type.filter(EquipmentType::isSupport).isPresent());
            case TYPE_ROOM -> flag(type.filter(EquipmentType::isOfRoom).isPresent());
            case DEVICE_REFERENCE_HOURS_ASSUMED ->
                flag(device.map(DeviceLookup::model)
                        .filter(DeviceModel::referenceHoursAssumed)
                        .isPresent());
            default -> stated(input);
        };
    }

    /** Returns the value of an attribute. */
    Optional<Value> attribute(String name) {
        return number(line.attributes().value(name));
    }

    /** Returns the inputs that the line states. */
    Set<LineInput> stated() {
        return stated.keySet();
    }

    private Optional<Value> stated(LineInput input) {
        if (input.kind().equals(ValueKind.FLAG)) {
            return flag(stated.containsKey(input));
        }
        Optional<Double> value = Optional.ofNullable(stated.get(input));
        return input.kind().equals(ValueKind.DATE)
                ? value.map(day -> Value.of(LocalDate.ofEpochDay(day.longValue())))
                : number(value);
    }

    /** Returns any value, in one category. */
    public Optional<Value> value(LineInput input, ImpactCategory category) {
        return factor(input, category)
                .map(Factor::amount)
                .map(Amount::value)
                .map(Value::of)
                .or(() -> value(input));
    }

    /** Returns the factor behind an input; empty if the input is not a factor, or is not covered. */
    public Optional<Factor> factor(LineInput input, ImpactCategory category) {
        return switch (input) {
            case MIX_COUNTRY, MIX_DATA_CENTRE, MIX_COUNTRY_WITHOUT_LOSSES, MIX_DATA_CENTRE_WITHOUT_LOSSES ->
                mix(input, category).map(ElectricityMix::factor);
            case LOSSES_COUNTRY, LOSSES_DATA_CENTRE -> lossesOf(input).map(Coefficient::factor);
            default -> input.phase().flatMap(phase -> factor(input, phase, category));
        };
    }

    /**
     * Returns the mix behind an input, of the year of the evaluation or an earlier one; empty if the input is not a
     * mix, or is not covered.
     */
    public Optional<ElectricityMix> mix(LineInput input, ImpactCategory category) {
        return switch (input) {
            case MIX_COUNTRY -> mix(line.site(), areas.of(input), category);
            case MIX_DATA_CENTRE -> mix(line.dataCentre().map(DataCentre::name), areas.of(input), category);
            case MIX_COUNTRY_WITHOUT_LOSSES ->
                mix(LineInput.MIX_COUNTRY, category).filter(factors::isWithoutLosses);
            case MIX_DATA_CENTRE_WITHOUT_LOSSES ->
                mix(LineInput.MIX_DATA_CENTRE, category).filter(factors::isWithoutLosses);
            default -> Optional.empty();
        };
    }

    private Optional<ElectricityMix> mix(Optional<String> place, Optional<String> area, ImpactCategory category) {
        return area.flatMap(found -> factors.mixAt(place, found, category, evaluationDate.getYear()));
    }

    /** Returns the losses behind an input; empty if it is another one, or they are not known. */
    public Optional<Coefficient> lossesOf(LineInput input) {
        return switch (input) {
            case LOSSES_COUNTRY, LOSSES_DATA_CENTRE -> areas.of(input).flatMap(factors::losses);
            default -> Optional.empty();
        };
    }

    /** Returns the area that an input is about, under its usual name; empty if it is not stated, or stands for none. */
    Optional<String> areaOf(LineInput input) {
        return areas.of(input).flatMap(this::usualArea);
    }

    /** Returns the country of the line, if an input takes it for that of a data centre which states none. */
    Optional<String> areaAssumed(LineInput input) {
        return areas.assumed(input).flatMap(this::usualArea);
    }

    public int year() {
        return evaluationDate.getYear();
    }

    private Optional<Factor> factor(LineInput input, LifecyclePhase phase, ImpactCategory category) {
        return match(input).flatMap(match -> factors.factor(match.model(), phase, category));
    }

    /** Returns the provenance of the value of an input, if it comes from the factors. */
    public Optional<Provenance> provenance(LineInput input, ImpactCategory category) {
        if (input.source().startsWith("type.")) {
            return type.map(EquipmentType::provenance);
        }
        return factor(input, category)
                .map(Factor::provenance)
                .or(() -> match(input).map(match -> match.model().provenance()));
    }

    /** Returns the device an input belongs to; empty for other inputs. */
    public Optional<DeviceLookup> match(LineInput input) {
        String family = input.source().substring(0, input.source().indexOf('.'));
        return switch (family) {
            case "device" -> device;
            case "model" -> model;
            case "type-default" -> typeDefault;
            default -> Optional.empty();
        };
    }

    /** Returns whether a model is the one that stands for its type. */
    public boolean standsForType(DeviceModel found) {
        return factors.typeDefault(found.type())
                .map(DeviceLookup::model)
                .filter(found::equals)
                .isPresent();
    }

    public Origin origin(LineInput input) {
        return switch (input) {
            case EVALUATION_DATE -> Origin.EVALUATION;
            case MEASURED_ELECTRICITY -> Origin.MEASURED;
            case TYPE_LIFETIME, TYPE_SUPPORT, TYPE_ROOM -> Origin.TYPE_DEFAULT;
            case MIX_COUNTRY, MIX_DATA_CENTRE, MIX_COUNTRY_WITHOUT_LOSSES, MIX_DATA_CENTRE_WITHOUT_LOSSES ->
                Origin.ELECTRICITY_MIX;
            case LOSSES_COUNTRY, LOSSES_DATA_CENTRE -> Origin.NETWORK_LOSSES;
            default ->
                match(input)
                        .map(LineContext::origin)
                        .orElse(isOfOwner(input) ? Origin.DECLARED : Origin.MODEL_REFERENCE);
        };
    }

    private static Origin origin(DeviceLookup match) {
        return match.kind() == LookupKind.TYPE_DEFAULT ? Origin.TYPE_DEFAULT : Origin.MODEL_REFERENCE;
    }

    private static boolean isOfOwner(LineInput input) {
        return input.source().startsWith("inventory.") || input.source().startsWith("data-centre.");
    }

    /** Returns the line as it is computed. */
    public FootprintLine found() {
        return new FootprintLine(
                line.id(),
                line.label(),
                line.quantity(),
                type.map(EquipmentType::id).or(line::type),
                device.map(DeviceLookup::model).map(DeviceModel::id),
                device.map(DeviceLookup::kind),
                line.country().flatMap(this::area),
                line.dataCentre().map(DataCentre::name),
                line.status(),
                line.site(),
                line.department(),
                line.ownership());
    }

    /** Returns the code of an area, or its name where it has none; nothing for a mix that was chosen for no area. */
    private Optional<String> area(String name) {
        return factors.area(name).or(() -> usualArea(name));
    }

    /** Returns the area that a name stands for; empty for a mix that was chosen for no area. */
    private Optional<String> usualArea(String name) {
        return Optional.of(factors.usualArea(name)).filter(area -> !area.isBlank());
    }

    /** Returns whether a mix was asked for in place of the usual one, so that its year is as meant. */
    boolean isMixChosen(LineInput input) {
        return areas.of(input).filter(factors::hasChosenMix).isPresent();
    }

    public boolean isFirstVisit(Evaluation evaluation) {
        return visited.add(evaluation);
    }

    private static Optional<Value> number(Optional<Double> value) {
        return value.map(Value::of);
    }

    private static Optional<Value> flag(boolean value) {
        return Optional.of(Value.of(value));
    }
}
