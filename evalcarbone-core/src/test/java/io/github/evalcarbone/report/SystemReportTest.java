package io.github.evalcarbone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.VirtualMachine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemReportTest {

    private static final Inventory EQUIPMENT = Inventory.of(
            "Small",
            LocalDate.of(2026, 1, 1),
            List.of(
                    Equipment.of("laptop-1").withId("host").withCountry("FR"),
                    Equipment.of("nobody knows").withId("lost").withCountry("FR"),
                    Equipment.of("laptop-1").withId("laptops").withQuantity(2).withCountry("FR")));

    private static SystemReport report(InformationSystemBuilder builder, Language language) {
        InformationSystem system = builder.build();
        return SystemReport.of(
                FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS)
                        .calculate(system),
                Samples.FACTORS,
                language);
    }

    private static InformationSystemBuilder system() {
        return InformationSystem.builder(EQUIPMENT)
                .add(Host.ofVcpus("host", 16))
                .add(VirtualMachine.computing("vm-1", "host", 8).withLabel("=SUM(1)"))
                .add(VirtualMachine.computing("vm-2", "host", 4))
                .add(VirtualMachine.computing("vm-3", "lost", 4))
                .add(new Application(
                        "PACS",
                        "PACS",
                        List.of("vm-1", "vm-3"),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Optional.of("Imaging; all")))
                .add(Application.of("DPI", "vm-3"))
                .add(Application.of("LABO", "vm-1"));
    }

    @Test
    void idle_capacity_machines_without_application_and_unknown_values_are_in_the_table() {
        String text = report(system(), Language.ENGLISH).text();
        String table = text.substring(text.indexOf("By application"), text.indexOf("By virtual machine"));
        assertThat(table.lines().map(line -> line.replaceAll(" {2,}", "|")).toList())
                .contains(
                        "Complete applications: 1 of 3. The table has the total of the system: it is another view of it, not")
                .anyMatch(line -> line.startsWith("PACS *|0."))
                .anyMatch(line -> line.startsWith("LABO|0."))
                .anyMatch(line -> line.startsWith("DPI *|unknown"))
                .anyMatch(line -> line.startsWith("Unallocated: host laptop-1|0."))
                .anyMatch(line -> line.startsWith("No application: vm-2|"))
                .anyMatch(line -> line.startsWith("No application: laptops"))
                .anyMatch(line -> line.startsWith("Total *|"));
    }

    /** A variable of the common type must not choose the report of a flat list of lines. */
    @Test
    void a_system_has_its_own_report_whatever_it_is_held_as() {
        InformationSystem system =
                system().add(new NetworkUse("line", "nobody knows", 5)).build();
        Footprint footprint = FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS)
                .calculate(system);
        FootprintReport report = FootprintReport.of(footprint, Samples.FACTORS, Language.ENGLISH);
        SystemReport own = SystemReport.of((SystemFootprint) footprint, Samples.FACTORS, Language.ENGLISH);
        assertThat(report.text()).isEqualTo(own.text()).contains("Equipment and services");
        assertThat(report.markdown()).isEqualTo(own.markdown());
        assertThat(EmissionsReport.of(footprint, Samples.FACTORS, EmissionsStandard.BEGES, Language.ENGLISH)
                        .text())
                .contains("4.5 Purchased services *");
    }

    @Test
    void services_add_to_the_total_and_mail_is_reported_beside_it() {
        String text = report(
                        system().add(new NetworkUse("line", "nobody knows", 5))
                                .add(new Messaging("m", YearMonth.of(2026, 1), 1, 1, 1)),
                        Language.ENGLISH)
                .text();
        assertThat(text.replaceAll(" {2,}", "|"))
                .contains(
                        "\nTotal: at least 0.1110 t CO2e per year; 2 of 4 lines incomplete\n\nEquipment and services\n",
                        "\nEquipment alone\n---------------\n\nTotal: at least 0.1110 t CO2e per year; 1 of 3 lines incomplete\n",
                        "\nEquipment *|0.",
                        "\nline *|unknown",
                        "1 month of mail: unknown. Not in the total",
                        "line: No factor is known for [nobody knows] (…).",
                        "m: No factor is known for [mail.megabyte] (…).");
    }

    @Test
    void it_is_written_in_french_too() {
        assertThat(report(system(), Language.FRENCH).markdown())
                .contains(
                        "## Par application",
                        "## Par machine virtuelle",
                        "| Sans application\u00a0: vm-2 |",
                        "| Sans machine\u00a0: laptops",
                        "| Non réparti\u00a0: host",
                        "## Règles de partage");
    }

    @Test
    void a_table_without_any_part_is_left_out() {
        assertThat(report(InformationSystem.builder(EQUIPMENT).add(VirtualMachine.of("vm", "host")), Language.ENGLISH)
                        .text())
                .contains("By virtual machine")
                .doesNotContain("By application");
    }

    @Test
    void the_csv_quotes_texts_runs_no_formula_and_says_what_is_missing() {
        SystemReport report = report(system(), Language.ENGLISH);
        assertThat(report.csvByMachine().lines().toList())
                .startsWith("kind;line;label;host;phase;category;unit;value;gap;rows;allocation;"
                        + "inventory;evaluationDate;ruleSet;datasets")
                .anyMatch(
                        line -> line.startsWith("PART;vm-1;'=SUM(1);host;MANUFACTURING;CLIMATE_CHANGE;kg CO2 eq/year;"))
                .anyMatch(line -> line.startsWith("PART;vm-3;vm-3;lost;USE;CLIMATE_CHANGE;kg CO2 eq/year;;EVC-5"))
                .anyMatch(line -> line.startsWith("UNALLOCATED;lost;") && line.contains(";;EVC-5"))
                .allMatch(line ->
                        line.startsWith("kind;") || line.contains(";system-evalcarbone 1.1.0;Small;2026-01-01;"));
        assertThat(report.csvByApplication())
                .startsWith("kind;line;label;domain;")
                .contains("PART;PACS;PACS;\"Imaging; all\";USE;CLIMATE_CHANGE;");
    }
}
