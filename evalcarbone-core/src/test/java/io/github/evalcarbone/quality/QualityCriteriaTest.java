package io.github.evalcarbone.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualityCriteriaTest {

    private static final QualityCriteria CRITERIA = QualityCriteria.standard();

    @Test
    void each_situation_has_a_criterion_and_each_criterion_is_a_situation() {
        assertThat(CRITERIA.criteria())
                .extracting(QualityCriterion::id)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Situation.values()).map(Situation::id).toList());
    }

    @Test
    void what_is_to_be_collected_leads_to_a_better_grade_of_the_same_datum() {
        for (QualityCriterion criterion : CRITERIA.criteria()) {
            criterion.reaches().map(CRITERIA::criterion).ifPresent(reached -> {
                assertThat(reached.grade().isBetterThan(criterion.grade()))
                        .as(criterion.id())
                        .isTrue();
                assertThat(reached.datum()).isEqualTo(criterion.datum());
                assertThat(criterion.collect()).isNotEqualTo(Bilingual.EMPTY);
            });
            assertThat(criterion.grade() == Grade.A || !criterion.collect().equals(Bilingual.EMPTY))
                    .as(criterion.id())
                    .isTrue();
        }
    }

    @Test
    void titles_have_the_limits_of_the_data() {
        assertThat(CRITERIA.criterion("quantity-old").titles().in(Language.ENGLISH))
                .isEqualTo("a count older than 24 months");
        assertThat(CRITERIA.criterion("mix-old").titles().in(Language.FRENCH))
                .isEqualTo("mix électrique de plus de 3 ans");
        assertThat(CRITERIA.criteria())
                .noneMatch(criterion -> criterion.titles().toString().contains("{"));
    }

    /** The squared deviations are those of the original factors of the pedigree matrix, with the basic factor 1.05. */
    @Test
    void deviations_are_those_of_the_pedigree_matrix() {
        assertDeviation(Grade.A, 1, 1, 1, 1, 1);
        assertDeviation(Grade.B, 1.05, 1, 1.03, 1, 1);
        assertDeviation(Grade.C, 1.1, 1.02, 1.1, 1.01, 1.2);
        assertDeviation(Grade.D, 1.2, 1.05, 1.2, 1.02, 1.5);
        assertDeviation(Grade.E, 1.5, 1.2, 1.5, 1.1, 2);
    }

    private static void assertDeviation(Grade grade, double... factors) {
        double squares = DoubleStream.concat(DoubleStream.of(1.05), DoubleStream.of(factors))
                .map(factor -> Math.log(factor) * Math.log(factor))
                .sum();
        assertThat(CRITERIA.scale(grade).squaredDeviation())
                .as(grade.name())
                .isEqualTo(Math.exp(Math.sqrt(squares)), within(0.00005));
    }

    @Test
    void a_grade_has_its_place_in_other_scales() {
        assertThat(CRITERIA.scales()).extracting(GradeScale::bilanCarbone).isEqualTo(List.of("5", "4", "3", "2", "1"));
        assertThat(CRITERIA.scales())
                .extracting(GradeScale::pcr)
                .isEqualTo(List.of("high", "high", "medium", "low", "none"));
        assertThat(CRITERIA.scale(Grade.C).glpi()).isEqualTo("1, 2");
        assertThat(CRITERIA.scale(Grade.D).boavizta()).isEqualTo("ARCHETYPE, DEFAULT");
        assertThat(CRITERIA.scale(Grade.E).numecoeval()).isEqualTo("absent");
    }
}
