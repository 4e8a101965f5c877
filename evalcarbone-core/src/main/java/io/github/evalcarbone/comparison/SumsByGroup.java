package io.github.evalcarbone.comparison;

import io.github.evalcarbone.units.ExactSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The exact sums of one footprint by group. Not thread-safe.
 *
 * @param common  those of the values that are compared
 * @param rest  those of what is known of the values that are kept out
 */
record SumsByGroup(Map<List<String>, ExactSum> common, Map<List<String>, ExactSum> rest) {

    /** Moves a product from the values that are compared to those that are kept out. */
    void keepOut(List<String> key, double weight, double factor) {
        at(common, key).addProduct(-weight, factor);
        at(rest, key).addProduct(weight, factor);
    }

    /** Returns these sums with others instead of some. */
    SumsByGroup replaced(SumsByGroup removed, SumsByGroup added) {
        return new SumsByGroup(
                replaced(common, removed.common, added.common), replaced(rest, removed.rest, added.rest));
    }

    private static Map<List<String>, ExactSum> replaced(
            Map<List<String>, ExactSum> sums, Map<List<String>, ExactSum> removed, Map<List<String>, ExactSum> added) {
        Map<List<String>, ExactSum> changed = new HashMap<>();
        sums.forEach((key, sum) -> at(changed, key).add(sum));
        added.forEach((key, sum) -> at(changed, key).add(sum));
        removed.forEach((key, sum) -> at(changed, key).subtract(sum));
        return changed;
    }

    private static ExactSum at(Map<List<String>, ExactSum> sums, List<String> key) {
        return sums.computeIfAbsent(key, texts -> new ExactSum());
    }

    ExactSum common(List<String> key) {
        return common.getOrDefault(key, new ExactSum());
    }

    ExactSum rest(List<String> key) {
        return rest.getOrDefault(key, new ExactSum());
    }
}
