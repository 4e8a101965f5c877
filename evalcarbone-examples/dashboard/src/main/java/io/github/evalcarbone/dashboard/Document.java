package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the browser keeps and sends: an inventory as a table of texts, and scenarios in the library's own form.
 *
 * @param format  the name of the format
 * @param name  the name of the inventory
 * @param date  the day of the evaluation, such as {@code 2026-11-30}
 * @param figures  the choice of figures; see {@link FigureChoice}
 * @param layout  the layout of the columns; empty for any that fits
 * @param type  the type of a list that states none; empty for none
 * @param columns  the headings
 * @param rows  the texts of each row, which may have fewer or more than there are headings
 * @param scenarios  scenarios as of {@code docs/scenarios.md}
 * @param hospitalTotal  what the whole hospital emits, in t CO2 eq per year, as its user states it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Document(
        String format,
        String name,
        String date,
        String figures,
        String layout,
        String type,
        List<String> columns,
        List<List<String>> rows,
        List<JsonNode> scenarios,
        @Nullable Double hospitalTotal) {

    static final String FORMAT = "evalcarbone-dashboard-1";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final String USUAL_NAME = "Inventory";
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_SCENARIOS = 10;
    private static final int LONGEST_NAME = 200;

    Document {
        if (!FORMAT.equals(format)) {
            throw new Refusal(Refusal.BAD, "wrong.format", FORMAT);
        }
        name = text(name).isBlank() ? USUAL_NAME : text(name).strip();
        date = text(date);
        figures = text(figures);
        layout = text(layout);
        type = text(type);
        columns = orEmpty(columns);
        rows = orEmpty(rows);
        scenarios = orEmpty(scenarios);
        requireSize(
                rows.size(),
                rows.stream().mapToLong(row -> row == null ? 0 : row.size()).sum() + columns.size());
        if (scenarios.size() > MOST_SCENARIOS || name.length() > LONGEST_NAME) {
            throw new Refusal(Refusal.BAD, "bad.request");
        }
    }

    /** Refuses a table that is too large to be shown and computed at once. */
    static void requireSize(long rows, long cells) {
        if (rows > Body.MOST_ROWS || cells > MOST_CELLS) {
            throw new Refusal(Refusal.TOO_LARGE, "too.many.rows", Body.MOST_ROWS);
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    LocalDate day() {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new Refusal(Refusal.BAD, "bad.date");
        }
    }

    boolean isEmpty() {
        return rows.stream()
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .allMatch(cell -> text(cell).isBlank());
    }

    CsvInventory reader() {
        List<CsvLayout> layouts = CsvLayout.find(layout).map(List::of).orElseGet(CsvLayout::shipped);
        return CsvInventory.of(layouts.stream()
                .map(one -> Optional.of(type)
                        .filter(text -> !text.isBlank())
                        .map(one::withType)
                        .orElse(one))
                .toList());
    }

    /** Returns the table as the library reads it: a row a line, the headings in line 1. */
    TextSource source() {
        StringBuilder text = new StringBuilder();
        line(text, columns);
        rows.forEach(row -> line(text, orEmpty(row)));
        return TextSource.of(name, text.toString());
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(Document::quoted).collect(Collectors.joining(";")))
                .append('\n');
    }

    /** A line break would move all rows below. */
    private static String quoted(@Nullable String cell) {
        return text(cell).isEmpty()
                ? ""
                : '"' + LINE_BREAK.matcher(text(cell)).replaceAll(" ").replace("\"", "\"\"") + '"';
    }
}
