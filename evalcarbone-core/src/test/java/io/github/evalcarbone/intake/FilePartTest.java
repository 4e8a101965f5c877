package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is read in parts gives the lines and the problems of the file in one piece. */
class FilePartTest {

    private static final String HEADER = "modele;type;quantite;dureeDeVie;heuresParJour\n";
    private static final List<String> ROWS =
            List.of("laptop-1;;12;5;8\n", "\n", "server-1;;douze;;\n", "server-1;;7\n", "server-1;;7;;\n", ";;1;;\n");
    private static final CsvInventory FORM = CsvInventory.of(CsvLayout.of("sih-form"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void two_parts_are_the_whole(int cut) {
        List<Equipment> whole = new ArrayList<>();
        Checked<Long> read = FORM.forEach(TextSource.of("a.csv", HEADER + String.join("", ROWS)), whole::add);
        List<Equipment> parts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(part(0, cut, parts).problems());
        problems.addAll(part(cut, ROWS.size(), parts).problems());
        assertThat(parts).isEqualTo(whole).hasSize(2);
        assertThat(problems).isEqualTo(read.problems()).hasSize(3);
    }

    private static Checked<Long> part(int from, int to, List<Equipment> lines) {
        String text = HEADER + String.join("", ROWS.subList(from, to));
        return FORM.withLinesBefore(from).forEach(TextSource.of("a.csv", text), lines::add);
    }

    @Test
    void ids_of_a_part_are_not_compared() {
        String twice = "id;" + HEADER + "a;laptop-1;;1;;\na;laptop-1;;1;;\n";
        assertThat(FORM.forEach(TextSource.of("a.csv", twice), line -> {}).problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.DUPLICATE_LINE_ID);
        Checked<Long> part = FORM.withLinesBefore(7).forEach(TextSource.of("a.csv", twice), line -> {});
        assertThat(part.orThrow()).isEqualTo(2);
    }

    @Test
    void a_part_before_the_header_is_refused() {
        assertThatThrownBy(() -> FORM.withLinesBefore(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of lines [-1] must be 0 or more.");
    }
}
