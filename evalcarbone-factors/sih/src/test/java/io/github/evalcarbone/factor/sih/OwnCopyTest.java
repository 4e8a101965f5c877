package io.github.evalcarbone.factor.sih;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Hypothesis;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.factor.numecoeval.NumEcoEvalTables;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.units.Amount;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A hospital's own copy of the published tables, read unchanged, agrees with the artifact. Skipped if the tables are
 * absent.
 */
class OwnCopyTest {

    private static final Path FOLDER = Path.of("shared", "data", "evalcarbone-sih");
    private static final Source SOURCE = Source.of("s", "Tables", "LicenseRef-unknown")
            .withPublisher("ANS")
            .withVersion("2025-10")
            .withAttribution("ANS");

    private final FactorDataset published = SihFactors.load();
    private FactorDataset own = published;

    @BeforeEach
    void read_the_copy() throws IOException {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), FOLDER + " is not beside the project");
        NumEcoEvalTables.Builder tables =
                NumEcoEvalTables.builder("copy", "1", SOURCE).assumingHoursPerDay(24);
        for (String file : List.of(
                "impactequipements",
                "mixelecs",
                "typeEquipement",
                "hypotheses",
                "criteres",
                "correspondanceRefEquipement",
                "correspondanceTypeEquipement")) {
            try (InputStream stream = Files.newInputStream(folder.get().resolve(file + ".csv"))) {
                tables.table(TextSource.of(file + ".csv", stream));
            }
        }
        own = tables.build().dataset().orThrow();
    }

    @Test
    void devices_are_the_same() {
        assertThat(own.models()).hasSameSizeAs(published.models());
        for (DeviceModel model : published.models()) {
            DeviceModel copy = own.model(model.titles().french()).orElseThrow().model();
            assertThat(copy.id()).isEqualTo(model.id());
            assertThat(copy.electricity()).isEqualTo(model.electricity());
            assertThat(copy.referenceHours()).isEqualTo(model.referenceHours());
            assertThat(published.type(copy.type()).orElseThrow().id()).isEqualTo(model.type());
            assertThat(figures(own, model.id())).isEqualTo(figures(published, model.id()));
        }
    }

    private static List<Optional<Amount>> figures(FactorDataset dataset, String model) {
        return ImpactCategory.ef31().stream()
                .flatMap(category -> Arrays.stream(LifecyclePhase.values())
                        .map(phase -> dataset.factor(model, phase, category).map(factor -> factor.amount())))
                .toList();
    }

    @Test
    void types_hypotheses_and_the_french_mix_are_the_same() {
        published.types().forEach(type -> {
            var copy = own.type(type.titles().french()).orElseThrow();
            assertThat(copy.lifetimeYears()).isEqualTo(type.lifetimeYears());
            assertThat(copy.defaultModel()).isEqualTo(type.defaultModel());
        });
        assertThat(hypotheses(own)).isEqualTo(hypotheses(published));
        for (ImpactCategory category : published.methods().keySet()) {
            assertThat(own.mix("FR", category, 2026).orElseThrow().factor().amount())
                    .isEqualTo(published
                            .mix("FR", category, 2026)
                            .orElseThrow()
                            .factor()
                            .amount());
        }
    }

    private static List<String> hypotheses(FactorDataset dataset) {
        return dataset.hypotheses().stream()
                .map((Hypothesis hypothesis) -> hypothesis.id() + " " + hypothesis.amount())
                .toList();
    }
}
