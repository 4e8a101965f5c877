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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A simple reader of the form: the whole file as a text, each record as texts, each number by a pattern. It is the
 * reference for the streaming reader; problems are row, code and column.
 */
final class WholeFile {

    private static final List<String> REQUIRED = List.of("modele", "type", "quantite", "dureeDeVie", "heuresParJour");
    private static final List<String> OPTIONAL = List.of("id", "libelle", "pays", "site", "service");

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

    private static List<CsvRecord> records(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("(^|(?<=[;,\t]))\"([^\"]|\"\")*(\"|$)", "");
        char separator = ';';
        for (char c : ",\t".toCharArray()) {
            separator = count(first, c) > count(first, separator) ? c : separator;
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            tell("EVC-1002", "");
            return;
        }
        line = 1;
        columns = stripped(records.get(0));
        boolean isComplete = header();
        for (CsvRecord record : records.subList(1, records.size())) {
            line = record.getStartingLineNumber();
            row(new ArrayList<>(stripped(record)), isComplete);
        }
        boolean isDuplicate = problems.stream().anyMatch(problem -> problem.contains("EVC-1012"));
        if (isComplete
                && !isDuplicate
                && equipment.isEmpty()
                && problems.stream().allMatch(p -> p.startsWith("1 "))) {
            problems.add(0, "0 EVC-1002 ");
        }
    }

    private static List<String> stripped(CsvRecord record) {
        return record.getFields().stream().map(String::strip).toList();
    }

    private boolean header() {
        List<String> missing = REQUIRED.stream()
                .filter(name -> columns.stream().noneMatch(name::equalsIgnoreCase))
                .toList();
        missing.forEach(name -> tell("EVC-1004", ""));
        columns.stream()
                .filter(column -> !column.isEmpty()
                        && Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).noneMatch(column::equalsIgnoreCase))
                .forEach(column -> tell("EVC-1005", column));
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(column -> !column.isEmpty() && !seen.add(column.toLowerCase(Locale.ROOT)))
                .forEach(column -> tell("EVC-1012", column));
        return missing.isEmpty();
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
            if (columns.get(i).equalsIgnoreCase(name)) {
                return Optional.of(cells.get(i)).filter(text -> !text.isEmpty());
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
        if (text.matches("[+-]?\\d{1,3}([.,]\\d{3})+")) {
            tell("EVC-1017", name);
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
