package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.matching.Words.WordPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An accessory or consumable, which is no device although its name may hold that of one.
 *
 * @param pattern  the words of its name
 * @param kind  its kind
 * @param isStrong  whether these words are never part of the description of a device
 */
record Accessory(WordPattern pattern, String kind, boolean isStrong) {

    private static final List<Accessory> SHIPPED = shipped();
    /** Types of datasets that are accessories. */
    private static final Set<String> TYPES = Set.of(
            "laptop-charger",
            "phone-charger",
            "docking-station",
            "keyboard",
            "mouse",
            "usb-key",
            "external-hard-disk",
            "external-ssd");
    /** Words before an accessory that comes with a device. */
    private static final Set<String> WITH = Set.of(
            "with", "avec", "sans", "without", "incl", "inclus", "including", "and", "et", "plus", "+", "sur", "on");
    /** Words after which it is another thing: a cable modem, a battery backup. */
    private static final Set<String> OTHER = Set.of("modem", "backup");

    private static List<Accessory> shipped() {
        CsvTable table = ShippedTable.read("accessories.csv");
        return table.rows().stream()
                .map(row -> new Accessory(
                        WordPattern.of(table.cell(row, "words")),
                        table.cell(row, "kind"),
                        table.cell(row, "strength").equals("strong")))
                .toList();
    }

    /** Returns whether a type of a dataset is one of accessories. */
    static boolean isType(String type) {
        return TYPES.contains(type);
    }

    /**
     * Returns the kind of accessory that a text names.
     *
     * @param words  the words of a model, a label or a type
     * @param isOfDevice  whether something else says that it is a device, so that weak words do not count
     */
    static Optional<String> find(List<String> words, boolean isOfDevice) {
        return SHIPPED.stream()
                .filter(accessory -> accessory.isStrong || !isOfDevice)
                .filter(accessory -> accessory.isNamed(words))
                .map(Accessory::kind)
                .findFirst();
    }

    private boolean isNamed(List<String> words) {
        int at = pattern.placeIn(words);
        int after = at + pattern.words().size();
        return at >= 0
                && (at == 0 || !WITH.contains(words.get(at - 1)))
                && (after == words.size() || !OTHER.contains(words.get(after)));
    }
}
