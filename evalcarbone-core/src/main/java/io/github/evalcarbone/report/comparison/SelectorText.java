package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines that a change applies to, in words. */
record SelectorText(ComparedResults results) {

    /** The most values of one criterion that are listed. */
    private static final int MOST = 8;

    String of(LineSelector selector) {
        List<String> parts = new ArrayList<>();
        selector.criteria().forEach((criterion, values) -> parts.add(criterion(criterion, values)));
        age("selector.older", selector.leastAge(), parts);
        age("selector.younger", selector.ageLimit(), parts);
        if (!selector.isPlain()) {
            parts.add(words().text("selector.own"));
        }
        return parts.isEmpty() ? words().text("selector.all") : String.join(words().text("list.separator"), parts);
    }

    private Wording words() {
        return results.words();
    }

    private String criterion(LineCriterion criterion, Set<String> values) {
        String listed = values.stream()
                .limit(MOST)
                .map(value -> value(criterion, value))
                .collect(Collectors.joining(", "));
        String all = values.size() > MOST ? listed + ", …" : listed;
        return criterion == LineCriterion.TYPE ? all : words().text("selector." + criterion, all);
    }

    private String value(LineCriterion criterion, String value) {
        return switch (criterion) {
            case TYPE -> results.type(value);
            case CONDITION -> words().textOr("condition." + value, value);
            case OWNERSHIP -> words().textOr("owner." + value, value);
            default -> value;
        };
    }

    private void age(String key, Optional<Double> years, List<String> parts) {
        years.map(BigDecimal::new)
                .map(words().numbers()::plain)
                .ifPresent(number -> parts.add(words().text(key, number)));
    }
}
