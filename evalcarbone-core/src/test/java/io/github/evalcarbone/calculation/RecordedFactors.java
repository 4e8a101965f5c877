package io.github.evalcarbone.calculation;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.factor.numecoeval.NumEcoEvalTables;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.TextSource;
import java.util.Optional;

/**
 * The factors behind a recorded value as a dataset: built one by one, or read from reference tables of NumEcoEval 1 or
 * 2.
 */
enum RecordedFactors {
    BUILT("x") {
        @Override
        FactorDataset of(Figures figures) {
            FactorDataset.Builder builder = FactorDataset.builder("recorded", "1.0.0", SOURCE)
                    .add(figures.type())
                    .add(figures.device())
                    .mix("somewhere", figures.category(), figures.mix());
            figures.factor().ifPresent(value -> builder.factor("x", figures.phase(), figures.category(), value));
            return builder.build();
        }
    },
    /** The model is matched to its device. */
    NUMECOEVAL_1("Model of the inventory") {
        @Override
        FactorDataset of(Figures figures) {
            String criterion = figures.category().numEcoEvalName();
            return read(
                    "refEquipement;etapeacv;critere;consoElecMoyenne;valeur;source\nx;%s;%s;%s;%s;G4IT\n"
                            .formatted(
                                    code(figures.phase()),
                                    criterion,
                                    text(figures.electricity()),
                                    text(figures.factor())),
                    "pays;raccourcisAnglais;critere;valeur\nsomewhere;;%s;%s\n".formatted(criterion, figures.mix()),
                    "type;serveur;dureeVieDefaut;refEquipementParDefaut\nT;;%s;\n".formatted(text(figures.lifetime())),
                    "modeleEquipementSource;refEquipementCible\nModel of the inventory;x\n");
        }

        private String code(LifecyclePhase phase) {
            return switch (phase) {
                case MANUFACTURING -> "FABRICATION";
                case USE -> "UTILISATION";
                case END_OF_LIFE -> "FIN_DE_VIE";
                default -> phase.name();
            };
        }
    },
    /** The model is not matched; its type has a default device. */
    G4IT("no such model") {
        @Override
        FactorDataset of(Figures figures) {
            String criterion = figures.category().equals(ImpactCategory.RESOURCE_USE_MINERALS_METALS)
                    ? "RESOURCE_USE"
                    : figures.category().id();
            return read(
                    """
                            criterion;lifecycleStep;name;category;avgElectricityConsumption;location;unit;value
                            %s;%s;x;IT equipment;%s;;Item;%s
                            %s;MANUFACTURING;Electricity Mix;electricity-mix;;somewhere;;%s
                            """.formatted(
                                    criterion,
                                    code(figures.phase()),
                                    text(figures.electricity()),
                                    text(figures.factor()),
                                    criterion,
                                    figures.mix()),
                    "type;category;defaultLifespan;isServer;refDefaultItem\nT;EquipementPhysique;%s;true;x\n"
                            .formatted(text(figures.lifetime())));
        }

        private String code(LifecyclePhase phase) {
            return switch (phase) {
                case DISTRIBUTION -> "TRANSPORTATION";
                case USE -> "USING";
                default -> phase.name();
            };
        }
    };

    private static final Source SOURCE = Source.of("r", "test resources", "Apache-2.0")
            .withPublisher("G4IT")
            .withVersion("1")
            .withAttribution("G4IT");

    /** The values of a recorded row. */
    record Figures(
            LifecyclePhase phase,
            ImpactCategory category,
            Optional<Double> electricity,
            Optional<Double> factor,
            double mix,
            Optional<Double> lifetime) {

        private EquipmentType type() {
            EquipmentType type = EquipmentType.of("T");
            return lifetime.map(type::withLifetimeYears).orElse(type);
        }

        private DeviceModel device() {
            DeviceModel device = DeviceModel.of("x", "T");
            return electricity.map(device::withElectricity).orElse(device);
        }
    }

    /** The model that a line names. */
    final String model;

    RecordedFactors(String model) {
        this.model = model;
    }

    abstract FactorDataset of(Figures figures);

    private static FactorDataset read(String... texts) {
        NumEcoEvalTables.Builder tables = NumEcoEvalTables.builder("recorded", "1.0.0", SOURCE);
        for (int i = 0; i < texts.length; i++) {
            tables.table(TextSource.of(i + ".csv", texts[i]));
        }
        return tables.build().dataset().orThrow();
    }

    private static String text(Optional<Double> number) {
        return number.map(String::valueOf).orElse("");
    }
}
