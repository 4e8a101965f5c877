package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers of the JSON of an explanation can add its parts up without this library. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class ExplanationJsonProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property
    void the_exact_parts_add_up_and_each_value_is_its_exact_part_rounded_once(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll @IntRange(min = 1, max = 4) int most) {
        Footprint footprint =
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
        for (ImpactCategory category : footprint.categories()) {
            StringWriter text = new StringWriter();
            ExplanationJson.write(footprint.explainTotal(category, most, Facet.EQUIPMENT_TYPE), text);
            JsonNode total = MAPPER.readTree(text.toString());
            assertThat(total.get("total").has("value"))
                    .isNotEqualTo(footprint.total(category).isUnknown());
            assertThat(total.get("total").path("value").asDouble(0))
                    .isEqualTo(footprint.total(category).known().value());
            assertThat(exact(total.get("groups"), total.get("others"))).isEqualByComparingTo(exact(total.get("total")));
            total.get("groups")
                    .forEach(group -> assertThat(exact(group.get("figures"), group.get("others")))
                            .isEqualByComparingTo(exact(group)));
            total.findParents("exact")
                    .forEach(part -> assertThat(exact(part).doubleValue())
                            .isEqualTo(part.path("value").asDouble(0)));
        }
    }

    private static BigDecimal exact(JsonNode parts, JsonNode others) {
        return Stream.concat(parts.valueStream(), Stream.ofNullable(others))
                .map(ExplanationJsonProperties::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal exact(JsonNode part) {
        return new BigDecimal(part.get("exact").stringValue());
    }

    @Property
    void the_figure_of_a_total_is_explained_as_it_is_alone(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint =
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
        ImpactCategory category = footprint.categories().get(0);
        var explanation = footprint.explainTotal(category, 2);
        explanation.groups().stream().flatMap(group -> group.figures().stream()).forEach(figure -> {
            StringWriter alone = new StringWriter();
            ExplanationJson.write(figure.explanation(), alone);
            StringWriter within = new StringWriter();
            ExplanationJson.write(explanation, within);
            JsonNode root = MAPPER.readTree(alone.toString()).get("root");
            assertThat(MAPPER.readTree(within.toString()).findValues("root")).contains(root);
            assertThat(root.get("value").doubleValue())
                    .isEqualTo(figure.part().amount().value());
        });
    }
}
