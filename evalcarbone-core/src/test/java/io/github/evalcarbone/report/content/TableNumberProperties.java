package io.github.evalcarbone.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** A number of a table is read as it was written. */
class TableNumberProperties {

    @Property
    void a_number_is_read_as_it_was_rounded(
            @ForAll Language language,
            @ForAll @BigRange(min = "-1e12", max = "1e12") BigDecimal value,
            @ForAll @IntRange(max = 6) int decimals) {
        String cell = Wording.of(language).numbers().fixed(value, decimals);
        TableNumber number = TableNumber.of(cell, language).orElseThrow();
        assertThat(number.value()).isEqualByComparingTo(value.setScale(decimals, RoundingMode.HALF_UP));
        assertThat(number.decimals()).isEqualTo(decimals);
        assertThat(number.isPercentage()).isFalse();
    }

    @Property
    void a_percentage_is_read_as_a_ratio(
            @ForAll Language language, @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal percent) {
        String cell = Wording.of(language).numbers().percentage(percent);
        TableNumber number = TableNumber.of(cell, language).orElseThrow();
        assertThat(number.isPercentage()).isTrue();
        assertThat(number.value())
                .isEqualByComparingTo(percent.setScale(1, RoundingMode.HALF_UP).movePointLeft(2));
    }

    @Example
    void words_may_be_before_a_number_but_not_after_it() {
        assertThat(TableNumber.of("au moins 1\u202f234,5", Language.FRENCH))
                .contains(new TableNumber("au moins ", new BigDecimal("1234.5"), 1, false));
        assertThat(TableNumber.of("-9.26", Language.ENGLISH)).isPresent();
        assertThat(TableNumber.of("39.2 to 58.3", Language.ENGLISH)).isEmpty();
        assertThat(TableNumber.of("inconnu", Language.FRENCH)).isEmpty();
        assertThat(TableNumber.of("", Language.FRENCH)).isEmpty();
    }
}
