package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Selected lines, whose values are passed one by one.
 *
 * @param lines  the lines by id
 */
public record ChosenValues(Map<String, FootprintLine> lines) {

    /** Selects lines by id. */
    public static ChosenValues of(List<FootprintLine> lines, Predicate<String> chosen) {
        Map<String, FootprintLine> found = new HashMap<>();
        lines.stream().filter(line -> chosen.test(line.id())).forEach(line -> found.put(line.id(), line));
        return new ChosenValues(found);
    }

    /** Passes values and gaps of these lines. */
    public void pass(List<LineImpact> impacts, List<Gap> gaps, FootprintStore.ValueVisitor visitor) {
        for (LineImpact impact : impacts) {
            FootprintLine line = lines.get(impact.line());
            if (line != null) {
                visitor.visit(line, impact.phase(), impact.category(), impact.weight(), impact.factor());
            }
        }
        for (Gap gap : gaps) {
            FootprintLine line = lines.get(gap.line());
            if (line != null) {
                visitor.visit(line, gap.phase(), gap.category(), Double.NaN, Double.NaN);
            }
        }
    }
}
