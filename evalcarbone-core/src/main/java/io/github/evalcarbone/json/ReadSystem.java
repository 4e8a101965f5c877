package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.VirtualMachine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The footprint of a system as a file has it, before its parts are compared, with the places of what may not fit the rest.
 *
 * @param json  the whole
 * @param rules  the rules for all but equipment
 * @param phases  the phases of the system
 * @param setAside  the rows that are not among the lines of the system
 * @param equipment  the footprint of the equipment
 * @param services  the services
 * @param machines  the view by machine
 * @param applications  the view by application
 * @param mail  the mail
 * @param unshared  the gaps that sharing itself makes
 */
record ReadSystem(
        ObjectReader json,
        RuleSetReference rules,
        List<LifecyclePhase> phases,
        SetAside setAside,
        StoredFootprint equipment,
        View<ExternalService> services,
        View<VirtualMachine> machines,
        View<Application> applications,
        Mail mail,
        List<Gap> unshared) {

    /** The location of a value. */
    record Cell(String line, LifecyclePhase phase, ImpactCategory category) {

        static Cell of(Gap gap) {
            return new Cell(gap.line(), gap.phase(), gap.category());
        }

        Cell on(String other) {
            return new Cell(other, phase, category);
        }

        /** The text that problems have. */
        @Override
        public String toString() {
            return line + ", " + phase + ", " + category.id();
        }
    }

    /** The value of a month of mail. */
    record MonthValue(ImpactCategory category, double value) {}

    /** The known value of a cell, and whether it is complete. */
    record Value(Cell cell, BigDecimal exact, boolean complete, Location at) {}

    /** A line of a view; the phases are those that the rules compute for it. */
    record Line<T>(
            ObjectReader json,
            Kind kind,
            String id,
            String label,
            Optional<T> object,
            List<LifecyclePhase> phases,
            List<Value> values) {}

    /** A view. */
    record View<T>(
            ObjectReader json, List<StatedTotal> totals, List<Gap> gaps, List<Finding> findings, List<Line<T>> lines) {

        List<Line<T>> parts() {
            return lines.stream().filter(line -> line.kind() == Kind.PART).toList();
        }

        List<Line<T>> rests() {
            return lines.stream().filter(line -> line.kind() != Kind.PART).toList();
        }

        List<T> objects() {
            return lines.stream().flatMap(line -> line.object().stream()).toList();
        }
    }

    /** A month of mail with its known values. */
    record Month(Messaging month, List<MonthValue> values, Location at) {}

    /** Mail. */
    record Mail(
            ObjectReader json, List<StatedTotal> totals, List<Gap> gaps, List<Finding> findings, List<Month> months) {}
}
