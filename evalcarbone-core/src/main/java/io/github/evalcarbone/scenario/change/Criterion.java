package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import java.util.Optional;
import java.util.function.Function;

/** A property by which lines are selected. */
public enum Criterion {
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
    /** The country whose electricity it uses. */
    COUNTRY(Equipment::country),
    /** The name of the data centre. */
    DATA_CENTRE(line -> line.dataCentre().map(DataCentre::name)),
    /** The status, in the words of the owner. */
    STATUS(Equipment::status),
    /** The condition: new, refurbished or reused. */
    CONDITION(line -> Optional.of(line.condition().state().name())),
    /** The owner: owned, leased, hosted or private. */
    OWNERSHIP(line -> line.ownership().map(Enum::name)),
    /** An application that runs on it, or on one of its virtual machines; lines of an inventory alone have none. */
    APPLICATION(line -> Optional.empty());

    private final Function<Equipment, Optional<String>> text;

    Criterion(Function<Equipment, Optional<String>> text) {
        this.text = text;
    }

    Optional<String> text(Equipment line) {
        return text.apply(line);
    }
}
