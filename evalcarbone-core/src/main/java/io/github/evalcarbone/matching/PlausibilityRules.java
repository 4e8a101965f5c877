package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.ElectricityUse.Measured;
import io.github.evalcarbone.inventory.ElectricityUse.PowerStates;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.matching.OddityTally.Oddity;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Implausible values of one line. */
final class PlausibilityRules {

    private static final double SHORT_YEARS = 1;
    private static final double LONG_YEARS = 10;
    private static final double TIMES_THE_LIFETIME = 3;
    private static final double TIMES_THE_ELECTRICITY = 5;
    private static final double PART_OF_THE_ELECTRICITY = 0.1;
    private static final double WATT_HOURS = 1_000;
    private static final double HIGH_PUE = 3;
    private static final double MANY_ITEMS = 10_000;

    private final FactorSet factors;
    private final LocalDate day;
    private final Map<String, DoubleSummaryStatistics> ofTypes;

    PlausibilityRules(FactorSet factors, LocalDate day) {
        this.factors = factors;
        this.day = day;
        this.ofTypes = factors.datasets().stream()
                .flatMap(dataset -> dataset.models().stream())
                .filter(model -> model.electricity().isPresent())
                .collect(Collectors.groupingBy(
                        DeviceModel::type,
                        Collectors.summarizingDouble(
                                model -> model.electricity().orElseThrow())));
    }

    List<Oddity> of(Equipment line) {
        return Stream.of(
                        lifetime(line),
                        electricity(line),
                        pue(line),
                        items(line),
                        part(line),
                        withdrawn(line),
                        shortLife(line))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Oddity> lifetime(Equipment line) {
        double years = years(line.serviceLife());
        return type(line)
                .flatMap(known -> known.lifetimeYears()
                        .filter(usual -> years > LONG_YEARS && years > TIMES_THE_LIFETIME * usual)
                        .map(usual -> odd(CoreCode.LIFETIME_LONG, known.id(), text(usual), years, line)));
    }

    /** Returns the stated type, else that of the model. */
    private Optional<EquipmentType> type(Equipment line) {
        return line.type()
                .flatMap(factors::type)
                .or(() -> line.model()
                        .flatMap(factors::model)
                        .flatMap(match -> factors.type(match.model().type())));
    }

    /** Returns the larger of the years between the days and the planned years; 0 if nothing is stated. */
    private double years(ServiceLife life) {
        return life.purchased()
                .map(from -> CalendarYears.between(from, life.withdrawn().orElse(day)))
                .map(years -> Math.max(years, life.plannedYears().orElse(0.0)))
                .or(life::plannedYears)
                .orElse(0.0);
    }

    private Optional<Oddity> electricity(Equipment line) {
        double stated = stated(line.usage().electricity());
        if (stated <= 0) {
            return Optional.empty();
        }
        Optional<Double> ofDevice = device(line).flatMap(DeviceModel::electricity);
        return ofDevice.isPresent()
                ? device(line).flatMap(known -> unusual(known.id(), ofDevice.get(), stated, line))
                : type(line).flatMap(type -> beyond(type.id(), stated, line));
    }

    private static double stated(ElectricityUse use) {
        if (use instanceof PowerStates states) {
            return states.annualWattHours() / WATT_HOURS;
        }
        return use instanceof Measured measured ? measured.annualKilowattHours() : 0;
    }

    private Optional<DeviceModel> device(Equipment line) {
        return line.model()
                .flatMap(factors::model)
                .or(() -> line.type().flatMap(factors::typeDefault))
                .map(DeviceLookup::model);
    }

    private static Optional<Oddity> unusual(String device, double usual, double stated, Equipment line) {
        return stated > TIMES_THE_ELECTRICITY * usual || stated < PART_OF_THE_ELECTRICITY * usual
                ? Optional.of(far(CoreCode.ELECTRICITY_UNUSUAL, device, usual, stated, line))
                : Optional.empty();
    }

    /** Returns electricity beyond a bound of the type, the same multiples of the largest and smallest figure of its devices. */
    private Optional<Oddity> beyond(String type, double stated, Equipment line) {
        DoubleSummaryStatistics known = ofTypes.getOrDefault(type, new DoubleSummaryStatistics());
        double most = TIMES_THE_ELECTRICITY * known.getMax();
        double least = PART_OF_THE_ELECTRICITY * known.getMin();
        return known.getCount() > 0 && (stated > most || stated < least)
                ? Optional.of(far(CoreCode.ELECTRICITY_BEYOND_TYPE, type, stated > most ? most : least, stated, line))
                : Optional.empty();
    }

    private static Oddity far(CoreCode code, String subject, double usual, double stated, Equipment line) {
        double extent = Math.max(stated / usual, usual / stated);
        return new Oddity(code, subject, text(usual), extent, line.id(), text(stated));
    }

    private static Optional<Oddity> pue(Equipment line) {
        return line.dataCentre()
                .filter(dataCentre -> dataCentre.pue().orElse(0.0) > HIGH_PUE)
                .map(dataCentre -> odd(dataCentre, line));
    }

    private static Oddity odd(DataCentre dataCentre, Equipment line) {
        return odd(
                CoreCode.PUE_HIGH,
                dataCentre.name(),
                text(HIGH_PUE),
                dataCentre.pue().orElseThrow(),
                line);
    }

    private static Optional<Oddity> items(Equipment line) {
        return line.quantity() > MANY_ITEMS
                ? Optional.of(odd(CoreCode.MANY_ITEMS, "", text(MANY_ITEMS), line.quantity(), line))
                : Optional.empty();
    }

    private static Optional<Oddity> part(Equipment line) {
        return line.quantity() != Math.rint(line.quantity())
                ? Optional.of(odd(CoreCode.PART_OF_AN_ITEM, "", "1", line.quantity(), line))
                : Optional.empty();
    }

    private Optional<Oddity> withdrawn(Equipment line) {
        return line.serviceLife()
                .withdrawn()
                .filter(gone -> !gone.isAfter(day))
                .map(gone -> new Oddity(
                        CoreCode.WITHDRAWN_ALREADY,
                        "",
                        day.toString(),
                        ChronoUnit.DAYS.between(gone, day),
                        line.id(),
                        gone.toString()));
    }

    /** A life of less than a year between two days that are in order; days in the wrong order are a gap. */
    private static Optional<Oddity> shortLife(Equipment line) {
        ServiceLife life = line.serviceLife();
        return life.purchased()
                .flatMap(from ->
                        life.withdrawn().filter(to -> !to.isBefore(from)).map(to -> CalendarYears.between(from, to)))
                .filter(years -> years < SHORT_YEARS)
                .map(years ->
                        new Oddity(CoreCode.LIFETIME_SHORT, "", text(SHORT_YEARS), -years, line.id(), text(years)));
    }

    private static Oddity odd(CoreCode code, String subject, String usual, double value, Equipment line) {
        return new Oddity(code, subject, usual, value, line.id(), text(value));
    }

    /** Formats a number with two decimals, which suffice for remarks. */
    private static String text(double number) {
        return Numbers.shortest(Math.rint(number * 100) / 100);
    }
}
