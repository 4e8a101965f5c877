package io.github.evalcarbone.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A dataset, or a choice among datasets, is a folder of {@code evalcarbone-factors}: every list of them in this project follows from
 * the folders.
 * <p>
 * After a change of them, {@code mvn -pl evalcarbone-core,evalcarbone-factors,evalcarbone-factors/publishing test
 * -Dtest=DatasetListsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true} writes the lists anew and fails.
 */
class DatasetListsTest {

    static List<DatasetFolder> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ProjectFolder.root().resolve("evalcarbone-factors"))) {
            return folders.filter(DatasetFolder::isPublished)
                    .sorted()
                    .map(DatasetFolder::new)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_folder_has_all_that_a_dataset_needs(DatasetFolder folder) {
        assertThat(folder.missing()).as("what is missing").isEmpty();
    }

    static List<DatasetList> lists() {
        return DatasetList.ALL;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_list_has_these_datasets(DatasetList list) throws IOException {
        Path file = ProjectFolder.root().resolve(list.file());
        String text = Files.readString(file);
        String expected = list.written(text, folders());
        if (Boolean.getBoolean("golden.update") && !text.equals(expected)) {
            Files.writeString(file, expected);
            fail(file + " was written anew. Read the difference, then run the test without golden.update.");
        }
        assertThat(text).as(list.file()).isEqualTo(expected);
    }

    @Test
    void there_are_datasets() throws IOException {
        assertThat(folders()).extracting(DatasetFolder::id).contains("ademe", "sih");
        assertThat(folders())
                .filteredOn(folder -> !folder.isDataset())
                .extracting(DatasetFolder::id)
                .containsExactly("recommended");
    }
}
