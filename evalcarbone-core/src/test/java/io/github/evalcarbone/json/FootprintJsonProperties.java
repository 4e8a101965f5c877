package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.StringWriter;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A footprint comes back from JSON as it was. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FootprintJsonProperties {

    @Property
    void what_is_written_is_read_back_equal(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint =
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
        Checked<StoredFootprint> back = read(write(footprint));
        assertThat(back.problems()).isEmpty();
        assertThat(back.orThrow()).isEqualTo(footprint);
        assertThat(write(back.orThrow())).isEqualTo(write(footprint));
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
