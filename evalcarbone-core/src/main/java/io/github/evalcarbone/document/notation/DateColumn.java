package io.github.evalcarbone.document.notation;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of days: what comes first is declared, or shown by the majority of those of its first cells that are a day in one order
 * only, else the day. The decision holds for the whole column. Not thread-safe.
 */
public final class DateColumn implements Sight {

    private boolean isDeclared;
    private DateReader reader = new DateReader(DayOrder.DAY_FIRST);
    private @Nullable Witness dayFirst;
    private @Nullable Witness monthFirst;
    private long daysFirst;
    private long monthsFirst;
    /** The cell that decides; null if the order is declared or assumed. */
    private @Nullable Witness decidedBy;

    private long open;
    private long middles;
    private long serials;
    private long unread;

    /** Creates a column of which nothing was seen and nothing is declared. */
    public DateColumn() {}

    void declare(DayOrder order) {
        reader = new DateReader(order);
        isDeclared = true;
    }

    @Override
    public void see(String cell, long line) {
        DayOrder shown = DateReader.shown(cell).orElse(null);
        if (shown == DayOrder.DAY_FIRST) {
            daysFirst++;
            dayFirst = dayFirst == null ? new Witness(cell, line) : dayFirst;
        } else if (shown == DayOrder.MONTH_FIRST) {
            monthsFirst++;
            monthFirst = monthFirst == null ? new Witness(cell, line) : monthFirst;
        }
    }

    /** Decides the order, after the first cells were seen. */
    public void decide() {
        if (!isDeclared) {
            boolean isMonthFirst = monthsFirst > daysFirst;
            decidedBy = isMonthFirst ? monthFirst : dayFirst;
            reader = new DateReader(isMonthFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
        }
    }

    /**
     * Reads a cell.
     *
     * @param cell  the text, which is not blank
     * @return the day, or a problem without a place
     */
    public Checked<WrittenDay> read(String cell) {
        boolean isContradiction =
                DateReader.shown(cell).filter(shown -> shown != reader.order()).isPresent();
        return isContradiction ? contradiction(cell) : reader.read(cell);
    }

    /**
     * Reads a cell that may be blank: a text that is no day costs the day, with a warning; one that contradicts the order
     * of the column is an error, as the others may be misread.
     *
     * @param cell  the text, which is not blank
     * @return the day, or no day and a warning, or an error; without a place
     */
    public Checked<WrittenDay> readOptional(String cell) {
        Checked<WrittenDay> read = read(cell);
        return read.isPresent() ? read : costingTheDay(read);
    }

    private static Checked<WrittenDay> costingTheDay(Checked<WrittenDay> read) {
        List<Problem> warnings = read.problems().stream()
                .filter(problem -> problem.is(CoreCode.NOT_A_DATE) || problem.is(CoreCode.TWO_DIGIT_YEAR))
                .map(problem -> new Problem(problem.code(), Severity.WARNING, problem.location(), problem.values()))
                .toList();
        return warnings.isEmpty() ? read : Checked.of(WrittenDay.UNREAD, warnings);
    }

    private Checked<WrittenDay> contradiction(String cell) {
        return decidedBy == null
                ? NumberReader.failed(
                        CoreCode.NOT_AS_DECLARED, cell, reader.order().key())
                : NumberReader.failed(
                        CoreCode.NOTATION_MIXED, cell, decidedBy.cell(), "" + decidedBy.line(), cell, "", "1", "");
    }

    /**
     * Counts a day of a line that is kept.
     *
     * @param day  the day
     */
    public void count(WrittenDay day) {
        switch (day.form()) {
            case OPEN -> open++;
            case MONTH, YEAR -> middles++;
            case SERIAL -> serials++;
            case UNREAD -> unread++;
            case EXACT, BLANK -> {}
        }
    }

    /**
     * Returns remarks on how the days that were counted were read.
     *
     * @param at  the place of the column
     * @return a remark for each assumption, with the number of lines
     */
    public List<Problem> remarks(Location at) {
        List<Problem> remarks = new ArrayList<>();
        boolean isAssumed = !isDeclared && decidedBy == null;
        counted(remarks, CoreCode.DAY_ORDER_ASSUMED, at, isAssumed ? open : 0);
        if (decidedBy != null && reader.order() == DayOrder.MONTH_FIRST && open > 0) {
            remarks.add(Problem.of(
                    CoreCode.MONTH_FIRST, at, String.valueOf(open), decidedBy.cell(), "" + decidedBy.line()));
        }
        counted(remarks, CoreCode.DAY_APPROXIMATE, at, middles);
        counted(remarks, CoreCode.DAY_FROM_SERIAL, at, serials);
        counted(remarks, CoreCode.DATES_LEFT_OUT, at, unread);
        return remarks;
    }

    private static void counted(List<Problem> remarks, CoreCode code, Location at, long lines) {
        if (lines > 0) {
            remarks.add(Problem.of(code, at, String.valueOf(lines)));
        }
    }
}
