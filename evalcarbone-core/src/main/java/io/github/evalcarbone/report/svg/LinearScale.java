package io.github.evalcarbone.report.svg;

/**
 * A straight line from amounts to places.
 *
 * @param from  the amount at the first place
 * @param to  the amount at the last place
 * @param first  the first place
 * @param last  the last place
 */
record LinearScale(double from, double to, double first, double last) {

    /** Returns the place of an amount; the first one if all amounts are the same. */
    double at(double amount) {
        return to == from ? first : first + (amount - from) / (to - from) * (last - first);
    }
}
