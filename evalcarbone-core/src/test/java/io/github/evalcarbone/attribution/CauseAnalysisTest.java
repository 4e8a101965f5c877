package io.github.evalcarbone.attribution;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.ComparisonVerdict;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CauseAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Methodology RULES = Methodology.evalcarbone();
    private static final FootprintCalculator CALCULATOR = FootprintCalculator.of(RULES, Samples.FACTORS);
    private static final Equipment LAPTOPS =
            Equipment.of("laptop-1").withCountry("FR").withQuantity(100).withServiceLife(ServiceLife.years(4));

    private static Side before(Equipment... lines) {
        return new Side("2025", Inventory.of("CHU", DAY, List.of(lines)), CALCULATOR);
    }

    private static Side after(Equipment... lines) {
        return after(CALCULATOR, lines);
    }

    private static Side after(FootprintCalculator calculator, Equipment... lines) {
        return new Side("2026", Inventory.of("CHU", DAY, List.of(lines)), calculator);
    }

    private static double total(Equipment line) {
        return CALCULATOR
                .totals(Inventory.of("CHU", DAY, List.of(line)))
                .total(CLIMATE_CHANGE)
                .known()
                .value();
    }

    private static Map<List<Cause>, Double> amounts(CauseAnalysis analysis) {
        return analysis.parts().stream()
                .collect(java.util.stream.Collectors.toMap(
                        CausePart::causes, part -> part.amount().value()));
    }

    @Test
    void the_part_of_a_cause_is_its_mean_over_all_orders() {
        UnaryOperator<Equipment> quantity = line -> line.withQuantity(250);
        UnaryOperator<Equipment> life = line -> line.withServiceLife(ServiceLife.years(7));
        UnaryOperator<Equipment> country = line -> line.withCountry("DE");
        Equipment changed = quantity.andThen(life).andThen(country).apply(LAPTOPS);
        CauseAnalysis analysis = CauseAnalysis.of(before(LAPTOPS), after(changed), CLIMATE_CHANGE);
        assertThat(amounts(analysis).get(List.of(Cause.QUANTITY)))
                .isCloseTo(mean(quantity, life, country), offset(1e-8));
        assertThat(amounts(analysis).get(List.of(Cause.LIFETIME)))
                .isCloseTo(mean(life, quantity, country), offset(1e-8));
        assertThat(amounts(analysis).get(List.of(Cause.ELECTRICITY)))
                .isCloseTo(mean(country, quantity, life), offset(1e-8));
        assertThat(analysis.remainder()).isZero();
    }

    /** Returns the mean of what a change adds, in the six orders of three changes. */
    private static double mean(
            UnaryOperator<Equipment> change, UnaryOperator<Equipment> second, UnaryOperator<Equipment> third) {
        double first = added(LAPTOPS, change);
        double last = added(second.andThen(third).apply(LAPTOPS), change);
        double between = added(second.apply(LAPTOPS), change) + added(third.apply(LAPTOPS), change);
        return (2 * first + 2 * last + between) / 6;
    }

    private static double added(Equipment line, UnaryOperator<Equipment> change) {
        return total(change.apply(line)) - total(line);
    }

    @Test
    void causes_whose_mixture_has_no_figure_are_joined_and_told() {
        Equipment bare = LAPTOPS.toBuilder()
                .model("bare")
                .usage(UsageProfile.measured(100))
                .build();
        CauseAnalysis analysis = CauseAnalysis.of(
                before(LAPTOPS, LAPTOPS.withId("more")),
                after(bare, LAPTOPS.withId("more").withQuantity(101)),
                CLIMATE_CHANGE);
        assertThat(analysis.parts())
                .extracting(CausePart::causes)
                .containsExactly(List.of(Cause.QUANTITY), List.of(Cause.USE, Cause.DEVICE));
        assertThat(analysis.remarks()).singleElement().matches(remark -> remark.is(CoreCode.CAUSES_JOINED));
        assertThat(analysis.remarks().get(0).message(Language.ENGLISH))
                .contains("cannot be separated: use, models and types.")
                .contains("1 line would");
        assertThat(analysis.difference().keptOut().unknownLines()).isOne();
        assertThat(analysis.remainder()).isZero();
        assertThat(analysis.toText(Language.FRENCH)).contains("utilisation + modèles et types");
    }

    @Test
    void lines_added_and_removed_are_a_cause_and_in_the_groups_of_their_side() {
        CauseAnalysis analysis = CauseAnalysis.of(
                before(LAPTOPS.withId("gone").withSite("Nord")),
                after(LAPTOPS.withId("come").withQuantity(50).withSite("Sud")),
                CLIMATE_CHANGE,
                Facet.SITE);
        assertThat(analysis.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.causes()).containsExactly(Cause.LINES))
                .satisfies(part -> assertThat(part.lines()).isEqualTo(2));
        assertThat(analysis.groups())
                .extracting(group -> group.key().texts().get(0))
                .containsExactly("Nord", "Sud");
        assertThat(analysis.groups().get(0).difference().value()).isEqualTo(-total(LAPTOPS));
    }

    @Test
    void factors_rules_contracts_and_the_day_are_causes_of_all_lines() {
        FactorSet other = Samples.FACTORS
                .withMix("FR", CLIMATE_CHANGE, 0.05, Source.of("own", "Own mix", "CC0-1.0"))
                .withElectricity(ElectricityView.MARKET_BASED);
        Side side = new Side(
                "2026",
                Inventory.of("CHU", DAY.plusYears(1), List.of(LAPTOPS)),
                FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), other));
        CauseAnalysis analysis = CauseAnalysis.of(before(LAPTOPS), side, CLIMATE_CHANGE);
        assertThat(analysis.parts())
                .extracting(part -> part.causes().get(0))
                .startsWith(Cause.ELECTRICITY)
                .endsWith(Cause.DATE);
        assertThat(analysis.remainder()).isZero();
        assertThat(CauseAnalysis.of(before(LAPTOPS), after(LAPTOPS), CLIMATE_CHANGE)
                        .parts())
                .isEmpty();
    }

    @Test
    void the_sentence_has_the_largest_causes_first() {
        Equipment changed = LAPTOPS.withServiceLife(ServiceLife.years(8)).withQuantity(101);
        CauseAnalysis analysis = CauseAnalysis.of(before(LAPTOPS), after(changed), CLIMATE_CHANGE);
        assertThat(ComparisonVerdict.why(analysis, Language.ENGLISH))
                .isEqualTo("“2026” avoids 2.16 t CO2e per year, 47.2% of “2025”."
                        + " Causes: service life (−2.19 t CO2e per year), quantities (+0.0348 t CO2e per year).");
        assertThat(ComparisonVerdict.why(analysis, Language.FRENCH))
                .contains(
                        "47,2\u202f% de «\u00a02025\u00a0». Causes\u00a0: durée d’usage (−2,19\u00a0t CO₂e par an), quantités");
        assertThat(ComparisonVerdict.why(
                        CauseAnalysis.of(before(LAPTOPS), after(LAPTOPS), CLIMATE_CHANGE), Language.ENGLISH))
                .isEqualTo("“2026” does not differ from “2025”.");
        assertThat(CauseAnalysis.of(before(LAPTOPS), after(LAPTOPS), CLIMATE_CHANGE)
                        .toString())
                .contains("Nothing differs");
    }

    @Test
    void values_named_as_not_comparable_have_no_part() {
        CauseAnalysis analysis = CauseAnalysis.of(
                before(LAPTOPS),
                after(LAPTOPS.withQuantity(200)),
                CLIMATE_CHANGE,
                Map.of("laptop-1", Set.of(LifecyclePhase.USE)));
        assertThat(analysis.difference().keptOut()).isEqualTo(new KeptOut(0, 0, 1, 1));
        assertThat(analysis.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.use().isZero()).isTrue());
        assertThat(analysis.remainder()).isZero();
    }

    /** By the figures of before, the new model has one for all but use, which holds an end of life that neither side knows. */
    @Test
    void a_mixture_that_holds_more_than_both_sides_joins_its_causes() {
        FactorSet split = Samples.FACTORS.withFirst(
                FactorDataset.builder("ours", "1.0.0", Source.of("ours", "Invented for tests", "CC0-1.0"))
                        .add(EquipmentType.of("terminal").withLifetimeYears(5))
                        .add(DeviceModel.of("sealed", "terminal").withElectricity(40))
                        .factor("sealed", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, 150)
                        .factor("sealed", LifecyclePhase.DISTRIBUTION, CLIMATE_CHANGE, 20)
                        .build());
        Equipment server = Equipment.of("server-1").withId("line").withCountry("FR");
        Equipment sealed = Equipment.of("sealed").withId("line").withCountry("FR");
        CauseAnalysis analysis =
                CauseAnalysis.of(before(server), after(FootprintCalculator.of(RULES, split), sealed), CLIMATE_CHANGE);
        assertThat(analysis.parts())
                .extracting(CausePart::causes)
                .containsExactly(List.of(Cause.DEVICE, Cause.FACTORS));
        assertThat(analysis.difference().keptOut()).isEqualTo(new KeptOut(1, 1, 0, 0));
        assertThat(analysis.remainder()).isZero();
    }

    @Test
    void causes_are_joined_only_for_the_lines_that_need_it() {
        FactorSet theirs = Samples.FACTORS.withFirst(
                FactorDataset.builder("ours", "1.0.0", Source.of("ours", "Invented for tests", "CC0-1.0"))
                        .add(EquipmentType.of("laptop").withLifetimeYears(4))
                        .add(DeviceModel.of("laptop-1", "laptop").withElectricity(20))
                        .add(DeviceModel.of("laptop-2", "laptop").withElectricity(20))
                        .factor("laptop-1", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, 150)
                        .factor("laptop-2", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, 170)
                        .build());
        Equipment renewed = LAPTOPS.withId("renewed");
        CauseAnalysis analysis = CauseAnalysis.of(
                before(LAPTOPS, renewed),
                after(FootprintCalculator.of(RULES, theirs), LAPTOPS, renewed.withModel("laptop-2")),
                CLIMATE_CHANGE);
        assertThat(analysis.parts())
                .extracting(CausePart::causes, CausePart::lines)
                .containsExactly(tuple(List.of(Cause.FACTORS), 1L), tuple(List.of(Cause.DEVICE, Cause.FACTORS), 1L));
        assertThat(analysis.remarks())
                .singleElement()
                .satisfies(
                        remark -> assertThat(remark.message(Language.ENGLISH)).contains("1 line "));
        assertThat(analysis.remainder()).isZero();
    }

    @Test
    void what_cannot_be_analysed_is_refused() {
        assertThatThrownBy(() -> CauseAnalysis.of(before(LAPTOPS), after(LAPTOPS), CLIMATE_CHANGE, Facet.PHASE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CauseAnalysis.of(
                        before(LAPTOPS), after(CALCULATOR.withCategories(CLIMATE_CHANGE), LAPTOPS), ACIDIFICATION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Side(" ", Inventory.of("CHU", DAY, List.of()), CALCULATOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blocks_join_neighbours_first_and_as_few_as_needed() {
        Set<Cause> three = Set.of(Cause.QUANTITY, Cause.USE, Cause.DEVICE);
        Set<Cause> mixture = Set.of(Cause.USE);
        assertThat(CauseMerging.blocks(three, Set.of(mixture)))
                .containsExactly(Set.of(Cause.QUANTITY, Cause.USE), Set.of(Cause.DEVICE));
        Set<Cause> other = Set.of(Cause.QUANTITY);
        assertThat(CauseMerging.blocks(three, Set.of(other, mixture)))
                .containsExactly(Set.of(Cause.QUANTITY, Cause.USE), Set.of(Cause.DEVICE));
        Set<Cause> last = Set.of(Cause.QUANTITY, Cause.USE);
        assertThat(CauseMerging.blocks(three, Set.of(other, mixture, last))).containsExactly(three);
        assertThat(Stream.of(three)
                        .map(all -> CauseMerging.blocks(all, Set.of()).size()))
                .containsExactly(3);
    }
}
