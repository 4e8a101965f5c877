package io.github.evalcarbone.scenario;

import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.util.Optional;

/** Everything about a line that rules may read, but the number of items; what does not matter is left out. */
record LineKind(
        Optional<String> model,
        Optional<String> type,
        ServiceLife life,
        Condition condition,
        Holding holding,
        UsageProfile usage,
        Optional<String> country,
        Optional<DataCentre> dataCentre,
        Attributes attributes) {

    static LineKind of(Equipment line) {
        return of(line, line.serviceLife(), line.usage());
    }

    static LineKind of(Equipment line, ServiceLife life, UsageProfile usage) {
        return new LineKind(
                line.model(),
                line.type(),
                life,
                line.condition(),
                line.holding(),
                usage,
                line.country(),
                line.dataCentre(),
                line.attributes());
    }
}
