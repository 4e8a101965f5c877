package io.github.evalcarbone.matching;

import io.github.evalcarbone.matching.Words.WordPattern;
import java.util.Comparator;
import java.util.List;

/** Recognises virtual machines, which agents of inventories list like machines. */
final class VirtualPlatform {

    private static final List<WordPattern> SHIPPED = ShippedTable.column("virtual.csv", "words").stream()
            .sorted(Comparator.naturalOrder())
            .map(WordPattern::of)
            .toList();
    /** Words that are a virtual machine only if there is no other. */
    private static final List<List<String>> ALONE = List.of(List.of("kvm"), List.of("xen"), List.of("vm"));

    private VirtualPlatform() {}

    /** Returns whether the words of a model are those of a virtual machine; a named series of devices is none. */
    static boolean isNamed(List<String> words) {
        return (ALONE.contains(words) || SHIPPED.stream().anyMatch(pattern -> pattern.placeIn(words) >= 0))
                && DeviceSeries.find(words).isEmpty();
    }
}
