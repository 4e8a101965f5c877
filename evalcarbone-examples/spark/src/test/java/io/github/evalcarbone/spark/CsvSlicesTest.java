package io.github.evalcarbone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.GroupedTotals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is cut, also within rows, cells and letters: each row is read once, and has its line in the file. */
class CsvSlicesTest {

    private static final String HEADER = "nomEquipementPhysique;modele;type;quantite;dureeUsageInterne;nomEntite\n";
    private static final String ROWS = """
            a;ecran-1;;12;5;Hôpital « Nord »

            b;ecran-1;;douze;5;"deux
            lignes; et ""des guillemets""
            "
            c;ecran-1;;7;;"
            "
            d;ecran-1;;x;;e
            """;

    @Test
    void every_cut_gives_the_same(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + ROWS);
        Path noEnd = Files.writeString(folder.resolve("b.csv"), HEADER + ROWS.stripTrailing());
        try (SparkSession session = Session.JAVA.start()) {
            for (Path one : List.of(file, noEnd)) {
                GroupedTotals expected = OneThread.csv(one).partial().orElseThrow();
                for (int partitions : List.of(1, 2, 3, 5, 7, 11, 40, 300)) {
                    PartTotals read = SameBitsTest.csv(one, partitions, session);
                    OneThread.assertSame(read.totals(), expected);
                    assertThat(read.problems()).isEqualTo(OneThread.csv(one).problems());
                }
            }
        }
    }

    @Test
    void what_cannot_be_cut_is_read_in_one_piece(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + ROWS);
        Path utf16 = Files.write(folder.resolve("b.csv"), (HEADER + ROWS).getBytes(Charset.forName("UTF-16")));
        Path zipped = folder.resolve("c.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(file, stream);
        }
        try (SparkSession session = Session.KRYO.start()) {
            String expected = OneThread.groups(OneThread.csv(file).partial().orElseThrow());
            for (Path one : List.of(utf16, zipped)) {
                assertThat(OneThread.groups(SameBitsTest.csv(one, 4, session).totals()))
                        .isEqualTo(expected);
            }
            PartTotals all = SameBitsTest.csv(folder, 4, session);
            assertThat(all.totals().total().lineCount()).isEqualTo(6);
            assertThat(all.problems()).hasSize(6);
        }
    }
}
