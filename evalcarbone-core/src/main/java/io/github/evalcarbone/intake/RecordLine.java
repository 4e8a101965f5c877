package io.github.evalcarbone.intake;

import io.github.evalcarbone.intake.EquipmentRecord.DataCentreRecord;
import io.github.evalcarbone.intake.EquipmentRecord.PowerStateRecord;
import io.github.evalcarbone.intake.fact.Conditions;
import io.github.evalcarbone.intake.fact.FactWords;
import io.github.evalcarbone.intake.fact.ServiceDays;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.PrivateUse.SharingMode;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Creates the line of a record without problems. */
final class RecordLine {

    private RecordLine() {}

    static Equipment of(EquipmentRecord line, int index, ServiceDays days) {
        String id = id(line, index);
        Optional<String> model = text(line.model())
                .map(name -> text(line.manufacturer())
                        .map(maker -> RowValues.fullModel(maker, name))
                        .orElse(name));
        Optional<String> type = text(line.type());
        return new Equipment(
                id,
                text(line.label()).or(() -> model).or(() -> type).orElse(id),
                model,
                type,
                number(line.quantity()),
                new ServiceLife(days.purchase(), days.withdrawal(), Optional.ofNullable(line.lifetimeYears())),
                condition(line),
                holding(line),
                new UsageProfile(electricity(line), sharing(line), Optional.ofNullable(line.useShare())),
                text(line.country()),
                Optional.ofNullable(line.dataCentre()).map(RecordLine::dataCentre),
                text(line.status()),
                text(line.site()),
                text(line.department()),
                text(line.serialNumber()),
                attributes(line.attributes()));
    }

    private static Attributes attributes(@Nullable Map<String, @Nullable Double> stated) {
        Map<String, Double> values = new TreeMap<>();
        if (stated != null) {
            stated.forEach((name, value) -> values.put(name, number(value)));
        }
        return values.isEmpty() ? Attributes.NONE : new Attributes(values);
    }

    static String id(EquipmentRecord line, int index) {
        return text(line.id()).orElse("line-" + (index + 1));
    }

    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(stated -> !stated.isBlank());
    }

    private static double number(@Nullable Double number) {
        return Objects.requireNonNull(number);
    }

    /** Returns the stated condition; a line that states years of use by others before it came is not new. */
    private static Condition condition(EquipmentRecord line) {
        return Conditions.of(
                fact(line.condition(), FactWords.CONDITIONS),
                Optional.ofNullable(line.priorYears()),
                Optional.ofNullable(line.laterYears()));
    }

    /** Returns whether the condition is assumed, as the record states prior years alone. */
    static boolean isConditionAssumed(EquipmentRecord line) {
        return Conditions.isAssumed(
                fact(line.condition(), FactWords.CONDITIONS), Optional.ofNullable(line.priorYears()));
    }

    private static Holding holding(EquipmentRecord line) {
        return new Holding(
                fact(line.ownership(), FactWords.OWNERSHIPS),
                fact(line.inStock(), FactWords.ANSWERS).orElse(false),
                Optional.ofNullable(line.purchasePrice()),
                fact(line.exitRoute(), FactWords.EXIT_ROUTES));
    }

    private static <T> Optional<T> fact(@Nullable String word, FactWords<T> words) {
        return text(word).flatMap(stated -> words.read(stated).value());
    }

    private static ElectricityUse electricity(EquipmentRecord line) {
        if (line.annualKilowattHours() != null) {
            return new ElectricityUse.Measured(line.annualKilowattHours());
        }
        if (line.powerStates() != null && !line.powerStates().isEmpty()) {
            return new ElectricityUse.PowerStates(states(line.powerStates()));
        }
        return line.hoursPerDay() == null
                ? new ElectricityUse.Reference()
                : new ElectricityUse.Hours(line.hoursPerDay(), Optional.ofNullable(line.daysPerYear()));
    }

    private static List<PowerState> states(List<PowerStateRecord> states) {
        return states.stream()
                .map(state -> new PowerState(
                        text(state.name()).orElseThrow(), number(state.watts()), number(state.hoursPerYear())))
                .toList();
    }

    private static PrivateUse sharing(EquipmentRecord line) {
        if (line.share() != null) {
            return PrivateUse.of(line.share());
        }
        return text(line.sharingMode())
                .map(mode -> SharingMode.valueOf(mode.strip().toUpperCase(Locale.ROOT)))
                .<PrivateUse>map(PrivateUse.Mode::new)
                .orElse(PrivateUse.NONE);
    }

    private static DataCentre dataCentre(DataCentreRecord stated) {
        return new DataCentre(
                text(stated.name()).orElseThrow(), Optional.ofNullable(stated.pue()), text(stated.country()));
    }
}
