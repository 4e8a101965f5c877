package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Node;
import io.github.evalcarbone.footprint.Explanation.Step;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.footprint.TotalExplanation.Figure;
import io.github.evalcarbone.footprint.TotalExplanation.Group;
import io.github.evalcarbone.footprint.TotalExplanation.Others;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** An explanation reproduces its figure, to the last bit: the single value, and the total. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class ExplanationProperties {

    @Property
    void under_any_rules_the_formula_of_a_step_gives_its_value_from_those_of_its_parts(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = footprint(rules, inventory);
        for (FootprintLine line : footprint.lines()) {
            for (LifecyclePhase phase : footprint.phases()) {
                for (ImpactCategory category : footprint.categories()) {
                    Explanation explanation = footprint.explain(line.id(), phase, category);
                    recomposes(footprint, explanation);
                    assertThat(explanation.toString()).contains(line.id());
                }
            }
        }
    }

    private static void recomposes(Footprint footprint, Explanation explanation) {
        recomposes(explanation.root());
        Optional<Amount> value = footprint.value(explanation.line(), explanation.phase(), explanation.category());
        // What is too large for a total is a gap of the footprint, although the rule has a value.
        value.ifPresent(found -> assertThat(explanation.root().value())
                .map(root -> amount(root, found.unit()))
                .contains(found));
    }

    private static Amount amount(Value value, Unit unit) {
        return new Amount(((NumberValue) value).value(), unit);
    }

    private static void recomposes(Step step) {
        step.parts().stream().filter(Step.class::isInstance).forEach(part -> recomposes((Step) part));
        assertThat(step.value().isPresent()).isNotEqualTo(step.gap().isPresent());
        step.value()
                .ifPresent(value -> assertThat(step.formula().orElseThrow().evaluate(name -> partOf(step, name)))
                        .isEqualTo(value));
    }

    private static Optional<Value> partOf(Step step, String name) {
        return step.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .flatMap(Node::value);
    }

    @Property
    void the_parts_of_a_total_add_up_to_it_exactly_at_every_level(
            @ForAll RuleSet rules,
            @ForAll Inventory inventory,
            @ForAll @Size(max = 3) List<Facet> facets,
            @ForAll @IntRange(min = 1, max = 6) int most) {
        Footprint footprint = footprint(rules, inventory);
        for (ImpactCategory category : footprint.categories()) {
            TotalExplanation explanation = footprint.explainTotal(category, most, facets.toArray(Facet[]::new));
            assertThat(explanation.total()).isEqualTo(footprint.total(category));
            assertThat(sum(explanation.groups().stream().map(Group::part), explanation.others()))
                    .isEqualByComparingTo(explanation.exact());
            explanation
                    .groups()
                    .forEach(group -> assertThat(sum(group.figures().stream().map(Figure::part), group.others()))
                            .isEqualByComparingTo(group.part().exact()));
            assertThat(explanation.groups()).hasSizeLessThanOrEqualTo(most).allSatisfy(group -> {
                assertThat(group.key().texts()).hasSize(facets.size());
                assertThat(group.figures()).isNotEmpty().hasSizeLessThanOrEqualTo(most);
                assertThat(group.part().amount())
                        .isEqualTo(footprint
                                .by(facets.toArray(Facet[]::new))
                                .totals(category)
                                .get(group.key())
                                .known());
            });
        }
    }

    private static BigDecimal sum(Stream<TotalExplanation.Addend> parts, Optional<Others> others) {
        return Stream.concat(parts, others.stream().map(Others::part))
                .map(TotalExplanation.Addend::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void with_nothing_left_over_the_figures_alone_are_the_total(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = footprint(rules, inventory);
        for (ImpactCategory category : footprint.categories()) {
            TotalExplanation explanation = footprint.explainTotal(category, Integer.MAX_VALUE, Facet.SITE);
            ExactSum sum = new ExactSum();
            explanation.groups().stream()
                    .flatMap(group -> group.figures().stream())
                    .map(Figure::impact)
                    .forEach(impact -> sum.addProduct(impact.weight(), impact.factor()));
            assertThat(sum.value()).isEqualTo(footprint.total(category).known().value());
            assertThat(explanation.others()).isEmpty();
            boolean hasShares = sum.value() != 0 && explanation.total().isComplete();
            assertThat(explanation.shareOfGroups()).isEqualTo(hasShares ? Optional.of(1.0) : Optional.empty());
        }
    }

    @Property
    void each_figure_of_a_total_is_explained_and_the_largest_come_first(
            @ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = footprint(rules, inventory);
        for (ImpactCategory category : footprint.categories()) {
            TotalExplanation explanation = footprint.explainTotal(category, 3);
            List<Figure> figures = explanation.groups().stream()
                    .flatMap(group -> group.figures().stream())
                    .toList();
            assertThat(figures).allSatisfy(figure -> {
                recomposes(footprint, figure.explanation());
                assertThat(figure.explanation().root().value())
                        .contains(Value.of(figure.part().amount().value()));
            });
            assertThat(figures)
                    .extracting(figure -> Math.abs(figure.part().amount().value()))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Property
    void a_merged_footprint_explains_what_that_of_both_inventories_does(
            @ForAll RuleSet rules, @ForAll Inventory first, @ForAll Inventory second) {
        Inventory renamed = second.withEquipment(second.equipment().stream()
                .map(line -> line.withId("other-" + line.id()))
                .toList());
        Footprint merged = footprint(rules, first).merge(footprint(rules, renamed));
        Footprint together = footprint(rules, first.plus(renamed));
        for (ImpactCategory category : together.categories()) {
            assertThat(merged.explainTotal(category, 2, Facet.EQUIPMENT_TYPE, Facet.PHASE))
                    .isEqualTo(together.explainTotal(category, 2, Facet.EQUIPMENT_TYPE, Facet.PHASE));
        }
    }

    @Property
    void what_is_missing_from_a_total_is_reported_beside_it(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = footprint(rules, inventory);
        assertThat(footprint.categories().stream()
                        .flatMap(category -> footprint.explainTotal(category, 1).gaps().stream()))
                .containsExactlyInAnyOrderElementsOf(footprint.gaps());
    }

    private static Footprint footprint(RuleSet rules, Inventory inventory) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
    }

    @Provide
    Arbitrary<RuleSet> anyRules() {
        return Arbitraries.oneOf(RandomRuleSets.ruleSets(), new Samples().ruleSets());
    }
}
