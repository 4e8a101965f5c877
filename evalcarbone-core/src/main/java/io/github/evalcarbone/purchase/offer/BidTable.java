package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers;
import io.github.evalcarbone.document.notation.DateColumn;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tables of bids, one device of a bid a row. Thread-safe. */
public final class BidTable {

    /** The start of rows that are not read. */
    private static final String COMMENT = "#";

    private BidTable() {}

    /**
     * Reads a table of bids, whose headings are those of {@link BidTemplate} or other usual ones, in French or English. It must
     * name bids, quantities, and models or types; all other columns may be missing. A row whose first cell begins with # is not
     * read. If no heading names the bids, a column whose every cell does so is taken, which is reported.
     *
     * @param file  the CSV text
     * @return the devices, or those of the valid rows with every problem; none if the text or its header cannot be read
     */
    public static Checked<List<OfferedDevice>> read(TextSource file) {
        CsvTable table = withoutComments(CsvTable.readOfPeople(file, BidHeader.known()));
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        RowReader.report(table, problems, remarks);
        if (table.columns().isEmpty()) {
            return Checked.failed(SharedReasons.joined(problems));
        }
        BidHeader header = new BidHeader(table);
        return header.isSound(problems, remarks)
                ? rows(table, header, problems, remarks)
                : Checked.<List<OfferedDevice>>failed(SharedReasons.joined(problems))
                        .withRemarks(remarks);
    }

    private static CsvTable withoutComments(CsvTable table) {
        List<CsvTable.Row> rows = table.rows().stream()
                .filter(row -> row.cells().isEmpty() || !row.cells().get(0).startsWith(COMMENT))
                .toList();
        return new CsvTable(table.file(), table.header(), table.columns(), rows, table.problems());
    }

    private static Checked<List<OfferedDevice>> rows(
            CsvTable table, BidHeader header, List<Problem> problems, List<Problem> remarks) {
        if (table.rows().isEmpty() && !Checked.hasError(problems)) {
            problems.add(Problem.of(CoreCode.EMPTY_FILE, Location.file(table.file()), table.file()));
            return Checked.<List<OfferedDevice>>failed(problems).withRemarks(remarks);
        }
        TableNumbers numbers = header.numbers();
        Map<BidColumn, DateColumn> days = header.days();
        List<OfferedDevice> devices = new ArrayList<>();
        Map<List<Object>, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            BidRow cells = new BidRow(header, RowReader.ofColumns(table, row, problems, numbers), days, remarks);
            cells.device().filter(device -> isFirst(device, row, lines, cells)).ifPresent(devices::add);
        }
        remarks.addAll(numbers.remarks());
        header.remarks(days).forEach(remarks::add);
        return Checked.partial(List.copyOf(devices), SharedReasons.joined(problems))
                .withRemarks(remarks)
                .withRows(new RowCounts(table.rows().size(), devices.size(), Map.of(), 0, 0));
    }

    /** Refuses a row that offers what another row of its bid offers: it would count twice. */
    private static boolean isFirst(
            OfferedDevice device, CsvTable.Row row, Map<List<Object>, Integer> lines, BidRow cells) {
        List<Object> key =
                List.of(device.lot(), device.bid(), device.device(), device.model(), device.type(), device.condition());
        Integer first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            cells.problem(BidColumn.BID, CoreCode.BID_ROW_TWICE, device.bid(), String.valueOf(first));
        }
        return first == null;
    }
}
