package io.github.evalcarbone.json;

import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.json.ReadSystem.Cell;
import io.github.evalcarbone.json.ReadSystem.Line;
import io.github.evalcarbone.json.ReadSystem.Mail;
import io.github.evalcarbone.json.ReadSystem.Month;
import io.github.evalcarbone.json.ReadSystem.MonthValue;
import io.github.evalcarbone.json.ReadSystem.Value;
import io.github.evalcarbone.json.ReadSystem.View;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the views of a system and its mail, without comparing them. */
final class ViewReader {

    /** A decimal number with a limited exponent, so that a small file cannot cause a large computation. */
    private static final Pattern EXACT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]{1,6})?");

    private static final int LARGEST_EXPONENT = 400;

    private final List<Problem> problems;
    private final ResultMembers members;
    private final SystemObjectReader objects;
    /** The phases of the system, which apply to all lines except services. */
    private final List<LifecyclePhase> phases;

    /** Reads the facts of an object; empty after a problem. */
    private interface Traits<T> {
        Optional<T> read(ObjectReader json, String id, String label);
    }

    ViewReader(List<Problem> problems, ResultMembers members, List<LifecyclePhase> phases) {
        this.problems = problems;
        this.members = members;
        this.objects = new SystemObjectReader(problems);
        this.phases = phases;
    }

    View<ExternalService> services(ObjectReader json) {
        return view(json, line -> line(line, Kind.WHOLE, (from, id, label) -> objects.service(from, id)));
    }

    View<VirtualMachine> machines(ObjectReader json) {
        return view(json, line -> line(line, Kind.PART, objects::machine));
    }

    View<Application> applications(ObjectReader json) {
        return view(json, line -> line(line, Kind.PART, objects::application));
    }

    private <T> View<T> view(ObjectReader json, Function<ObjectReader, Line<T>> line) {
        View<T> view = new View<>(
                json,
                totals(json, "ALL", ImpactCategory::unitPerYear),
                members.gaps(json, "gaps"),
                members.findings(json),
                json.objects("lines").stream().map(line).toList());
        json.done();
        return view;
    }

    /** Lines of the kind given have an object. */
    private <T> Line<T> line(ObjectReader json, Kind ofObjects, Traits<T> traits) {
        Kind kind = ofObjects == Kind.WHOLE
                ? ProblemReader.constant(json, "kind", new Kind[] {Kind.WHOLE}, Kind::name)
                : ProblemReader.constant(json, "kind", Kind.values(), Kind::name);
        String id = json.text("line");
        String label = json.text("label");
        Optional<T> object = kind == ofObjects && !id.isEmpty() && !label.isEmpty()
                ? traits.read(json, id, label)
                : Optional.empty();
        List<LifecyclePhase> computed = ofObjects == Kind.WHOLE ? members.phases(json) : phases;
        List<Value> values = json.objects("values").stream()
                .map(value -> value(value, id, ofObjects == Kind.WHOLE))
                .toList();
        json.done();
        return new Line<>(json, kind, id, label, object, computed, values);
    }

    /** Values of services are doubles; others may be known more exactly. */
    private Value value(ObjectReader json, String line, boolean ofService) {
        Cell cell = new Cell(line, ResultMembers.phase(json), members.categoryOf(json));
        double known = json.number("known");
        BigDecimal exact = !ofService && json.has("exact") ? exact(json, known) : new BigDecimal(known);
        boolean complete = json.flag("complete");
        json.done();
        return new Value(cell, exact, complete, json.at("complete"));
    }

    private BigDecimal exact(ObjectReader json, double known) {
        String text = json.text("exact");
        BigDecimal exact = EXACT.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        if (exact.scale() > 2 * exact.precision() || exact.scale() < -LARGEST_EXPONENT) {
            exact = BigDecimal.ZERO;
        }
        if (exact.doubleValue() != known || exact.compareTo(new BigDecimal(known)) == 0) {
            problems.add(Problem.of(
                    CoreCode.BAD_VALUE,
                    json.at("exact"),
                    text,
                    "a number that is nearest to " + Numbers.shortest(known)));
        }
        return exact;
    }

    private List<StatedTotal> totals(ObjectReader json, String phase, Function<ImpactCategory, Unit> unit) {
        return json.objects("totals").stream()
                .map(total -> total(total, phase, unit))
                .toList();
    }

    private StatedTotal total(ObjectReader json, String phase, Function<ImpactCategory, Unit> unit) {
        StatedTotal total = StatedTotal.read(category(json, phase, unit), json);
        json.done();
        return total;
    }

    /** Reads a category, with its unit and the phase expected. */
    private ImpactCategory category(ObjectReader json, String phase, Function<ImpactCategory, Unit> unit) {
        ImpactCategory category = members.categoryOf(json);
        members.unit(json, unit.apply(category).toString());
        json.choice("phase", text -> Optional.of(text).filter(phase::equals), phase, phase);
        return category;
    }

    private MonthValue monthValue(ObjectReader json) {
        MonthValue value = new MonthValue(category(json, "WHOLE", ImpactCategory::unit), json.number("value"));
        json.done();
        return value;
    }

    Mail mail(ObjectReader json) {
        Mail mail = new Mail(
                json,
                totals(json, "WHOLE", ImpactCategory::unit),
                members.gaps(json, "gaps"),
                members.findings(json),
                json.objects("months").stream()
                        .flatMap(month -> month(month).stream())
                        .toList());
        json.done();
        return mail;
    }

    private Optional<Month> month(ObjectReader json) {
        Optional<Month> month = objects.month(json)
                .map(read -> new Month(
                        read,
                        json.objects("values").stream().map(this::monthValue).toList(),
                        json.at("line")));
        json.has("values");
        json.done();
        return month;
    }
}
