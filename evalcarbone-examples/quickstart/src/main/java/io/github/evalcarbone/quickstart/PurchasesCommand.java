package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.purchase.PurchasedShares;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.purchase.PurchaseReport;
import io.github.evalcarbone.reuse.ReuseIndicators;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the share of a footprint that is due to purchases, and the indicators of reuse of a year. */
@Command(name = "purchases")
final class PurchasesCommand implements Callable<Integer> {

    private static final String YEAR = "--year";

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Mixin
    private DecisionOptions decision;

    @Option(names = YEAR, paramLabel = "${bundle:label.year}", descriptionKey = "purchases.year")
    private Optional<String> year;

    PurchasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        decision.check(options);
        year.filter(text -> !text.matches("[12][0-9]{3}"))
                .ifPresent(text -> options.misuse(YEAR, "purchases.bad-year", text));
        computed.ifPresent(done -> DecisionOptions.requireFleet(done, options));
        Optional<ImpactCategory> category = computed.flatMap(done -> decision.category(done, options));
        return options.areWrong()
                ? console.refuse(options.problems())
                : write(computed.orElseThrow(), category.orElseThrow());
    }

    private int write(ComputedFootprint computed, ImpactCategory category) {
        Inventory inventory = FootprintCalculator.inventoryOf(computed.equipment());
        PurchasedShares shares = PurchasedShares.of(inventory, computed.calculator(), category);
        int ofReuse =
                year.map(Integer::valueOf).orElse(inventory.evaluationDate().getYear());
        ReuseIndicators reuse = BesideOptions.reuse(inventory, computed.equipment(), ofReuse);
        DecisionReport report = PurchaseReport.of(
                shares,
                reuse,
                computed.equipment(),
                computed.factors(),
                console.words().language());
        decision.print(report, computed, computing, console);
        return decision.end(isComplete(shares, reuse), console);
    }

    /** Indicators that no fact of the inventory is for are not asked about. */
    private static boolean isComplete(PurchasedShares shares, ReuseIndicators reuse) {
        boolean isReuse =
                reuse.all().purchases().isComplete() && reuse.all().exits().isComplete();
        return shares.all().total().isComplete() && (isReuse || !reuse.isStated());
    }
}
