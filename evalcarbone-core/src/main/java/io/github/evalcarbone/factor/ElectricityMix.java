package io.github.evalcarbone.factor;

import java.util.Optional;

/**
 * The impact of one kWh in an area. Immutable and thread-safe.
 *
 * @param area  the code of the area, such as {@code FR}
 * @param year  the year it is about; empty if its source does not say
 * @param basis  what it counts: {@code production}, {@code consumption} or {@code not stated}
 * @param factor  the impact of one kWh, such as 0.0442 {@code kg CO2 eq/kWh}
 */
public record ElectricityMix(String area, Optional<Integer> year, String basis, Factor factor) {

    boolean isKnownIn(int inYear) {
        return year.isEmpty() || year.get() <= inYear;
    }
}
