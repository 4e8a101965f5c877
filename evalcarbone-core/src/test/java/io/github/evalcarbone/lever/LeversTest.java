package io.github.evalcarbone.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.CloudMove;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeversTest {

    @Test
    void each_says_what_is_done_and_where_its_figures_come_from_in_both_languages() {
        assertThat(Levers.standard()).hasSizeBetween(10, LeverStudy.MOST).allSatisfy(lever -> {
            assertThat(lever.titles().french())
                    .isNotBlank()
                    .isNotEqualTo(lever.titles().english());
            assertThat(lever.source().french()).endsWith(".");
            assertThat(lever.source().english()).endsWith(".");
            assertThat(lever.scenario().name()).isEqualTo(lever.id());
        });
        assertThat(Levers.standard()).extracting(Lever::id).doesNotHaveDuplicates();
    }

    @Test
    void a_scenario_of_a_whole_system_is_no_lever() {
        Scenario cloud = Scenario.of("cloud", new CloudMove(Set.of(), "FR"));
        assertThatIllegalArgumentException().isThrownBy(() -> Levers.of(cloud, Bilingual.EMPTY));
    }
}
