package io.github.evalcarbone.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Examines all sheets of a file, and chooses one. */
final class Shapes implements Workbook.Receiver {

    private final List<Shape> all = new ArrayList<>();

    static Shapes of(Workbook book) throws Refusal {
        Shapes shapes = new Shapes();
        book.read(shapes);
        if (shapes.all.isEmpty()) {
            throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        }
        return shapes;
    }

    @Override
    public boolean sheet(String name) throws Refusal {
        all.add(new Shape(name));
        Limits.require(all.size(), Limits.SHEETS, "sheets");
        return true;
    }

    @Override
    public void row(int number, List<String> cells) {
        all.get(all.size() - 1).add(number, cells);
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

    /** The first sheet that is not empty, or if there is none, the first. */
    int first() {
        return IntStream.range(0, all.size())
                .filter(sheet -> !get(sheet).isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** The other sheets that are not empty. */
    List<String> beside(int sheet) {
        return IntStream.range(0, all.size())
                .filter(other -> other != sheet && !get(other).isEmpty())
                .mapToObj(other -> get(other).name())
                .toList();
    }
}
