package io.github.evalcarbone.quality;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.MatchLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grades the lines of inventories by declared criteria:
 * <pre>{@code
 * FootprintRun<Footprint> run = FootprintPipeline.of(calculator).keepingMatches().footprint(input);
 * DataQuality quality = QualityStudy.of(calculator)
 *         .withMatches(run.matches())
 *         .assess(FootprintCalculator.inventoryOf(run.orThrow()), ImpactCategory.CLIMATE_CHANGE);
 * }</pre>
 * A grade follows from the facts of a line, never from judgement. Immutable and thread-safe.
 */
public final class QualityStudy {

    private final FootprintCalculator calculator;
    private final MatchLog matches;
    private final Optional<LocalDate> countedOn;

    private QualityStudy(FootprintCalculator calculator, MatchLog matches, Optional<LocalDate> countedOn) {
        this.calculator = calculator;
        this.matches = matches;
        this.countedOn = countedOn;
    }

    /**
     * Obtains a study by the criteria of the library.
     *
     * @param calculator  the rules and factors
     * @return the study
     */
    public static QualityStudy of(FootprintCalculator calculator) {
        return new QualityStudy(calculator, MatchLog.NONE, Optional.empty());
    }

    /**
     * Returns this study with the decisions about the models of the lines. Without the one about a line, the model that the line names is
     * taken as sure.
     *
     * @param log  the decisions {@linkplain MatchLog#byLine by line}
     * @return the changed study
     */
    public QualityStudy withMatches(MatchLog log) {
        return new QualityStudy(calculator, log, countedOn);
    }

    /**
     * Returns this study with the day on which equipment was counted. Without it counts are taken as those of the day of evaluation.
     *
     * @param day  the day
     * @return the changed study
     */
    public QualityStudy withCountedOn(LocalDate day) {
        return new QualityStudy(calculator, matches, Optional.of(day));
    }

    /** {@return the criteria} */
    public QualityCriteria criteria() {
        return QualityCriteria.standard();
    }

    /** {@return the day on which equipment was counted; empty if it is not stated} */
    public Optional<LocalDate> countedOn() {
        return countedOn;
    }

    MatchLog matches() {
        return matches;
    }

    /**
     * Grades the lines of an inventory. The order of the lines does not matter, and the grade of a line does not depend on others.
     *
     * @param inventory  the inventory, its models matched
     * @param category  the category whose impact weighs the lines
     * @return the quality
     * @throws IllegalArgumentException if the calculator does not compute the category
     */
    public DataQuality assess(Inventory inventory, ImpactCategory category) {
        FootprintCalculator one = calculator.withCategories(category);
        Footprint footprint = one.calculate(inventory);
        PossibleSizes sizes = new PossibleSizes(one, category);
        List<LineQuality> lines = new ArrayList<>();
        LineGrader grader = new LineGrader(this, one, category, inventory.evaluationDate());
        Iterator<Equipment> equipment = inventory.equipment().iterator();
        footprint.pages().forEachOrdered(page -> grade(page, equipment, grader, sizes, lines));
        return new DataQuality(
                category,
                criteria(),
                countedOn,
                sizes.added(lines, inventory),
                InventoryFacts.of(inventory, footprint, one.factors(), criteria()),
                inventory.setAside());
    }

    /** Grades the lines of a page, which are in the order of the inventory. */
    private static void grade(
            FootprintData page,
            Iterator<Equipment> equipment,
            LineGrader grader,
            PossibleSizes sizes,
            List<LineQuality> lines) {
        Map<String, LineResults> results = LineResults.of(page);
        for (FootprintLine found : page.lines()) {
            Equipment line = equipment.next();
            LineResults ofLine = LineResults.line(results, found.id());
            LineQuality quality = grader.grade(line, found, ofLine);
            if (quality.isUnknown()) {
                sizes.add(line, ofLine.missing);
            }
            lines.add(quality);
        }
    }
}
