package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.intake.EquipmentRecord;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Records of devices, as a program makes them from a database of assets; the same on every machine. */
final class RecordWorkload {

    private static final long SEED = 20_261_129;
    private static final int DAYS = 2_000;

    private final Random random = new Random(SEED); // its sequence is specified

    private RecordWorkload() {}

    static List<EquipmentRecord> of(int count) {
        RecordWorkload workload = new RecordWorkload();
        return IntStream.range(0, count).mapToObj(workload::one).toList();
    }

    /** A validator without XML and expressions, as the library makes its own by default. */
    static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private EquipmentRecord one(int number) {
        return EquipmentRecord.builder()
                .id("INV-%07d".formatted(number))
                .manufacturer("Dell Inc.")
                .model("Latitude " + random.nextInt(1_000))
                .type("laptop")
                .quantity(1.0)
                .purchaseDate(Workload.DAY.minusDays(1 + random.nextInt(DAYS)).toString())
                .country("FR")
                .status("En service " + random.nextInt(3))
                .site("Site " + random.nextInt(12))
                .department("Service " + random.nextInt(80))
                .serialNumber("SN%08X".formatted(number))
                .build();
    }
}
