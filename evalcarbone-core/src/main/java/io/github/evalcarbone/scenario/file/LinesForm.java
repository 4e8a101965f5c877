package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The lines that a change applies to, as a file states them. */
final class LinesForm {

    private static final String LINES = "lines";
    private static final String OLDER_THAN = "olderThan";
    private static final String YOUNGER_THAN = "youngerThan";

    private LinesForm() {}

    private static String key(LineCriterion criterion) {
        return switch (criterion) {
            case LINE -> "line";
            case TYPE -> "type";
            case MODEL -> "model";
            case SITE -> "site";
            case DEPARTMENT -> "department";
            case COUNTRY -> "country";
            case DATA_CENTRE -> "dataCentre";
            case STATUS -> "status";
            case CONDITION -> "condition";
            case OWNERSHIP -> "ownership";
            case APPLICATION -> "application";
        };
    }

    static void write(LineSelector lines, JsonWriter json) {
        if (!lines.equals(LineSelector.ALL)) {
            json.startObject(LINES);
            lines.criteria().forEach((criterion, values) -> {
                json.startArray(key(criterion));
                values.forEach(json::item);
                json.endArray();
            });
            lines.leastAge().ifPresent(years -> json.member(OLDER_THAN, years));
            lines.ageLimit().ifPresent(years -> json.member(YOUNGER_THAN, years));
            json.endObject();
        }
    }

    static Supplier<LineSelector> read(ChangeMembers members) {
        Map<LineCriterion, List<String>> texts = new EnumMap<>(LineCriterion.class);
        for (LineCriterion criterion : LineCriterion.values()) {
            values(members, criterion).ifPresent(values -> texts.put(criterion, values));
        }
        Optional<Double> older = members.optionalNumber(OLDER_THAN, FigureRange.YEARS);
        Optional<Double> younger = members.optionalNumber(YOUNGER_THAN, FigureRange.YEARS);
        requireSome(members, texts, older.or(() -> younger));
        older.ifPresent(least -> younger.ifPresent(limit -> requireOrder(members, least, limit)));
        return () -> selector(texts, older, younger);
    }

    private static Optional<List<String>> values(ChangeMembers members, LineCriterion criterion) {
        List<String> values = new ArrayList<>();
        for (PlacedText stated : members.texts(key(criterion))) {
            Checked<String> read = criterion.read(stated.text().strip());
            read.problems().forEach(problem -> members.tell(problem.at(stated.at())));
            read.value().ifPresent(values::add);
        }
        return members.has(key(criterion)) ? Optional.of(values) : Optional.empty();
    }

    private static void requireSome(
            ChangeMembers members, Map<LineCriterion, List<String>> texts, Optional<Double> someAge) {
        if (texts.isEmpty() && someAge.isEmpty()) {
            members.tell(CoreCode.SELECTION_EMPTY, "", LINES);
        }
    }

    private static void requireOrder(ChangeMembers members, double least, double limit) {
        if (least >= limit) {
            members.tell(CoreCode.AGES_CONTRADICT, OLDER_THAN, Numbers.shortest(least), Numbers.shortest(limit));
        }
    }

    private static LineSelector selector(
            Map<LineCriterion, List<String>> texts, Optional<Double> older, Optional<Double> younger) {
        LineSelector lines = LineSelector.ALL;
        for (Map.Entry<LineCriterion, List<String>> entry : texts.entrySet()) {
            lines = lines.with(entry.getKey(), entry.getValue().toArray(String[]::new));
        }
        LineSelector aged = older.map(lines::olderThan).orElse(lines);
        return younger.map(aged::youngerThan).orElse(aged);
    }
}
