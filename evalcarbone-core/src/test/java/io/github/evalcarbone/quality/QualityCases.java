package io.github.evalcarbone.quality;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.MatchLog;
import io.github.evalcarbone.matching.ModelMatch;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Factors with products, generic devices, doubtful figures and old ones, and lines of them. */
final class QualityCases {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static final FactorSet FACTORS = factors();
    static final FootprintCalculator CALCULATOR = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);

    private QualityCases() {}

    private static FactorSet factors() {
        FactorDataset.Builder data = FactorDataset.builder("cases", "1", Source.of("cases", "Invented", "CC0-1.0"))
                .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("any-laptop"))
                .add(EquipmentType.of("tablet")
                        .withLifetimeYears(4)
                        .withDefaultModel("any-laptop")
                        .withDefaultModelIsProxy(true))
                .add(EquipmentType.of("scanner").withLifetimeYears(6))
                .add(EquipmentType.of("oddity"));
        device(data, DeviceModel.of("any-laptop", "laptop").withReferenceHours(8), 200);
        device(data, DeviceModel.of("laptop-14", "laptop").withReferenceHours(8), 190);
        device(
                data,
                DeviceModel.of("acme-book-1", "laptop").withManufacturer("Acme").withDataYear(2024),
                150);
        device(
                data,
                DeviceModel.of("acme-book-0", "laptop").withManufacturer("Acme").withDataYear(2014),
                250);
        device(data, flagged("acme-book-x", "suspect"), 900);
        device(data, flagged("acme-book-p", "proxy"), 300);
        device(data, flagged("acme-book-r", "ratios-do-not-sum"), 180);
        device(data, DeviceModel.of("scan-1", "scanner").withManufacturer("Acme"), 60);
        device(data, DeviceModel.of("scan-2", "scanner").withManufacturer("Acme"), 90);
        device(data, DeviceModel.of("scan-3", "scanner").withManufacturer("Acme"), 300);
        data.add(DeviceModel.of("acme-part", "laptop").withManufacturer("Acme").withElectricity(20))
                .factor("acme-part", MANUFACTURING, CLIMATE_CHANGE, 100);
        return FactorSet.of(data.mix(CLIMATE_CHANGE, mix("FR", 2025))
                .mix(CLIMATE_CHANGE, mix("DE", 2020))
                .build());
    }

    private static DeviceModel flagged(String id, String flag) {
        Source source = Source.of("cases", "Invented", "CC0-1.0");
        return DeviceModel.of(id, "laptop")
                .withManufacturer("Acme")
                .withProvenance(new Provenance("", source, "row 1", "CC0-1.0", List.of(flag)));
    }

    private static void device(FactorDataset.Builder data, DeviceModel model, double making) {
        data.add(model.withElectricity(30))
                .factor(model.id(), MANUFACTURING, CLIMATE_CHANGE, making)
                .factor(model.id(), DISTRIBUTION, CLIMATE_CHANGE, 5)
                .factor(model.id(), END_OF_LIFE, CLIMATE_CHANGE, 1);
    }

    private static ElectricityMix mix(String area, int year) {
        Unit unit = ImpactCategory.CLIMATE_CHANGE.unit().dividedBy(Unit.parse("kWh"));
        return ElectricityMix.of(area, new Factor(new Amount(0.05, unit), Provenance.NONE))
                .withYear(year);
    }

    static Equipment line(String model) {
        return Equipment.builder("line-1")
                .model(model)
                .type("laptop")
                .quantity(10)
                .country("FR")
                .build();
    }

    static Inventory inventory(Equipment... lines) {
        return Inventory.of("cases", DAY, List.of(lines));
    }

    static DataQuality assess(Equipment... lines) {
        return QualityStudy.of(CALCULATOR).assess(inventory(lines), CLIMATE_CHANGE);
    }

    static LineQuality grade(Equipment line) {
        return assess(line).lines().get(0);
    }

    static ModelMatch match(Equipment line, MatchDecision decision) {
        return new ModelMatch(
                Optional.of("what the owner wrote"),
                line.type(),
                decision,
                line.model(),
                line.type(),
                0.9,
                List.of(),
                new ModelMatch.Reading(Optional.empty(), false, Optional.empty()));
    }

    static LineQuality grade(Equipment line, MatchDecision decision) {
        return QualityStudy.of(CALCULATOR)
                .withMatches(new MatchLog(List.of(), Map.of(line.id(), match(line, decision))))
                .assess(inventory(line), CLIMATE_CHANGE)
                .lines()
                .get(0);
    }
}
