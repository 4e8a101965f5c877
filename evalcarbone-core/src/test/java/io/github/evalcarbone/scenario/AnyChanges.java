package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.PowerStateChange;
import io.github.evalcarbone.scenario.change.PrivateUseChange;
import io.github.evalcarbone.scenario.change.PueChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Relocation;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.Replacement;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Changes of every kind, of lines of the samples. */
final class AnyChanges {

    private AnyChanges() {}

    static Arbitrary<List<Change>> some() {
        return anyChange().list().ofMaxSize(3);
    }

    private static Arbitrary<Change> anyChange() {
        Arbitrary<LineSelector> selectors = Arbitraries.of(
                LineSelector.ofTypes("laptop"),
                LineSelector.ofTypes("Server", "laptop").olderThan(3),
                LineSelector.ofTypes("server", "terminal", "gadget").with(LineCriterion.CONDITION, "new"));
        return Combinators.combine(
                        selectors,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.doubles().between(0.1, 1))
                .as(AnyChanges::change);
    }

    private static Change change(LineSelector lines, int kind, double figure) {
        return switch (kind) {
            case 0 -> QuantityChange.percent(lines, figure * 100 - 60);
            case 1 -> new QuantityChange(lines, QuantityChange.Kind.BY, -50 * figure, QuantityChange.Rounding.HALF_UP);
            case 2 -> LifetimeChange.by(lines, 5 * figure - 2);
            case 3 -> LifetimeChange.to(lines, 9 * figure);
            case 4 -> new HoursChange(lines, HoursChange.Kind.BY, -10 * figure, 1);
            case 5 -> new SwitchingOff(lines, 10, 220, figure);
            case 6 -> new PowerStateChange(lines, "on", "idle", 1_000 * figure);
            case 7 -> new RefurbishedShare(lines, figure, 3);
            case 8 -> new Donation(lines, 4 * figure);
            case 9 -> Replacement.by(lines, "laptop-1");
            case 10 -> new Removal(lines);
            case 11 -> new Relocation(lines, Optional.of("DE"), Optional.of(DataCentre.of("room", "FR")));
            default ->
                figure < 0.5 ? new PueChange(lines, 1 + figure) : new PrivateUseChange(lines, PrivateUse.of(figure));
        };
    }
}
