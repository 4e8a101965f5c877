package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.footprint.TotalBasis.Basis;
import io.github.evalcarbone.footprint.TotalBasis.Part;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.rule.Methodology;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTotalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);
    private static final Equipment NAMED =
            Equipment.of("laptop-1").withCountry("FR").withQuantity(3);
    private static final Equipment BY_TYPE =
            Equipment.ofType("laptop").withId("by-type").withCountry("FR");
    private static final Equipment GONE =
            BY_TYPE.withId("gone").withQuantity(2.5).withServiceLife(ServiceLife.between(DAY.minusYears(5), DAY));
    private static final Equipment LATER = BY_TYPE.withId("later").withServiceLife(ServiceLife.since(DAY.plusDays(1)));

    private static Footprint footprint(Equipment... lines) {
        return CALCULATOR.calculate(Inventory.of("CHU", DAY, List.of(lines)));
    }

    private static Part part(Footprint footprint, Basis basis) {
        return footprint.basis(CLIMATE_CHANGE).parts().get(basis);
    }

    @Test
    void a_quarter_of_equal_items_by_type_default_is_a_quarter_of_the_total() {
        Part part = part(footprint(NAMED, BY_TYPE), Basis.TYPE_DEFAULT);
        assertThat(part.lines()).isEqualTo(1);
        assertThat(part.share().orElseThrow().ratio()).isCloseTo(0.25, within(1e-12));
        assertThat(part(footprint(NAMED), Basis.TYPE_DEFAULT).share()).isEmpty();
    }

    @Test
    void lines_bought_later_or_withdrawn_before_are_counted_with_their_items() {
        TotalBasis basis = footprint(NAMED, GONE, LATER).basis(CLIMATE_CHANGE);
        assertThat(basis.outOfService()).isEqualTo(2);
        assertThat(basis.itemsOutOfService()).isEqualByComparingTo("3.5");
        assertThat(FootprintReport.of(footprint(NAMED, GONE, LATER), Samples.FACTORS, Language.ENGLISH)
                        .text())
                .contains("Not in service: 2 lines, 3.5 items. They are in the inventory and add 0.");
    }

    @Test
    void an_approximate_match_is_at_most_all_lines_of_its_model() {
        Problem similar = Problem.of(CoreCode.MODEL_SIMILAR, Location.NONE, "laptop one", "laptop-1", "0.8", "1");
        Footprint one = footprint(NAMED).withRemarks(List.of(similar));
        assertThat(part(one, Basis.APPROXIMATE_MATCH).isAtMost()).isFalse();
        Footprint other = footprint(NAMED, NAMED.withId("exact")).withRemarks(List.of(similar));
        Part part = part(other, Basis.APPROXIMATE_MATCH);
        assertThat(part.lines()).isEqualTo(1);
        assertThat(part.isAtMost()).isTrue();
        assertThat(FootprintReport.of(other, Samples.FACTORS, Language.ENGLISH).text())
                .contains("models with a similar name at most 100.0% (1 line)");
    }

    @Test
    void a_remark_that_states_anything_else_is_no_approximate_match() {
        Problem odd = Problem.of(CoreCode.MODEL_SIMILAR, Location.NONE, "laptop one", "laptop-1", "0.8", "many");
        Problem flagged = Problem.of(CoreCode.FLAGGED_FIGURE, Location.NONE);
        Footprint one = footprint(NAMED).withRemarks(List.of(odd, flagged));
        assertThat(part(one, Basis.APPROXIMATE_MATCH).lines()).isZero();
        assertThat(part(one, Basis.FLAGGED).lines()).isZero();
    }

    @Test
    void a_footprint_read_from_a_file_has_the_same_basis() {
        Footprint footprint = footprint(NAMED, BY_TYPE, GONE);
        StringWriter json = new StringWriter();
        FootprintJson.write(footprint, json);
        assertThat(FootprintJson.load(TextSource.of("f.json", json.toString().getBytes(StandardCharsets.UTF_8)))
                        .basis(CLIMATE_CHANGE))
                .isEqualTo(footprint.basis(CLIMATE_CHANGE));
    }

    @Test
    void a_category_that_was_not_computed_has_no_basis() {
        Footprint footprint = footprint(NAMED);
        assertThatThrownBy(() -> footprint.basis(ImpactCategory.PARTICULATE_MATTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_json_has_what_is_known_and_says_what_is_missing() {
        StringWriter json = new StringWriter();
        Equipment unknown = Equipment.of("nobody knows").withCountry("FR");
        BesideTotalJson.write(footprint(NAMED, unknown), CLIMATE_CHANGE, BesideTotal.NONE, json);
        assertThat(json.toString())
                .contains("\"format\" : \"evalcarbone-beside-total-1\"")
                .contains("\"complete\" : false")
                .contains("\"incompleteLines\" : 1");
        StringWriter nothing = new StringWriter();
        BesideTotalJson.write(footprint(unknown), CLIMATE_CHANGE, BesideTotal.NONE, nothing);
        assertThat(nothing.toString()).doesNotContain("\"known\"");
    }
}
