package io.github.evalcarbone.document.notation;

import static io.github.evalcarbone.document.notation.NumberReader.failed;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers: its notation is declared, or shown by those of its first cells that can be read in one way only, else by those
 * of the other columns of the file. The decision holds for the whole column. Not thread-safe.
 */
public final class NumberColumn implements Sight {

    private boolean isDeclared;
    private NumberReader reader;
    private @Nullable Witness point;
    private @Nullable Witness comma;
    /** The cell that decides, in this column or another; null if the notation is declared or not known. */
    private @Nullable Witness decidedBy;

    /** The first cell that was read in one of two ways because of the decision. */
    private @Nullable NumberShape decided;

    private boolean refusedOne;

    /**
     * Creates a column of which nothing was seen and nothing is declared.
     *
     * @param reader  the range of the numbers
     */
    NumberColumn(NumberReader reader) {
        this.reader = reader;
    }

    void declare(NumberNotation notation) {
        reader = reader.in(notation);
        isDeclared = true;
    }

    @Override
    public void see(String cell, long line) {
        NumberNotation shown = NumberShape.of(cell)
                .map(shape -> reader.only(shape).orElse(shape.shown()))
                .orElse(NumberNotation.UNDECIDED);
        if (shown == NumberNotation.POINT && point == null) {
            point = new Witness(cell, line);
        } else if (shown == NumberNotation.COMMA && comma == null) {
            comma = new Witness(cell, line);
        }
    }

    /** Decides the notations of all columns of a file, after their first cells were seen. */
    static void decide(List<NumberColumn> columns) {
        columns.forEach(NumberColumn::decide);
        List<NumberColumn> decided =
                columns.stream().filter(column -> column.decidedBy != null).toList();
        long notations = decided.stream()
                .map(column -> column.reader.notation())
                .distinct()
                .count();
        if (notations == 1 && columns.stream().noneMatch(NumberColumn::isMixed)) {
            columns.stream()
                    .filter(column -> column.decidedBy == null)
                    .forEach(column -> column.follow(decided.get(0)));
        }
    }

    private void decide() {
        if (!isDeclared && !isMixed()) {
            decidedBy = point != null ? point : comma;
            reader =
                    decidedBy == null ? reader : reader.in(point != null ? NumberNotation.POINT : NumberNotation.COMMA);
        }
    }

    private void follow(NumberColumn other) {
        if (!isDeclared) {
            decidedBy = other.decidedBy;
            reader = reader.in(other.reader.notation());
        }
    }

    /** Declares the notation of a column for which nothing decides. */
    void fallBack(NumberNotation notation) {
        if (decidedBy == null && !isDeclared && !isMixed()) {
            declare(notation);
        }
    }

    private boolean isMixed() {
        return !isDeclared && point != null && comma != null;
    }

    /**
     * Parses a number of the simple form, as most are.
     *
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the cell
     * @return the number, or NaN if the cell is not of this form
     */
    public double plain(char[] text, int from, int to) {
        return reader.plain(text, from, to);
    }

    /**
     * Reads a cell.
     *
     * @param <T>  the type of the value made of a number
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the cell
     * @param maker  makes the value
     * @param blank  the value of a cell that holds nothing
     * @return the value, or a problem without a place
     */
    public <T> Checked<T> read(char[] text, int from, int to, DoubleFunction<T> maker, Checked<T> blank) {
        double plain = plain(text, from, to);
        if (!Double.isNaN(plain)) {
            return Checked.of(maker.apply(plain));
        }
        String cell = CellText.of(text, from, to);
        return cell.isEmpty() ? blank : read(cell).map(maker::apply);
    }

    /**
     * Reads a cell.
     *
     * @param cell  the text, which is not blank
     * @return the number, or a problem without a place
     */
    public Checked<Double> read(String cell) {
        Optional<NumberShape> shape = NumberShape.of(cell);
        if (shape.isPresent() && !shape.get().fits(reader.notation())) {
            return contradiction(cell);
        }
        Checked<Double> read = reader.read(cell);
        if (isMixed() && read.problems().stream().anyMatch(problem -> problem.is(CoreCode.AMBIGUOUS_NUMBER))) {
            return mixed(cell);
        }
        shape.filter(one -> one.isOpen() && decidedBy != null && decided == null)
                .ifPresent(one -> decided = one);
        return read;
    }

    private Checked<Double> contradiction(String cell) {
        return decidedBy == null
                ? failed(CoreCode.NOT_AS_DECLARED, cell, reader.notation().key())
                : failed(CoreCode.NOTATION_MIXED, cell, decidedBy.cell(), "" + decidedBy.line(), cell, "", "1", "");
    }

    private Checked<Double> mixed(String cell) {
        refusedOne = true;
        return Checked.failed(List.of(mixed(cell, Severity.ERROR, 1)));
    }

    private Problem mixed(String cell, Severity severity, int rows) {
        List<Witness> both = Stream.of(point, comma)
                .flatMap(Stream::ofNullable)
                .sorted((a, b) -> Long.compare(a.line(), b.line()))
                .toList();
        List<String> values = List.of(
                cell.isEmpty() ? both.get(1).cell() : cell,
                both.get(0).cell(),
                "" + both.get(0).line(),
                both.get(1).cell(),
                "" + both.get(1).line(),
                String.valueOf(rows),
                "");
        return new Problem(CoreCode.NOTATION_MIXED, severity, Location.NONE, values);
    }

    /** Returns the remark that cells were read by what others show, or that the column is mixed though nothing is in doubt. */
    List<Problem> remarks() {
        if (isMixed()) {
            return refusedOne ? List.of() : List.of(mixed("", Severity.WARNING, 0));
        }
        if (decided == null || decidedBy == null) {
            return List.of();
        }
        String digits = reader.notation().isDecimal(decided.lastSeparator()) ? decided.decimal() : decided.grouped();
        return List.of(Problem.of(
                CoreCode.NOTATION_DECIDED,
                Location.NONE,
                decided.text(),
                digits,
                decidedBy.cell(),
                "" + decidedBy.line()));
    }
}
