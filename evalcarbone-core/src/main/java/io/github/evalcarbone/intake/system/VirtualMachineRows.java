package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers.Field;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.system.VirtualMachine.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of NumEcoEval's table of virtual machines. */
final class VirtualMachineRows {

    /** The columns that are read; the first two are required. */
    static final List<String> READ = List.of(
            "nomEquipementVirtuel",
            "nomEquipementPhysique",
            "cleRepartition",
            "vCPU",
            "typeEqv",
            "capaciteStockage",
            "capaciteMemoire",
            "quantite",
            "consoElecAnnuelle",
            "consoElecAn",
            CloudRows.KIND);

    static final List<String> NOT_READ =
            List.of("nomSourceDonneeEquipementPhysique", "cluster", "nomEntite", "nomSourceDonnee", "qualite");

    static final Field QUANTITY = Field.above0("quantite");
    static final Field VCPUS = Field.above0("vCPU");
    private static final Field KEY = Field.upTo("cleRepartition", 1);
    private static final Field STORAGE = Field.above0("capaciteStockage");
    private static final Field MEMORY = Field.above0("capaciteMemoire");
    private static final Field ELECTRICITY = Field.from0("consoElecAnnuelle");
    private static final Field ELECTRICITY_OF_G4IT = Field.from0("consoElecAn");

    static final List<Field> NUMBERS = List.of(QUANTITY, VCPUS, KEY, STORAGE, MEMORY, ELECTRICITY, ELECTRICITY_OF_G4IT);

    private static final Map<String, Purpose> PURPOSES = Map.of("calcul", Purpose.COMPUTE, "stockage", Purpose.STORAGE);

    private VirtualMachineRows() {}

    /** Returns what is known of a machine whose row cannot be read. */
    static RefusedPart refused(RowReader row) {
        return new RefusedPart(
                Kind.MACHINE,
                row.optional("nomEquipementVirtuel"),
                row.optional("nomEquipementPhysique").stream().toList(),
                row.optional("cleRepartition").isPresent());
    }

    static Optional<VirtualMachine> machine(RowReader row) {
        String id = row.text("nomEquipementVirtuel");
        String host = row.text("nomEquipementPhysique");
        double quantity = row.number(QUANTITY).orElse(1.0);
        Optional<Double> key = row.number(KEY);
        Optional<Double> vcpus = row.number(VCPUS);
        Optional<Double> storage = row.number(STORAGE);
        Optional<Double> memory = row.number(MEMORY);
        Optional<Purpose> purpose = row.optional("typeEqv").isEmpty()
                ? Optional.empty()
                : row.choice(
                        "typeEqv",
                        text -> Optional.ofNullable(PURPOSES.get(text.toLowerCase(Locale.ROOT))),
                        "calcul | stockage");
        Optional<Double> electricity = electricity(row);
        return row.isSound()
                ? Optional.of(
                        new VirtualMachine(id, id, host, quantity, key, vcpus, memory, storage, purpose, electricity))
                : Optional.empty();
    }

    /** Reads the machine's own kWh: the column of NumEcoEval, else that of G4IT's files. */
    private static Optional<Double> electricity(RowReader row) {
        Optional<Double> stated = row.number(ELECTRICITY);
        Optional<Double> other = row.number(ELECTRICITY_OF_G4IT);
        return stated.or(() -> other);
    }
}
