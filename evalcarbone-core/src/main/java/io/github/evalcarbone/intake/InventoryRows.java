package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.CsvReceiver;
import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.intake.fact.LineIds;
import io.github.evalcarbone.intake.refusal.ProblemLog;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file of rows under one of several layouts, passes on its lines, and counts its rows. Not thread-safe. */
final class InventoryRows implements CsvReceiver {

    /**
     * The part of a file whose rows are read below its header.
     *
     * @param linesBefore  the number of lines between the header and the part, with which line numbers go on
     * @param isWhole  whether it is the whole file, so that ids must differ
     */
    record Part(long linesBefore, boolean isWhole) {

        static final Part WHOLE = new Part(0, true);

        /** Returns the number of a line in the file. */
        long line(long inPart) {
            return inPart + linesBefore;
        }

        /** Returns the problem of a row at its line in the file. */
        Problem placed(Problem ofRow) {
            Location place = ofRow.location();
            return SharedReasons.shifted(ofRow, linesBefore)
                    .at(CsvRows.place(place.file(), line(place.row()), place.name()));
        }
    }

    private final TextSource source;
    private final long mostBytes;
    private final String file;
    private final List<CsvLayout> layouts;
    private final DataCentres dataCentres;
    private final Part part;
    private final ProblemLog problems;
    private final ReadingProgress progress;
    private final Consumer<? super Equipment> lines;

    private final List<Problem> assumed = new ArrayList<>();
    /** The header; null until it is read. */
    private @Nullable LayoutHeader found;
    /** The assembler of lines; null until the header is read. */
    private @Nullable EquipmentAssembler maker;

    private boolean isWhole;
    private boolean isHeaderFaulty;
    private boolean isFaulty;
    private boolean isCancelled;
    private long rows;
    private long asides;

    InventoryRows(
            TextSource source,
            long mostBytes,
            List<CsvLayout> layouts,
            DataCentres dataCentres,
            Part part,
            ProblemLog problems,
            ReadingProgress progress,
            Consumer<? super Equipment> lines) {
        this.source = source;
        this.mostBytes = mostBytes;
        this.file = source.name();
        this.layouts = layouts;
        this.dataCentres = dataCentres;
        this.part = part;
        this.problems = problems;
        this.progress = progress;
        this.lines = lines;
    }

    /** Thrown to end the reading; caught where the reading begins, and never visible to callers. */
    private static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Cancelled() {
            super(null, null, false, false);
        }
    }

    void read() {
        boolean toItsEnd = readRows();
        isWhole = isWhole && toItsEnd;
        if (isWhole && rows == asides && !isFaulty && part.isWhole()) {
            problems.add(Problem.of(CoreCode.EMPTY_FILE, Location.file(file), file));
        }
        if (isCancelled || (!toItsEnd && rows > 0)) {
            problems.add(Problem.of(CoreCode.REST_NOT_READ, Location.file(file), String.valueOf(rows)));
        }
        progress.reached(rows, problems.size());
    }

    private boolean readRows() {
        try {
            return CsvRows.readOfPeople(source, mostBytes, this);
        } catch (Cancelled e) {
            isCancelled = true;
            return false;
        }
    }

    /** Returns the result of the valid rows, with the counts of all rows; none if the file as a whole cannot be read. */
    <T> Checked<T> checked(T made) {
        Checked<T> read = isRead() ? Checked.partial(made, problems.list()) : Checked.failed(problems.list());
        return read.withRemarks(remarks()).withRows(counts());
    }

    /** Without a sound header and a row under it there is no valid part, and a total of nothing would look like 0. */
    private boolean isRead() {
        return (rows > asides && !isHeaderFaulty) || !problems.hasError();
    }

    private RowCounts counts() {
        return maker == null
                ? new RowCounts(rows, 0, Map.of(), asides, 0)
                : new RowCounts(rows, kept(), maker.leftOutByStatus(), asides, maker.repeated());
    }

    long kept() {
        return maker == null || isHeaderFaulty ? 0 : maker.kept();
    }

    private long leftOut() {
        return maker == null ? 0 : maker.leftOut() + maker.repeated();
    }

    /** Returns whether there is no row at all, so that none is missing. */
    private boolean isEmpty() {
        return problems.list().stream().anyMatch(problem -> problem.is(CoreCode.EMPTY_FILE));
    }

    private long refused() {
        return rows - kept() - leftOut() - asides;
    }

    /** Returns whether the number of missing rows is known; it is not if the file as a whole cannot be read. */
    private boolean isCounted() {
        return isWhole && !isHeaderFaulty && refused() > 0;
    }

    /** Returns the numbers of rows that have no line. */
    SetAside setAside() {
        return new SetAside(refused(), problems.hasError() && !isCounted(), leftOut() + asides);
    }

    /** Returns remarks on what was assumed and left out. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(assumed);
        if (maker != null) {
            remarks.addAll(maker.remarks());
        }
        if (problems.hasError() && !isEmpty()) {
            String told = isCounted() ? String.valueOf(refused()) : "*";
            remarks.add(Problem.of(CoreCode.ROWS_LEFT_OUT, Location.file(file), told));
        }
        return remarks;
    }

    @Override
    public int fit(List<String> columns) {
        return LayoutHeader.of(file, layouts, 1, columns).fit();
    }

    @Override
    public Set<String> headings() {
        return LayoutHeader.headings(layouts);
    }

    @Override
    public boolean isReadAlike(List<String> columns) {
        return found != null && found.isReadAlike(LayoutHeader.of(file, layouts, 1, columns));
    }

    @Override
    public List<CsvCell> header(int line, List<String> columns) {
        LayoutHeader header = LayoutHeader.of(file, layouts, line, columns);
        found = header;
        header.problems().forEach(problems::add);
        isWhole = header.isWhole();
        isHeaderFaulty = Checked.hasError(header.problems());
        if (layouts.size() > 1 && header.columnsRead() > 0) {
            assumed.add(header.chosen());
        }
        maker = new EquipmentAssembler(
                file,
                header,
                dataCentres,
                part.isWhole(),
                new LineIds(header.layout().ids()),
                problems::add);
        List<CsvCell> cells = maker.cells(columns.size());
        if (maker.mustBePlanned() && isWhole && !isHeaderFaulty) {
            plan(header, maker, cells);
        }
        return cells;
    }

    /** Reads the rows once before, to know which row is kept of each id. */
    private void plan(LayoutHeader header, EquipmentAssembler planned, List<CsvCell> cells) {
        if (source.isReadOnce()) {
            isHeaderFaulty = true;
            problems.add(Problem.of(
                    CoreCode.READ_TWICE,
                    Location.file(file),
                    file,
                    header.layout().ids().repeated().key()));
        } else {
            CsvRows.readOfPeople(source, mostBytes, new PlannedRows(this, planned, cells));
        }
    }

    /** A part does not decide: the result must not depend on where a file is cut. */
    @Override
    public boolean looksAhead() {
        return part.isWhole();
    }

    @Override
    public void decide() {
        Objects.requireNonNull(maker).decide();
    }

    @Override
    public void row(long line) {
        requireGoingOn();
        if (isWhole && maker != null) {
            maker.make(part.line(line), isHeaderFaulty ? dropped -> {} : lines);
        }
        count();
    }

    @Override
    public void badRow(Problem problem) {
        requireGoingOn();
        problems.add(part.placed(problem));
        count();
    }

    @Override
    public boolean isNamed() {
        return maker != null && maker.isNamed();
    }

    @Override
    public void aside(Problem problem) {
        requireGoingOn();
        problems.add(part.placed(problem));
        asides++;
        count();
    }

    @Override
    public void remark(Problem problem) {
        assumed.add(problem);
    }

    @Override
    public void problem(Problem problem) {
        isFaulty = true;
        problems.add(problem);
    }

    /** Ends the reading if it is cancelled. */
    void requireGoingOn() {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
    }

    private void count() {
        if (++rows % ReadingProgress.ROWS == 0) {
            progress.reached(rows, problems.size());
        }
    }
}
