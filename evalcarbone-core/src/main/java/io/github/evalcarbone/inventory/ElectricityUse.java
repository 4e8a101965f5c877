package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;
import java.util.Optional;

/** The electricity use of one item, as far as known. All kinds are immutable and thread-safe. */
public sealed interface ElectricityUse {

    /**
     * Metered or otherwise known consumption.
     *
     * @param annualKilowattHours  the consumption, in kWh per item and year, 0 or more
     */
    record Measured(double annualKilowattHours) implements ElectricityUse {

        /**
         * Creates a known consumption.
         *
         * @param annualKilowattHours  the consumption, in kWh per item and year, 0 or more
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Measured {
            Invariants.notNegative(annualKilowattHours, "annual kWh");
        }
    }

    /**
     * Hours of service, to scale the reference consumption of the model.
     *
     * @param hoursPerDay  the hours of service per day, from 0 to 24
     * @param daysPerYear  the days of service per year, from 0 to 366; empty for the days of the reference
     */
    record Hours(double hoursPerDay, Optional<Double> daysPerYear) implements ElectricityUse {

        /**
         * Creates hours of service.
         *
         * @param hoursPerDay  the hours of service per day, from 0 to 24
         * @param daysPerYear  the days of service per year, from 0 to 366; empty for the days of the reference
         * @throws IllegalArgumentException if one of them is out of range
         */
        public Hours {
            Invariants.within(hoursPerDay, 0, 24, "hours per day", "from 0 to 24");
            daysPerYear.ifPresent(days -> Invariants.within(days, 0, 366, "days per year", "from 0 to 366"));
        }
    }

    /**
     * Power drawn in each state of operation.
     *
     * @param states  the states, at least one, together at most the 8,784 hours of a leap year
     */
    record PowerStates(List<PowerState> states) implements ElectricityUse {

        /**
         * Creates power states.
         *
         * @param states  the states, at least one, together at most the 8,784 hours of a leap year
         * @throws IllegalArgumentException if there is none, or their hours exceed a year
         */
        public PowerStates {
            states = List.copyOf(states);
            Invariants.within(states.size(), 1, Integer.MAX_VALUE, "number of power states", "1 or more");
            double hours = states.stream()
                    .map(PowerState::hoursPerYear)
                    .reduce(new ExactSum(), ExactSum::add, ExactSum::add)
                    .value();
            Invariants.within(hours, 0, 8_784, "hours of all power states", "at most 8784");
        }

        /**
         * Returns the energy of a year: the correctly rounded exact sum of watts x hours over the states.
         *
         * @return the energy, in Wh per item and year
         */
        public double annualWattHours() {
            ExactSum sum = new ExactSum();
            states.forEach(state -> sum.addProduct(state.watts(), state.hoursPerYear()));
            return sum.value();
        }
    }

    /** No knowledge: the reference consumption of the model applies unchanged. */
    record Reference() implements ElectricityUse {}
}
