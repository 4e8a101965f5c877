package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Condition.State;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.ElectricityUse.Hours;
import io.github.evalcarbone.inventory.ElectricityUse.Measured;
import io.github.evalcarbone.inventory.ElectricityUse.PowerStates;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.PrivateUse.Share;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.LineInput;

/**
 * Passes on the inputs that a line states, as numbers: days as days since 1970-01-01, flags as 1. Missing inputs are
 * skipped.
 */
public final class StatedInputs {

    private StatedInputs() {}

    /** Receives the inputs. */
    public interface Listener {
        void tell(LineInput input, double value);
    }

    public static void of(Equipment line, Listener listener) {
        listener.tell(LineInput.QUANTITY, line.quantity());
        of(line.serviceLife(), listener);
        of(line.condition(), listener);
        of(line.holding(), listener);
        of(line.usage(), listener);
    }

    public static void of(ServiceLife life, Listener listener) {
        if (life.plannedYears().isPresent()) {
            listener.tell(LineInput.DECLARED_YEARS, life.plannedYears().get());
        }
        if (life.purchased().isPresent()) {
            listener.tell(
                    LineInput.PURCHASE_DATE, (double) life.purchased().get().toEpochDay());
        }
        if (life.withdrawn().isPresent()) {
            listener.tell(
                    LineInput.WITHDRAWAL_DATE, (double) life.withdrawn().get().toEpochDay());
        }
    }

    public static void of(Condition condition, Listener listener) {
        if (condition.state() != State.NEW) {
            listener.tell(condition.state() == State.REUSED ? LineInput.REUSED : LineInput.REFURBISHED, 1);
        }
        if (condition.priorYears().isPresent()) {
            listener.tell(LineInput.PRIOR_YEARS, condition.priorYears().get());
        }
        if (condition.laterYears().isPresent()) {
            listener.tell(LineInput.LATER_YEARS, condition.laterYears().get());
        }
    }

    public static void of(Holding holding, Listener listener) {
        if (holding.isInStock()) {
            listener.tell(LineInput.IN_STOCK, 1);
        }
    }

    public static void of(UsageProfile usage, Listener listener) {
        electricity(usage.electricity(), listener);
        sharing(usage.sharing(), listener);
        usage.shareOfUse().ifPresent(share -> listener.tell(LineInput.DECLARED_USE_SHARE, share));
    }

    private static void electricity(ElectricityUse electricity, Listener listener) {
        if (electricity instanceof Hours hours) {
            listener.tell(LineInput.HOURS_PER_DAY, hours.hoursPerDay());
            if (hours.daysPerYear().isPresent()) {
                listener.tell(LineInput.DAYS_PER_YEAR, hours.daysPerYear().orElseThrow());
            }
        } else if (electricity instanceof Measured measured) {
            listener.tell(LineInput.MEASURED_ELECTRICITY, measured.annualKilowattHours());
        } else if (electricity instanceof PowerStates states) {
            listener.tell(LineInput.POWER_STATE_ENERGY, states.annualWattHours());
        }
    }

    private static void sharing(PrivateUse sharing, Listener listener) {
        if (sharing instanceof Share share) {
            listener.tell(LineInput.DECLARED_SHARE, share.professional());
        } else if (sharing.equals(PrivateUse.COPE)) {
            listener.tell(LineInput.COPE, 1);
        } else if (sharing.equals(PrivateUse.BYOD)) {
            listener.tell(LineInput.BYOD, 1);
        }
    }
}
