package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.notation.CellText;
import io.github.evalcarbone.document.notation.DateColumn;
import io.github.evalcarbone.document.notation.WrittenDay;
import io.github.evalcarbone.intake.EquipmentRecord.PowerStateRecord;
import io.github.evalcarbone.intake.fact.Conditions;
import io.github.evalcarbone.intake.fact.FactWords;
import io.github.evalcarbone.intake.fact.LineIds;
import io.github.evalcarbone.intake.fact.ServiceDays;
import io.github.evalcarbone.intake.refusal.SharedReasons;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.ExactSum;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks records, one after the other, and reports every problem. Not thread-safe. */
final class RecordChecks {

    private static final List<String> PARTS = Arrays.stream(EquipmentRecord.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** Violations are reported in any order; problems are sorted in that of the record. */
    private static final Comparator<ConstraintViolation<EquipmentRecord>> ORDER = Comparator.comparingInt(
                    RecordChecks::place)
            .thenComparing(violation -> violation.getPropertyPath().toString())
            .thenComparing(ConstraintViolation::getMessageTemplate);

    private static final double HOURS_OF_A_LEAP_YEAR = 8_784;

    private final Validator validator;
    private final EquipmentRecords.Place place;
    private final LineIds ids;
    private final DateColumn purchases = new DateColumn();
    private final DateColumn withdrawals = new DateColumn();

    RecordChecks(Validator validator, EquipmentRecords.Place place, LineIds ids) {
        this.validator = validator;
        this.place = place;
        this.ids = ids;
    }

    /** Returns the name of a part of a record, for people. */
    String name(long index) {
        return place.of((int) index, "").toString();
    }

    /** Returns a problem of a part of a record at its place. */
    Problem placed(Problem problem, int index, String part) {
        return problem.at(place.of(index, part));
    }

    /** Decides whether days or months come first in the dates of all records, as their columns do in a table. */
    void see(List<@Nullable EquipmentRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            EquipmentRecord line = records.get(i);
            if (line != null) {
                long number = i + 1L;
                date(line.purchaseDate()).ifPresent(cell -> purchases.see(cell, number));
                date(line.withdrawalDate()).ifPresent(cell -> withdrawals.see(cell, number));
            }
        }
        purchases.decide();
        withdrawals.decide();
    }

    /** Returns the line of a record without errors, and counts what is assumed about its days. */
    Equipment line(EquipmentRecord line, int index) {
        WrittenDay purchase = day(line.purchaseDate(), purchases).value().orElse(WrittenDay.NONE);
        WrittenDay withdrawal = day(line.withdrawalDate(), withdrawals).value().orElse(WrittenDay.NONE);
        purchases.count(purchase);
        withdrawals.count(withdrawal);
        return RecordLine.of(line, index, ServiceDays.of(purchase, withdrawal));
    }

    /** Returns remarks on what was assumed about days. */
    List<Problem> remarks(String source) {
        List<Problem> remarks = new ArrayList<>(purchases.remarks(Location.cell(source, 0, "purchaseDate")));
        remarks.addAll(withdrawals.remarks(Location.cell(source, 0, "withdrawalDate")));
        return remarks;
    }

    List<Problem> problems(int index, @Nullable EquipmentRecord line) {
        if (line == null) {
            return List.of(Problem.of(CoreCode.MISSING_VALUE, place.of(index, ""), String.valueOf(index)));
        }
        List<Problem> known = place.told(index);
        List<Problem> found = found(index, line);
        if (known.isEmpty()) {
            return found;
        }
        List<Problem> problems = new ArrayList<>(known);
        List<Location> places = known.stream().map(Problem::location).toList();
        found.stream().filter(problem -> !places.contains(problem.location())).forEach(problems::add);
        return problems;
    }

    private List<Problem> found(int index, EquipmentRecord line) {
        List<Problem> problems = new ArrayList<>();
        Set<ConstraintViolation<EquipmentRecord>> violations = validator.validate(line);
        if (!violations.isEmpty()) {
            violations.stream()
                    .sorted(ORDER)
                    .map(found -> problem(index, found))
                    .distinct()
                    .forEach(problems::add);
        }
        own(index, line, problems);
        return problems;
    }

    private static int place(ConstraintViolation<EquipmentRecord> violation) {
        return PARTS.indexOf(violation.getPropertyPath().iterator().next().getName());
    }

    /** Returns the problem of a violation, whose message is the code and what the value must be. */
    private Problem problem(int index, ConstraintViolation<EquipmentRecord> found) {
        String[] message = found.getMessageTemplate().split(" ", 2);
        String part = found.getPropertyPath().toString();
        CoreCode code = CoreCode.find(message[0]).orElseThrow();
        return message.length == 1
                ? Problem.of(code, place.of(index, part), part)
                : Problem.of(code, place.of(index, part), text(found.getInvalidValue()), message[1]);
    }

    private static String text(@Nullable Object value) {
        String text = value instanceof Double number ? Numbers.shortest(number) : String.valueOf(value);
        return text.length() > 100 ? text.substring(0, 100) + "..." : text;
    }

    private void own(int index, EquipmentRecord line, List<Problem> problems) {
        if (RecordLine.text(line.model()).isEmpty()
                && RecordLine.text(line.type()).isEmpty()) {
            problems.add(Problem.of(CoreCode.NEITHER_MODEL_NOR_TYPE, place.of(index, "model")));
        }
        if (line.daysPerYear() != null && line.hoursPerDay() == null) {
            problems.add(Problem.of(CoreCode.MISSING_VALUE, place.of(index, "hoursPerDay"), "hoursPerDay"));
        }
        dates(index, line, problems);
        facts(index, line, problems);
        states(index, line, problems);
        attributes(index, line, problems);
        String id = RecordLine.id(line, index);
        if (!ids.isAllowed(id)) {
            problems.add(Problem.of(CoreCode.DUPLICATE_LINE_ID, place.of(index, "id"), id));
        }
    }

    private void dates(int index, EquipmentRecord line, List<Problem> problems) {
        WrittenDay purchase = day(index, "purchaseDate", day(line.purchaseDate(), purchases), problems);
        WrittenDay withdrawal = day(index, "withdrawalDate", day(line.withdrawalDate(), withdrawals), problems);
        ServiceDays.of(purchase, withdrawal)
                .problem()
                .ifPresent(problem -> problems.add(problem.at(place.of(index, "withdrawalDate"))));
    }

    private void facts(int index, EquipmentRecord line, List<Problem> problems) {
        Optional<Condition.State> state = fact(index, "condition", line.condition(), FactWords.CONDITIONS, problems);
        fact(index, "ownership", line.ownership(), FactWords.OWNERSHIPS, problems);
        fact(index, "inStock", line.inStock(), FactWords.ANSWERS, problems);
        fact(index, "exitRoute", line.exitRoute(), FactWords.EXIT_ROUTES, problems);
        Optional<Double> prior = Optional.ofNullable(line.priorYears());
        if (Conditions.isContradictory(state, prior)) {
            problems.add(Problem.of(
                    CoreCode.NEW_AND_USED, place.of(index, "priorYears"), Numbers.shortest(prior.orElseThrow())));
        }
    }

    private <T> Optional<T> fact(
            int index, String part, @Nullable String text, FactWords<T> words, List<Problem> problems) {
        Optional<Checked<T>> read = RecordLine.text(text).map(words::read);
        read.ifPresent(fact -> fact.problems().stream()
                .map(problem -> problem.at(place.of(index, part)))
                .forEach(problems::add));
        return read.flatMap(Checked::value);
    }

    private WrittenDay day(int index, String part, Checked<WrittenDay> read, List<Problem> problems) {
        read.problems().stream()
                .map(problem -> SharedReasons.alone(problem, index + 1L).at(place.of(index, part)))
                .forEach(problems::add);
        return read.value().orElse(WrittenDay.NONE);
    }

    private static Checked<WrittenDay> day(@Nullable String text, DateColumn column) {
        return date(text).map(column::readOptional).orElse(Checked.of(WrittenDay.NONE));
    }

    /** Returns what a text of a date means, as in a table of people. */
    private static Optional<String> date(@Nullable String text) {
        return RecordLine.text(text).map(String::strip).map(CellText::of).filter(cell -> !cell.isEmpty());
    }

    private void attributes(int index, EquipmentRecord line, List<Problem> problems) {
        if (line.attributes() != null) {
            new TreeMap<>(line.attributes())
                    .forEach((name, value) -> attribute(place.of(index, "attributes." + name), name, value)
                            .ifPresent(problems::add));
        }
    }

    private static Optional<Problem> attribute(Location at, String name, @Nullable Double value) {
        if (!Attributes.isName(name)) {
            return Optional.of(Problem.of(CoreCode.ATTRIBUTE_NAME, at, text(name)));
        } else if (value == null) {
            return Optional.of(Problem.of(CoreCode.MISSING_VALUE, at, name));
        }
        return Double.isFinite(value)
                ? Optional.empty()
                : Optional.of(Problem.of(CoreCode.NOT_A_NUMBER, at, value.toString()));
    }

    private void states(int index, EquipmentRecord line, List<Problem> problems) {
        if (line.powerStates() == null) {
            return;
        }
        ExactSum hours = new ExactSum();
        for (int i = 0; i < line.powerStates().size(); i++) {
            PowerStateRecord state = line.powerStates().get(i);
            String part = "powerStates[" + i + "]";
            if (state == null) {
                problems.add(Problem.of(CoreCode.MISSING_VALUE, place.of(index, part), part));
            } else if (state.hoursPerYear() != null && Double.isFinite(state.hoursPerYear())) {
                hours.add(state.hoursPerYear());
            }
        }
        if (hours.value() > HOURS_OF_A_LEAP_YEAR) {
            problems.add(Problem.of(
                    CoreCode.OUT_OF_RANGE, place.of(index, "powerStates"), Numbers.shortest(hours.value()), "<= 8784"));
        }
    }
}
