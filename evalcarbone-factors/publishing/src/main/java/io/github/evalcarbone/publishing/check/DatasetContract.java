package io.github.evalcarbone.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evalcarbone.distribution.DistributionText;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.table.DatasetFiles;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import io.github.evalcarbone.publishing.Publish;
import io.github.evalcarbone.publishing.Transformation;
import io.github.evalcarbone.publishing.Transformations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of every published dataset; the test of a dataset adds what it knows of its figures. */
public abstract class DatasetContract {

    private static final double LOW = 0.01;
    private static final double HIGH = 0.99;

    private final FactorDatasetProvider provider;

    /** A dataset by what loads it. */
    protected DatasetContract(FactorDatasetProvider provider) {
        this.provider = provider;
    }

    private InputStream open(String name) {
        return provider.getClass().getResourceAsStream(name);
    }

    private DataPackage data() {
        return new DataPackage(this::open);
    }

    @Test
    void the_publishers_checks_find_nothing() {
        assertThat(Check.faults(data())).isEmpty();
    }

    @Test
    void it_loads_without_a_remark_and_is_what_it_says() {
        DatasetFiles files = this::open;
        var checked = files.read();
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.orThrow().id()).isEqualTo(provider.id());
        assertThat(provider.dataset().toString()).isEqualTo(checked.orThrow().toString());
    }

    /** Each distribution is read by the core too, and the figure of its row is no exception in it. */
    @Test
    void each_stated_distribution_is_read_and_holds_its_figure() {
        data().rows()
                .flatMap(row -> row.cells().entrySet().stream()
                        .filter(cell -> cell.getKey().endsWith("uncertainty")
                                && !cell.getValue().isEmpty()))
                .map(Map.Entry::getValue)
                .distinct()
                .forEach(text -> assertThat(DistributionText.read(text))
                        .as(text)
                        .hasValueSatisfying(
                                read -> assertThat(1.0).as(text).isBetween(read.ratioAt(LOW), read.ratioAt(HIGH))));
    }

    @Test
    void the_service_loader_lists_it() {
        assertThat(ServiceLoader.load(FactorDatasetProvider.class))
                .extracting(FactorDatasetProvider::id)
                .contains(provider.id());
    }

    @Test
    void the_transformation_gives_the_same_bytes() throws IOException {
        Path shared = ProjectFolder.root().resolveSibling("shared").resolve("data");
        assumeTrue(Files.isDirectory(shared), "Skipped: the raw files are not beside this project.");
        Map<String, byte[]> files = Publish.files(transformation(), shared);
        for (var file : files.entrySet()) {
            try (InputStream committed = open(file.getKey())) {
                assertThat(committed).as(file.getKey()).isNotNull();
                assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                        .as(file.getKey())
                        .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Named after what loads the dataset. */
    private Transformation transformation() {
        return Transformations.of(provider.getClass().getSimpleName().replaceFirst("Factors$", ""));
    }

    @Test
    void its_transformation_has_its_id() {
        assertThat(transformation().id()).isEqualTo(provider.id());
    }

    @Test
    void the_card_and_the_notice_name_version_and_licences() throws IOException {
        FactorDataset dataset = provider.dataset();
        String card =
                Files.readString(ProjectFolder.root().resolve("evalcarbone-factors/" + provider.id() + "/README.md"));
        String notice =
                Files.readString(ProjectFolder.root().resolve("evalcarbone-factors/" + provider.id() + "/NOTICE"));
        assertThat(card).contains("Version " + dataset.version(), "## Licence", "## Known defects", "## How to cite");
        assertThat(notice).contains(dataset.version()).contains(dataset.licences());
    }

    /** Data, card, notice, licence, how the service loader finds it, and the one class with what Java needs around it. */
    @Test
    void the_jar_holds_only_data_card_licence_and_one_class() throws IOException {
        Path classes = ProjectFolder.root().resolve("evalcarbone-factors/" + provider.id() + "/target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> others = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            !name.matches("META-INF/(LICENSE|NOTICE|README\\.md|services/[\\w.]+FactorDatasetProvider)"
                                    + "|module-info\\.class|[a-z0-9/]+/(package-info|\\w+Factors)\\.class"
                                    + "|[a-z0-9/]+/(datapackage\\.json|[a-z-]+\\.csv)"))
                    .toList();
            assertThat(others).isEmpty();
        }
    }
}
