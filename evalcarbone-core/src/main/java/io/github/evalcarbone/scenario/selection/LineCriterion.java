package io.github.evalcarbone.scenario.selection;

import io.github.evalcarbone.intake.fact.FactWords;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Checked;
import java.util.Optional;
import java.util.function.Function;

/** A property by which lines are selected. */
public enum LineCriterion {
    /** The id of the line. */
    LINE(line -> Optional.of(line.id())),
    /** The type, as the line states it; after matching, the id of a type of the factors. */
    TYPE(Equipment::type),
    /** The model, as the line states it; after matching, the id of a model of the factors. */
    MODEL(Equipment::model),
    /** The site. */
    SITE(Equipment::site),
    /** The department of the hospital. */
    DEPARTMENT(Equipment::department),
    /** The country whose electricity it uses: that of its data centre, if known. */
    COUNTRY(line -> line.dataCentre().flatMap(DataCentre::country).or(line::country)),
    /** The name of the data centre. */
    DATA_CENTRE(line -> line.dataCentre().map(DataCentre::name)),
    /** The status, in the words of the owner. */
    STATUS(Equipment::status),
    /** The condition: new, refurbished or reused, or a French or English word for it. */
    CONDITION(line -> Optional.of(line.condition().state().name()), LineCriterion::condition),
    /** The owner: owned, leased, hosted or private, or a French or English word for it. */
    OWNERSHIP(line -> line.ownership().map(Enum::name), LineCriterion::owner),
    /** An application that runs on it, or on one of its virtual machines; lines of an inventory alone have none. */
    APPLICATION(line -> Optional.empty());

    private final Function<Equipment, Optional<String>> text;
    private final Function<String, Checked<String>> reading;

    LineCriterion(Function<Equipment, Optional<String>> text) {
        this(text, Checked::of);
    }

    LineCriterion(Function<Equipment, Optional<String>> text, Function<String, Checked<String>> reading) {
        this.text = text;
        this.reading = reading;
    }

    /**
     * Reads a value by which lines are selected.
     *
     * @param word  the value as people write it
     * @return the value as lines have it; for a condition or an owner, the problem that no such one has this name
     */
    public Checked<String> read(String word) {
        return reading.apply(word);
    }

    private static Checked<String> condition(String word) {
        return FactWords.CONDITIONS.read(word).map(Enum::name);
    }

    private static Checked<String> owner(String word) {
        return FactWords.OWNERSHIPS.read(word).map(Enum::name);
    }

    Optional<String> text(Equipment line) {
        return text.apply(line);
    }
}
