package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A file in which everything happens at once: titles above, an encoding, headings in another spelling, a way to write numbers and
 * dates, rows that are none, and cells and rows that are damaged. Every row is read as it was meant, reported, or refused with its
 * line; none is lost, and none changes another.
 */
class CombinedFaultsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CsvInventory ANY = CsvInventory.of(CsvLayout.shipped());

    /** What must become of a row. */
    enum Fate {
        READ,
        READ_WITHOUT_ITS_DATE,
        REFUSED
    }

    /** A row as it was meant, and where it is. */
    record Meant(String label, BigDecimal quantity, Optional<LocalDate> purchased, Fate fate, int line) {}

    @Property(tries = 3_000)
    void every_row_is_read_as_meant_or_reported_with_its_line(@ForAll("files") Damaged file) {
        Checked<Inventory> read = file.read();
        Map<String, Equipment> lines = lines(read);
        boolean areNumbersRefused = has(read, CoreCode.AMBIGUOUS_NUMBER) || has(read, CoreCode.NOTATION_MIXED);
        boolean areDaysDoubtful = has(read, CoreCode.DAY_ORDER_ASSUMED) || has(read, CoreCode.NOTATION_MIXED);
        for (Meant row : file.rows) {
            Equipment line = lines.get(row.label());
            if (row.fate() == Fate.REFUSED) {
                assertThat(severities(read, row))
                        .as("%s: %s", row, read.problems())
                        .contains(Severity.ERROR);
            } else if (line == null) {
                assertThat(areNumbersRefused)
                        .as("%s is lost: %s", row, read.problems())
                        .isTrue();
            } else {
                assertThat(line.quantity()).isEqualTo(row.quantity().doubleValue());
                assertDate(line, row, areDaysDoubtful);
                assertThat(severities(read, row))
                        .as("%s: %s", row, read.problems())
                        .isEqualTo(row.fate() == Fate.READ ? List.of() : List.of(Severity.WARNING));
            }
        }
    }

    @Property(tries = 3_000)
    void every_line_of_the_file_is_counted_once(@ForAll("files") Damaged file) {
        Checked<Inventory> read = file.read();
        assertThat(read.rows().read()).isEqualTo(file.rows.size() + file.asides);
        assertThat(read.rows().aside()).isEqualTo(file.asides);
        assertThat(read.rows().kept()).isEqualTo(lines(read).size());
        assertThat(read.rows().leftOut() + read.rows().repeated()).isZero();
    }

    private static void assertDate(Equipment line, Meant row, boolean areDaysDoubtful) {
        Optional<LocalDate> purchased = line.serviceLife().purchased();
        if (row.fate() == Fate.READ_WITHOUT_ITS_DATE) {
            assertThat(purchased).isEmpty();
        } else if (!areDaysDoubtful) {
            assertThat(purchased).as("%s", row).isEqualTo(row.purchased());
        }
    }

    private static boolean has(Checked<Inventory> read, CoreCode code) {
        return Stream.concat(read.problems().stream(), read.remarks().stream()).anyMatch(problem -> problem.is(code));
    }

    /** The problems of a row itself; those of a column are at the first row that they concern. */
    private static List<Severity> severities(Checked<Inventory> read, Meant row) {
        return read.problems().stream()
                .filter(problem -> problem.location().row() == row.line())
                .filter(problem -> !problem.is(CoreCode.AMBIGUOUS_NUMBER) && !problem.is(CoreCode.NOTATION_MIXED))
                .map(Problem::severity)
                .distinct()
                .toList();
    }

    private static Map<String, Equipment> lines(Checked<Inventory> read) {
        Map<String, Equipment> lines = new HashMap<>();
        read.partial().ifPresent(inventory -> inventory.equipment().forEach(line -> lines.put(line.label(), line)));
        return lines;
    }

    @Provide
    Arbitrary<Damaged> files() {
        return Arbitraries.longs().map(seed -> new Damaged(new Random(seed)));
    }

    /** A file, and what its rows were meant to be. */
    static final class Damaged {

        private static final List<String> HEADER = List.of("ID", "Nom", "Modèle", "Type", "Quantité", "Date d'achat");
        private static final List<String> FORMS =
                List.of("yyyy-MM-dd", "dd/MM/yyyy", "d.M.yyyy", "MM/dd/yyyy", "yyyy-MM-dd'T00:00:00Z'", "d MMMM yyyy");

        private final Random random;
        private final List<Meant> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final String separator;
        private final String end;
        private final String group;
        private final String decimal;
        private final DateTimeFormatter form;
        private final Charset encoding;
        private int line = 1;
        private int asides;

        Damaged(Random random) {
            this.random = random;
            separator = pick(List.of(";", ",", "\t"));
            end = pick(List.of("\n", "\r\n", "\r"));
            String notation = pick(List.of("|.", "|,", ",|.", ".|,", " |,", "\u00a0|,", "'|."));
            group = notation.substring(0, notation.indexOf('|'));
            decimal = notation.substring(notation.indexOf('|') + 1);
            form = DateTimeFormatter.ofPattern(pick(FORMS), Locale.FRENCH);
            encoding = Charset.forName(pick(List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE")));
            write();
        }

        Checked<Inventory> read() {
            return ANY.read(TextSource.of("x.csv", text.toString().getBytes(encoding)), "x", DAY);
        }

        private void write() {
            for (int i = random.nextInt(3); i > 0; i--) {
                add(List.of("Édité le 3 mars"));
            }
            List<String> header = random.nextBoolean()
                    ? HEADER
                    : HEADER.stream().map(this::spelt).toList();
            add(header);
            for (int i = 0, count = 1 + random.nextInt(9); i < count; i++) {
                aside(header);
                row(i);
            }
        }

        private void aside(List<String> header) {
            int kind = random.nextInt(8);
            if (kind < 2) {
                asides++;
                add(kind == 0 ? header : List.of("", "Total", "", "", "65", ""));
            } else if (kind == 2) {
                add(List.of("", "", "", "", "", ""));
            }
        }

        private void row(int i) {
            BigDecimal quantity =
                    BigDecimal.valueOf(random.nextBoolean() ? 1 + random.nextInt(20) : random.nextInt(2_000_000), 0);
            quantity = random.nextInt(3) == 0 ? quantity.add(new BigDecimal("0.5")) : quantity.max(BigDecimal.ONE);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_600));
            List<String> cells = new ArrayList<>(
                    List.of("N" + i, "à côté " + i, "Latitude 5430", "Portable", number(quantity), form.format(day)));
            Fate fate = Fate.READ;
            String label = cells.get(1);
            Optional<LocalDate> purchased = Optional.of(day);
            switch (random.nextInt(16)) {
                case 0 -> cells.set(0, "=\"N" + i + '"');
                case 1 -> {
                    cells.set(1, "R&amp;D " + i);
                    label = "R&D " + i;
                }
                case 2, 3 -> {
                    cells.set(5, pick(List.of("", "N/A", "#N/A", "NULL", "-", "(vide)", "0000-00-00")));
                    purchased = Optional.empty();
                }
                case 4 -> {
                    cells.set(5, pick(List.of("bientôt", "31/02/2021", "2021-13-45", "#REF!")));
                    fate = Fate.READ_WITHOUT_ITS_DATE;
                }
                case 5 -> {
                    cells.set(4, pick(List.of("beaucoup", "12 kg", "-3", "1.2.3", "#REF!")));
                    fate = Fate.REFUSED;
                }
                case 6 -> {
                    cells.set(2, "");
                    cells.set(3, "");
                    fate = Fate.REFUSED;
                }
                case 7 -> {
                    boolean isTaken = i > 0 && rows.get(0).fate() != Fate.REFUSED;
                    cells.set(0, isTaken ? "N0" : "N" + i);
                    fate = isTaken ? Fate.REFUSED : Fate.READ;
                }
                case 8 -> cells.set(0, i == 0 ? "N0" : "");
                case 9 -> {
                    cells.add("de trop");
                    fate = Fate.REFUSED;
                }
                case 10 -> {
                    cells.subList(4, 6).clear();
                    fate = Fate.REFUSED;
                }
                default -> {}
            }
            rows.add(new Meant(label, quantity, purchased, fate, line));
            add(cells);
        }

        private String number(BigDecimal number) {
            String[] parts = number.toPlainString().split("\\.", -1);
            StringBuilder whole = new StringBuilder(parts[0]);
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                whole.insert(i, group);
            }
            return whole + (parts.length > 1 ? decimal + parts[1] : "");
        }

        private void add(List<String> cells) {
            text.append(String.join(separator, cells.stream().map(this::quoted).toList()))
                    .append(end);
            line++;
        }

        private String quoted(String cell) {
            return cell.contains(separator) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }

        private String spelt(String heading) {
            return random.nextBoolean()
                    ? heading.toUpperCase(Locale.ROOT)
                    : heading.replace('è', 'e').replace(' ', '_');
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
