package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.plan.PlanAccount;
import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.plan.PublishedTarget;
import io.github.evalcarbone.plan.PublishedTargets;
import io.github.evalcarbone.plan.TargetPath;
import io.github.evalcarbone.units.Amount;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that state the target of a plan: a reduction by a year, and the amount that is reduced. */
final class TargetOptions {

    private static final String NAME = "--target";
    private static final String BASE = "--target-base";
    private static final Pattern FORM =
            Pattern.compile("-?([0-9]{1,3}(?:[.,][0-9]{1,9})?) ?%?:([0-9]{4})(?::([0-9]{4}))?");
    private static final Pattern PUBLISHED = Pattern.compile("([A-Za-z][A-Za-z-]*)(?::([0-9]{4}))?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,9})?");
    private static final double PERCENT = 100;
    private static final double KILOGRAMS = 1_000;

    @Option(
            names = NAME,
            paramLabel =
                    "(${bundle:label.percent}:${bundle:label.year}|${bundle:label.name})[:${bundle:label.base-year}]",
            descriptionKey = "plan.target")
    private Optional<String> target;

    @Option(names = BASE, paramLabel = "${bundle:label.amount}", descriptionKey = "plan.target-base")
    private Optional<String> base;

    /** A target as it is written. */
    private record Stated(double reduction, int year, TargetPath path, Optional<Integer> baseYear) {}

    /** The ids of the published targets. */
    static String names() {
        return PublishedTargets.all().stream().map(PublishedTarget::id).collect(Collectors.joining(", "));
    }

    /** The published target that is asked for, if it is one. */
    Optional<PublishedTarget> published() {
        return words().flatMap(words -> PublishedTargets.find(words.group(1).toLowerCase(Locale.ROOT)));
    }

    private Optional<Matcher> words() {
        return target.map(String::strip).map(PUBLISHED::matcher).filter(Matcher::matches);
    }

    /** Notes what is wrong with the words. */
    void check(Options options) {
        if (target.isPresent() && stated().isEmpty()) {
            String key = words().isPresent() ? "plan.unknown-target" : "plan.bad-target";
            options.misuse(NAME, key, target.get());
        }
        if (base.isPresent() && amount().isEmpty()) {
            options.misuse(BASE, "plan.bad-target-base", base.get());
        }
        if (base.isPresent() && target.isEmpty()) {
            options.misuse(BASE, "plan.target.missing");
        }
    }

    /** Notes what does not go together with the years of a plan. */
    void check(int firstYear, int lastYear, Options options) {
        stated().ifPresent(read -> {
            int baseYear = read.baseYear().orElse(firstYear);
            if (read.year() <= baseYear) {
                options.misuse(NAME, "plan.target.years", read.year(), baseYear);
            }
            if (base.isEmpty() && (baseYear < firstYear || baseYear > lastYear)) {
                options.misuse(NAME, "plan.target.base", baseYear, firstYear, lastYear);
            }
        });
    }

    private Optional<Stated> stated() {
        return published().map(this::stated).or(this::written);
    }

    /** The year of comparison is the one that is asked for, else that of the publication. */
    private Stated stated(PublishedTarget published) {
        Optional<Integer> asked =
                words().flatMap(words -> Optional.ofNullable(words.group(2))).map(Integer::valueOf);
        return new Stated(published.reduction(), published.year(), published.path(), asked.or(published::baseYear));
    }

    private Optional<Stated> written() {
        return target.map(String::strip)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(read -> new Stated(
                        RenewalOptions.number(read.group(1)) / PERCENT,
                        Integer.parseInt(read.group(2)),
                        TargetPath.EQUAL_STEPS,
                        Optional.ofNullable(read.group(3)).map(Integer::valueOf)))
                .filter(read -> read.reduction() <= 1 && read.baseYear().orElse(1) > 0);
    }

    private Optional<Double> amount() {
        return base.map(String::strip)
                .filter(text -> AMOUNT.matcher(text).matches())
                .map(RenewalOptions::number)
                .filter(number -> number > 0);
    }

    /**
     * The target of a plan, compared with its fleets without measures; nothing without one, or if the amount that it reduces is not known.
     */
    Optional<PlanTarget> of(PlanAccount account, IntFunction<Total> fleets, Options options) {
        Optional<Stated> read = stated();
        int baseYear = read.flatMap(Stated::baseYear).orElse(account.plan().firstYear());
        Optional<Total> total = read.flatMap(any -> base(account, baseYear, fleets, options));
        return total.flatMap(
                known -> read.map(any -> new PlanTarget(known, baseYear, any.reduction(), any.year(), any.path())));
    }

    private Optional<Total> base(PlanAccount account, int baseYear, IntFunction<Total> fleets, Options options) {
        if (base.isPresent()) {
            double unit = account.category().equals(ImpactCategory.CLIMATE_CHANGE) ? KILOGRAMS : 1;
            return amount().map(number ->
                    Total.of(new Amount(number * unit, account.category().unitPerYear())));
        }
        Total fleet = fleets.apply(baseYear);
        if (fleet.known().value() <= 0) {
            options.misuse(NAME, "plan.target.unknown", baseYear);
            return Optional.empty();
        }
        return Optional.of(fleet);
    }
}
