package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers.Field;
import io.github.evalcarbone.system.Accelerators;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rows of G4IT's table of virtual machines that are cloud instances. */
final class CloudRows {

    static final String KIND = "typeInfrastructure";

    /** The columns that are read for cloud instances only. */
    static final List<String> READ = List.of(
            "provider",
            "typeInstance",
            "location",
            "chargeMoy",
            "dureeUtilisationAnnuelle",
            "nombreAccelerateurs",
            "chargeMoyAccelerateurs");

    /** The columns that are read for other machines only. */
    static final List<String> NOT_READ =
            List.of("nomEquipementPhysique", "cleRepartition", "typeEqv", "capaciteStockage", "capaciteMemoire");

    private static final Field HOURS = Field.upTo("dureeUtilisationAnnuelle", 8_760);
    private static final Field LOAD = Field.upTo("chargeMoy", 100);
    private static final Field CARDS = Field.from0("nombreAccelerateurs");
    private static final Field LOAD_OF_CARDS = Field.upTo("chargeMoyAccelerateurs", 100);

    static final List<Field> NUMBERS = List.of(HOURS, LOAD, CARDS, LOAD_OF_CARDS);

    private static final String CLOUD = "CLOUD_SERVICES";
    private static final double PER_CENT = 100;

    private CloudRows() {}

    static boolean isCloud(String kind) {
        return kind.strip().equalsIgnoreCase(CLOUD);
    }

    static RefusedPart refused(RowReader row) {
        return RefusedPart.of(Kind.SERVICE, row.optional("nomEquipementVirtuel"), List.of());
    }

    static Optional<CloudInstance> instance(RowReader row) {
        String id = row.text("nomEquipementVirtuel");
        String provider = row.text("provider").toLowerCase(Locale.ROOT);
        String type = row.text("typeInstance").toLowerCase(Locale.ROOT);
        String area = row.text("location");
        double quantity = row.number(VirtualMachineRows.QUANTITY).orElse(1.0);
        Optional<Double> hours = row.number(HOURS);
        Optional<Double> load = percentage(row, LOAD);
        Optional<Accelerators> cards = accelerators(row);
        Optional<Double> vcpus = row.number(VirtualMachineRows.VCPUS);
        return row.isSound()
                ? Optional.of(new CloudInstance(
                        id,
                        provider,
                        type,
                        Optional.empty(),
                        area,
                        quantity,
                        hours,
                        load,
                        vcpus,
                        Optional.empty(),
                        Optional.empty(),
                        cards))
                : Optional.empty();
    }

    private static Optional<Accelerators> accelerators(RowReader row) {
        Optional<Double> count = row.number(CARDS);
        Optional<Double> load = percentage(row, LOAD_OF_CARDS);
        return count.isPresent() || load.isPresent()
                ? Optional.of(new Accelerators(count, Optional.empty(), load))
                : Optional.empty();
    }

    private static Optional<Double> percentage(RowReader row, Field column) {
        return row.number(column).map(percentage -> percentage / PER_CENT);
    }
}
