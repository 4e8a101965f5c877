package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens what is written for spreadsheets, with numbers as numbers. Skipped where it is not installed. */
class LibreOfficeTest {

    private static final String PROGRAM = "soffice";
    private static final int MINUTES = 3;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find() {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
        assumeTrue(isThere, "LibreOffice is not installed: apt-get install --no-install-recommends libreoffice-calc");
    }

    @Test
    void it_opens_the_workbook_with_numbers_as_numbers() throws Exception {
        write("hospital.xlsx", "--format xlsx");
        convert("hospital.xlsx", "ods", "");
        convert("hospital.ods", "xlsx:Calc MS Excel 2007 XML", "");
        try (ReadableWorkbook book = read()) {
            List<Row> types =
                    book.findSheet("Par type d’équipement").orElseThrow().read();
            assertThat(types.get(1).getCell(0).asString()).isEqualTo("Ordinateur fixe");
            assertThat(types.get(1).getCell(1).asNumber()).isEqualByComparingTo("1060");
            assertThat(types.get(1).getCell(2).asNumber()).isEqualByComparingTo("45.1");
            requireNumbers(book.findSheet("Données").orElseThrow().read());
        }
    }

    @Test
    void it_opens_the_french_csv_with_numbers_as_numbers() throws Exception {
        write("hospital.csv", "--format csv-excel");
        // Semicolons (59), quotation marks (34), UTF-8 (76), French (1036), numbers looked for.
        convert(
                "hospital.csv",
                "xlsx:Calc MS Excel 2007 XML",
                "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true");
        try (ReadableWorkbook book = read()) {
            requireNumbers(book.getFirstSheet().read());
        }
    }

    /** The column of values holds numbers, decimals among them. */
    private static void requireNumbers(List<Row> rows) {
        int column = -1;
        for (int i = 0; i < rows.get(0).getCellCount(); i++) {
            column = rows.get(0).getCell(i).asString().equals("Valeur") ? i : column;
        }
        int at = column;
        List<Row> valued = rows.stream()
                .skip(1)
                .filter(row -> row.getOptionalCell(at)
                        .filter(cell -> cell.getType() != CellType.EMPTY)
                        .isPresent())
                .toList();
        assertThat(valued).hasSizeGreaterThan(100);
        assertThat(valued)
                .allSatisfy(row -> assertThat(row.getCell(at).getType()).isEqualTo(CellType.NUMBER));
        assertThat(valued.get(0).getCell(at).asNumber().doubleValue()).isBetween(20_976.6, 20_976.7);
    }

    private void write(String file, String format) {
        Outcome outcome =
                Outcome.of(("assess samples/hospital-600-beds.csv --lang fr " + format + " -o " + folder.resolve(file))
                        .split(" "));
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    private ReadableWorkbook read() throws IOException {
        return new ReadableWorkbook(Files.newInputStream(folder.resolve("converted/hospital.xlsx")));
    }

    /** Converts a file of the folder, or what was converted before. */
    private void convert(String file, String format, String filter) throws Exception {
        Path converted = folder.resolve("converted");
        Path source = file.endsWith(".ods") ? converted.resolve(file) : folder.resolve(file);
        List<String> command = Stream.of(
                        PROGRAM,
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        filter,
                        "--convert-to",
                        format,
                        "--outdir",
                        converted.toString(),
                        source.toString())
                .filter(word -> !word.isEmpty())
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }
}
