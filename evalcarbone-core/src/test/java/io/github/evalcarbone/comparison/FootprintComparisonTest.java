package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FleetMeans.Mean;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.ComparisonVerdict;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FootprintComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);
    private static final Equipment LAPTOPS =
            Equipment.of("laptop-1").withCountry("FR").withQuantity(100).withServiceLife(ServiceLife.years(4));
    private static final Equipment UNKNOWN =
            Equipment.of("nobody knows").withCountry("FR").withQuantity(7);

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("CHU", DAY, List.of(lines));
    }

    private static FootprintComparison compare(Inventory base, Inventory other) {
        return FootprintComparison.of(
                new Alternative("today", CALCULATOR.calculate(base)),
                new Alternative("longer", CALCULATOR.calculate(other)));
    }

    private static String verdict(FootprintComparison comparison, Language language) {
        return ComparisonVerdict.of(comparison, "longer", CLIMATE_CHANGE, Samples.FACTORS, language);
    }

    private static Equipment keptLonger() {
        return LAPTOPS.withServiceLife(ServiceLife.years(8));
    }

    @Test
    void twice_the_years_halve_the_making_and_the_verdict_says_so() {
        FootprintComparison comparison = compare(inventory(LAPTOPS), inventory(keptLonger()));
        Difference making = comparison.embodied("longer", CLIMATE_CHANGE);
        assertThat(making.relative().orElseThrow()).isCloseTo(-0.5, within(1e-12));
        assertThat(comparison
                        .difference("longer", CLIMATE_CHANGE, LifecyclePhase.USE)
                        .exact())
                .isZero();
        assertThat(making.isComplete()).isTrue();
        assertThat(verdict(comparison, Language.ENGLISH))
                .isEqualTo("“longer” avoids 2.18 t CO2e per year, 47.7% of “today”."
                        + " Most of it: laptop, manufacturing.");
    }

    @Test
    void a_line_unknown_on_one_side_is_kept_out_on_both_and_told() {
        FootprintComparison comparison =
                compare(inventory(LAPTOPS, UNKNOWN.withId("late")), inventory(keptLonger(), LAPTOPS.withId("late")));
        Difference difference = comparison.difference("longer", CLIMATE_CHANGE);
        Difference without =
                compare(inventory(LAPTOPS), inventory(keptLonger())).difference("longer", CLIMATE_CHANGE);
        assertThat(difference.exact()).isEqualByComparingTo(without.exact());
        assertThat(difference.keptOut().unknownLines()).isOne();
        assertThat(difference.isComplete()).isFalse();
        assertThat(difference.toString())
                .endsWith("kg CO2 eq/year, of what is known on all sides; unknown values of 1 line are kept out");
        assertThat(verdict(comparison, Language.ENGLISH))
                .contains("(of what is known on all sides; unknown values of 1 line are kept out)");
        assertThat(verdict(comparison, Language.FRENCH))
                .startsWith(
                        "«\u00a0longer\u00a0» évite 2,18\u00a0t CO₂e par an, soit 47,7\u202f% de «\u00a0today\u00a0»")
                .contains("sont laissées de côté les valeurs inconnues de 1 ligne)");
        assertThat(comparison.total("today", CLIMATE_CHANGE).isComplete()).isFalse();
    }

    @Test
    void where_only_one_side_knows_what_is_kept_out_nothing_is_known_of_the_difference() {
        FootprintComparison oneSided =
                compare(inventory(LAPTOPS, UNKNOWN.withId("late")), inventory(LAPTOPS, LAPTOPS.withId("late")));
        assertThat(oneSided.difference("longer", CLIMATE_CHANGE).isUnknown()).isTrue();
        assertThat(oneSided.by("longer", CLIMATE_CHANGE).groups())
                .singleElement()
                .satisfies(group -> assertThat(group.difference().isUnknown()).isTrue());
        assertThat(verdict(oneSided, Language.ENGLISH)).doesNotContain("does not differ");
        FootprintComparison alike = compare(inventory(LAPTOPS, UNKNOWN), inventory(LAPTOPS, UNKNOWN));
        assertThat(alike.difference("longer", CLIMATE_CHANGE).isUnknown()).isFalse();
        assertThat(alike.by("longer", CLIMATE_CHANGE).groups())
                .noneMatch(group -> group.difference().isUnknown());
        assertThat(verdict(alike, Language.ENGLISH)).contains("does not differ");
    }

    @Test
    void an_added_line_counts_nothing_before() {
        FootprintComparison comparison = compare(inventory(LAPTOPS), inventory(LAPTOPS, LAPTOPS.withId("new")));
        Difference difference = comparison.difference("longer", CLIMATE_CHANGE);
        assertThat(difference.absolute()).isEqualTo(difference.base());
        assertThat(verdict(comparison, Language.ENGLISH)).startsWith("“longer” adds 4.57 t CO2e per year, 100.0% of");
    }

    @Test
    void a_line_that_moves_counts_on_both_sites() {
        FootprintComparison comparison =
                compare(inventory(LAPTOPS.withSite("Nord")), inventory(LAPTOPS.withSite("Sud")));
        assertThat(comparison.by("longer", CLIMATE_CHANGE, Facet.SITE).groups())
                .extracting(group -> group.key().of(Facet.SITE).orElseThrow())
                .containsExactly("Nord", "Sud");
        assertThat(verdict(comparison, Language.ENGLISH)).isEqualTo("“longer” does not differ from “today”.");
    }

    @Test
    void values_named_as_not_comparable_are_kept_out_and_counted_apart() {
        FootprintComparison comparison = compare(inventory(LAPTOPS), inventory(keptLonger()))
                .without(Map.of("laptop-1", Set.of(LifecyclePhase.MANUFACTURING)));
        Difference difference = comparison.difference("longer", CLIMATE_CHANGE);
        assertThat(difference.keptOut()).isEqualTo(new KeptOut(0, 0, 1, 1));
        assertThat(comparison
                        .difference("longer", CLIMATE_CHANGE, LifecyclePhase.MANUFACTURING)
                        .base()
                        .isZero())
                .isTrue();
        assertThat(verdict(comparison, Language.ENGLISH))
                .contains("values of 1 line that are not comparable are kept out")
                .contains("Most of it: laptop, distribution.");
        assertThatThrownBy(() -> comparison.without(Map.of("laptop-2", Set.of(LifecyclePhase.USE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("laptop-2");
    }

    @Test
    void rows_refused_and_phases_that_others_do_not_compute_are_named() {
        Footprint less = FootprintCalculator.of(Methodology.of(withoutEndOfLife()), Samples.FACTORS)
                .calculate(inventory(LAPTOPS).withSetAside(SetAside.refused(3)));
        FootprintComparison comparison = FootprintComparison.of(
                new Alternative("today", CALCULATOR.calculate(inventory(LAPTOPS))), new Alternative("longer", less));
        assertThat(comparison.otherPhases())
                .containsExactly(LifecyclePhase.REFURBISHMENT, LifecyclePhase.END_OF_LIFE, LifecyclePhase.EMBODIED);
        assertThat(verdict(comparison, Language.ENGLISH))
                .contains("rows refused when read are kept out")
                .contains("Not compared, as not all alternatives compute them: ");
        assertThat(comparison.difference("longer", CLIMATE_CHANGE).toText(Language.FRENCH))
                .endsWith("des lignes manquent, écartées à la lecture");
    }

    /** Rules of one's own that leave out a phase. */
    static RuleSet withoutEndOfLife() {
        try (InputStream file = RuleSet.class.getResourceAsStream("numecoeval-2.2.1.json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return RuleSet.load(TextSource.of(
                    "own.json",
                    text.replaceFirst("\"id\": \"numecoeval\"", "\"id\": \"own\"")
                            .replace("\"phase\": \"END_OF_LIFE\",", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void categories_that_only_one_has_are_named() {
        FootprintComparison comparison = FootprintComparison.of(
                new Alternative("all", CALCULATOR.calculate(inventory(LAPTOPS))),
                new Alternative(
                        "climate", CALCULATOR.withCategories(CLIMATE_CHANGE).calculate(inventory(LAPTOPS))));
        assertThat(comparison.categories()).containsExactly(CLIMATE_CHANGE);
        assertThat(comparison.otherCategories()).containsExactly(ACIDIFICATION);
        assertThatThrownBy(() -> comparison.difference("climate", ACIDIFICATION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> comparison.difference("nothing", CLIMATE_CHANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[all, climate]");
    }

    @Test
    void alternatives_need_names_and_something_in_common() {
        Footprint one = CALCULATOR.calculate(inventory(LAPTOPS));
        assertThatThrownBy(() -> FootprintComparison.of(new Alternative("one", one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FootprintComparison.of(new Alternative("one", one), new Alternative("one", one)))
                .isInstanceOf(IllegalArgumentException.class);
        Footprint other = CALCULATOR.withCategories(ACIDIFICATION).calculate(inventory(LAPTOPS));
        Footprint climate = CALCULATOR.withCategories(CLIMATE_CHANGE).calculate(inventory(LAPTOPS));
        assertThatThrownBy(() -> FootprintComparison.of(new Alternative("one", other), new Alternative("two", climate)))
                .hasMessageContaining("in common");
    }

    @Test
    void means_are_of_declared_values_weighted_by_items() {
        Inventory inventory = inventory(
                LAPTOPS.withUsage(UsageProfile.hoursPerDay(8)),
                LAPTOPS.withId("more").withQuantity(300).withServiceLife(ServiceLife.years(6)),
                UNKNOWN);
        FleetMeans means = FleetMeans.of(inventory);
        assertThat(means.plannedYears()).isEqualTo(new Mean(Optional.of(5.5), 2, 1));
        assertThat(means.hoursPerDay()).isEqualTo(new Mean(Optional.of(8.0), 1, 2));
        assertThat(FleetMeans.of(inventory(UNKNOWN)).plannedYears()).isEqualTo(new Mean(Optional.empty(), 0, 1));
    }
}
