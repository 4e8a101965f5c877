package io.github.evalcarbone.report.beside;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.equivalence.CitedEquivalence;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.equivalence.Equivalent;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An amount of climate change in everyday words: one line with the first two equivalences of a table, what they cover and who says so. Of
 * an unknown amount there is none.
 */
public record EquivalenceText(Optional<EquivalenceTable> table, ImpactCategory category, Wording words) {

    private static final int SHOWN = 2;
    private static final int DIGITS = 3;

    /** Returns the equivalents of a total; at least that many of an incomplete one. */
    public static List<Equivalent> of(EquivalenceTable table, ImpactCategory category, Total total) {
        return total.isUnknown() || !category.equals(ImpactCategory.CLIMATE_CHANGE)
                ? List.of()
                : table.of(new BigDecimal(total.known().value()), !total.isComplete());
    }

    /** Returns the equivalents of a difference; none if nothing is known of it. */
    public static List<Equivalent> of(EquivalenceTable table, ImpactCategory category, Difference difference) {
        boolean isNone = difference.isUnknown() || difference.direction() == 0;
        return isNone || !category.equals(ImpactCategory.CLIMATE_CHANGE)
                ? List.of()
                : table.of(difference.exact(), false);
    }

    /** Returns the line of a total. */
    public Optional<String> of(Total total) {
        String key = total.isComplete() ? "equivalence.about" : "equivalence.at.least";
        return table.flatMap(known -> line(key, of(known, category, total)));
    }

    /** Returns the line of the total of a year, which it begins with. */
    public Optional<String> of(Total total, String year) {
        return of(total)
                .map(line -> words.text(
                        "equivalence.of.year", year, Character.toLowerCase(line.charAt(0)) + line.substring(1)));
    }

    /** Returns the line of a difference, of what is known on all sides. */
    public Optional<String> of(Difference difference) {
        String key = difference.isComplete() ? "equivalence.about" : "equivalence.part";
        return table.flatMap(known -> line(key, of(known, category, difference)));
    }

    /** Returns the line of an exact amount in kg CO2 eq, of which a part may be unknown. */
    public Optional<String> of(BigDecimal kilograms, boolean isComplete) {
        String key = isComplete ? "equivalence.about" : "equivalence.part";
        return table.filter(any -> category.equals(ImpactCategory.CLIMATE_CHANGE))
                .flatMap(known -> line(key, known.of(kilograms, false)));
    }

    /** Returns the line of a total in two: what it is as much as, then what that covers and who says so. */
    public List<String> split(Total total) {
        List<Equivalent> shown = table.map(known -> of(known, category, total)).orElse(List.of()).stream()
                .limit(SHOWN)
                .toList();
        String key = total.isComplete() ? "equivalence.short" : "equivalence.short.at.least";
        return shown.isEmpty()
                ? List.of()
                : List.of(
                        words.text(key, joined(shown, this::number, words.text("equivalence.or"))),
                        words.text(
                                "equivalence.short.source",
                                joined(shown, one -> covers(one.equivalence()), words.text("total.separator")),
                                joined(shown, one -> source(one.equivalence()), words.text("total.separator"))));
    }

    private Optional<String> line(String key, List<Equivalent> equivalents) {
        List<Equivalent> shown = equivalents.stream().limit(SHOWN).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        key,
                        joined(shown, this::number, words.text("equivalence.or")),
                        joined(shown, one -> covers(one.equivalence()), words.text("total.separator")),
                        joined(shown, one -> source(one.equivalence()), words.text("total.separator"))));
    }

    private static String joined(List<Equivalent> some, Function<Equivalent, String> text, String separator) {
        return some.stream().map(text).distinct().collect(Collectors.joining(separator));
    }

    private String number(Equivalent one) {
        String number = words.numbers().significant(one.rounded(), 2);
        return words.text(
                "equivalence.number", number, one.equivalence().labels().in(words.language()));
    }

    private String covers(CitedEquivalence one) {
        String kilograms = words.numbers().significant(BigDecimal.valueOf(one.kilograms()), DIGITS);
        String covers = one.covers().in(words.language());
        return covers.isEmpty()
                ? words.text("equivalence.kg", kilograms)
                : words.text("equivalence.covers", kilograms, covers);
    }

    private String source(CitedEquivalence one) {
        return one.licence().isEmpty()
                ? words.text("equivalence.source", one.source(), one.date())
                : words.text("equivalence.source.licence", one.source(), one.date(), one.licence());
    }
}
