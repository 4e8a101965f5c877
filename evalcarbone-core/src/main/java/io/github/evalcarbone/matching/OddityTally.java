package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the implausible values of lines by kind, and keeps the most extreme of each; the order of lines does not
 * matter.
 */
final class OddityTally {

    /** An implausible value of a line: its kind and subject, the usual value, the deviation from it, and the value. */
    record Oddity(CoreCode code, String subject, String usual, double extent, String line, String value) {

        private boolean isWorseThan(Oddity other) {
            return extent != other.extent ? extent > other.extent : line.compareTo(other.line) < 0;
        }
    }

    private record Kind(CoreCode code, String subject, String usual) implements Comparable<Kind> {

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

    private final PlausibilityRules rules;
    private final Map<Kind, Group> groups = new TreeMap<>();

    OddityTally(FactorSet factors, LocalDate day) {
        this.rules = new PlausibilityRules(factors, day);
    }

    void add(Equipment line) {
        rules.of(line)
                .forEach(odd ->
                        groups.merge(new Kind(odd.code(), odd.subject(), odd.usual()), new Group(odd, 1), Group::plus));
    }

    OddityTally plus(OddityTally other) {
        other.groups.forEach((kind, group) -> groups.merge(kind, group, Group::plus));
        return this;
    }

    List<Problem> remarks() {
        return groups.values().stream().map(Group::problem).toList();
    }
}
