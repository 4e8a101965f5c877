package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A result is marked complete if and only if each row that was read and not left out on purpose was computed, in every
 * edition of the program.
 */
class CompletenessProperties {

    private static final String HEADER = "nomEquipementPhysique;modele;type;quantite;paysDUtilisation;statut\n";
    private static Path folder = Path.of("");

    /** A row of an inventory, and what becomes of it. */
    enum Row {
        COMPUTED("ordinateur-portable-1;Ordinateur portable;2;France;En service", true),
        COMPUTED_BY_TYPE("nobody knows;Ordinateur portable;1;France;En service", true),
        LEFT_OUT_BY_STATUS("ordinateur-portable-1;Ordinateur portable;1;France;Retired", true),
        WITHOUT_DEVICE("nobody knows;nothing of the kind;1;France;En service", false),
        WITHOUT_ELECTRICITY("ordinateur-portable-1;Ordinateur portable;1;Atlantis;En service", false),
        WITH_A_WORD_AS_QUANTITY("ordinateur-portable-1;Ordinateur portable;many;France;En service", false),
        WITH_LESS_THAN_NOTHING("ordinateur-portable-1;Ordinateur portable;-1;France;En service", false),
        WITHOUT_QUANTITY("ordinateur-portable-1;Ordinateur portable;;France;En service", false);

        private final String cells;
        private final boolean isComplete;

        Row(String cells, boolean isComplete) {
            this.cells = cells;
            this.isComplete = isComplete;
        }
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("completeness");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void a_result_is_complete_if_and_only_if_all_was_computed(@ForAll @Size(min = 0, max = 5) List<Row> rows) {
        Path file = written(rows);
        boolean isComplete = rows.stream().allMatch(row -> row.isComplete);
        assertThat(assess(file).code()).isZero();
        assertThat(assess(file, "--strict").code()).isEqualTo(isComplete ? Program.DONE : Program.GAPS);
        assertThat(isMarked(assess(file, "--lang", "en"), "Total: at least")).isNotEqualTo(isComplete);
        assertThat(isMarked(assess(file, "--lang", "fr"), "Total : au moins")).isNotEqualTo(isComplete);
        assertThat(isMarked(assess(file, "--format", "markdown"), "at least")).isNotEqualTo(isComplete);
        assertThat(isMarked(assess(file, "--format", "json"), "\"complete\" : false"))
                .isNotEqualTo(isComplete);
        assertThat(isMarked(assess(file, "--report", "ghg-protocol"), "Total: at least"))
                .isNotEqualTo(isComplete);
        assertThat(isMarked(assess(file, "--report", "beges", "--lang", "fr"), "Total : au moins"))
                .isNotEqualTo(isComplete);
        assertThat(isMarked(assess(file, "--format", "csv"), ";EVC-5", "REFUSED"))
                .isNotEqualTo(isComplete);
    }

    private static boolean isMarked(Outcome outcome, String... marks) {
        String text = outcome.out().replace('\u00a0', ' ').replace('\u202f', ' ');
        return Stream.of(marks).anyMatch(text::contains);
    }

    private static Outcome assess(Path file, String... options) {
        List<String> fixed = List.of("assess", file.toString(), "--factors", "sih", "--on-problem", "skip");
        return Outcome.of(Stream.concat(fixed.stream(), Stream.of(options)).toArray(String[]::new));
    }

    /** A row that is computed comes first: without any line there is no report. */
    private static Path written(List<Row> rows) {
        StringBuilder text = new StringBuilder(HEADER).append("first;").append(Row.COMPUTED.cells);
        for (int i = 0; i < rows.size(); i++) {
            text.append("\nrow-").append(i).append(';').append(rows.get(i).cells);
        }
        try {
            return Files.writeString(folder.resolve("inventory.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
