package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.factor.vocabulary.VocabularyKey;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A unit stated in a reference table: that of the impact ({@code kg CO2 eq}), that which the figure is per
 * ({@code Item}), or both. Different spellings are equal, such as {@code kgCO2e} and {@code kg CO2 eq}; different
 * units, such as grams, are not.
 *
 * @param impact  the unit of the impact in its normal form; empty if it is not stated
 * @param per  {@code item}, {@code kWh} or something else in its normal form; empty if it is not stated
 */
record ReferenceUnit(String impact, String per) {

    private static final Map<String, String> PER = Map.ofEntries(
            Map.entry("item", "item"),
            Map.entry("unit", "item"),
            Map.entry("unite", "item"),
            Map.entry("device", "item"),
            Map.entry("equipment", "item"),
            Map.entry("equipement", "item"),
            Map.entry("appareil", "item"),
            Map.entry("piece", "item"),
            Map.entry("kwh", "kWh"));

    /** Shorter names in use; in tables of EF 3.1 an equivalent cubic metre is always one of the world's. */
    private static final Map<String, String> SHORT =
            Map.of("m3eq", "m3worldeq", "m3", "m3worldeq", "m3depriv", "m3worldeq", "m3worldeqdeprived", "m3worldeq");

    private static final Map<ImpactCategory, String> IMPACTS = ImpactCategory.ef31().stream()
            .collect(Collectors.toUnmodifiableMap(
                    category -> category, category -> form(category.unit().toString())));

    static ReferenceUnit of(String text) {
        int slash = text.lastIndexOf('/');
        String impact = form(slash < 0 ? text : text.substring(0, slash));
        return isImpact(impact)
                ? new ReferenceUnit(impact, slash < 0 ? "" : per(text.substring(slash + 1)))
                : new ReferenceUnit("", per(text));
    }

    private static String per(String text) {
        String form = form(text);
        return PER.getOrDefault(form, form);
    }

    private static String form(String text) {
        String plain = VocabularyKey.of(text).replace(" ", "").replaceFirst("co2e$", "co2eq");
        return SHORT.getOrDefault(plain, plain);
    }

    private static boolean isImpact(String form) {
        return form.endsWith("eq") || form.contains("co2") || IMPACTS.containsValue(form);
    }

    /** Returns whether it states the unit of a category. */
    boolean states(ImpactCategory category) {
        return impact.equals(IMPACTS.get(category));
    }

    /** Returns whether it states a unit other than that of a category. */
    boolean contradicts(ImpactCategory category) {
        return !impact.isEmpty() && !states(category);
    }

    /** Returns whether figures may be per that unit, as far as stated. */
    boolean isPer(String unit) {
        return per.isEmpty() || per.equals(unit);
    }
}
