package io.github.evalcarbone.purchase;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import java.util.Optional;

/** The line of an inventory by which the rules compute an offered device. */
final class BidLine {

    private BidLine() {}

    static Equipment of(String id, OfferedDevice offered, Optional<String> country) {
        return Equipment.builder(id)
                .label(offered.label())
                .model(offered.model().orElse(null))
                .type(offered.type().orElse(null))
                .quantity(offered.quantity())
                .serviceLife(life(offered.service()))
                .condition(offered.condition())
                .usage(usage(offered.electricity()))
                .country(country.orElse(null))
                .build();
    }

    private static ServiceLife life(OfferedService service) {
        return service.provedYears().map(ServiceLife::years).orElse(ServiceLife.UNKNOWN);
    }

    private static UsageProfile usage(DeclaredElectricity electricity) {
        return electricity
                .kilowattHours()
                .map(UsageProfile::measured)
                .or(() -> electricity.hoursPerDay().map(UsageProfile::hoursPerDay))
                .orElse(UsageProfile.REFERENCE);
    }
}
