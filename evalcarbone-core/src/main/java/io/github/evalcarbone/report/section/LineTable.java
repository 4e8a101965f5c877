package io.github.evalcarbone.report.section;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every value and gap as CSV, not rounded, safe to open in a spreadsheet. */
public final class LineTable {

    static final char SEPARATOR = ';';
    private static final String HEADER =
            "kind;line;label;quantity;type;model;country;dataCentre;site;department;phase;category;unit;value;gap;rows;"
                    + "inventory;evaluationDate;ruleSet;datasets\n";
    private static final int CELLS_OF_A_LINE = 14;
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String QUOTED = ";,\"\r\n\t";

    private final StoredFootprint footprint;
    private final List<String> origin;
    private final Appendable text;

    /** The key of a record. */
    private record Key(String line, LifecyclePhase phase, ImpactCategory category) {}

    private LineTable(StoredFootprint footprint, Appendable text) {
        this.footprint = footprint;
        this.origin = origin(footprint);
        this.text = text;
    }

    /** Writes the table, page by page. */
    public static void write(StoredFootprint footprint, Appendable target) {
        try {
            new LineTable(footprint, target).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the last columns: inventory, day, rules and factors. */
    public static List<String> origin(FootprintData data) {
        return origin(data.inventory(), data.evaluationDate(), data.rules(), data.datasets());
    }

    public static List<String> origin(StoredFootprint footprint) {
        return origin(footprint.inventory(), footprint.evaluationDate(), footprint.rules(), footprint.datasets());
    }

    private static List<String> origin(
            String inventory, LocalDate day, RuleSetReference rules, List<DatasetReference> datasets) {
        String named = datasets.stream().map(LineTable::dataset).collect(Collectors.joining(", "));
        return List.of(cell(inventory), day.toString(), cell(rules.id() + " " + rules.version()), cell(named));
    }

    private static String dataset(DatasetReference dataset) {
        return dataset.id() + " " + dataset.version();
    }

    private void write() throws IOException {
        text.append(HEADER);
        for (Iterator<FootprintData> pages = footprint.pages().iterator(); pages.hasNext(); ) {
            page(pages.next());
        }
        for (List<String> rows : setAside(footprint.coverage().setAside(), CELLS_OF_A_LINE)) {
            record(rows);
        }
    }

    private void page(FootprintData page) throws IOException {
        Map<Key, String> values = new HashMap<>();
        Map<Key, String> gaps = new HashMap<>();
        page.impacts()
                .forEach(impact -> values.put(
                        new Key(impact.line(), impact.phase(), impact.category()),
                        Numbers.shortest(impact.amount().value())));
        page.gaps()
                .forEach(gap -> gaps.put(
                        new Key(gap.line(), gap.phase(), gap.category()),
                        gap.problem().code().code()));
        for (FootprintLine line : page.lines()) {
            line(line, values, gaps);
        }
    }

    private void line(FootprintLine line, Map<Key, String> values, Map<Key, String> gaps) throws IOException {
        List<String> start = start(line);
        for (LifecyclePhase phase : footprint.phases()) {
            for (ImpactCategory category : footprint.categories()) {
                Key key = new Key(line.id(), phase, category);
                record(row(start, key, values.getOrDefault(key, ""), gaps.getOrDefault(key, "")));
            }
        }
    }

    /**
     * Returns a record for each kind of rows that were set aside: the kind, empty cells, their number. That of rows that were
     * not read is not known.
     */
    static List<List<String>> setAside(SetAside rows, int empty) {
        List<List<String>> records = new ArrayList<>();
        if (rows.refused() > 0) {
            records.add(setAside("REFUSED", empty, String.valueOf(rows.refused())));
        }
        if (rows.hasMore()) {
            records.add(setAside("UNREAD", empty, ""));
        }
        if (rows.excluded() > 0) {
            records.add(setAside("EXCLUDED", empty, String.valueOf(rows.excluded())));
        }
        return records;
    }

    private static List<String> setAside(String kind, int empty, String number) {
        List<String> cells = new ArrayList<>(List.of(kind));
        cells.addAll(Collections.nCopies(empty, ""));
        cells.add(number);
        return cells;
    }

    private static List<String> start(FootprintLine line) {
        return List.of(
                "LINE",
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

    private static List<String> row(List<String> start, Key key, String value, String gap) {
        List<String> cells = new ArrayList<>(start);
        cells.add(key.phase().name());
        cells.add(cell(key.category().id()));
        cells.add(cell(key.category().unitPerYear().toString()));
        cells.addAll(List.of(value, gap, ""));
        return cells;
    }

    private void record(List<String> cells) throws IOException {
        text.append(String.join(String.valueOf(SEPARATOR), cells)).append(SEPARATOR);
        text.append(String.join(String.valueOf(SEPARATOR), origin)).append('\n');
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
