package io.github.evalcarbone.intake.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the tables of hosts, machines, applications and messaging. */
class TableNumbersTest {

    private static final Inventory INVENTORY = Inventory.of(
            "x", LocalDate.of(2026, 1, 1), List.of(Equipment.ofType("server").withId("h")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234   |         | 1.234   |
            1,234   |         | 1.234   |
            1,5     |         | 1.5     |
            1 234,5 |         | 1234.5  |
            1.234,5 |         | 1234.5  |
            1.234   | 12,5    | 1234    | EVC-1090 [1.234, 1234, 12,5, 3]
            1.234   | 12.5    | 1.234   | EVC-1090 [1.234, 1.234, 12.5, 3]
            1,234   | 12.5    | 1234    | EVC-1090 [1,234, 1234, 12.5, 3]
            1.234   | 1.234,5 | 1234    | EVC-1090 [1.234, 1234, 1.234,5, 3]
            1,5     | 2.5     | 1.5     | EVC-1091 [2.5, 1,5, 2, 2.5, 3, 0, ]
            """)
    void a_column_of_machines_decides_and_else_the_format(String first, String second, double storage, String remark) {
        Checked<InformationSystem> read = machines("capaciteStockage", first, second == null ? "" : second);
        assertThat(read.orThrow().machines().get(0).storageGigabytes()).contains(storage);
        assertThat(texts(read.remarks())).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @Test
    void a_range_decides_too() {
        assertThat(machines("cleRepartition", "0.125", "0,5").orThrow().machines())
                .extracting(machine -> machine.allocationKey().orElseThrow())
                .containsExactly(0.125, 0.5);
    }

    @Test
    void cells_of_both_notations_leave_open_ones_out_as_one_problem() {
        Checked<InformationSystem> read = machines("capaciteStockage", "12,5", "12.5", "1,234", "7", "1.200");
        assertThat(read.partial().orElseThrow().machines())
                .extracting(VirtualMachine::id)
                .containsExactly("m0", "m1", "m3");
        assertThat(texts(read.problems())).containsExactly("EVC-1091 [1,234, 12,5, 2, 12.5, 3, 2, 4,6]");
        assertThat(read.problems().get(0).location().name()).isEqualTo("capaciteStockage");
        assertThat(read.problems().get(0).message(Language.ENGLISH))
                .isEqualTo(
                        "[1,234] must be written in the same way as the rest of its column: [12,5] in row 2 and [12.5] "
                                + "in row 3 contradict each other. 2 rows left out.");
    }

    @Test
    void applications_and_messaging_are_read_the_same_way() {
        Checked<InformationSystem> read = SystemTables.none()
                .withApplications(TextSource.of("a.csv", """
                        nomApplication;typeEnvironnement;nomEquipementPhysique;poids
                        a;prod;h;1.234
                        b;prod;h;12,5
                        """))
                .withMessaging(TextSource.of("m.csv", """
                        moisAnnee;nombreMailEmis;nombreMailEmisXDestinataires;volumeTotalMailEmis
                        012026;1,200;5,400;12.5
                        """))
                .read(INVENTORY);
        assertThat(read.orThrow().applications())
                .extracting(Application::weights)
                .containsExactly(Map.of("h", 1234.0), Map.of("h", 12.5));
        assertThat(read.orThrow().messaging().get(0).mails()).isEqualTo(1200);
        assertThat(read.orThrow().messaging().get(0).deliveries()).isEqualTo(5400);
        assertThat(texts(read.remarks()))
                .containsExactly(
                        "EVC-1090 [1.234, 1234, 12,5, 3]",
                        "EVC-1090 [1,200, 1200, 12.5, 2]",
                        "EVC-1090 [5,400, 5400, 12.5, 2]");
    }

    @Test
    void an_undecided_column_of_hosts_is_one_problem_and_another_column_decides() {
        Checked<List<Host>> open = hosts("hote;memoireGo\nh;1.234\ni;2.345\nj;12\n");
        assertThat(open.partial().orElseThrow()).extracting(Host::equipment).containsExactly("j");
        assertThat(texts(open.problems())).containsExactly("EVC-1017 [1.234, 2, 2-3]");
        Checked<List<Host>> decided = hosts("hote;memoireGo;stockageTo\nh;1.234;1,5\ni;2.345;2\n");
        assertThat(decided.orThrow())
                .extracting(host -> host.memoryGigabytes().orElseThrow())
                .containsExactly(1234.0, 2345.0);
        assertThat(texts(decided.remarks())).containsExactly("EVC-1090 [1.234, 1234, 1,5, 2]");
    }

    private static Checked<List<Host>> hosts(String text) {
        return HostTable.read(TextSource.of("h.csv", text));
    }

    private static Checked<InformationSystem> machines(String column, String... cells) {
        StringBuilder text = new StringBuilder("nomEquipementVirtuel;nomEquipementPhysique;" + column + "\n");
        for (int i = 0; i < cells.length; i++) {
            text.append("m").append(i).append(";h;").append(cells[i]).append('\n');
        }
        return SystemTables.none()
                .withVirtualMachines(TextSource.of("m.csv", text.toString()))
                .read(INVENTORY);
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.values())
                .toList();
    }
}
