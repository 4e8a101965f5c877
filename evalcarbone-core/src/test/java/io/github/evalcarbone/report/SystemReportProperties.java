package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.VirtualMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

/** Laws of the report of a system, whatever runs where and whatever is missing. */
class SystemReportProperties {

    /** Two or more of each, so that large systems have lines that are combined. */
    private static SystemFootprint footprint(long seed) {
        Random random = new Random(seed);
        int hosts = 1 + random.nextInt(12);
        int machines = random.nextInt(40);
        List<String> models = List.of("server-1", "laptop-1", "nobody knows", "sealed");
        InformationSystemBuilder system = InformationSystem.builder(Inventory.of(
                "x",
                LocalDate.of(2026, 1, 1),
                IntStream.range(0, hosts)
                        .mapToObj(i -> Equipment.of(models.get(random.nextInt(models.size())))
                                .withId("e" + i)
                                .withQuantity(random.nextInt(4))
                                .withCountry(random.nextInt(5) == 0 ? "Atlantis" : "FR"))
                        .toList()));
        IntStream.range(0, machines).forEach(i -> {
            VirtualMachine machine =
                    VirtualMachine.computing("m" + i, "e" + random.nextInt(hosts), 1 + random.nextInt(8));
            system.add(random.nextInt(6) == 0 ? machine.withAllocationKey(random.nextInt(8) / 10.0) : machine);
        });
        IntStream.range(0, random.nextInt(8))
                .forEach(i -> system.add(Application.of(
                        "a" + i,
                        random.ints(random.nextInt(4), 0, Math.max(1, machines))
                                .distinct()
                                .mapToObj(m -> "m" + m)
                                .toArray(String[]::new))));
        system.add(Host.ofVcpus("e0", 64));
        InformationSystem built = system.build();
        RuleSet equipment = random.nextBoolean()
                ? RuleSet.of("evalcarbone", "1.1.0")
                : RuleSet.find("numecoeval-2.2").orElseThrow();
        RuleSet sharing = random.nextBoolean()
                ? RuleSet.of("system-evalcarbone", "1.1.0")
                : RuleSet.of("system-numecoeval", "1.0.0");
        return FootprintCalculator.of(Methodology.of(equipment, sharing), Samples.FACTORS)
                .calculate(built);
    }

    private static List<Table> tables(SystemFootprint footprint) {
        return SystemReport.blocks(
                        footprint,
                        SystemReport.equipment(footprint, Samples.FACTORS, Language.ENGLISH),
                        BesideTotal.NONE)
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> !table.total().isEmpty())
                .toList();
    }

    private static BigDecimal number(String cell) {
        String digits = cell.replace(",", "").replace("%", "").replace('\u2212', '-');
        return digits.isEmpty() || digits.equals("unknown") ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    @Property(tries = 100)
    void every_table_adds_up_as_printed_to_the_one_total(@ForAll long seed) {
        SystemFootprint footprint = footprint(seed);
        Optional<BigDecimal> total = Optional.empty();
        for (Table table : tables(footprint)) {
            for (int column = 1; column < table.columns().size(); column++) {
                int at = column;
                assertThat(table.rows().stream()
                                .map(row -> number(row.get(at)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(table.toString())
                        .isEqualByComparingTo(number(table.total().get(at)));
            }
            int shares = footprint.total(CLIMATE_CHANGE).isComplete()
                            && !footprint.total(CLIMATE_CHANGE).known().isZero()
                    ? 1
                    : 0;
            BigDecimal tonnes = number(table.total().get(table.total().size() - 1 - shares));
            assertThat(tonnes).isEqualByComparingTo(total.orElse(tonnes));
            total = Optional.of(tonnes);
        }
    }

    @Property(tries = 100)
    void the_values_of_the_csv_add_up_and_what_is_missing_says_why(@ForAll long seed) {
        SystemFootprint footprint = footprint(seed);
        SystemReport report = SystemReport.of(footprint, Samples.FACTORS, Language.FRENCH);
        double total = footprint.equipment().total(CLIMATE_CHANGE).known().value();
        for (String csv : List.of(report.csvByMachine(), report.csvByApplication())) {
            List<List<String>> rows = csv.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
            double sum = rows.stream()
                    .filter(row ->
                            row.get(5).equals("CLIMATE_CHANGE") && !row.get(7).isEmpty())
                    .mapToDouble(row -> Double.parseDouble(row.get(7)))
                    .sum();
            assertThat(sum).isCloseTo(total, Offset.offset(1e-9 * Math.max(1, total)));
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.get(7) + row.get(8)).isNotEmpty());
        }
    }

    @Property(tries = 100)
    void a_part_with_a_gap_is_marked_and_counted_as_not_complete(@ForAll long seed) {
        SystemFootprint footprint = footprint(seed);
        String text =
                SystemReport.of(footprint, Samples.FACTORS, Language.ENGLISH).text();
        footprint.applications().lines().stream()
                .filter(line -> line.object().isPresent())
                .forEach(line ->
                        assertThat(text.contains("\n" + line.id() + " *")).isEqualTo(!line.isComplete(CLIMATE_CHANGE)));
    }
}
