package io.github.evalcarbone.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The table of the library and those of users. */
class EquivalenceTableTest {

    private static Checked<EquivalenceTable> read(String text) {
        return EquivalenceTable.read(TextSource.of("own.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_figure_of_the_library_has_source_date_and_a_licence_that_allows_shipping_it() {
        assertThat(EquivalenceTable.shipped().rows()).hasSizeGreaterThan(4).allSatisfy(row -> {
            assertThat(row.licence()).isEqualTo("MIT");
            assertThat(row.source()).startsWith("ADEME, Nos Gestes Climat 4.15.0");
            assertThat(row.date()).isEqualTo("2026-08-20");
            assertThat(row.labels().french()).isNotEqualTo(row.labels().english());
            assertThat(row.covers().french()).isNotBlank();
        });
    }

    /** The arithmetic of the source: consumption in real use times the factor of the fuel. */
    @Test
    void cars_are_the_product_of_their_published_parts() {
        assertThat(EquivalenceTable.shipped().rows().get(0).kilograms()).isEqualTo(0.212028);
        assertThat(6.49 * 1.21 / 100 * 2.7).isBetween(0.2120275, 0.2120285);
        assertThat(4.68 * 1.17 / 100 * (3.1 + 3.04) / 2).isBetween(0.1681, 0.1682);
    }

    @Test
    void a_tonne_is_some_4700_km() {
        Equivalent car =
                EquivalenceTable.shipped().of(new BigDecimal(1000), false).get(0);
        assertThat(car.number()).isBetween(new BigDecimal("4716.3"), new BigDecimal("4716.4"));
        assertThat(car.rounded()).isEqualByComparingTo("4700");
    }

    @Test
    void what_is_at_least_is_rounded_down_and_what_is_avoided_has_no_sign() {
        CitedEquivalence one = EquivalenceTable.shipped().rows().get(0);
        BigDecimal kilograms = new BigDecimal("0.212028").multiply(new BigDecimal(658));
        assertThat(Equivalent.of(one, kilograms, true).rounded()).isEqualByComparingTo("650");
        assertThat(Equivalent.of(one, kilograms.negate(), false).rounded()).isEqualByComparingTo("660");
    }

    @Test
    void nothing_is_as_much_as_nothing() {
        assertThat(EquivalenceTable.shipped().of(BigDecimal.ZERO, true)).isEmpty();
    }

    @Test
    void a_table_of_ones_own_may_have_one_language_and_french_headings_and_numbers() {
        EquivalenceTable own = read("Libellé;kg CO2e;source;date\nkm en voiture;0,142;Impact CO2;2026\n")
                .orThrow();
        CitedEquivalence row = own.rows().get(0);
        assertThat(row.kilograms()).isEqualTo(0.142);
        assertThat(row.labels().english()).isEqualTo("km en voiture");
        assertThat(row.id()).isEqualTo("row-2");
        assertThat(row.licence()).isEmpty();
    }

    @Test
    void every_fault_of_a_table_is_reported_with_its_place() {
        Checked<EquivalenceTable> read = read("""
                id;label_en;kg;source;date
                a;km by car;0;here;2026
                b;;1;here;2026
                c;km by train;1;;2026
                c;km by train;1;here;
                d;km by bus;1;here;2026
                d;km by coach;1;here;2026
                """);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.code().code())
                .containsExactly("EVC-1009", "EVC-1007", "EVC-1007", "EVC-1007", "EVC-3002");
        assertThat(read.problems())
                .extracting(Problem::location)
                .allSatisfy(place -> assertThat(place.row()).isPositive());
    }

    @Test
    void a_table_without_a_source_or_without_rows_is_none() {
        assertThat(read("label_en;kg;date\nkm;1;2026\n").value()).isEmpty();
        assertThat(read("label_en;kg;source;date\n").value()).isEmpty();
    }
}
