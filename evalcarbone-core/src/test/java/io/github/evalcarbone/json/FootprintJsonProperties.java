package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.StringWriter;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A footprint comes back from JSON as it was. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FootprintJsonProperties {

    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);

    @Property
    void what_is_written_is_read_back_equal(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint =
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
        Checked<StoredFootprint> back = read(write(footprint));
        assertThat(back.problems()).isEmpty();
        assertThat(back.orThrow()).isEqualTo(footprint);
        assertThat(write(back.orThrow())).isEqualTo(write(footprint));
    }

    @Property
    void what_would_not_be_read_back_is_refused_before_anything_is_written(
            @ForAll Inventory inventory,
            @ForAll("names") String name,
            @ForAll("days") LocalDate day,
            @ForAll("counts") long refused) {
        Footprint footprint = inventory.equipment().stream()
                .collect(CALCULATOR.toFootprint(name, day))
                .withSetAside(SetAside.refused(refused));
        StringWriter text = new StringWriter();
        if (isWritten(footprint, text)) {
            assertThat(read(text.toString()).orThrow()).isEqualTo(footprint);
        } else {
            assertThat(text.toString()).isEmpty();
        }
        boolean isUsual = name.equals("CHU") && day.getYear() < 10_000 && refused < 1L << 53;
        assertThat(text.toString().isEmpty()).isEqualTo(!isUsual);
    }

    private static boolean isWritten(Footprint footprint, StringWriter text) {
        try {
            FootprintJson.write(footprint, text);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("must have");
            return false;
        }
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of("CHU", "CHU", "CHU", "", " ", "half \ud800", "x".repeat(100_001));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2026, 1, 1), LocalDate.of(9_999, 12, 31), LocalDate.of(10_000, 1, 1));
    }

    @Provide
    static Arbitrary<Long> counts() {
        return Arbitraries.of(0L, 1L, (1L << 53) - 1, (1L << 53) + 1, Long.MAX_VALUE);
    }

    private static String write(StoredFootprint footprint) {
        StringWriter text = new StringWriter();
        FootprintJson.write(footprint, text);
        return text.toString();
    }

    private static Checked<StoredFootprint> read(String json) {
        return FootprintJson.read(TextSource.of("footprint.json", json));
    }
}
