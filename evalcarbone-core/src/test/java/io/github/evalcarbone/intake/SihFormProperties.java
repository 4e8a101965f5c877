package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.document.Pieces;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files damaged at random: never an exception, nothing lost silently, and both readers agree. */
class SihFormProperties {

    private static final CsvInventory FORM = CsvInventory.of(CsvLayout.of("sih-form"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> COLUMNS = List.of(
            "modele", "type", "quantite", "dureeDeVie", "heuresParJour", "pays", "site", "id", "libelle", "service");
    private static final List<String> NUMBERS = List.of(
            "1", "12", "2,5", "0.25", "", " 7 ", "1e2", "+3", "-1", "1,200", "douze", "24.5", "1e-400", "1e999");
    private static final List<String> TEXTS =
            List.of("écran-1", "laptop", "", "\"a;b\"", "\"a\nb\"", "x \"\" y", "\ud83d\ude00", "\u2003z\u3000");

    @Property(tries = 3_000)
    void lines_and_problems_are_those_of_the_whole_file_read_the_plain_way(@ForAll("files") byte[] file) {
        WholeFile plain = new WholeFile(file);
        Checked<Inventory> read = FORM.read(TextSource.of("x.csv", file), "x", DAY);
        if (plain.isWhole) {
            assertThat(lines(read)).isEqualTo(isHeaderFaulty(read) ? List.of() : plain.equipment);
            assertThat(read.problems().stream().map(SihFormProperties::told)).isEqualTo(plain.problems);
        } else {
            assertThat(read.problems().get(0).code().toString()).isIn("EVC-1003", "EVC-1011");
            assertThat(read.remarks())
                    .extracting(remark -> remark.code() + " " + remark.values().get(0))
                    .contains("EVC-1018 *");
        }
    }

    private static List<Equipment> lines(Checked<Inventory> read) {
        return read.partial().map(Inventory::equipment).orElse(List.of());
    }

    /** Whatever its rows say, nothing is read under a header that has an error. */
    private static boolean isHeaderFaulty(Checked<?> read) {
        return read.problems().stream().anyMatch(SihFormProperties::isOfHeader);
    }

    /** A header may be below lines that are none; of a row is an unknown column without a name. */
    static boolean isOfHeader(Problem problem) {
        return problem.is(CoreCode.MISSING_COLUMN)
                || problem.is(CoreCode.DUPLICATE_COLUMN)
                || (problem.is(CoreCode.UNKNOWN_COLUMN)
                        && !problem.location().name().isEmpty());
    }

    private static String told(Problem problem) {
        return problem.location().row() + " " + problem.code() + " "
                + problem.location().name();
    }

    @Property(tries = 3_000)
    void both_ways_of_reading_see_the_same_however_the_stream_cuts_it(@ForAll("files") byte[] file, @ForAll long seed) {
        Checked<Inventory> read = FORM.read(TextSource.of("x.csv", file), "x", DAY);
        Random random = new Random(seed);
        List<Equipment> lines = new ArrayList<>();
        TextSource cut = TextSource.of("x.csv", new Pieces(file, () -> 1 + random.nextInt(50)));
        Checked<Long> collected = FORM.forEach(cut, lines::add);
        assertThat(lines).isEqualTo(lines(read));
        assertThat(collected.problems()).isEqualTo(read.problems());
        assertThat(collected.remarks()).isEqualTo(read.remarks());
    }

    @Property(tries = 3_000)
    void every_row_is_kept_or_reported(@ForAll("files") byte[] file) {
        Checked<Long> collected = FORM.forEach(TextSource.of("x.csv", file), line -> {});
        long told = collected.problems().stream()
                .filter(problem -> !isOfHeader(problem))
                .mapToInt(problem -> problem.location().row())
                .filter(row -> row > 0)
                .distinct()
                .count();
        collected
                .partial()
                .ifPresent(kept -> assertThat(kept).isEqualTo(collected.rows().kept()));
        assertThat(collected.rows().kept() + told)
                .isEqualTo(isHeaderFaulty(collected) ? told : collected.rows().read());
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.longs().map(seed -> new Damage(new Random(seed)).file());
    }

    /** Creates a file and damages it. */
    private record Damage(Random random) {

        byte[] file() {
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
                damage(bytes, random.nextInt(bytes.length));
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            return random.nextInt(10) == 0 && !isEnglish(cut) ? cut : bytes;
        }

        /** Signs do not matter in a heading, and the English word is one: the plain reader knows neither. */
        private void damage(byte[] bytes, int at) {
            byte before = bytes[at];
            bytes[at] = (byte) "\0\u00d8\u00f8\";\n\rx".charAt(random.nextInt(8));
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean isSign = "\0\"".indexOf(bytes[at]) >= 0
                    && text.substring(0, at).lines().count() < 2;
            if (isSign || isEnglish(bytes)) {
                bytes[at] = before;
            }
        }

        private static boolean isEnglish(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1).matches("(?s).*model(?!e).*");
        }

        private String text() {
            List<String> columns = new ArrayList<>(COLUMNS.subList(0, 5 + random.nextInt(COLUMNS.size() - 4)));
            Collections.shuffle(columns, random);
            if (random.nextInt(10) == 0) {
                columns.set(random.nextInt(columns.size()), pick(List.of("", "modele", "x", "TYPE")));
            }
            String separator = pick(List.of(";", ";", ",", "\t"));
            String end = pick(List.of("\n", "\r\n", "\r"));
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
            text.append(String.join(separator, columns)).append(end);
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(String.join(separator, row(columns))).append(end);
            }
            return text.toString();
        }

        private List<String> row(List<String> columns) {
            List<String> cells = columns.stream().map(this::cell).collect(Collectors.toCollection(ArrayList::new));
            int kind = random.nextInt(40);
            if (kind == 0) {
                cells.remove(cells.size() - 1);
            } else if (kind == 1) {
                cells.addAll(Collections.nCopies(random.nextInt(16_000), pick(List.of("", "1"))));
            } else if (kind == 2) {
                cells.set(0, "a".repeat(9_990 + random.nextInt(20)));
            } else if (kind == 3) {
                cells.replaceAll(cell -> "");
            }
            return cells;
        }

        private String cell(String column) {
            boolean isNumber =
                    List.of("quantite", "dureeDeVie", "heuresParJour").contains(column);
            return random.nextInt(4) > 0
                    ? (isNumber ? "" + (1 + random.nextInt(20)) : column + random.nextInt(5))
                    : pick(isNumber ? NUMBERS : TEXTS);
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
