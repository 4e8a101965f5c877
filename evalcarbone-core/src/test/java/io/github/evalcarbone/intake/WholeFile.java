package io.github.evalcarbone.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A simple reader of the form: the whole file as a text, each record as texts, each number by a pattern. It is the
 * reference for the streaming reader; problems are row, code and column.
 */
final class WholeFile {

    private static final List<String> KNOWN = List.of(
            "modele", "type", "quantite", "dureeDeVie", "heuresParJour", "id", "libelle", "pays", "site", "service");

    final List<Equipment> equipment = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    /** Returns whether the text can be split into rows to its end; nothing is read if it cannot. */
    boolean isWhole;

    private final Set<String> ids = new HashSet<>();
    private List<String> columns = List.of();
    private List<String> cells = List.of();
    private long line;

    WholeFile(byte[] bytes) {
        try {
            String text = text(bytes);
            List<CsvRecord> records = records(text.startsWith("\uFEFF") ? text.substring(1) : text);
            isWhole = true;
            read(records);
        } catch (CharacterCodingException | CsvParseException e) {
            isWhole = false;
        }
    }

    /** UTF-8 if its first character beyond ASCII is, otherwise Windows-1252. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        CharBuffer all = CharBuffer.allocate(bytes.length);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, all, true);
        boolean plain = all.flip().chars().allMatch(c -> c < 128);
        if (result.isError() && !plain) {
            result.throwException();
        }
        return result.isError()
                ? Charset.forName("windows-1252")
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                : all.toString();
    }

    /** Returns the records from the header on, which keep their lines. */
    private static List<CsvRecord> records(String all) {
        String[] lines = all.split("\r\n|\r|\n", -1);
        int header = header(lines);
        int start = 0;
        for (int i = 0; i < header; i++) {
            start += lines[i].length() + (all.startsWith("\r\n", start + lines[i].length()) ? 2 : 1);
        }
        return CsvReader.builder()
                .fieldSeparator(separator(lines[header]))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord("\n".repeat(header) + all.substring(start))
                .stream()
                .toList();
    }

    /** Returns the first line that is a faultless header, else the one with the most names of columns. */
    private static int header(String[] lines) {
        int best = 0;
        long most = 0;
        for (int i = 0, seen = 0; i < lines.length && seen < 50; i++) {
            seen += lines[i].isBlank() ? 0 : 1;
            List<String> cells = cells(lines[i]);
            long known = cells.stream()
                    .filter(cell -> KNOWN.stream().anyMatch(name -> is(cell, name)))
                    .count();
            boolean isFaultless = known > 1
                    && has(cells, "quantite")
                    && (has(cells, "modele") || has(cells, "type"))
                    && known == cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (isFaultless) {
                return i;
            }
            best = known > most ? i : best;
            most = Math.max(known, most);
        }
        return most > 0 ? best : likely(lines);
    }

    private static int likely(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (cells(lines[i]).stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator(line))), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                .toList();
    }

    private static boolean is(String heading, String name) {
        return plain(heading).equals(name.toLowerCase(Locale.ROOT));
    }

    /** Returns letters and digits without accents and case. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean has(List<String> cells, String name) {
        return cells.stream().anyMatch(cell -> is(cell, name));
    }

    private static char separator(String line) {
        String first = line.replaceAll("(^|(?<=[;,\t]))\"[^\"]*+(\"\"[^\"]*+)*(\"|$)", "");
        char separator = ';';
        for (char c : ",\t".toCharArray()) {
            separator = count(first, c) > count(first, separator) ? c : separator;
        }
        return separator;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            tell("EVC-1002", "");
            return;
        }
        line = records.get(0).getStartingLineNumber();
        columns = stripped(records.get(0));
        String header = line + "";
        boolean isComplete = header();
        for (CsvRecord record : records.subList(1, records.size())) {
            line = record.getStartingLineNumber();
            row(new ArrayList<>(stripped(record)), isComplete);
        }
        if (isComplete && equipment.isEmpty() && problems.stream().allMatch(p -> p.startsWith(header + " "))) {
            problems.add(0, "0 EVC-1002 ");
        }
    }

    private static List<String> stripped(CsvRecord record) {
        return record.getFields().stream().map(String::strip).toList();
    }

    private boolean header() {
        boolean hasQuantity = has("quantite");
        boolean hasName = has("modele") || has("type");
        if (!hasQuantity) {
            tell("EVC-1004", "");
        }
        if (!hasName) {
            tell("EVC-1004", "");
        }
        columns.stream()
                .filter(column -> !column.isEmpty()
                        && KNOWN.stream().noneMatch(name -> is(column, name))
                        && KNOWN.stream().anyMatch(this::has))
                .forEach(column -> tell("EVC-1005", column));
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(column -> KNOWN.stream().anyMatch(name -> is(column, name)))
                .filter(column -> !seen.add(plain(column)))
                .forEach(column -> tell("EVC-1012", column));
        return hasQuantity && hasName;
    }

    private boolean has(String name) {
        return has(columns, name);
    }

    private void row(List<String> texts, boolean isComplete) {
        while (texts.size() > columns.size() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        if (texts.stream().allMatch(String::isEmpty)) {
            return;
        }
        cells = texts;
        if (cells.size() != columns.size()) {
            tell("EVC-1006", "");
        } else if (cells.stream().anyMatch(cell -> cell.length() > 10_000)) {
            tell("EVC-1013", "");
        } else if (hasUnnamed()) {
            tell("EVC-1005", "");
        } else if (isComplete) {
            line();
        }
    }

    private boolean hasUnnamed() {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).isEmpty() && !cells.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void line() {
        int before = problems.size();
        if (cell("modele").isEmpty() && cell("type").isEmpty()) {
            tell("EVC-1010", "modele");
        }
        if (cell("quantite").isEmpty()) {
            tell("EVC-1007", "quantite");
        }
        Optional<Double> quantity = number("quantite", 0, Double.MAX_VALUE);
        Optional<Double> years = number("dureeDeVie", Double.MIN_VALUE, 1_000);
        Optional<Double> hours = number("heuresParJour", 0, 24);
        String id = cell("id").orElse("line-" + line);
        if (!ids.add(id)) {
            tell("EVC-2001", "id");
        }
        if (problems.size() == before) {
            equipment.add(new Equipment(
                    id,
                    cell("libelle")
                            .or(() -> cell("modele"))
                            .or(() -> cell("type"))
                            .orElse(id),
                    cell("modele"),
                    cell("type"),
                    quantity.orElseThrow(),
                    years.map(ServiceLife::years).orElse(ServiceLife.UNKNOWN),
                    Condition.NEW,
                    Holding.UNKNOWN,
                    hours.map(UsageProfile::hoursPerDay).orElse(UsageProfile.REFERENCE),
                    cell("pays").or(() -> Optional.of("FR")),
                    Optional.empty(),
                    Optional.empty(),
                    cell("site"),
                    cell("service"),
                    Optional.empty(),
                    Attributes.NONE));
        }
    }

    private Optional<String> cell(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (is(columns.get(i), name)
                    && !cells.get(i).isEmpty()
                    && !cells.get(i).equals("-")) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Double> number(String name, double least, double most) {
        String text = cell(name).orElse("");
        String digits = text.replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?")) {
            tell("EVC-1008", name);
            return Optional.empty();
        }
        double value = Double.parseDouble(digits);
        if ((value == 0 && digits.matches("[+-]?[0.]*[1-9].*")) || !(value >= least && value <= most)) {
            tell("EVC-1009", name);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private void tell(String code, String column) {
        problems.add(line + " " + code + " " + column);
    }
}
