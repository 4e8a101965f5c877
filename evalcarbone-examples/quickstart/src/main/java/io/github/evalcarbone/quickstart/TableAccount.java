package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.intake.system.SystemTable;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What one of the files comes to.
 *
 * @param table  what it holds
 * @param file  its name
 * @param kept  the number of its good rows, or of what was made of them
 * @param refused  the rows with an error; nothing if the file as a whole cannot be read, so that their number is not known
 * @param outOfScope  the good rows that do not count because of their status
 * @param repeated  the good rows that were not kept because another one has their id
 */
record TableAccount(SystemTable table, String file, long kept, Optional<Long> refused, long outOfScope, long repeated) {

    static TableAccount ofEquipment(String file, Optional<Footprint> computed, RowCounts rows) {
        long kept = computed.map(TableAccount::lines).orElse(0L);
        return new TableAccount(
                SystemTable.EQUIPMENT,
                file,
                kept,
                computed.map(known -> rows.refused()),
                rows.leftOut(),
                rows.repeated());
    }

    private static long lines(Footprint computed) {
        return computed instanceof SystemFootprint system ? system.equipment().lineCount() : computed.lineCount();
    }

    /** The account of any other table, whose rows are counted by their errors. */
    static TableAccount of(SystemTable table, String file, long kept, List<Problem> problems) {
        List<Problem> own = problems.stream()
                .filter(problem -> problem.location().file().equals(file))
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        boolean isRead = own.stream().noneMatch(TableAccount::isOfWholeFile);
        return new TableAccount(table, file, kept, isRead ? Optional.of(rows(own)) : Optional.empty(), 0, 0);
    }

    /** A row may have several errors. */
    private static long rows(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location().row())
                .distinct()
                .count();
    }

    /** How many machines, applications or months there are in a system. */
    static long kept(SystemTable table, SystemFootprint system) {
        return switch (table) {
            case VIRTUAL_MACHINES ->
                system.machines().parts().size() + system.services().lines().size();
            case APPLICATIONS -> system.applications().parts().size();
            default -> system.messaging().months().size();
        };
    }

    /** Tests for a problem of a file rather than of one of its rows: how much is missing is not known then. */
    static boolean isOfWholeFile(Problem problem) {
        Location at = problem.location();
        return problem.severity() == Severity.ERROR && at.path().isEmpty() && (at.row() <= 1 || isOfHeader(problem));
    }

    /** A header may be below titles; of a row, not of the header, is an unknown column without a name. */
    private static boolean isOfHeader(Problem problem) {
        return problem.is(CoreCode.MISSING_COLUMN)
                || problem.is(CoreCode.DUPLICATE_COLUMN)
                || (problem.is(CoreCode.UNKNOWN_COLUMN)
                        && !problem.location().name().isEmpty());
    }

    /** An error if no row is left. A table that cannot be read has its errors already; one of a system may have no rows. */
    Optional<Problem> nothingKept() {
        boolean isMissed = table == SystemTable.EQUIPMENT || refused.orElse(0L) > 0;
        return kept == 0 && refused.isPresent() && isMissed
                ? Optional.of(Problem.of(
                        CommandLineCode.NOTHING_KEPT,
                        Location.file(file),
                        file,
                        String.valueOf(refused.get()),
                        String.valueOf(outOfScope)))
                : Optional.empty();
    }
}
