package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the files hold and what comes of it.
 *
 * @param files  the files
 * @param calculator  the rules and factors it was computed with
 * @param run  the run over the lines and what runs on them; nothing if the equipment is in no form that is read
 * @param tables  what each table comes to
 * @param problems  everything that is wrong with any of the files
 */
record Assessment(
        SourceFiles files,
        FootprintCalculator calculator,
        Optional<FootprintRun<Footprint>> run,
        List<TableAccount> tables,
        List<Problem> problems) {

    /**
     * Takes stock of what was read.
     *
     * @param centres  the data centres, if there is a table of them
     * @param equipment  the run over the lines
     * @param orphans  the problems of the other tables, if no run has read them for lack of equipment
     */
    static Assessment of(
            SourceFiles files,
            FootprintCalculator calculator,
            Optional<Checked<List<DataCentre>>> centres,
            Checked<FootprintRun<Footprint>> equipment,
            List<Problem> orphans) {
        Optional<FootprintRun<Footprint>> run = equipment.value();
        List<Problem> problems = new ArrayList<>(centres.map(Checked::problems).orElse(List.of()));
        problems.addAll(equipment.problems());
        problems.addAll(run.map(FootprintRun::problems).orElse(List.of()));
        problems.addAll(orphans);
        List<TableAccount> tables = tables(files, centres, run, problems);
        tables.stream().flatMap(table -> table.nothingKept().stream()).forEach(problems::add);
        return new Assessment(files, calculator, run, tables, List.copyOf(problems));
    }

    private static List<TableAccount> tables(
            SourceFiles files,
            Optional<Checked<List<DataCentre>>> centres,
            Optional<FootprintRun<Footprint>> run,
            List<Problem> problems) {
        Optional<Footprint> computed = run.flatMap(done -> done.checked().partial());
        RowCounts rows = run.map(FootprintRun::rows).orElse(RowCounts.NONE);
        List<TableAccount> tables = new ArrayList<>();
        files.named(SystemTable.EQUIPMENT)
                .ifPresent(file -> tables.add(TableAccount.ofEquipment(file, computed, rows)));
        centres.ifPresent(read -> tables.add(TableAccount.of(
                SystemTable.DATA_CENTRES,
                files.named(SystemTable.DATA_CENTRES).orElse(""),
                read.partial().map(List::size).orElse(0),
                problems)));
        SourceFiles.ON_EQUIPMENT.forEach(table -> files.named(table)
                .ifPresent(file -> tables.add(TableAccount.of(table, file, kept(table, files, computed), problems))));
        return tables;
    }

    private static long kept(SystemTable table, SourceFiles files, Optional<Footprint> computed) {
        return table == SystemTable.HOSTS ? files.hosts() : kept(table, computed);
    }

    private static long kept(SystemTable table, Optional<Footprint> computed) {
        return computed.map(footprint ->
                        footprint instanceof SystemFootprint system ? TableAccount.kept(table, system) : 0L)
                .orElse(0L);
    }

    /** The footprint of the good rows; nothing if no line of equipment could be read. */
    Optional<ComputedFootprint> computed() {
        return run.flatMap(done -> done.checked().partial())
                .map(known -> new ComputedFootprint(known, calculator, Checked.hasError(problems), matches()));
    }

    MatchLog matches() {
        return run.map(FootprintRun::matches).orElse(MatchLog.NONE);
    }

    List<Problem> remarks() {
        List<Problem> ofLines = computed()
                .map(known -> known.footprint().totals().remarks())
                .orElseGet(() -> run.map(done -> done.checked().remarks()).orElse(List.of()));
        return Stream.concat(ofLines.stream(), files.remarks().stream()).toList();
    }

    /**
     * Tests for a file that cannot be read, to its end or at all, or of which nothing is left: how much is missing is not known then,
     * and going on without it would look like a footprint of less.
     */
    boolean isUnusable() {
        return computed().isEmpty() || problems.stream().anyMatch(TableAccount::isOfWholeFile);
    }
}
