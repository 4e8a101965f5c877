package io.github.evalcarbone.json;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A total as a file states it. It is derived, so that a different one means that the file was changed.
 *
 * @param category  its category
 * @param json  the object it was read from
 * @param known  the known amount
 * @param counts  the numbers of lines, incomplete lines and missing values
 * @param isComplete  whether nothing is missing
 */
record StatedTotal(ImpactCategory category, ObjectReader json, double known, List<Double> counts, boolean isComplete) {

    private static final String KNOWN = "known";
    private static final String COMPLETE = "complete";
    private static final List<String> COUNTS = List.of("lines", "incompleteLines", "missingValues");

    /** Reads the members beside category, unit and phase. */
    static StatedTotal read(ImpactCategory category, ObjectReader json) {
        return new StatedTotal(
                category,
                json,
                json.number(KNOWN),
                COUNTS.stream().map(json::number).toList(),
                json.flag(COMPLETE));
    }

    /** Writes a total. */
    static void write(JsonWriter json, ImpactCategory category, String phase, Total total) {
        json.startObject();
        json.member("category", category.id());
        json.member("unit", total.known().unit().toString());
        json.member("phase", phase);
        members(json, total);
        json.endObject();
    }

    /** Writes the known amount without its unit, and what is missing. */
    static void members(JsonWriter json, Total total) {
        json.member(KNOWN, total.known().value());
        List<Long> counts = counts(total);
        for (int i = 0; i < COUNTS.size(); i++) {
            json.member(COUNTS.get(i), counts.get(i));
        }
        json.member(COMPLETE, total.isComplete());
    }

    private static List<Long> counts(Total total) {
        return List.of(total.lines(), total.incompleteLines(), total.missingValues());
    }

    Location at() {
        return json.at(KNOWN);
    }

    /** Returns a problem for each member that is not that of the computed total. */
    List<Problem> differences(Total computed) {
        List<Problem> problems = new ArrayList<>();
        requireSame(KNOWN, known, computed.known().value(), problems);
        List<Long> right = counts(computed);
        for (int i = 0; i < COUNTS.size(); i++) {
            requireSame(COUNTS.get(i), counts.get(i), (double) right.get(i), problems);
        }
        if (isComplete != computed.isComplete()) {
            problems.add(differs(COMPLETE, String.valueOf(isComplete), String.valueOf(computed.isComplete())));
        }
        return problems;
    }

    private void requireSame(String key, double value, double computed, List<Problem> problems) {
        if (value != computed) {
            problems.add(differs(key, Numbers.shortest(value), Numbers.shortest(computed)));
        }
    }

    private Problem differs(String key, String found, String computed) {
        return Problem.of(CoreCode.BAD_VALUE, json.at(key), found, computed);
    }
}
