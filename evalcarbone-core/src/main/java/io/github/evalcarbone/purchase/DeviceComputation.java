package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import io.github.evalcarbone.purchase.offer.YearsBasis;
import io.github.evalcarbone.scenario.RuleContext;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures of one offered device, each part computed by the rules with the figures it rests on. Not thread-safe. */
final class DeviceComputation {

    /** The total of a device that is no equipment, such as a virtual machine. */
    private static final Total NOTHING = new Total(Amount.zero(CLIMATE_CHANGE.unitPerYear()), 1, 1, 1, SetAside.NONE);

    private final OfferedDevice offered;
    private final Optional<Equipment> line;
    private final FootprintCalculator calculator;
    private final FootprintCalculator own;
    private final LocalDate day;
    private final Methods methods;
    private Optional<TecDefinition.Consumption> powers = Optional.empty();

    /** The methods of second life by the figures of the factors, and by those of bidders in front. */
    record Methods(SecondLifeMethods ofFactors, SecondLifeMethods own) {}

    /**
     * Creates a computation.
     *
     * @param line  the line, matched to the factors; empty if it is no equipment
     * @param calculator  the rules with the factors
     * @param own  the rules with the figures of bidders in front
     * @param methods  the methods of second life of both
     */
    DeviceComputation(
            OfferedDevice offered,
            Optional<Equipment> line,
            FootprintCalculator calculator,
            FootprintCalculator own,
            LocalDate day,
            Methods methods) {
        this.offered = offered;
        this.line = line;
        this.calculator = calculator;
        this.own = own;
        this.day = day;
        this.methods = methods;
    }

    /** Takes the consumption that declared powers come to. */
    DeviceComputation withPowers(Optional<TecDefinition.Consumption> computed) {
        powers = computed;
        return this;
    }

    ComparedDevice compared(Optional<FootprintLine> found, boolean isOfTheModel) {
        FigureBasis known = found.flatMap(FootprintLine::model).isEmpty()
                ? FigureBasis.UNKNOWN
                : isOfTheModel ? FigureBasis.MODEL : FigureBasis.TYPE;
        Total ofFactors = line.map(this::one).map(this::embodiedOfFactors).orElse(NOTHING);
        FigureBasis basis = embodiedBasis(known, ofFactors);
        Total embodied = line.map(this::one).map(one -> embodied(one, basis)).orElse(NOTHING);
        FigureBasis useBasis = useBasis(known);
        Total use = line.map(this::one).map(this::use).orElse(NOTHING);
        List<Problem> missing = new MissingEvidence(offered, day).of(embodied, basis, use, useBasis);
        return new ComparedDevice(
                offered,
                found.flatMap(FootprintLine::model),
                line.flatMap(this::years),
                yearsBasis(),
                line.map(one -> one.withServiceLife(ServiceLife.UNKNOWN)).flatMap(this::years),
                embodied,
                basis,
                use,
                useBasis,
                ofFactors,
                line.map(this::one).flatMap(one -> secondLife(one, basis)),
                line.map(this::one)
                        .filter(any -> basis == FigureBasis.DECLARED)
                        .flatMap(one ->
                                FigureInterval.of(offered.declaration(), embodied, refurbishment(ownOf(one)), use)),
                powers,
                line.map(all -> TotalSum.of(List.of(embodied(all, basis), use(all))))
                        .orElse(NOTHING),
                missing,
                remarks(basis));
    }

    /** Returns what is to be known about the figures, with the doubts of the rules and factors about those that are used. */
    private List<Problem> remarks(FigureBasis basis) {
        Stream<Problem> doubts = line.map(this::one)
                .map(one -> basis == FigureBasis.DECLARED
                        ? Stream.concat(
                                doubts(calculator, one, DeviceComputation::isOfUse),
                                doubts(own, ownOf(one), finding -> !isOfUse(finding)))
                        : doubts(calculator, one, finding -> true))
                .orElse(Stream.empty());
        return Stream.concat(new MissingEvidence(offered, day).remarks(basis, powers).stream(), doubts)
                .distinct()
                .toList();
    }

    private Stream<Problem> doubts(FootprintCalculator rules, Equipment one, Predicate<Finding> used) {
        return rules.calculate(inventory(one)).findings().stream()
                .filter(finding -> finding.line().isPresent() && used.test(finding))
                .map(Finding::problem)
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(problem -> problem.at(offered.at()));
    }

    private static boolean isOfUse(Finding finding) {
        return finding.phase().equals(Optional.of(LifecyclePhase.USE));
    }

    /** Returns a line by the figures of its bid. */
    static Equipment ownOf(Equipment some) {
        return some.toBuilder().model(some.id()).build();
    }

    private Equipment one(Equipment all) {
        return all.withQuantity(1);
    }

    /**
     * Returns what the phases but use rest on. A declaration without a source counts only where there is no figure of the factors at
     * all, so that an estimate can be shown.
     */
    private FigureBasis embodiedBasis(FigureBasis known, Total ofFactors) {
        BidDeclaration declaration = offered.declaration();
        boolean isSourced = declaration.source().isPresent();
        boolean isUsed = isSourced ? declaration.isAny() : declaration.isOfMaking() && ofFactors.isUnknown();
        if (line.isPresent() && isUsed) {
            return declaration.isOfMaking() ? FigureBasis.DECLARED : known;
        }
        return ofFactors.isUnknown() ? FigureBasis.UNKNOWN : known;
    }

    private FigureBasis useBasis(FigureBasis known) {
        return offered.electricity().kilowattHours().isPresent()
                ? FigureBasis.DECLARED
                : powers.isPresent() ? FigureBasis.POWERS : known;
    }

    private Total refurbishment(Equipment some) {
        FootprintTotals totals = totals(own, some);
        return totals.phases().contains(LifecyclePhase.REFURBISHMENT)
                ? totals.total(CLIMATE_CHANGE, LifecyclePhase.REFURBISHMENT)
                : Total.of(Amount.zero(CLIMATE_CHANGE.unitPerYear()));
    }

    private Total embodied(Equipment some, FigureBasis basis) {
        return isByDeclaration(basis) ? totals(own, ownOf(some)).embodied(CLIMATE_CHANGE) : embodiedOfFactors(some);
    }

    private boolean isByDeclaration(FigureBasis basis) {
        return isByDeclaration(offered, basis);
    }

    /** Returns whether all phases but use rest on the figures of the bid, with those of the factors where it has none. */
    static boolean isByDeclaration(OfferedDevice offered, FigureBasis basis) {
        BidDeclaration declaration = offered.declaration();
        return basis == FigureBasis.DECLARED
                || (declaration.source().isPresent()
                        && declaration.refurbishment().isPresent());
    }

    /** The figure depends on the method of second life, so that the others are shown beside. */
    private Optional<SecondLifeComparison> secondLife(Equipment one, FigureBasis basis) {
        if (offered.condition().state() == Condition.State.NEW) {
            return Optional.empty();
        }
        return isByDeclaration(basis)
                ? methods.own().compared(inventory(ownOf(one)))
                : methods.ofFactors().compared(inventory(one));
    }

    private Inventory inventory(Equipment some) {
        return Inventory.of("bids", day, List.of(some));
    }

    private Total embodiedOfFactors(Equipment some) {
        return totals(calculator, some).embodied(CLIMATE_CHANGE);
    }

    private Total use(Equipment some) {
        return totals(calculator, some).total(CLIMATE_CHANGE, LifecyclePhase.USE);
    }

    private FootprintTotals totals(FootprintCalculator rules, Equipment some) {
        return rules.totals(inventory(some));
    }

    private Optional<Double> years(Equipment some) {
        return new RuleContext(calculator, day).lifetimeYears(some);
    }

    private YearsBasis yearsBasis() {
        return offered.service()
                .basis()
                .orElseGet(() -> line.flatMap(this::years).isPresent() ? YearsBasis.REFERENCE : YearsBasis.UNKNOWN);
    }
}
