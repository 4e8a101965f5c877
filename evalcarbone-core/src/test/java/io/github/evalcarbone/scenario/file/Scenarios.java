package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixFigure;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.CloudMove;
import io.github.evalcarbone.scenario.change.Consolidation;
import io.github.evalcarbone.scenario.change.Donation;
import io.github.evalcarbone.scenario.change.HoursChange;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.MixChange;
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
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any scenario of the changes of the library, with every kind of selector, figure and text. */
final class Scenarios extends DomainContextBase {

    private static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.of(
                    "laptop",
                    "Écran 24\u2033",
                    "a~refurbished",
                    " x ",
                    "\u0000\"\\",
                    "\uD83D\uDE00",
                    "?",
                    "[a], b | c"),
            Arbitraries.strings()
                    .all()
                    .ofMaxLength(12)
                    .filter(text -> text.codePoints().noneMatch(Scenarios::isSurrogate))
                    .filter(text -> text.chars().anyMatch(letter -> letter > ' ' && letter < 0x7f)));

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static Arbitrary<Double> figures(double least, double most) {
        return Arbitraries.oneOf(
                Arbitraries.of(least, most, Math.max(least, Math.min(most, 0.1))),
                Arbitraries.doubles()
                        .between(least == Double.MIN_VALUE ? 1e-9 : least, most)
                        .ofScale(9));
    }

    private static Arbitrary<LineSelector> selectors() {
        Arbitrary<LineSelector> plain = Combinators.combine(Arbitraries.of(LineCriterion.class), values())
                .as(Selection::new)
                .list()
                .ofMaxSize(4)
                .map(Scenarios::selector);
        return Combinators.combine(
                        plain,
                        figures(0, 499).optional(0.3),
                        figures(500, 1_000).optional(0.3))
                .as(Scenarios::aged);
    }

    private record Selection(LineCriterion criterion, List<String> values) {}

    private static Arbitrary<List<String>> values() {
        return TEXTS.list().ofMinSize(1).ofMaxSize(3);
    }

    private static LineSelector selector(Iterable<Selection> selections) {
        LineSelector lines = LineSelector.ALL;
        for (Selection selection : selections) {
            lines = switch (selection.criterion()) {
                case CONDITION -> lines.with(LineCriterion.CONDITION, "neuf", "Refurbished");
                case OWNERSHIP -> lines.with(LineCriterion.OWNERSHIP, "loué", "PRIVATE");
                default -> lines.with(selection.criterion(), selection.values().toArray(String[]::new));
            };
        }
        return lines;
    }

    private static LineSelector aged(LineSelector lines, Optional<Double> older, Optional<Double> younger) {
        LineSelector first = older.map(lines::olderThan).orElse(lines);
        return younger.map(first::youngerThan).orElse(first);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(TEXTS, changes().list().ofMaxSize(5)).as(Scenario::new);
    }

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.oneOf(fleet(), usage(), secondLife(), places(), systems());
    }

    private static Arbitrary<Change> fleet() {
        return Arbitraries.oneOf(
                quantities(QuantityChange.Kind.PERCENT, -100),
                quantities(QuantityChange.Kind.BY, -1e9),
                quantities(QuantityChange.Kind.TO, 0),
                Combinators.combine(selectors(), figures(-1_000, 1_000), figures(Double.MIN_VALUE, 1_000))
                        .as((lines, years, least) -> new LifetimeChange(lines, LifetimeChange.Kind.BY, years, least)),
                Combinators.combine(
                                selectors(),
                                Arbitraries.of(LifetimeChange.Kind.TO, LifetimeChange.Kind.AT_LEAST),
                                figures(Double.MIN_VALUE, 1_000))
                        .as((lines, kind, years) -> new LifetimeChange(lines, kind, years, years)));
    }

    private static Arbitrary<Change> quantities(QuantityChange.Kind kind, double least) {
        return Combinators.combine(selectors(), figures(least, 1e9), Arbitraries.of(QuantityChange.Rounding.class))
                .as((lines, figure, rounding) -> new QuantityChange(lines, kind, figure, rounding));
    }

    private static Arbitrary<Change> usage() {
        return Arbitraries.oneOf(
                Combinators.combine(selectors(), figures(-24, 24), figures(0, 24))
                        .as((lines, hours, least) -> new HoursChange(lines, HoursChange.Kind.BY, hours, least)),
                Combinators.combine(selectors(), figures(0, 24)).as(HoursChange::to),
                Combinators.combine(selectors(), figures(0, 24), figures(0, 366), figures(0, 1))
                        .as(SwitchingOff::new),
                Combinators.combine(selectors(), TEXTS, figures(0, 8_784))
                        .as((lines, state, hours) -> new PowerStateChange(lines, state, state + "2", hours)),
                Combinators.combine(selectors(), sharings()).as(PrivateUseChange::new));
    }

    private static Arbitrary<PrivateUse> sharings() {
        return Arbitraries.oneOf(
                Arbitraries.of(PrivateUse.NONE, PrivateUse.COPE, PrivateUse.BYOD),
                figures(Double.MIN_VALUE, 1).map(PrivateUse::of));
    }

    private static Arbitrary<Change> secondLife() {
        return Arbitraries.oneOf(
                Combinators.combine(selectors(), figures(Double.MIN_VALUE, 1), figures(0, 1_000))
                        .as(RefurbishedShare::new),
                Combinators.combine(selectors(), figures(0, 1_000)).as(Donation::new),
                Combinators.combine(selectors(), TEXTS, TEXTS.optional(), Arbitraries.of(true, false))
                        .as(Scenarios::replacement),
                selectors().map(Removal::new));
    }

    private static Change replacement(LineSelector lines, String first, Optional<String> second, boolean isModel) {
        return isModel
                ? new Replacement(lines, Optional.of(first), second)
                : new Replacement(lines, second, Optional.of(first));
    }

    private static Arbitrary<Change> places() {
        Arbitrary<DataCentre> rooms = Combinators.combine(
                        TEXTS, figures(1, Double.MAX_VALUE).optional(), TEXTS.optional())
                .as(DataCentre::new);
        return Arbitraries.oneOf(
                Combinators.combine(selectors(), TEXTS, rooms.optional())
                        .as((lines, country, room) -> new Relocation(lines, Optional.of(country), room)),
                Combinators.combine(selectors(), rooms)
                        .as((lines, room) -> new Relocation(lines, Optional.empty(), Optional.of(room))),
                Combinators.combine(selectors(), figures(1, Double.MAX_VALUE)).as(PueChange::new),
                Combinators.combine(selectors(), mixes()).as(MixChange::new));
    }

    private static Arbitrary<ChosenMix> mixes() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1_900, 2_200);
        Arbitrary<MixFigure> figures = Combinators.combine(
                        figures(0, 10),
                        TEXTS,
                        TEXTS.optional(),
                        years.optional(),
                        Arbitraries.of(MixBasis.class),
                        Arbitraries.of(MixScope.LIFE_CYCLE, MixScope.NOT_STATED),
                        Arbitraries.of(NetworkLosses.class))
                .as(MixFigure::new);
        return Arbitraries.oneOf(
                years.map(ChosenMix.OfYear::new),
                figures.map(ChosenMix.Stated::new),
                figures.map(ChosenMix.ByContract::new));
    }

    private static Arbitrary<Change> systems() {
        return Arbitraries.oneOf(
                Combinators.combine(selectors(), TEXTS).as(Consolidation::new),
                Combinators.combine(TEXTS.set().ofMaxSize(3), TEXTS).as(CloudMove::new));
    }
}
