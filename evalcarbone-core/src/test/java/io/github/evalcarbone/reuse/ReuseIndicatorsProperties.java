package io.github.evalcarbone.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.reuse.ReuseIndicators.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the indicators of reuse, over lines of which anything may be unknown. */
class ReuseIndicatorsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int YEAR = 2026;

    @Provide
    Arbitrary<List<Equipment>> lines() {
        return line().list().ofMaxSize(12).map(ReuseIndicatorsProperties::numbered);
    }

    private static List<Equipment> numbered(List<Equipment> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).withId("line-" + i))
                .toList();
    }

    private static Arbitrary<Equipment> line() {
        Arbitrary<Condition> conditions =
                Arbitraries.of(Condition.NEW, Condition.refurbished(3), Condition.reused(0.5));
        return Combinators.combine(
                        Arbitraries.of("laptop", "monitor", "server"),
                        Arbitraries.doubles().between(0, 1000),
                        day(),
                        day(),
                        conditions,
                        Arbitraries.doubles().between(0, 3000).optional(),
                        Arbitraries.of(ExitRoute.class).optional())
                .as(ReuseIndicatorsProperties::line);
    }

    private static Arbitrary<Optional<LocalDate>> day() {
        return Arbitraries.integers()
                .between(0, 6000)
                .map(days -> LocalDate.of(2027, 1, 10).minusDays(days % 800L * (days % 7)))
                .optional();
    }

    private static Equipment line(
            String type,
            double quantity,
            Optional<LocalDate> purchase,
            Optional<LocalDate> withdrawal,
            Condition condition,
            Optional<Double> price,
            Optional<ExitRoute> route) {
        return Equipment.ofType(type)
                .withQuantity(quantity)
                .withServiceLife(new ServiceLife(purchase, withdrawal, Optional.empty()))
                .withCondition(condition)
                .withHolding(new Holding(Optional.empty(), false, price, route));
    }

    private static ReuseIndicators of(List<Equipment> lines) {
        return ReuseIndicators.of(Inventory.of("CHU", DAY, lines), YEAR);
    }

    @Property(tries = 500)
    void shares_are_from_0_to_1_and_there_is_none_where_anything_is_missing(@ForAll("lines") List<Equipment> lines) {
        Figures all = of(lines).all();
        all.purchases().share().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        all.purchases().shareOfPriced().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        all.exits().share().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        boolean undated =
                lines.stream().anyMatch(line -> line.serviceLife().purchased().isEmpty());
        if (undated || all.purchases().linesWithoutPrice() > 0) {
            assertThat(all.purchases().share()).isEmpty();
        }
        if (all.exits().withoutRoute().signum() > 0) {
            assertThat(all.exits().share()).isEmpty();
        }
    }

    @Property(tries = 500)
    void the_order_of_the_lines_plays_no_part(@ForAll("lines") List<Equipment> lines, @ForAll Random random) {
        List<Equipment> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(of(shuffled)).isEqualTo(of(lines));
    }

    @Property(tries = 500)
    void categories_add_up_to_all(@ForAll("lines") List<Equipment> lines) {
        ReuseIndicators indicators = of(lines);
        assertThat(sum(indicators, figures -> figures.purchases().value()))
                .isEqualByComparingTo(indicators.all().purchases().value());
        assertThat(sum(indicators, figures -> figures.exits().items()))
                .isEqualByComparingTo(indicators.all().exits().items());
        assertThat(sum(indicators, figures -> figures.exits().reused()))
                .isEqualByComparingTo(indicators.all().exits().reused());
        assertThat(indicators.categories().values().stream()
                        .mapToLong(figures -> figures.purchases().lines())
                        .sum())
                .isEqualTo(indicators.all().purchases().lines());
    }

    private static BigDecimal sum(ReuseIndicators indicators, Function<Figures, BigDecimal> part) {
        return indicators.categories().values().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
