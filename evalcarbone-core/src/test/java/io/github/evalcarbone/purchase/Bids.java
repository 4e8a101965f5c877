package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.purchase.offer.BidDeclaration;
import io.github.evalcarbone.purchase.offer.BidTable;
import io.github.evalcarbone.purchase.offer.DeclaredElectricity;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Factors and bids of the tests: a laptop and a desktop, and the French mix of the published example. */
public final class Bids {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    public static final Optional<String> FRANCE = Optional.of("FR");

    public static final FactorSet FACTORS =
            FactorSet.of(FactorDataset.builder("ours", "1", Source.of("ours", "Figures of the tests", "CC0-1.0"))
                    .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("some-laptop"))
                    .add(EquipmentType.of("desktop").withLifetimeYears(6).withDefaultModel("some-desktop"))
                    .add(DeviceModel.of("some-laptop", "laptop").withElectricity(30))
                    .add(DeviceModel.of("elitebook-999", "laptop").withElectricity(20))
                    .add(DeviceModel.of("some-desktop", "desktop").withElectricity(150))
                    .factor("some-laptop", MANUFACTURING, CLIMATE_CHANGE, 160)
                    .factor("some-laptop", DISTRIBUTION, CLIMATE_CHANGE, 8)
                    .factor("some-laptop", END_OF_LIFE, CLIMATE_CHANGE, 2)
                    .factor("elitebook-999", MANUFACTURING, CLIMATE_CHANGE, 200)
                    .factor("elitebook-999", DISTRIBUTION, CLIMATE_CHANGE, 8)
                    .factor("elitebook-999", END_OF_LIFE, CLIMATE_CHANGE, 2)
                    .factor("some-desktop", MANUFACTURING, CLIMATE_CHANGE, 240)
                    .factor("some-desktop", DISTRIBUTION, CLIMATE_CHANGE, 8)
                    .factor("some-desktop", END_OF_LIFE, CLIMATE_CHANGE, 2)
                    .mix("FR", CLIMATE_CHANGE, 0.052)
                    .build());

    public static final FootprintCalculator CALCULATOR = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);
    public static final FootprintPipeline PIPELINE = FootprintPipeline.of(CALCULATOR);

    private Bids() {}

    public static Checked<List<OfferedDevice>> read(String csv) {
        return BidTable.read(TextSource.of("bids.csv", csv));
    }

    public static BidComparison compared(List<OfferedDevice> devices) {
        return BidComparison.of(devices, PIPELINE, DAY, FRANCE);
    }

    public static BidComparison compared(String csv) {
        return compared(read(csv).orThrow());
    }

    public static BidComparison drawn(String csv, int draws, long seed) {
        return BidComparison.drawn(read(csv).orThrow(), PIPELINE, DAY, FRANCE, draws, seed);
    }

    /** A laptop whose every figure is proved. */
    public static OfferedDevice proved(String bid, double embodied, double years, double kilowattHours) {
        return OfferedDevice.of(bid, "a laptop nobody knows", 100)
                .withDeclaration(BidDeclaration.ofTotal(embodied, 0, "ISO 14067"))
                .withService(OfferedService.committed(years, "clause 4"))
                .withElectricity(DeclaredElectricity.of(kilowattHours));
    }
}
