package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.plan.RefurbishedQuota;
import io.github.evalcarbone.plan.RenewalPolicy;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say how types of equipment are renewed otherwise than by the same, new, as many as today. */
final class RenewalOptions {

    private static final String NUMBER = "[0-9]{1,3}(?:[.,][0-9]{1,9})?";
    private static final String TYPE = "(.*\\S.*)=";
    private static final String GROWTH = "--growth";
    private static final String REFURBISHED = "--refurbished";
    private static final String LONGER = "--keep-longer";

    private static final Pattern TYPE_AND_GROWTH = Pattern.compile(TYPE + "([+-]?" + NUMBER + ") ?%?");
    private static final Pattern TYPE_AND_YEARS = Pattern.compile(TYPE + "(" + NUMBER + ")");
    private static final Pattern TYPE_AND_QUOTA =
            Pattern.compile(TYPE + "(" + NUMBER + ")( ?%)?:(" + NUMBER + "):([0-9]{4})");

    private static final double PERCENT = 100;
    private static final double MOST_YEARS = 100;

    @Option(names = GROWTH, paramLabel = "TYPE=${bundle:label.percent}", descriptionKey = "plan.growth")
    private List<String> growths = List.of();

    @Option(
            names = REFURBISHED,
            paramLabel = "TYPE=${bundle:label.share}:${bundle:label.prior}:${bundle:label.year}",
            descriptionKey = "plan.refurbished")
    private List<String> quotas = List.of();

    @Option(names = LONGER, paramLabel = "TYPE=${bundle:label.years}", descriptionKey = "plan.keep-longer")
    private List<String> longer = List.of();

    /** A type with its policy; every option for the same type changes the same. */
    private static final class Policies {

        private final Map<String, RenewalPolicy> byType = new LinkedHashMap<>();
        private final Optional<LineTypes> types;
        private final Options options;

        Policies(Optional<LineTypes> types, Options options) {
            this.types = types;
            this.options = options;
        }

        void add(
                String option,
                List<String> given,
                Pattern form,
                BiFunction<RenewalPolicy, Matcher, Optional<RenewalPolicy>> change) {
            Set<String> seen = new HashSet<>();
            for (String text : given) {
                Matcher matcher = form.matcher(text.strip());
                boolean isRead = matcher.matches()
                        && change.apply(RenewalPolicy.SAME, matcher).isPresent();
                if (!isRead) {
                    options.misuse(option, "plan.bad" + option.replaceFirst("-", ""), text);
                } else {
                    types.flatMap(known -> known.find(option, matcher.group(1), options))
                            .ifPresent(type -> put(option, type, seen, policy -> change.apply(policy, matcher)));
                }
            }
        }

        private void put(
                String option, String type, Set<String> seen, Function<RenewalPolicy, Optional<RenewalPolicy>> change) {
            if (!seen.add(type)) {
                options.misuse(option, "plan.type.twice", type);
                return;
            }
            RenewalPolicy now = byType.getOrDefault(type, RenewalPolicy.SAME.of(LineSelector.ofTypes(type)));
            change.apply(now).ifPresent(changed -> byType.put(type, changed));
        }
    }

    /** The policies by type; what is wrong is noted, types only if the inventory is known. */
    List<RenewalPolicy> policies(Optional<LineTypes> types, Options options) {
        Policies policies = new Policies(types, options);
        policies.add(GROWTH, growths, TYPE_AND_GROWTH, RenewalOptions::grown);
        policies.add(REFURBISHED, quotas, TYPE_AND_QUOTA, RenewalOptions::refurbished);
        policies.add(LONGER, longer, TYPE_AND_YEARS, RenewalOptions::kept);
        return List.copyOf(policies.byType.values());
    }

    private static Optional<RenewalPolicy> grown(RenewalPolicy policy, Matcher stated) {
        double growth = number(stated.group(2)) / PERCENT;
        return growth > -1 && growth <= 1 ? Optional.of(policy.withGrowth(growth)) : Optional.empty();
    }

    /** A share is a number up to 1, or percent if it says so. */
    private static Optional<RenewalPolicy> refurbished(RenewalPolicy policy, Matcher stated) {
        double share = number(stated.group(2)) / (stated.group(3) == null ? 1 : PERCENT);
        double prior = number(stated.group(4));
        int from = Integer.parseInt(stated.group(5));
        return share > 0 && share <= 1 && prior <= MOST_YEARS && from > 0
                ? Optional.of(policy.withQuota(new RefurbishedQuota(from, share, prior)))
                : Optional.empty();
    }

    private static Optional<RenewalPolicy> kept(RenewalPolicy policy, Matcher stated) {
        double years = number(stated.group(2));
        return years > 0 && years <= MOST_YEARS ? Optional.of(policy.withLonger(years)) : Optional.empty();
    }

    static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
