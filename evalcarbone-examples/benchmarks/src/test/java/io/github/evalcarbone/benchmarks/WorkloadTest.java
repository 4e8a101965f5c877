package io.github.evalcarbone.benchmarks;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private final Workload workload = Workload.of(1_000);

    @Test
    void is_the_same_each_time_and_a_longer_one_begins_with_it() {
        assertThat(Workload.of(1_000).columns()).usingRecursiveComparison().isEqualTo(workload.columns());
        assertThat(Workload.of(2_000).inventory().equipment().subList(0, 1_000))
                .isEqualTo(workload.inventory().equipment());
    }

    @Test
    void stays_within_its_ranges_and_reaches_their_ends() {
        Columns columns = workload.columns();
        assertThat(columns.model()).contains(0, 9);
        assertThat(stream(columns.quantity())).allMatch(quantity -> quantity >= 1 && quantity <= 500);
        assertThat(stream(columns.lifetime())).contains(1.0, 1.5, 10.0).allMatch(years -> years >= 1 && years <= 10);
        assertThat(stream(columns.hours())).contains(1.0, 24.0).allMatch(hours -> hours >= 1 && hours <= 24);
    }

    @Test
    void is_the_same_as_objects_and_as_a_file() throws IOException {
        Path file = workload.csv();
        try {
            Inventory read =
                    CsvInventory.of(CsvLayout.of("sih-form")).load(TextSource.of(file), "benchmark", Workload.DAY);
            assertThat(read).isEqualTo(workload.inventory());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void own_texts_are_equal_but_not_the_same() {
        String first =
                workload.inventoryOfOwnTexts().equipment().get(0).country().orElseThrow();
        assertThat(workload.inventoryOfOwnTexts()).isEqualTo(workload.inventory());
        assertThat(first).isNotSameAs(Workload.COUNTRY);
        assertThat(workload.inventory().equipment().get(0).country().orElseThrow())
                .isSameAs(Workload.COUNTRY);
    }
}
