package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.comparison.ApplicationComparison.Row;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.NetworkUse;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is unknown on both sides does not hide the rest of a share; what is unknown on one does. */
class ApplicationComparisonTest {

    private static final Equipment LAPTOPS =
            Equipment.of("laptop-1").withId("laptops").withCountry("FR");
    private static final Equipment UNKNOWN = Equipment.of("nobody knows").withId("storage");
    private static final Application PACS = Application.of("pacs").withEquipment("laptops", "storage");

    private static InformationSystemBuilder system(Equipment... lines) {
        return InformationSystem.builder(Inventory.of("x", LocalDate.of(2026, 1, 1), List.of(lines)));
    }

    private static SystemFootprint footprint(InformationSystemBuilder system) {
        return SystemSamples.CALCULATOR.calculate(system.build());
    }

    private static List<Row> rows(StoredSystemFootprint base, StoredSystemFootprint other) {
        return ApplicationComparison.of(
                        FootprintComparison.of(new Alternative("base", base), new Alternative("other", other)))
                .orElseThrow()
                .rows("other", CLIMATE_CHANGE);
    }

    private static StoredSystemFootprint stored(SystemFootprint footprint) {
        StringWriter json = new StringWriter();
        SystemFootprintJson.write(footprint, json);
        return SystemFootprintJson.load(TextSource.of("system.json", json.toString()));
    }

    @Test
    void what_is_known_of_a_share_is_compared_if_the_same_line_is_unknown_on_both_sides() {
        Row pacs = rows(
                        footprint(system(LAPTOPS.withQuantity(2), UNKNOWN).add(PACS)),
                        footprint(system(LAPTOPS, UNKNOWN).add(PACS)))
                .get(0);

        assertThat(pacs.difference().direction()).isNegative();
        assertThat(pacs.difference().base().value())
                .isEqualTo(2 * pacs.difference().other().value());
        assertThat(pacs.difference().isComplete()).isFalse();
        assertThat(pacs.difference().keptOut().unknownLines()).isEqualTo(1);
    }

    @Test
    void a_share_of_which_another_line_is_unknown_is_kept_out_and_is_no_difference_of_nothing() {
        Row pacs = rows(
                        footprint(system(LAPTOPS.withQuantity(2), UNKNOWN).add(PACS)),
                        footprint(system(LAPTOPS).add(Application.of("pacs").withEquipment("laptops"))))
                .get(0);

        assertThat(pacs.difference().isUnknown()).isTrue();
    }

    @Test
    void a_footprint_that_was_read_does_not_say_which_line_is_unknown_so_that_the_share_is_kept_out() {
        SystemFootprint base =
                footprint(system(LAPTOPS.withQuantity(2), UNKNOWN).add(PACS));

        Row pacs = rows(stored(base), footprint(system(LAPTOPS, UNKNOWN).add(PACS)))
                .get(0);

        assertThat(pacs.difference().isUnknown()).isTrue();
    }

    @Test
    void a_phase_of_services_counts_nothing_where_there_is_no_service() {
        SystemFootprint without = footprint(system(LAPTOPS).add(PACS));
        SystemFootprint with = footprint(system(LAPTOPS).add(PACS).add(new NetworkUse("lines", "network", 1_000)));

        List<Row> rows = rows(without, with);

        assertThat(rows)
                .first()
                .satisfies(pacs -> assertThat(pacs.difference().exact()).isZero());
        assertThat(rows)
                .last()
                .satisfies(
                        rest -> assertThat(rest.difference().absolute().value()).isEqualTo(12.3));
    }

    @Test
    void systems_without_applications_and_equipment_alone_have_no_comparison_by_application() {
        SystemFootprint none = footprint(system(LAPTOPS));

        assertThat(ApplicationComparison.of(
                        FootprintComparison.of(new Alternative("base", none), new Alternative("other", none))))
                .isEmpty();
    }
}
