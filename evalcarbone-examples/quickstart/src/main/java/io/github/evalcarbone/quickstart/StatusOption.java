package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What statuses mean, as the option says it: {@code count}, words such as {@code exclude=Prêté;stock=Réserve,Dépôt}, or a JSON file. It
 * goes before the layout, and the layout before the usual words.
 */
final class StatusOption {

    static final String NAME = "--statuses";

    private static final String COUNT = "count";
    private static final String FORM = "count | *.json | service=A,B;stock=C;withdrawn=D;exclude=E";

    private static final Map<String, BiFunction<StatusPolicy, List<String>, StatusPolicy>> MEANINGS = Map.of(
            "service",
            StatusPolicy::inService,
            COUNT,
            StatusPolicy::inService,
            "stock",
            StatusPolicy::inStock,
            "withdrawn",
            StatusPolicy::withdrawn,
            "exclude",
            StatusPolicy::leavingOut);

    private StatusOption() {}

    /** The change to any policy. */
    static Checked<UnaryOperator<StatusPolicy>> read(Optional<String> asked) {
        return asked.map(StatusOption::read).orElseGet(() -> Checked.of(UnaryOperator.identity()));
    }

    private static Checked<UnaryOperator<StatusPolicy>> read(String asked) {
        if (asked.equals(COUNT)) {
            return Checked.of(StatusPolicy::countingAll);
        }
        Checked<StatusPolicy> own = asked.toLowerCase(Locale.ROOT).endsWith(".json")
                ? new InputFile(asked).read(StatusPolicy::read)
                : words(asked);
        return own.map(policy -> usual -> usual.plus(policy));
    }

    private static Checked<StatusPolicy> words(String asked) {
        StatusPolicy policy = StatusPolicy.COUNT_ALL;
        for (String group : asked.replaceFirst(";\\s*$", "").split(";", -1)) {
            String[] parts = group.split("=", 2);
            List<String> statuses = parts.length == 2 ? statuses(parts[1]) : List.of();
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            if (statuses.isEmpty() || !MEANINGS.containsKey(key)) {
                return Checked.failed(
                        List.of(Problem.of(CoreCode.BAD_VALUE, Location.cell("", 0, NAME), group.strip(), FORM)));
            }
            policy = MEANINGS.get(key).apply(policy, statuses);
        }
        return Checked.of(policy);
    }

    private static List<String> statuses(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(status -> !status.isEmpty())
                .toList();
    }
}
