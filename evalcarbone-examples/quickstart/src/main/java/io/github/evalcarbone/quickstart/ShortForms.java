package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Removal;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The short forms of usual changes, of a type of equipment or a country each; all that are given make one scenario, named after them. */
final class ShortForms {

    private static final String KEEP = "--keep-longer";
    private static final String REFURBISHED = "--refurbished";
    private static final String OFF = "--off-at-night";
    private static final String FEWER = "--fewer";
    private static final String WITHOUT = "--without";

    /** Earlier use in the example of ADEME's product category rules "Systèmes d'information" (2024). */
    private static final double PRIOR_YEARS = 3;

    /** Professional use in the same rules. */
    private static final double HOURS = 8;

    private static final double DAYS = 213;
    private static final double MOST_YEARS = 1_000;
    private static final double HOURS_OF_A_DAY = 24;
    private static final Pattern PRIOR = Pattern.compile("(.*):([^:]*)");

    @Option(names = KEEP, paramLabel = "TYPE=${bundle:label.years}")
    private List<String> keptLonger = List.of();

    @Option(names = REFURBISHED, paramLabel = "TYPE=${bundle:label.share}[:${bundle:label.years}]")
    private List<String> refurbished = List.of();

    @Option(names = OFF, paramLabel = "TYPE[=${bundle:label.hours}]")
    private List<String> offAtNight = List.of();

    @Option(names = FEWER, paramLabel = "TYPE=${bundle:label.share}")
    private List<String> fewer = List.of();

    @Option(names = WITHOUT, paramLabel = "TYPE")
    private List<String> without = List.of();

    @Mixin
    private MixOptions mixes;

    boolean isAsked() {
        return mixes.isAsked()
                || !(keptLonger.isEmpty()
                        && refurbished.isEmpty()
                        && offAtNight.isEmpty()
                        && fewer.isEmpty()
                        && without.isEmpty());
    }

    /** One change and its part of the name. */
    record Named(String name, Change change) {}

    /** The scenario, with the changes that can be read; nothing if there is none. */
    Optional<Scenario> scenario(Optional<ComputedFootprint> computed, FactorSet factors, Options options) {
        List<Named> changes = new ArrayList<>();
        TypeChoices types = new TypeChoices(factors, options);
        keptLonger.forEach(text -> keepLonger(text, types).ifPresent(changes::add));
        refurbished.forEach(text -> refurbish(text, types).ifPresent(changes::add));
        offAtNight.forEach(text -> switchOff(text, types).ifPresent(changes::add));
        fewer.forEach(text -> reduce(text, types).ifPresent(changes::add));
        without.forEach(text -> remove(text, types).ifPresent(changes::add));
        changes.addAll(mixes.changes(computed, factors, options));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String name = String.join(
                options.text("simulate.name.separator"),
                changes.stream().map(Named::name).toList());
        return Optional.of(
                new Scenario(name, changes.stream().map(Named::change).toList()));
    }

    /** The assumptions that the user did not state, with their source. */
    List<String> notes(Words words) {
        List<String> notes = new ArrayList<>();
        if (refurbished.stream().anyMatch(text -> !PRIOR.matcher(text).matches())) {
            notes.add(words.text("simulate.note.prior", words.figure(PRIOR_YEARS)));
        }
        if (!offAtNight.isEmpty()) {
            boolean isAssumed = offAtNight.stream().anyMatch(text -> !text.contains("="));
            notes.add(words.text(
                    isAssumed ? "simulate.note.hours" : "simulate.note.days", words.figure(HOURS), words.figure(DAYS)));
        }
        return notes;
    }

    private static Optional<Named> keepLonger(String text, TypeChoices types) {
        return types.split(KEEP, text, "argument.keep-longer", TypeChoices.Figure.above(0, MOST_YEARS))
                .map(asked -> named(
                        types, "simulate.name.keep-longer", asked, years -> LifetimeChange.by(asked.lines(), years)));
    }

    private static Optional<Named> refurbish(String text, TypeChoices types) {
        var matcher = PRIOR.matcher(text);
        String share = matcher.matches() ? matcher.group(1) : text;
        Optional<Double> prior = matcher.matches()
                ? types.number(
                        REFURBISHED,
                        text,
                        matcher.group(2),
                        "argument.refurbished",
                        TypeChoices.Figure.from(0, MOST_YEARS))
                : Optional.of(PRIOR_YEARS);
        return types.split(REFURBISHED, share, "argument.refurbished", TypeChoices.Figure.SHARE)
                .flatMap(asked -> prior.map(years -> named(
                        types,
                        "simulate.name.refurbished",
                        asked,
                        part -> new RefurbishedShare(asked.lines(), part / 100, years))));
    }

    private static Optional<Named> switchOff(String text, TypeChoices types) {
        String stated = text.contains("=") ? text : text + "=" + (int) HOURS;
        return types.split(OFF, stated, "argument.off-at-night", TypeChoices.Figure.from(0, HOURS_OF_A_DAY))
                .map(asked -> named(
                        types,
                        "simulate.name.off-at-night",
                        asked,
                        hours -> new SwitchingOff(asked.lines(), hours, DAYS, 1)));
    }

    private static Optional<Named> reduce(String text, TypeChoices types) {
        return types.split(FEWER, text, "argument.fewer", TypeChoices.Figure.SHARE)
                .map(asked -> named(
                        types, "simulate.name.fewer", asked, part -> QuantityChange.percent(asked.lines(), -part)));
    }

    private static Optional<Named> remove(String text, TypeChoices types) {
        return types.find(WITHOUT, text)
                .map(asked -> named(types, "simulate.name.without", asked, any -> new Removal(asked.lines())));
    }

    private static Named named(
            TypeChoices types, String key, TypeChoices.Asked asked, Function<Double, Change> change) {
        return new Named(types.name(key, asked), change.apply(asked.figure()));
    }
}
