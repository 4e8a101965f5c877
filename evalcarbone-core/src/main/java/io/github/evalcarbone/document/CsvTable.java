package io.github.evalcarbone.document;

import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.document.heading.Heading;
import io.github.evalcarbone.document.notation.Sight;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table read from CSV and held in memory: a header and rows, each with the line it starts on. For the tables of
 * datasets and other small ones; {@link CsvRows} reads large files.
 *
 * @param file  the name for problems
 * @param header  the line of the header, the first of the file being 1
 * @param columns  the names in the header, stripped, or the known names that they mean; case does not matter when they are looked up
 * @param rows  the rows that have as many cells as the header
 * @param problems  the problems of the file, its header and the rows left out
 */
public record CsvTable(String file, int header, List<String> columns, List<Row> rows, List<Problem> problems) {

    /**
     * The columns of a table that people fill in: its header is looked for by them, and may write them otherwise
     * ({@link Heading}).
     *
     * @param required  the columns it must have
     * @param optional  the columns it may have
     * @param synonyms  other headings of them, by normal form; each is read where the column itself is missing
     */
    public record Known(List<String> required, List<String> optional, Map<String, String> synonyms) {

        /** Returns the names that headings mean; the stripped heading where it means none. */
        List<String> names(List<String> headings) {
            List<String> names = headings.stream()
                    .map(heading -> name(heading).orElse(heading))
                    .toList();
            return names.stream()
                    .map(name -> synonym(name)
                            .filter(column -> !names.contains(column))
                            .orElse(name))
                    .toList();
        }

        private Optional<String> synonym(String heading) {
            return isKnown(heading)
                    ? Optional.empty()
                    : Optional.ofNullable(synonyms.get(Heading.key(heading))).filter(this::isKnown);
        }

        private Optional<String> name(String heading) {
            return all().filter(column -> Heading.areSame(column, heading)).findFirst();
        }

        private boolean isKnown(String column) {
            return all().anyMatch(column::equals);
        }

        private Stream<String> all() {
            return Stream.concat(required.stream(), optional.stream());
        }

        /** Returns the headings of all columns in normal form. */
        Set<String> headings() {
            Stream<String> others = synonyms.entrySet().stream()
                    .filter(entry -> isKnown(entry.getValue()))
                    .map(Map.Entry::getKey);
            return Stream.concat(all().map(Heading::key), others).collect(Collectors.toSet());
        }

        /** Returns the columns that are read with headings, with the place of each. */
        Map<Integer, String> read(List<String> headings) {
            List<String> names = names(headings);
            return IntStream.range(0, names.size())
                    .filter(i -> isKnown(names.get(i)))
                    .boxed()
                    .collect(Collectors.toMap(i -> i, names::get));
        }

        /** Returns how many columns a line names; it is the header for certain if it names all that are required. */
        int fit(List<String> cells) {
            List<String> names =
                    names(cells).stream().filter(this::isKnown).distinct().toList();
            return names.size() > 1 && names.containsAll(required) ? HeaderSearch.CERTAIN : names.size();
        }
    }

    /**
     * A row of cells.
     *
     * @param line  the line it starts on, the first of the file being 1
     * @param cells  the cells, stripped; empty when blank
     */
    public record Row(int line, List<String> cells) {}

    /**
     * Reads a table from bytes, as {@link #read(TextSource)} does.
     *
     * @param bytes  the text
     * @param file  the name for problems
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable read(byte[] bytes, String file) {
        return read(TextSource.of(file, bytes));
    }

    /**
     * Reads a table, as {@link CsvRows} does.
     *
     * @param source  the text
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable read(TextSource source) {
        Rows rows = new Rows(
                source.name(),
                Optional.empty(),
                () -> new RepeatedCell<>((text, from, to) -> new String(text, from, to - from), ""));
        return table(source.name(), rows, CsvRows.read(source, Limits.USUAL.bytes(), rows));
    }

    /**
     * Reads a table that people exported, as {@link CsvRows} does.
     *
     * @param source  the text
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable readOfPeople(TextSource source) {
        return readOfPeople(source, Optional.empty());
    }

    /**
     * Reads a table that people exported, whose columns are known: its header may be below titles, and columns that are not known
     * may have the same name.
     *
     * @param source  the text
     * @param known  its columns
     * @return the table; without columns if the text cannot be read to its end
     */
    public static CsvTable readOfPeople(TextSource source, Known known) {
        return readOfPeople(source, Optional.of(known));
    }

    private static CsvTable readOfPeople(TextSource source, Optional<Known> known) {
        Rows rows = new Rows(source.name(), known, () -> RepeatedCell.ofPeople(Function.identity(), "", Sight.NONE));
        return table(source.name(), rows, CsvRows.readOfPeople(source, Limits.USUAL.bytes(), rows));
    }

    private static CsvTable table(String file, Rows rows, boolean whole) {
        return whole
                ? new CsvTable(file, rows.header, rows.columns, List.copyOf(rows.rows), List.copyOf(rows.problems))
                : new CsvTable(
                        file, rows.header, List.of(), List.of(), List.of(rows.problems.get(rows.problems.size() - 1)));
    }

    /** Collects all rows. */
    private static final class Rows implements CsvReceiver {

        private final String file;
        private final Optional<Known> known;
        private final Supplier<RepeatedCell<String>> newCell;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private int header = 1;
        private List<String> columns = List.of();
        private List<RepeatedCell<String>> cells = List.of();

        Rows(String file, Optional<Known> known, Supplier<RepeatedCell<String>> newCell) {
            this.file = file;
            this.known = known;
            this.newCell = newCell;
        }

        @Override
        public int fit(List<String> cells) {
            return known.map(columns -> columns.fit(cells)).orElse(HeaderSearch.CERTAIN);
        }

        @Override
        public Set<String> headings() {
            return known.map(Known::headings).orElse(Set.of());
        }

        @Override
        public boolean isReadAlike(List<String> cells) {
            return known.map(columns -> columns.read(cells).equals(columns.read(this.columns)))
                    .orElse(false);
        }

        @Override
        public List<CsvCell> header(int line, List<String> names) {
            header = line;
            columns = known.map(of -> of.names(names)).orElse(names);
            duplicates();
            cells = columns.stream().map(name -> newCell.get()).toList();
            return IntStream.range(0, columns.size())
                    .mapToObj(i -> columns.get(i).isEmpty() ? CsvCell.IGNORED : cells.get(i))
                    .toList();
        }

        private void duplicates() {
            Set<String> seen = new HashSet<>();
            columns.stream()
                    .filter(column -> !column.isEmpty()
                            && known.map(of -> of.isKnown(column)).orElse(true))
                    .filter(column -> !seen.add(Heading.key(column)))
                    .forEach(column -> problems.add(
                            Problem.of(CoreCode.DUPLICATE_COLUMN, Location.cell(file, header, column), column)));
        }

        @Override
        public void row(long line) {
            rows.add(new Row(
                    Math.toIntExact(line),
                    cells.stream().map(RepeatedCell::value).toList()));
        }

        @Override
        public void badRow(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void remark(Problem problem) {
            problems.add(0, problem); // the problem that ended the reading stays the last
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }

    /**
     * Returns the cell of a row in a column.
     *
     * @param row  a row of this table
     * @param column  the name of the column
     * @return the cell; empty if it is blank or the table has no such column
     */
    public String cell(Row row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return row.cells().get(i);
            }
        }
        return "";
    }

    /**
     * Returns the place of a cell.
     *
     * @param row  a row of this table
     * @param column  the name of the column
     * @return the place
     */
    public Location at(Row row, String column) {
        return Location.cell(file, row.line(), column);
    }
}
