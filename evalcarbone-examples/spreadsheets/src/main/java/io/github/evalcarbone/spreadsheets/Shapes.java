package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.intake.CsvInventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Examines all sheets of a file, and chooses one. */
final class Shapes implements Workbook.Receiver {

    private final CsvInventory reader;
    private final List<Shape> all = new ArrayList<>();

    private Shapes(CsvInventory reader) {
        this.reader = reader;
    }

    static Shapes of(Workbook book, CsvInventory reader) throws Refusal {
        Shapes shapes = new Shapes(reader);
        book.read(shapes);
        if (shapes.all.isEmpty()) {
            throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        }
        shapes.fitLast();
        return shapes;
    }

    @Override
    public boolean sheet(String name) throws Refusal {
        fitLast();
        all.add(new Shape(name));
        Limits.require(all.size(), Limits.SHEETS, "sheets");
        return true;
    }

    @Override
    public void row(int number, List<String> cells) {
        all.get(all.size() - 1).add(number, cells);
    }

    /** Looks at a sheet once all its rows are there, so that the texts of one alone are kept. */
    private void fitLast() throws Refusal {
        if (!all.isEmpty()) {
            all.get(all.size() - 1).fit(reader);
        }
    }

    Shape get(int sheet) {
        return all.get(sheet);
    }

    List<String> names() {
        return all.stream().map(Shape::name).toList();
    }

    /** The first sheet of a name. */
    Optional<Integer> named(String name) {
        return Optional.of(names().indexOf(name)).filter(index -> index >= 0);
    }

    /** The sheet whose header fits best; of several, the first that is not empty, or if there is none, the first. */
    int best() {
        int most = all.stream().mapToInt(Shape::rank).max().orElse(0);
        return IntStream.range(0, all.size())
                .filter(sheet -> get(sheet).rank() == most && !get(sheet).isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** The inventories that fit as well as a sheet, which is one of them; none if it is no inventory. */
    List<String> like(int sheet) {
        return all.stream()
                .filter(shape ->
                        shape.isInventory() && shape.rank() == get(sheet).rank())
                .map(Shape::name)
                .toList();
    }

    /** The other sheets that are not empty. */
    List<String> beside(int sheet) {
        return IntStream.range(0, all.size())
                .filter(other -> other != sheet && !get(other).isEmpty())
                .mapToObj(other -> get(other).name())
                .toList();
    }
}
