package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.CsvReceiver;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.Set;

/** Receives the rows of a file once before its lines are made, to know which of those with one id is kept. Not thread-safe. */
final class PlannedRows implements CsvReceiver {

    private final InventoryRows rows;
    private final EquipmentAssembler planned;
    private final List<CsvCell> cells;

    /** Creates a receiver before {@code rows}, of the cells of the same columns. */
    PlannedRows(InventoryRows rows, EquipmentAssembler planned, List<CsvCell> cells) {
        this.rows = rows;
        this.planned = planned;
        this.cells = cells;
    }

    @Override
    public int fit(List<String> columns) {
        return rows.fit(columns);
    }

    @Override
    public List<CsvCell> header(int line, List<String> columns) {
        return cells;
    }

    @Override
    public Set<String> headings() {
        return rows.headings();
    }

    @Override
    public boolean isReadAlike(List<String> columns) {
        return rows.isReadAlike(columns);
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public void decide() {
        planned.decide();
    }

    @Override
    public boolean isNamed() {
        return planned.isNamed();
    }

    @Override
    public void row(long line) {
        rows.requireGoingOn();
        planned.plan(line);
    }

    @Override
    public void badRow(Problem problem) {
        rows.requireGoingOn();
    }

    @Override
    public void remark(Problem problem) {
        // reported by the reading that makes the lines
    }

    @Override
    public void problem(Problem problem) {
        // reported by the reading that makes the lines
    }
}
