package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A footprint, of equipment alone or of a whole system.
 *
 * @param footprint  that of the system, if one was read
 * @param factors  the factors it was computed with
 */
record ComputedFootprint(Footprint footprint, FactorSet factors) {

    Optional<SystemFootprint> system() {
        return footprint instanceof SystemFootprint system ? Optional.of(system) : Optional.empty();
    }

    Footprint equipment() {
        return system().map(SystemFootprint::equipment).orElse(footprint);
    }

    /** Every value that is missing, those of mail and of shares among them. */
    List<Gap> gaps() {
        return system().map(SystemFootprint::allGaps).orElseGet(footprint::gaps);
    }

    void writeJson(Writer writer) {
        system().ifPresentOrElse(
                        system -> SystemFootprintJson.write(system, writer),
                        () -> FootprintJson.write(footprint, writer));
    }
}
