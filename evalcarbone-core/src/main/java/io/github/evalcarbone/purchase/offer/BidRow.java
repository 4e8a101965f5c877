package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.DateColumn;
import io.github.evalcarbone.document.notation.WrittenDay;
import io.github.evalcarbone.intake.fact.Conditions;
import io.github.evalcarbone.intake.fact.FactWords;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Condition.State;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.ExactSum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One row of a table of bids. Not thread-safe. */
final class BidRow {

    /** The tolerance of the sum of declared phases: 1 kg or 1 %. */
    private static final double TOLERANCE = 1;

    private static final double SHARE_OF_TOLERANCE = 0.01;
    /** The electricity mixes that a declared use may imply, in kg CO2 eq per kWh. */
    private static final double LEAST_MIX = 0.01;

    private static final double MOST_MIX = 1;

    private final BidHeader header;
    private final RowReader row;
    private final Map<BidColumn, DateColumn> days;
    private final List<Problem> remarks;

    BidRow(BidHeader header, RowReader row, Map<BidColumn, DateColumn> days, List<Problem> remarks) {
        this.header = header;
        this.row = row;
        this.days = days;
        this.remarks = remarks;
    }

    /** Returns the device; nothing after a problem. */
    Optional<OfferedDevice> device() {
        String bid = row.text(header.name(BidColumn.BID));
        Optional<Double> quantity = row.requiredNumber(BidColumn.QUANTITY.field(header.name(BidColumn.QUANTITY)));
        requireName();
        Optional<Double> price = number(BidColumn.PRICE);
        BidDeclaration declaration = declaration();
        OfferedService service =
                new OfferedService(number(BidColumn.LIFETIME), proof(BidColumn.COMMITMENT), number(BidColumn.WARRANTY));
        DeclaredElectricity electricity = new DeclaredElectricity(
                number(BidColumn.ELECTRICITY), text(BidColumn.ELECTRICITY_SOURCE), number(BidColumn.HOURS), powers());
        Condition condition = condition();
        BidCriteria criteria = criteria();
        if (!row.isSound()) {
            return Optional.empty();
        }
        remarkMix(declaration, electricity);
        return Optional.of(new OfferedDevice(
                bid,
                text(BidColumn.LOT).orElse(""),
                text(BidColumn.DEVICE),
                text(BidColumn.MODEL),
                text(BidColumn.TYPE),
                quantity.orElseThrow(),
                price,
                declaration,
                service,
                electricity,
                condition,
                criteria,
                row.at(header.name(BidColumn.BID))));
    }

    void problem(BidColumn column, CoreCode code, String... values) {
        row.problem(header.name(column), code, values);
    }

    private Optional<Double> number(BidColumn column) {
        return row.number(column.field(header.name(column)));
    }

    private Optional<String> text(BidColumn column) {
        return row.optional(header.name(column));
    }

    /** Returns what proves something; a text that says no proves nothing. */
    private Optional<String> proof(BidColumn column) {
        return text(column).filter(text -> !FactWords.ANSWERS.read(text).value().equals(Optional.of(false)));
    }

    private void requireName() {
        if (text(BidColumn.MODEL).isEmpty() && text(BidColumn.TYPE).isEmpty()) {
            problem(BidColumn.MODEL, CoreCode.NEITHER_MODEL_NOR_TYPE);
        }
    }

    private BidDeclaration declaration() {
        BidDeclaration declared = new BidDeclaration(
                number(BidColumn.TOTAL_KG),
                number(BidColumn.MANUFACTURING_KG),
                number(BidColumn.DISTRIBUTION_KG),
                number(BidColumn.USE_KG),
                number(BidColumn.END_OF_LIFE_KG),
                number(BidColumn.REFURBISHMENT_KG),
                number(BidColumn.DECLARED_YEARS),
                proof(BidColumn.SOURCE),
                DeclaredSpread.NONE,
                DeclarationDays.NONE);
        declared.total().ifPresent(total -> requireSum(declared, total));
        return declared.withSpread(spread(declared.total())).withDays(days());
    }

    /** A spread is that of the total, which lies within it; both percentiles are stated or none. */
    private DeclaredSpread spread(Optional<Double> total) {
        Optional<Double> least = number(BidColumn.PERCENTILE_5);
        Optional<Double> most = number(BidColumn.PERCENTILE_95);
        Optional<Double> deviation = number(BidColumn.DEVIATION);
        boolean isAny = least.isPresent() || most.isPresent() || deviation.isPresent();
        if (isAny && total.isEmpty()) {
            problem(BidColumn.TOTAL_KG, CoreCode.BID_SPREAD_WITHOUT_TOTAL);
            return DeclaredSpread.NONE;
        }
        double whole = total.orElse(0.0);
        if (least.isPresent() != most.isPresent() || least.orElse(whole) > whole || most.orElse(whole) < whole) {
            problem(BidColumn.PERCENTILE_5, CoreCode.BID_PERCENTILES, text(least), Numbers.shortest(whole), text(most));
            return DeclaredSpread.NONE;
        }
        return new DeclaredSpread(least, most, deviation);
    }

    private static String text(Optional<Double> number) {
        return number.map(Numbers::shortest).orElse("");
    }

    private DeclarationDays days() {
        Optional<LocalDate> issued = day(BidColumn.ISSUED);
        Optional<LocalDate> last = day(BidColumn.VALID_UNTIL);
        if (issued.flatMap(start -> last.filter(end -> end.isBefore(start))).isPresent()) {
            problem(
                    BidColumn.VALID_UNTIL,
                    CoreCode.BID_DAYS_SWAPPED,
                    last.orElseThrow().toString(),
                    issued.orElseThrow().toString());
            return DeclarationDays.NONE;
        }
        return new DeclarationDays(issued, last);
    }

    private Optional<LocalDate> day(BidColumn column) {
        DateColumn written = Objects.requireNonNull(days.get(column));
        Optional<Checked<WrittenDay>> read = text(column).map(written::read);
        read.map(Checked::problems).orElse(List.of()).forEach(found -> report(column, found));
        Optional<WrittenDay> day = read.flatMap(Checked::value);
        day.ifPresent(written::count);
        return day.flatMap(WrittenDay::day);
    }

    private void report(BidColumn column, Problem found) {
        row.problem(header.name(column), found.code(), found.values().toArray(String[]::new));
    }

    private ModePowers powers() {
        return new ModePowers(
                number(BidColumn.POWER_OFF),
                number(BidColumn.POWER_SLEEP),
                number(BidColumn.POWER_IDLE),
                number(BidColumn.POWER_LONG_IDLE),
                number(BidColumn.POWER_SHORT_IDLE));
    }

    /** The phases of a declaration must not exceed its total, and all of them must be the total. */
    private void requireSum(BidDeclaration declared, double total) {
        List<Optional<Double>> phases =
                List.of(declared.manufacturing(), declared.distribution(), declared.use(), declared.endOfLife());
        double sum = phases.stream()
                .flatMap(Optional::stream)
                .mapToDouble(phase -> phase)
                .collect(ExactSum::new, ExactSum::add, ExactSum::add)
                .value();
        double tolerance = Math.max(TOLERANCE, SHARE_OF_TOLERANCE * total);
        boolean isWhole = phases.stream().allMatch(Optional::isPresent);
        if (sum > total + tolerance || (isWhole && sum < total - tolerance)) {
            problem(BidColumn.TOTAL_KG, CoreCode.BID_DECLARATION_SUM, Numbers.shortest(total), Numbers.shortest(sum));
        }
    }

    /** A declared use that implies an electricity which hardly exists is to be asked about. */
    private void remarkMix(BidDeclaration declared, DeclaredElectricity electricity) {
        Optional<Double> energy =
                electricity.kilowattHours().flatMap(year -> declared.years().map(years -> year * years));
        energy.filter(total -> total > 0)
                .flatMap(total -> declared.use().map(use -> use / total))
                .filter(mix -> mix < LEAST_MIX || mix > MOST_MIX)
                .ifPresent(mix -> remarks.add(Problem.of(
                        CoreCode.BID_DECLARED_USE_ODD,
                        row.at(header.name(BidColumn.USE_KG)),
                        Numbers.shortest(Math.round(mix * 1_000) / 1_000.0))));
    }

    private Condition condition() {
        Optional<State> state = text(BidColumn.CONDITION).flatMap(this::state);
        Optional<Double> prior = number(BidColumn.PRIOR_YEARS);
        if (Conditions.isContradictory(state, prior)) {
            problem(BidColumn.PRIOR_YEARS, CoreCode.NEW_AND_USED, Numbers.shortest(prior.orElseThrow()));
            return Condition.NEW;
        }
        return Conditions.of(state, prior, Optional.empty());
    }

    private Optional<State> state(String text) {
        Checked<State> read = FactWords.CONDITIONS.read(text);
        read.problems().forEach(found -> report(BidColumn.CONDITION, found));
        return read.value();
    }

    private BidCriteria criteria() {
        return new BidCriteria(
                number(BidColumn.REPAIRABILITY),
                number(BidColumn.SPARE_PARTS),
                number(BidColumn.UPDATES),
                number(BidColumn.RECYCLED),
                text(BidColumn.TAKE_BACK),
                text(BidColumn.LABEL),
                number(BidColumn.PACKAGING),
                text(BidColumn.DELIVERY_MODE),
                number(BidColumn.DELIVERY_KM));
    }
}
