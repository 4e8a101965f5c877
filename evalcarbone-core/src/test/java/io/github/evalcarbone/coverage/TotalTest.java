package io.github.evalcarbone.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.UnitMismatchException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TotalTest {

    private static final String UNIT = "kg CO2 eq/year";

    @Test
    void a_total_without_gaps_is_its_amount() {
        Total total = total(71_500.5, 200, 0, 0, SetAside.excluded(7));
        assertThat(total.isComplete()).isTrue();
        assertThat(total.isUnknown()).isFalse();
        assertThat(total.complete()).contains(total.known());
        assertThat(total).hasToString("71500.5 kg CO2 eq/year");
        assertThat(total.toText(Language.FRENCH)).isEqualTo("71500,5 kg éq. CO₂/an");
    }

    @Test
    void an_incomplete_total_says_how_much_it_is_at_least_and_what_is_missing() {
        Total total = total(71_500, 200, 3, 12, SetAside.refused(2));
        assertThat(total.isComplete()).isFalse();
        assertThat(total.complete()).isEmpty();
        assertThat(total.known()).isEqualTo(Amount.of(71_500, UNIT));
        assertThat(total.refusedRows()).isEqualTo(2);
        assertThat(total).hasToString("at least 71500.0 kg CO2 eq/year; 3 of 200 lines incomplete; 2 rows refused");
        assertThat(total.toText(Language.FRENCH))
                .isEqualTo(
                        "au moins 71500,0 kg éq. CO₂/an\u202f; 3 lignes sur 200 incomplètes\u202f; 2 lignes écartées");
    }

    @Test
    void nothing_known_is_unknown_and_never_0() {
        assertThat(total(0, 3, 3, 6, SetAside.NONE)).hasToString("unknown; 3 of 3 lines incomplete");
        assertThat(total(0, 1, 1, 1, SetAside.NONE).toText(Language.FRENCH))
                .isEqualTo("inconnu\u202f; 1 ligne sur 1 incomplète");
        Total refused = total(0, 0, 0, 0, SetAside.refused(1));
        assertThat(refused.isUnknown()).isTrue();
        assertThat(refused).hasToString("unknown; 1 row refused");
    }

    @Test
    void zeros_of_complete_lines_are_known_even_if_other_rows_were_refused() {
        assertThat(total(0, 3, 0, 0, SetAside.refused(1))).hasToString("at least 0.0 kg CO2 eq/year; 1 row refused");
    }

    @Test
    void no_line_and_nothing_refused_is_a_complete_0() {
        assertThat(total(0, 0, 0, 0, SetAside.NONE)).hasToString("0.0 kg CO2 eq/year");
        assertThat(Total.of(Amount.of(5, UNIT)).complete()).contains(Amount.of(5, UNIT));
    }

    @Test
    void rows_of_an_unknown_number_are_told() {
        assertThat(total(5, 2, 0, 0, new SetAside(0, true, 0)))
                .hasToString("at least 5.0 kg CO2 eq/year; rows may be missing");
        assertThat(total(5, 2, 0, 0, new SetAside(3, true, 0)))
                .hasToString("at least 5.0 kg CO2 eq/year; 3 rows refused and possibly more");
    }

    @Test
    void the_text_is_the_same_in_every_locale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(total(1_234.5, 1_000, 1, 1, SetAside.NONE))
                    .hasToString("at least 1234.5 kg CO2 eq/year; 1 of 1000 lines incomplete");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void a_share_of_an_unknown_whole_is_no_percentage() {
        Amount part = Amount.of(25, UNIT);
        assertThat(total(100, 4, 0, 0, SetAside.NONE).share(part)).contains(0.25);
        assertThat(total(100, 4, 1, 1, SetAside.NONE).share(part)).isEmpty();
        assertThat(total(100, 4, 0, 0, SetAside.refused(1)).share(part)).isEmpty();
        assertThat(total(0, 4, 0, 0, SetAside.NONE).share(part)).isEmpty();
        Total whole = Total.of(part);
        assertThatThrownBy(() -> whole.share(Amount.of(1, "MJ/year"))).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void what_is_computed_of_it_is_as_complete() {
        Total perBed = total(100, 4, 1, 2, SetAside.NONE).map(amount -> amount.dividedBy(50));
        assertThat(perBed).hasToString("at least 2.0 kg CO2 eq/year; 1 of 4 lines incomplete");
    }

    static Stream<long[]> contradictions() {
        return Stream.of(new long[] {2, 3, 3}, new long[] {2, -1, 0}, new long[] {2, 0, -1});
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void impossible_numbers_are_refused(long[] counts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total(1, counts[0], counts[1], counts[2], SetAside.NONE))
                .withMessageContaining(counts[0] + ", " + counts[1] + ", " + counts[2]);
    }

    private static Total total(double known, long lines, long incomplete, long missing, SetAside setAside) {
        return new Total(Amount.of(known, UNIT), lines, incomplete, missing, setAside);
    }
}
