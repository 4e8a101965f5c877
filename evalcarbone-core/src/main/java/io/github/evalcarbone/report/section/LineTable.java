package io.github.evalcarbone.report.section;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every value and gap as CSV, not rounded, safe to open in a spreadsheet. */
public final class LineTable {

    static final char SEPARATOR = ';';
    private static final String HEADER =
            "line;label;quantity;type;model;country;dataCentre;site;department;phase;category;unit;value;gap;"
                    + "inventory;evaluationDate;ruleSet;datasets\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String QUOTED = ";,\"\r\n\t";

    private final FootprintData data;
    private final List<String> origin;
    private final Map<Key, String> values = new HashMap<>();
    private final Map<Key, String> gaps = new HashMap<>();
    private final StringBuilder text = new StringBuilder(HEADER);

    /** The key of a record. */
    private record Key(String line, LifecyclePhase phase, ImpactCategory category) {}

    private LineTable(StoredFootprint footprint) {
        this.data = footprint.data();
        this.origin = origin(data);
        data.impacts()
                .forEach(impact -> values.put(
                        new Key(impact.line(), impact.phase(), impact.category()),
                        Numbers.shortest(impact.amount().value())));
        data.gaps()
                .forEach(gap -> gaps.put(
                        new Key(gap.line(), gap.phase(), gap.category()),
                        gap.problem().code().code()));
    }

    public static String of(StoredFootprint footprint) {
        return new LineTable(footprint).write();
    }

    /** Returns the last columns: inventory, day, rules and factors. */
    public static List<String> origin(FootprintData data) {
        String datasets = data.datasets().stream().map(LineTable::dataset).collect(Collectors.joining(", "));
        return List.of(
                cell(data.inventory()),
                data.evaluationDate().toString(),
                cell(data.rules().id() + " " + data.rules().version()),
                cell(datasets));
    }

    private static String dataset(DatasetReference dataset) {
        return dataset.id() + " " + dataset.version();
    }

    private String write() {
        data.lines().forEach(this::line);
        return text.toString();
    }

    private void line(FootprintLine line) {
        List<String> start = start(line);
        for (LifecyclePhase phase : data.phases()) {
            for (ImpactCategory category : data.categories()) {
                row(start, new Key(line.id(), phase, category));
            }
        }
    }

    private static List<String> start(FootprintLine line) {
        return List.of(
                cell(line.id()),
                cell(line.label()),
                Numbers.shortest(line.quantity()),
                cell(line.type()),
                cell(line.model()),
                cell(line.country()),
                cell(line.dataCentre()),
                cell(line.site()),
                cell(line.department()));
    }

    private void row(List<String> start, Key key) {
        List<String> cells = new ArrayList<>(start);
        cells.add(key.phase().name());
        cells.add(cell(key.category().id()));
        cells.add(cell(key.category().unitPerYear().toString()));
        cells.add(values.getOrDefault(key, ""));
        cells.add(gaps.getOrDefault(key, ""));
        cells.addAll(origin);
        text.append(String.join(String.valueOf(SEPARATOR), cells)).append('\n');
    }

    public static String cell(Optional<String> words) {
        return words.map(LineTable::cell).orElse("");
    }

    /** Returns a text as a cell: never a formula, and quoted if necessary. */
    public static String cell(String words) {
        String safe = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
