package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads sheets of XLSX and ODS files as CSV. */
public final class Spreadsheets {

    private static final Pattern NAMES = Pattern.compile(".*\\.(xlsx|xlsm|ods)", Pattern.DOTALL);

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** The content that distinguishes an encrypted XLSX file from an old XLS file. */
    private static final String ENCRYPTED_XLSX = latin1("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ENCRYPTED_ODS = "encryption-data";

    private Spreadsheets() {}

    /**
     * Returns whether a file is a spreadsheet, by the extension of its name.
     *
     * @param file  the name
     * @return whether it ends in .xlsx, .xlsm or .ods
     */
    public static boolean isOne(String file) {
        return NAMES.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Reads a sheet. The kind of the file is determined by its content.
     *
     * @param source  the file, at most 32 MiB
     * @param sheet  the name of the sheet; if empty, the sheet is read whose header fits one of the layouts of the library best
     * @return the sheet, or the reason why the file is not read: damaged, protected by a password, too large, without
     *     such a sheet
     */
    public static Checked<CsvSheet> read(TextSource source, Optional<String> sheet) {
        return read(source, sheet, CsvInventory.of(CsvLayout.shipped()));
    }

    /**
     * Reads a sheet for a reader, which finds its header. The kind of the file is determined by its content.
     *
     * @param source  the file, at most 32 MiB
     * @param sheet  the name of the sheet; if empty, the sheet is read whose header fits the reader best. If none fits, it is the
     *     first that is not empty; if several inventories fit alike, it must be named
     * @param reader  the reader
     * @return the sheet, or the reason why the file is not read: damaged, protected by a password, too large, without
     *     such a sheet
     */
    public static Checked<CsvSheet> read(TextSource source, Optional<String> sheet, CsvInventory reader) {
        String file = source.name();
        try (InputStream stream = source.open()) {
            byte[] bytes = stream.readNBytes(Limits.FILE + 1);
            Limits.require(bytes.length, Limits.FILE, "bytes");
            return startsWithOle(bytes)
                    ? Checked.failed(List.of(ofOle(bytes).problem(file)))
                    : read(bytes, file, sheet, reader);
        } catch (Refusal e) {
            return Checked.failed(List.of(e.problem(file)));
        } catch (IOException e) {
            return Checked.failed(List.of(Problem.of(CoreCode.UNREADABLE_FILE, Location.file(file), file)));
        }
    }

    private static boolean startsWithOle(byte[] bytes) {
        return Arrays.equals(OLE, Arrays.copyOf(bytes, OLE.length));
    }

    private static Refusal ofOle(byte[] bytes) {
        boolean isEncrypted = latin1(bytes).contains(ENCRYPTED_XLSX);
        return new Refusal(isEncrypted ? SpreadsheetCode.PASSWORD_PROTECTED : SpreadsheetCode.NOT_A_SPREADSHEET);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Checked<CsvSheet> read(byte[] bytes, String file, Optional<String> sheet, CsvInventory reader)
            throws Refusal {
        try (Parts parts = Parts.of(bytes)) {
            Workbook book = workbook(bytes, parts);
            Shapes shapes = Shapes.of(book, reader);
            Checked<Integer> chosen = sheet.isEmpty() ? best(file, shapes) : named(file, sheet.get(), shapes);
            return chosen.hasErrors()
                    ? Checked.failed(chosen.problems())
                    : Checked.of(csv(file, book, shapes, chosen.orThrow(), sheet));
        } catch (IOException e) {
            throw Refusal.damaged(e); // it is in memory: nothing else can fail
        }
    }

    private static Checked<Integer> best(String file, Shapes shapes) {
        int best = shapes.best();
        List<String> alike = shapes.like(best);
        return alike.size() > 1
                ? Checked.failed(List.of(
                        Problem.of(SpreadsheetCode.SHEETS_ALIKE, Location.file(file), String.join(", ", alike))))
                : Checked.of(best);
    }

    private static Checked<Integer> named(String file, String sheet, Shapes shapes) {
        return shapes.named(sheet)
                .map(Checked::of)
                .orElseGet(() -> Checked.failed(List.of(noSuchSheet(file, sheet, shapes))));
    }

    private static Workbook workbook(byte[] bytes, Parts parts) throws Refusal, IOException {
        if (parts.isIn(ENCRYPTED_ODS, MANIFEST)) {
            throw new Refusal(SpreadsheetCode.PASSWORD_PROTECTED);
        }
        if (parts.has(XlsxWorkbook.TYPES)) {
            return XlsxWorkbook.of(bytes, parts);
        }
        if (parts.has(OdsWorkbook.CONTENT)) {
            return new OdsWorkbook(parts);
        }
        throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
    }

    private static Problem noSuchSheet(String file, String sheet, Shapes shapes) {
        String known = String.join(", ", shapes.names());
        return Problem.of(SpreadsheetCode.UNKNOWN_SHEET, Location.file(file), sheet, known);
    }

    private static CsvSheet csv(String file, Workbook book, Shapes shapes, int sheet, Optional<String> asked)
            throws Refusal {
        Shape shape = shapes.get(sheet);
        return new CsvSheet(file, CsvText.of(book, sheet, shape), remarks(file, shapes, sheet, asked));
    }

    private static List<Problem> remarks(String file, Shapes shapes, int sheet, Optional<String> asked) {
        List<Problem> remarks = new ArrayList<>();
        Shape shape = shapes.get(sheet);
        List<String> others = shapes.beside(sheet);
        if (asked.isEmpty() && !others.isEmpty()) {
            remarks.add(Problem.of(
                    SpreadsheetCode.SHEET_CHOSEN, Location.file(file), shape.name(), String.join(", ", others)));
        }
        if (shape.above() > 0) {
            remarks.add(Problem.of(
                    CoreCode.ROWS_ABOVE_HEADER,
                    Location.cell(file, shape.header(), ""),
                    String.valueOf(shape.header()),
                    String.valueOf(shape.above())));
        }
        return remarks;
    }
}
