package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Products of one kind, represented by their median: those of a type, or a part of them. Products with suspect figures are no part.
 *
 * @param note  what we say of the group
 * @param products  the products
 */
record BoaviztaGroup(RawRow note, List<BoaviztaProduct> products) {

    private static final int FEWEST = 5;
    private static final Pattern SMALL =
            Pattern.compile("(?i)(micro|mini|tiny|nano|ultra|small form factor|sff)(?! ?tower)");
    private static final Pattern MOBILE = Pattern.compile("Precision|ZBook|ThinkPad P\\d");
    private static final Pattern WITH_SCREEN = Pattern.compile("All-in-One|5470");

    /** Groups that are a part of their type. */
    private static final Map<String, Predicate<BoaviztaProduct>> PARTS = Map.of(
            "desktop-small", product -> SMALL.matcher(product.name()).find(),
            "mobile-workstation", product -> MOBILE.matcher(product.name()).find(),
            "monitor-23-25in", product -> isWide(product, 23, 25),
            "monitor-30in-up", product -> isWide(product, 30, 1000),
            "thin-client-box", product -> !WITH_SCREEN.matcher(product.name()).find());

    static BoaviztaGroup of(RawRow note, List<BoaviztaProduct> all) {
        Predicate<BoaviztaProduct> part = PARTS.getOrDefault(note.get("group"), product -> true);
        return new BoaviztaGroup(
                note,
                all.stream()
                        .filter(product -> product.kind().type().equals(note.get("id")))
                        .filter(BoaviztaProduct::isTrusted)
                        .filter(part)
                        .toList());
    }

    private static boolean isWide(BoaviztaProduct product, int from, int to) {
        return product.number("screen_size")
                .map(BigDecimal::doubleValue)
                .filter(inches -> inches >= from && inches <= to)
                .isPresent();
    }

    private static List<BigDecimal> values(
            List<BoaviztaProduct> products, Function<BoaviztaProduct, Optional<BigDecimal>> what) {
        return products.stream().map(what).flatMap(Optional::stream).sorted().toList();
    }

    private static Optional<BigDecimal> embodied(BoaviztaProduct product) {
        return product.shares().embodied();
    }

    private List<BigDecimal> column(String column) {
        return values(products, product -> product.number(column));
    }

    int count() {
        return values(products, BoaviztaGroup::embodied).size();
    }

    int countOfElectricity() {
        return column("yearly_tec").size();
    }

    /** All but use in kg, at a share of the products: 0.5 is the median. */
    String embodied(String share) {
        return Table.decimal(quantile(values(products, BoaviztaGroup::embodied), share, 0));
    }

    String electricity() {
        return Table.decimal(quantile(column("yearly_tec"), "0.5", 1));
    }

    /** The spread of the figures; empty where fewer than five products, or one maker, are no measure of it. */
    String spread() {
        return spread(BoaviztaGroup::embodied, 0);
    }

    /** The spread of the electricity; empty likewise. */
    String spreadOfElectricity() {
        return spread(product -> product.number("yearly_tec"), 1);
    }

    private String spread(Function<BoaviztaProduct, Optional<BigDecimal>> what, int digits) {
        List<BigDecimal> sorted = values(products, what);
        long makers = products.stream()
                .filter(product -> what.apply(product).isPresent())
                .map(BoaviztaProduct::maker)
                .distinct()
                .count();
        return sorted.size() < FEWEST || makers < 2
                ? ""
                : BoaviztaSpread.of(sorted, quantile(sorted, "0.5", digits), digits);
    }

    String lifetime() {
        return Table.decimal(quantile(column("lifetime"), "0.5", 1));
    }

    /** Linear between the two values beside it. */
    static BigDecimal quantile(List<BigDecimal> sorted, String share, int digits) {
        BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal first = sorted.get(below);
        BigDecimal next = sorted.get(Math.min(below + 1, sorted.size() - 1));
        BigDecimal part = place.subtract(BigDecimal.valueOf(below));
        return first.add(next.subtract(first).multiply(part)).setScale(digits, RoundingMode.HALF_UP);
    }

    /** Products with a factor by maker, most first, with the median of each. */
    String makers() {
        Map<String, List<BoaviztaProduct>> makers = products.stream()
                .filter(product -> embodied(product).isPresent())
                .collect(Collectors.groupingBy(BoaviztaProduct::maker));
        return makers.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<BoaviztaProduct>> maker) ->
                                -maker.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(maker -> maker.getKey() + " " + maker.getValue().size() + " (median "
                        + new BoaviztaGroup(note, maker.getValue()).embodied("0.5") + " kg)")
                .collect(Collectors.joining(", "));
    }

    private boolean isOfOneMaker() {
        return !makers().contains(",");
    }

    boolean isSmall() {
        return count() < FEWEST;
    }

    /** A note on the median. */
    String flags() {
        return Flags.with("median", isOfOneMaker() ? "one-maker" : "", isSmall() ? "proxy" : "");
    }
}
