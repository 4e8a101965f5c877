package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.ademe.AdemeFactors;
import io.github.evalcarbone.factor.boavizta.BoaviztaFactors;
import io.github.evalcarbone.factor.electricitymaps.ElectricityMapsFactors;
import io.github.evalcarbone.factor.ember.EmberFactors;
import io.github.evalcarbone.factor.hospital.HospitalFactors;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The devices of a group of hospitals, one a line, the same on every machine: models of five datasets, each line with an
 * id, a name, a day of purchase, a site and a department of its own; some with hours of service, measured electricity or
 * a data centre.
 */
final class Fleet {

    static final FactorSet FACTORS = FactorSet.of(
            AdemeFactors.load(),
            BoaviztaFactors.load(),
            HospitalFactors.load(),
            EmberFactors.load(),
            ElectricityMapsFactors.load());

    private static final List<String> MODELS = FACTORS.datasets().stream()
            .flatMap(dataset -> dataset.models().stream())
            .map(DeviceModel::id)
            .toList();
    private static final List<String> STATUSES = List.of("En service", "En stock", "En réparation");
    private static final DataCentre DATA_CENTRE = DataCentre.of("Salle 1", "FR").withPue(1.6);
    private static final long SEED = 20_261_128;
    private static final int DAYS = 3_000;
    private static final int SITES = 12;
    private static final int DEPARTMENTS = 80;

    private final Random random = new Random(SEED); // its sequence is specified

    private Fleet() {}

    static Stream<Equipment> lines(int count) {
        Fleet fleet = new Fleet();
        return IntStream.range(0, count).mapToObj(fleet::line);
    }

    private Equipment line(int number) {
        String model = MODELS.get(random.nextInt(MODELS.size()));
        Equipment line = Equipment.builder("INV-%07d".formatted(number))
                .label("POSTE-%06X".formatted(random.nextInt(1 << 24)))
                .model(model)
                .serviceLife(ServiceLife.since(day()))
                .usage(usage())
                .country("FR")
                .status(STATUSES.get(Math.max(0, random.nextInt(10) - 7)))
                .site("Site " + random.nextInt(SITES))
                .department("Service " + random.nextInt(DEPARTMENTS))
                .build();
        return random.nextInt(20) == 0 ? line.withDataCentre(DATA_CENTRE) : line;
    }

    private LocalDate day() {
        return Workload.DAY.minusDays(random.nextInt(DAYS));
    }

    /** Most lines state nothing, some hours, some a consumption to a tenth of a kWh. */
    private UsageProfile usage() {
        int kind = random.nextInt(10);
        return kind == 0
                ? UsageProfile.measured(random.nextInt(5_000) / 10.0)
                : kind < 3 ? UsageProfile.hoursPerDay(1 + random.nextInt(24)) : UsageProfile.REFERENCE;
    }
}
