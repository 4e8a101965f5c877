package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A good file, spoilt as people and their programs do: titles above, another encoding, headings in another spelling and order, rows
 * that are none. The same lines are read, and every line of the file is accounted for.
 */
class SpoiledFileProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CsvInventory ANY = CsvInventory.of(CsvLayout.shipped());

    @Property(tries = 2_000)
    void the_lines_are_those_of_the_good_file(@ForAll("files") Spoilt file) {
        assertThat(lines(read(file.bytes))).isEqualTo(lines(read(file.good.getBytes(Charset.forName("UTF-8")))));
    }

    @Property(tries = 2_000)
    void every_line_is_accounted_for(@ForAll("files") Spoilt file) {
        Checked<Inventory> read = read(file.bytes);
        assertThat(read.rows().aside()).isEqualTo(file.asides.size());
        assertThat(read.rows().read())
                .isEqualTo(read.rows().kept() + read.rows().aside());
        assertThat(read.problems())
                .allMatch(problem -> problem.is(CoreCode.HEADER_AGAIN) || problem.is(CoreCode.ROW_OF_TOTALS))
                .extracting(problem -> problem.location().row())
                .isEqualTo(file.asides);
        List<String> above = read.remarks().stream()
                .filter(remark -> remark.is(CoreCode.ROWS_ABOVE_HEADER))
                .map(remark -> remark.values().toString())
                .toList();
        assertThat(above)
                .isEqualTo(
                        file.above == 0
                                ? List.of()
                                : List.of(List.of(file.header, file.above).toString()));
    }

    private static List<Equipment> lines(Checked<Inventory> read) {
        return read.partial().orElseThrow().equipment();
    }

    private static Checked<Inventory> read(byte[] bytes) {
        return ANY.read(TextSource.of("x.csv", bytes), "x", DAY);
    }

    @Provide
    Arbitrary<Spoilt> files() {
        return Arbitraries.longs().map(seed -> new Spoilt(new Random(seed)));
    }

    /** A good file, and what became of it. */
    static final class Spoilt {

        private static final List<String> GLPI = List.of(
                "ID", "Nom", "Fabricant", "Modèle", "Type", "Quantité", "Date d'achat", "Lieu", "Entité", "Statut");
        private static final List<String> FORM = List.of(
                "id",
                "libelle",
                "modele",
                "type",
                "quantite",
                "dureeDeVie",
                "heuresParJour",
                "pays",
                "site",
                "service");
        private static final List<String> TITLES = List.of(
                "Inventaire du parc;28/02/2025 11:42",
                "Filtre : tous les sites",
                "Édité par la DSI, le 3, à 4 heures",
                "",
                "Total : 12",
                "\"Deux\nlignes\";x");

        private final Random random;
        private final String good;
        private final byte[] bytes;
        /** The line of the header, and the number of lines above it that are not blank. */
        private final int header;

        private int above;
        /** The lines of rows that are none. */
        private final List<Integer> asides = new ArrayList<>();

        Spoilt(Random random) {
            this.random = random;
            List<List<String>> table = table(random.nextBoolean() ? GLPI : FORM);
            good = text(table, ";", "\n");
            List<List<String>> spoilt = withOthers(shuffled(table));
            String separator = pick(List.of(";", ",", "\t"));
            String end = pick(List.of("\n", "\r\n", "\r"));
            String titles = titles(separator, end);
            header = 1
                    + (int) titles.replace("\r\n", "\n")
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count();
            String text = titles + text(withAsides(spelt(spoilt)), separator, end);
            String encoding = pick(List.of("UTF-8", "UTF-8+", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"));
            bytes = encoding.endsWith("+")
                    ? ("\uFEFF" + text).getBytes(Charset.forName("UTF-8"))
                    : text.getBytes(Charset.forName(encoding));
        }

        private List<List<String>> table(List<String> header) {
            List<List<String>> rows = new ArrayList<>(List.of(header));
            for (int i = 0; i <= random.nextInt(4); i++) {
                int row = i;
                rows.add(header.stream().map(column -> cell(column, row)).toList());
            }
            return rows;
        }

        private String cell(String column, int row) {
            return switch (column) {
                case "ID", "id" -> "N" + row;
                case "Modèle", "modele" -> pick(List.of("Latitude 5430", "P2419H", "écran-1", "7090"));
                case "Type", "type" -> pick(List.of("Portable", "Écran", ""));
                case "Quantité", "quantite" -> "" + (1 + random.nextInt(30));
                case "dureeDeVie", "heuresParJour" -> pick(List.of("5", "8", ""));
                case "Date d'achat" -> pick(List.of("2021-03-30", ""));
                default -> pick(List.of("Nord; aile A", "à côté", "Total", ""));
            };
        }

        private List<List<String>> shuffled(List<List<String>> table) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, table.get(0).size()).boxed().toList());
            Collections.shuffle(order, random);
            return table.stream()
                    .map(row -> order.stream().map(row::get).toList())
                    .toList();
        }

        /** Adds columns of one name that are not read, as far as the layout admits them, and blank ones. */
        private List<List<String>> withOthers(List<List<String>> table) {
            boolean areAdmitted = table.get(0).contains("Nom");
            List<List<String>> rows = new ArrayList<>();
            int places = random.nextInt(3);
            for (List<String> row : table) {
                List<String> cells = new ArrayList<>(row);
                boolean isHeader = rows.isEmpty();
                for (int i = 0; i < places; i++) {
                    cells.add(isHeader && areAdmitted ? "URL" : "");
                }
                cells.add("");
                rows.add(cells);
            }
            return rows;
        }

        private List<List<String>> spelt(List<List<String>> table) {
            List<List<String>> rows = new ArrayList<>(table);
            rows.set(0, table.get(0).stream().map(this::spelt).toList());
            return rows;
        }

        private String spelt(String heading) {
            return switch (random.nextInt(5)) {
                case 0 -> heading.toUpperCase(Locale.ROOT);
                case 1 -> Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                case 2 -> heading.replace(' ', '_').replace('\'', '_');
                case 3 -> heading.replace('\'', '\u2019').replace(' ', '\u00a0');
                default -> heading;
            };
        }

        private String titles(String separator, String end) {
            StringBuilder titles = new StringBuilder();
            if (random.nextInt(4) == 0) {
                titles.append("sep=").append(separator).append(end);
                above++;
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                String title = pick(TITLES);
                above += title.isEmpty() ? 0 : 1;
                titles.append(title).append(end);
            }
            return titles.toString();
        }

        /** Repeats the header and adds totals; a good cell of a row has no line break, so that its line is known. */
        private List<List<String>> withAsides(List<List<String>> table) {
            List<List<String>> rows = new ArrayList<>(List.of(table.get(0)));
            for (List<String> row : table.subList(1, table.size())) {
                aside(table, rows);
                rows.add(row);
            }
            aside(table, rows);
            return rows;
        }

        private void aside(List<List<String>> table, List<List<String>> rows) {
            int kind = random.nextInt(6);
            if (kind < 2) {
                rows.add(kind == 0 ? table.get(0) : totals(table.get(0)));
                asides.add(header + rows.size() - 1);
            }
        }

        private List<String> totals(List<String> headings) {
            List<String> cells = new ArrayList<>(Collections.nCopies(headings.size(), ""));
            int quantity = IntStream.range(0, headings.size())
                    .filter(i -> headings.get(i).toLowerCase(Locale.ROOT).startsWith("quantit"))
                    .findFirst()
                    .orElseThrow();
            int label = (quantity + 1 + random.nextInt(9)) % 10;
            cells.set(label, pick(List.of("Total", "TOTAL GÉNÉRAL", "Sous-total :")));
            cells.set(quantity, pick(List.of("65", "1 200", "=SUM(C2:C5)", "")));
            return cells;
        }

        private String text(List<List<String>> table, String separator, String end) {
            return table.stream()
                            .map(row -> row.stream().map(Spoilt::quoted).collect(Collectors.joining(separator)))
                            .collect(Collectors.joining(end))
                    + end;
        }

        private static String quoted(String cell) {
            return cell.contains(";") || cell.contains(",") ? '"' + cell + '"' : cell;
        }

        private <T> T pick(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        @Override
        public String toString() {
            return new String(bytes, Charset.forName("UTF-8"));
        }
    }
}
