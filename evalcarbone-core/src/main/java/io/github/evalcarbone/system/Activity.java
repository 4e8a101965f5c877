package io.github.evalcarbone.system;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Language;

/**
 * A measure of the activity or size of an establishment, such as beds, stays or floor area, to which a footprint is
 * related.
 * <p>
 * Further activities can be defined with {@link #Activity the constructor}; two with the same id must be equal to be
 * used together. Immutable and thread-safe.
 *
 * @param id  the stable id: lower case letters, digits and single hyphens, such as {@code floor-area}
 * @param french  the French name of what is counted, with its unit if it has one, such as {@code surface en m2}
 * @param english  the English name, such as {@code floor area in m2}
 */
public record Activity(String id, String french, String english) {

    /** Beds and places installed, on average over the year. */
    public static final Activity BEDS = new Activity("beds", "lits et places", "beds");
    /** Stays that ended in the year, day cases included. */
    public static final Activity STAYS = new Activity("stays", "séjours", "stays");
    /** Consultations and other outpatient visits of the year. */
    public static final Activity CONSULTATIONS = new Activity("consultations", "consultations", "consultations");
    /** Employees in full-time equivalents, on average over the year. */
    public static final Activity EMPLOYEES =
            new Activity("employees", "salariés en équivalent temps plein", "employees in full-time equivalents");
    /** Floor area in m2. */
    public static final Activity FLOOR_AREA = new Activity("floor-area", "surface en m2", "floor area in m2");

    /**
     * Creates an activity.
     *
     * @param id  the stable id
     * @param french  the French name
     * @param english  the English name
     * @throws IllegalArgumentException if the id has another form or a name is blank
     */
    public Activity {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "The id of an activity [%s] must be lower case letters, digits and single hyphens.".formatted(id));
        }
        Invariants.notBlank(french, "French name of an activity");
        Invariants.notBlank(english, "English name of an activity");
    }

    /**
     * Returns the display name.
     *
     * @param language  the language
     * @return the name
     */
    public String label(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
