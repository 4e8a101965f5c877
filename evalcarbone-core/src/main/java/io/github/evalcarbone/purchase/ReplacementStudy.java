package io.github.evalcarbone.purchase;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.SetAside;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeping or replacing the equipment of an inventory, by type and line by line: some lines of a type may pay back where the type as a
 * whole does not.
 * <p>
 * Only what is in service on the day is compared. A new device is computed in the place of the line that it replaces, with its
 * electricity mix, its hours if it states hours, and its number of items. Immutable and thread-safe.
 *
 * @param category  the category
 * @param evaluationDate  the day of replacement
 * @param types  the comparisons by type, as the factors name it, with the new device of each
 * @param lines  the comparisons by line, in the order of the inventory
 * @param otherLines  the number of lines of other types, which are not compared
 * @param outOfService  the number of lines of these types that are not in service on the day, and not compared
 * @param setAside  the rows that are missing from the inventory, of any type
 * @param unknownOfKept  the causes of what is missing from the use of the devices that are there
 * @param unknownOfNew  the causes of what is missing from the new devices
 */
public record ReplacementStudy(
        ImpactCategory category,
        LocalDate evaluationDate,
        SortedMap<String, OfType> types,
        List<OfLine> lines,
        long otherLines,
        long outOfService,
        SetAside setAside,
        List<Issue> unknownOfKept,
        List<Issue> unknownOfNew) {

    /**
     * All equipment of a type.
     *
     * @param by  the new device
     * @param compared  the comparison
     */
    public record OfType(NewDevice by, ReplaceOrKeep compared) {}

    /**
     * One line.
     *
     * @param line  the line
     * @param type  its type
     * @param compared  the comparison
     */
    public record OfLine(FootprintLine line, String type, ReplaceOrKeep compared) {}

    /**
     * Creates a study.
     *
     * @param category  the category
     * @param evaluationDate  the day of replacement
     * @param types  the comparisons by type
     * @param lines  the comparisons by line
     * @param otherLines  the number of lines of other types
     * @param outOfService  the number of lines that are not in service on the day
     * @param setAside  the rows that are missing from the inventory
     * @param unknownOfKept  the causes of what is missing from the use of the devices that are there
     * @param unknownOfNew  the causes of what is missing from the new devices
     */
    public ReplacementStudy {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        lines = List.copyOf(lines);
        unknownOfKept = List.copyOf(unknownOfKept);
        unknownOfNew = List.copyOf(unknownOfNew);
    }

    /**
     * Compares keeping with replacing for types of an inventory.
     *
     * @param inventory  the inventory, matched to the factors
     * @param replacements  the new device by type, as the factors name it; types without one are not compared
     * @param calculator  the rules of the fleet on a day, and the factors
     * @param category  a category of the calculator
     * @return the study
     * @throws IllegalArgumentException if the category is not computed
     */
    public static ReplacementStudy of(
            Inventory inventory,
            Map<String, NewDevice> replacements,
            FootprintCalculator calculator,
            ImpactCategory category) {
        return new ReplacementComputation(inventory, replacements, calculator.withCategories(category)).study();
    }

    /** {@return whether every figure is known that the verdicts need, and no row of the inventory is missing} */
    public boolean isComplete() {
        return setAside.isComplete()
                && lines.stream().allMatch(line -> line.compared().verdict() != ReplaceOrKeep.Verdict.UNKNOWN);
    }
}
