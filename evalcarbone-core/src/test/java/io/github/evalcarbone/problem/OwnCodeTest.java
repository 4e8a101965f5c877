package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A program has codes of its own, whose problems are as good as any. */
class OwnCodeTest {

    private static final Problem PROBLEM = Problem.of(OwnCode.NO_METER, Location.file("a.csv"), "A", "12000");

    /** The same code as another object, as a file gives it. */
    private record Read(String code, Severity severity, Bilingual message, Bilingual hint) implements ProblemCode {}

    @Test
    void its_values_are_written_as_people_do() {
        assertThat(PROBLEM.message(Language.FRENCH)).isEqualTo("[A] n’a pas de compteur depuis 12\u202f000 jours.");
        assertThat(PROBLEM.severity()).isEqualTo(Severity.WARNING);
        assertThat(PROBLEM).hasToString("ACME-1 a.csv: [A] has no meter. Ask A.");
    }

    @Test
    void it_is_compared_by_the_text_of_its_code() {
        Problem read = new Problem(
                new Read("ACME-1", Severity.ERROR, Bilingual.EMPTY, Bilingual.EMPTY),
                Severity.WARNING,
                Location.file("a.csv"),
                List.of("A", "12000"));
        assertThat(read).isEqualTo(PROBLEM).hasSameHashCodeAs(PROBLEM);
        assertThat(read.is(OwnCode.NO_METER)).isTrue();
        assertThat(read.is(OwnCode.NO_BUILDING)).isFalse();
    }

    @Test
    void every_part_counts() {
        assertThat(PROBLEM)
                .isNotEqualTo(Problem.of(OwnCode.NO_BUILDING, Location.file("a.csv"), "A", "12000"))
                .isNotEqualTo(Problem.of(OwnCode.NO_METER, Location.file("b.csv"), "A", "12000"))
                .isNotEqualTo(Problem.of(OwnCode.NO_METER, Location.file("a.csv"), "A"))
                .isNotEqualTo(new Problem(OwnCode.NO_METER, Severity.INFO, PROBLEM.location(), PROBLEM.values()));
    }
}
