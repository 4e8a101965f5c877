package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.table.FactorDatasetProvider;
import io.github.evalcarbone.matching.TypeTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of inventories lead to types that our datasets know. */
class TypesTest {

    /** Known to be there in inventories, without a figure in any open dataset. */
    private static final Set<String> WITHOUT_FIGURES =
            Set.of("card-reader", "network-equipment", "peripheral", "plotter", "virtual-machine");

    private static final FactorSet ALL = FactorSet.of(
            Datasets.all().values().stream().map(FactorDatasetProvider::dataset).toArray(FactorDataset[]::new));

    @Test
    void each_type_that_intake_knows_is_in_a_dataset_or_said_to_be_in_none() throws IOException {
        Set<String> kinds = column("kinds.csv", 0).collect(Collectors.toSet());
        Set<String> unknown = column("types.csv", 1)
                .filter(type -> ALL.type(type).isEmpty() && !kinds.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEqualTo(new TreeSet<>(WITHOUT_FIGURES));
    }

    private static Stream<String> column(String file, int index) throws IOException {
        try (var stream = TypeTable.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1)[index]);
        }
    }

    @Test
    void a_printer_of_a_hospital_is_no_inkjet_of_a_home() {
        assertThat(TypeTable.standard().find("Imprimante", Optional.empty())).contains("laser-printer");
        assertThat(ALL.typeDefault("laser-printer").orElseThrow().model().id()).startsWith("laser-printer");
    }
}
