package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.matching.TypeTable;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads values such as {@code desktop=2} or {@code ordinateur portable=30%}: a type in any word of an inventory, and a figure. */
final class TypeChoices {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,9})?)[ \u00a0\u202f]*(%?)");
    private static final int NEAREST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FactorSet factors;
    private final Options options;

    /**
     * A figure that is allowed.
     *
     * @param least  the least
     * @param isLeastAllowed  whether it may be the least itself
     * @param most  the most
     * @param isShare  whether it is a share: a percentage, or a part of 1; it is read as a percentage
     */
    record Figure(double least, boolean isLeastAllowed, double most, boolean isShare) {

        static final Figure SHARE = new Figure(0, false, 100, true);

        static Figure from(double least, double most) {
            return new Figure(least, true, most, false);
        }

        static Figure above(double least, double most) {
            return new Figure(least, false, most, false);
        }

        private boolean isIn(double number) {
            return number <= most && (isLeastAllowed ? number >= least : number > least);
        }
    }

    /**
     * A type and the figure for it.
     *
     * @param type  the type
     * @param figure  the figure, a share in percent; 0 where none is asked for
     */
    record Asked(EquipmentType type, double figure) {

        LineSelector lines() {
            return LineSelector.ofTypes(type.id());
        }
    }

    TypeChoices(FactorSet factors, Options options) {
        this.factors = factors;
        this.options = options;
    }

    /** The type and figure of {@code TYPE=FIGURE}; what is wrong is noted by the text of a key. */
    Optional<Asked> split(String option, String text, String key, Figure figure) {
        int at = text.lastIndexOf('=');
        if (at <= 0) {
            options.misuse(option, key, text);
            return Optional.empty();
        }
        Optional<Asked> type = find(option, text.substring(0, at).strip());
        Optional<Double> number = number(option, text, text.substring(at + 1), key, figure);
        return type.flatMap(known -> number.map(value -> new Asked(known.type(), value)));
    }

    /** A type without a figure. */
    Optional<Asked> find(String option, String text) {
        Optional<EquipmentType> found = factors.type(text)
                .or(() -> TypeTable.standard().find(text, Optional.empty()).flatMap(factors::type));
        if (found.isEmpty()) {
            options.misuse(option, "argument.type", text, nearest(text));
        }
        return found.map(type -> new Asked(type, 0));
    }

    /** The types spelt most alike, by id and name. */
    private String nearest(String text) {
        List<EquipmentType> types = factors.datasets().stream()
                .flatMap(dataset -> dataset.types().stream())
                .toList();
        return types.stream()
                .collect(Collectors.toMap(EquipmentType::id, type -> type, (first, same) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((EquipmentType type) -> distance(text, type))
                        .thenComparing(EquipmentType::id))
                .limit(NEAREST)
                .map(type -> type.id() + " (" + title(type) + ")")
                .collect(Collectors.joining(", "));
    }

    private int distance(String text, EquipmentType type) {
        return Math.min(NearestNames.distance(text, type.id()), NearestNames.distance(text, title(type)));
    }

    private String title(EquipmentType type) {
        return type.titles().in(options.language());
    }

    Optional<Double> number(String option, String text, String number, String key, Figure figure) {
        Matcher matcher = NUMBER.matcher(number.strip());
        Optional<Double> value = matcher.matches() ? value(matcher, figure) : Optional.empty();
        if (value.isEmpty()) {
            options.misuse(option, key, text);
        }
        return value;
    }

    /** A share without the sign is a part of 1. */
    private static Optional<Double> value(Matcher stated, Figure figure) {
        boolean isPercent = !stated.group(2).isEmpty();
        BigDecimal number = new BigDecimal(stated.group(1).replace(',', '.'));
        BigDecimal read = figure.isShare() && !isPercent ? number.multiply(HUNDRED) : number;
        return Optional.of(read.doubleValue())
                .filter(value -> figure.isShare() || !isPercent)
                .filter(figure::isIn);
    }

    /** The name of a change of a type, in the singular for one. */
    String name(String key, Asked asked) {
        String form = key + (asked.figure() == 1 ? ".one" : ".other");
        return options.text(form, title(asked.type()), options.figure(asked.figure()));
    }
}
