package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import org.junit.jupiter.api.Test;

class SystemWorkloadTest {

    private static final InformationSystem SYSTEM = SystemWorkload.of(1_000);

    @Test
    void has_half_as_many_machines_and_a_twentieth_as_many_applications() {
        assertThat(SYSTEM.problems()).isEmpty();
        assertThat(SYSTEM.inventory().equipment()).hasSize(1_000);
        assertThat(SYSTEM.machines())
                .hasSize(500)
                .isEqualTo(SystemWorkload.of(1_000).machines());
        assertThat(SYSTEM.applications())
                .hasSize(50)
                .allMatch(application -> application.machines().size() >= 10);
        assertThat(SystemWorkload.of(1).machines()).isEmpty();
    }

    @Test
    void its_applications_take_all_that_machines_take() {
        Ours ours = new Ours(Methodology.evalcarbone());
        double equipment = ours.equipment(SYSTEM);
        Ours.Views views = ours.views(SYSTEM);
        assertThat(views.total()).isEqualTo(equipment);
        assertThat(views.machines()).isPositive().isLessThan(equipment);
        assertThat(views.applications()).isCloseTo(views.machines(), within(1e-9 * equipment));
        assertThat(views.lines()).isEqualTo(1_500 + 1_050);
    }
}
