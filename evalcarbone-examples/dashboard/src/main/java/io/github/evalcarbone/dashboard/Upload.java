package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.spreadsheets.CsvSheet;
import io.github.evalcarbone.spreadsheets.Spreadsheets;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of a file.
 *
 * @param layout  the layout that was recognised; empty if none was
 * @param columns  the headings; none if the file is no table
 * @param rows  the texts of the rows
 * @param problems  what is wrong with the file as a whole, and remarks on how it was read
 */
record Upload(String layout, List<String> columns, List<List<String>> rows, List<ProblemView> problems) {

    static Upload of(Context context) {
        String name = Optional.ofNullable(context.queryParam("name"))
                .filter(text -> !text.isBlank())
                .orElse("?");
        Optional<String> sheet =
                Optional.ofNullable(context.queryParam("sheet")).filter(text -> !text.isBlank());
        return of(TextSource.of(name, Body.bytes(context)), sheet, Answers.language(context));
    }

    static Upload of(TextSource file, Optional<String> sheet, Language language) {
        CsvInventory reader = CsvInventory.of(CsvLayout.shipped());
        if (!Spreadsheets.isOne(file.name())) {
            return of(file, reader, List.of(), language);
        }
        Checked<CsvSheet> read = Spreadsheets.read(file, sheet, reader);
        return read.value()
                .map(found -> of(
                        found.csv(),
                        reader,
                        found.complete(Checked.<Inventory>failed(List.of())).remarks(),
                        language))
                .orElseGet(() -> new Upload("", List.of(), List.of(), views(read.problems(), language)));
    }

    private static Upload of(TextSource csv, CsvInventory reader, List<Problem> told, Language language) {
        List<List<String>> rows = rows(csv, reader);
        Checked<Long> read = reader.forEach(csv, line -> {});
        boolean isTable = rows.size() > 1;
        List<Problem> problems = new ArrayList<>(told);
        read.problems().stream()
                .filter(problem -> !isTable || problem.location().row() == 0)
                .forEach(problems::add);
        read.remarks().stream()
                .filter(remark -> problems.stream().noneMatch(remark::equals))
                .forEach(problems::add);
        return new Upload(
                reader.header(csv).map(CsvInventory.Header::layout).orElse(""),
                isTable ? rows.get(0) : List.of(),
                isTable ? rows.subList(1, rows.size()) : List.of(),
                views(problems, language));
    }

    private static List<List<String>> rows(TextSource csv, CsvInventory reader) {
        List<List<String>> rows = new ArrayList<>();
        long[] cells = new long[1];
        reader.rows(csv, row -> {
            cells[0] += row.cells().size();
            Document.requireSize(rows.size(), cells[0]);
            rows.add(row.cells().stream().map(String::strip).toList());
        });
        return rows;
    }

    private static List<ProblemView> views(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> ProblemView.of(problem, language))
                .map(view ->
                        new ProblemView(-1, view.column(), view.code(), view.severity(), view.message(), view.hint()))
                .toList();
    }
}
