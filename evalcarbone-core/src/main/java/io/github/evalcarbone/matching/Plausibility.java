package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds what is possible but hardly true: a laptop of 40 years, a monitor of 900 kWh a year, a PUE of 3.5. Nothing is rejected or
 * changed; the inventory gets a remark for each kind of oddity, which the footprint then tells. Thread-safe.
 * <p>
 * Told are: lifetimes above 10 years and three times that of the type (EVC-2201); known electricity above five times or below a
 * tenth of that of the device (EVC-2202); a PUE above 3 (EVC-2203); more than 10,000 items in one line (EVC-2204); parts of items
 * (EVC-2205); lines withdrawn by the day of evaluation (EVC-2206).
 */
public final class Plausibility {

    private Plausibility() {}

    /** What is odd about a line: of what, what is usual, how far off it is, and its value. */
    record Oddity(ProblemCode code, String subject, String usual, double extent, String line, String value) {

        private boolean isWorseThan(Oddity other) {
            return extent != other.extent ? extent > other.extent : line.compareTo(other.line) < 0;
        }
    }

    private record Kind(ProblemCode code, String subject, String usual) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            int codes = code.compareTo(other.code);
            return codes != 0 ? codes : (subject + '\n' + usual).compareTo(other.subject + '\n' + other.usual);
        }
    }

    private record Group(Oddity worst, long lines) {

        Group plus(Group other) {
            return new Group(other.worst.isWorseThan(worst) ? other.worst : worst, lines + other.lines);
        }

        Problem problem() {
            return Problem.of(
                    worst.code(),
                    Location.NONE,
                    worst.subject(),
                    worst.usual(),
                    String.valueOf(lines),
                    worst.line(),
                    worst.value());
        }
    }

    /**
     * Looks at every line.
     *
     * @param inventory  the inventory; match its models to the factors beforehand
     * @param factors  what is usual for types and devices
     * @return the inventory with a remark for each kind of oddity, its number of lines and the line that is farthest off
     */
    public static Inventory check(Inventory inventory, FactorSet factors) {
        TreeMap<Kind, Group> groups = new TreeMap<>();
        PlausibilityRules oddities = new PlausibilityRules(factors, inventory.evaluationDate());
        for (Equipment line : inventory.equipment()) {
            oddities.of(line)
                    .forEach(odd -> groups.merge(
                            new Kind(odd.code(), odd.subject(), odd.usual()), new Group(odd, 1), Group::plus));
        }
        List<Problem> remarks = new ArrayList<>(inventory.remarks());
        groups.values().forEach(group -> remarks.add(group.problem()));
        return new Inventory(
                inventory.name(),
                inventory.establishment(),
                inventory.evaluationDate(),
                inventory.equipment(),
                remarks);
    }
}
