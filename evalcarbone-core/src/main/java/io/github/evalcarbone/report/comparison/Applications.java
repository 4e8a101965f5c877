package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.ApplicationComparison;
import io.github.evalcarbone.comparison.ApplicationComparison.Row;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.report.comparison.GroupTable.Group;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.system.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The differences of systems by application; nothing if they have none. */
record Applications(ComparedResults results, DifferenceFigures figures) {

    List<ReportBlock> blocks() {
        return ApplicationComparison.of(results.comparison()).map(this::blocks).orElse(List.of());
    }

    private List<ReportBlock> blocks(ApplicationComparison applications) {
        List<List<Row>> sides = results.others().stream()
                .map(other -> applications.rows(other, results.category()))
                .toList();
        List<Group> groups = IntStream.range(0, sides.get(0).size())
                .mapToObj(row -> group(sides, row))
                .toList();
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(results.words().text("heading.application")));
        blocks.add(new GroupTable(results, figures).of("column.application", groups, Groups.sums(results, groups)));
        blocks.add(new Paragraph(results.words().text("comparison.applications")));
        return blocks;
    }

    private Group group(List<List<Row>> sides, int row) {
        String label = sides.get(0)
                .get(row)
                .application()
                .map(Application::label)
                .orElseGet(() -> results.words().text("application.none"));
        List<Difference> differences =
                sides.stream().map(side -> side.get(row).difference()).toList();
        return new Group(label, differences);
    }
}
