package io.github.evalcarbone.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the job: amounts with what is missing beside them, rows that were refused with their file and row. */
class FootprintJobTest {

    @Test
    void tables_have_the_totals_and_all_that_is_missing(@TempDir Path folder) throws IOException {
        Sample sample = Sample.of(1_500);
        Path csv = sample.csv(folder);
        String output = folder.resolve("out").toString();
        Session.KRYO.start(); // the job takes it, and stops it
        FootprintJob.main(
                "--input",
                csv.toString(),
                "--format",
                "csv",
                "--layout",
                "numecoeval",
                "--by",
                "department,equipment_type",
                "--date",
                "2026-01-01",
                "--partitions",
                "5",
                "--output",
                output);
        try (SparkSession session = Session.JAVA.start()) {
            GroupedTotals expected = OneThread.csv(csv).partial().orElseThrow();
            groups(session.read().parquet(output + "/groups"), expected);
            total(session.read().parquet(output + "/total"), expected.total());
            problems(session.read().parquet(output + "/problems"), csv);
            assertThat(sum(session.read().parquet(output + "/gaps")))
                    .isEqualTo(expected.total().gaps().stream()
                            .mapToLong(gap -> gap.lines())
                            .sum());
            assertThat(sum(session.read().parquet(output + "/findings")))
                    .isEqualTo(expected.total().findings().stream()
                            .mapToLong(finding -> finding.lines())
                            .sum());
            assertThat(session.read().parquet(output + "/issues").count())
                    .isEqualTo(expected.groups().values().stream()
                            .mapToLong(group -> group.issues().size())
                            .sum());
            assertThat(session.read().parquet(output + "/remarks").count())
                    .isEqualTo(expected.total().remarks().size());
            assertThat(session.read().parquet(output + "/totals").count())
                    .isEqualTo(expected.groups().size());
        }
    }

    private static void groups(Dataset<Row> table, GroupedTotals expected) {
        int categories = expected.total().categories().size();
        assertThat(table.columns()).startsWith("department", "equipment_type", "category", "unit", "amount");
        assertThat(table.count()).isEqualTo((long) expected.groups().size() * categories);
        assertThat(table.where("is_complete").count()).isZero(); // any group may lack a row that was refused
        assertThat(table.where("refused_rows IS NOT NULL").count()).isZero();
        assertThat(table.where("amount IS NULL AND missing_values = 0").count()).isZero();
    }

    private static void total(Dataset<Row> table, FootprintTotals expected) {
        List<Row> rows = table.collectAsList();
        assertThat(rows).hasSameSizeAs(expected.categories());
        for (Row row : rows) {
            ImpactCategory category = ImpactCategory.find(row.getAs("category")).orElseThrow();
            assertThat((Double) row.getAs("amount"))
                    .isEqualTo(expected.total(category).known().value());
            assertThat((Long) row.getAs("lines")).isEqualTo(expected.lineCount());
            assertThat((Long) row.getAs("refused_rows"))
                    .isEqualTo(expected.coverage().setAside().refused())
                    .isPositive();
            assertThat((Boolean) row.getAs("is_complete")).isFalse();
        }
    }

    private static void problems(Dataset<Row> table, Path csv) throws IOException {
        Row first = table.where("code = 'EVC-1008'").first();
        assertThat((String) first.getAs("file")).isEqualTo(csv.toString());
        assertThat((String) first.getAs("message_fr")).isEqualTo("[douze] doit être un nombre.");
        assertThat(Files.readAllLines(csv).get((int) first.getAs("row") - 1)).contains(";douze;");
    }

    private static long sum(Dataset<Row> table) {
        return table.selectExpr("sum(lines)").first().getLong(0);
    }

    @Test
    void a_file_without_a_row_is_not_an_inventory_of_nothing(@TempDir Path folder) throws IOException {
        Path header =
                Files.writeString(folder.resolve("header.csv"), "modele;type;quantite;dureeDeVie;heuresParJour\n");
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "a;b\n1;2\n3;4\n");
        try (SparkSession session = Session.JAVA.start()) {
            for (Path file : List.of(header, wrong)) {
                PartTotals read = SameBitsTest.csv(file, 3, session);
                assertThat(read.problems()).isNotEmpty();
                assertThat(read.totals().total().coverage().isComplete()).isFalse();
                assertThat(read.totals().total().lineCount()).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date 2026-01-01 --output out|The option [--input] must be there.",
                "--input a --date 1.1.2026 --output out|The day [1.1.2026] must be like 2026-01-31.",
                "--input a --date 2026-01-01 --output out --by colour|The facet [colour] is not known.",
                "--input a --date 2026-01-01 --output out --by line|The facets [LINE] must be those of groups of lines.",
                "--input a --date 2026-01-01 --output out --factors sah|[sah] must be one of [ademe, ember, hospital, sih].",
                "--input a --date 2026-01-01 --output out --rules mine|[mine] must be one of",
                "--input a --date 2026-01-01 --output|The option [--output] must have a value.",
                "--colour red|The option [--colour] is not known."
            })
    void wrong_options_say_what_they_must_be(String options, String message) {
        assertThatThrownBy(() ->
                        LineCalculator.of(JobArguments.of(options.split(" ")).settings()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
