package io.github.evalcarbone.spreadsheets;

import static io.github.evalcarbone.spreadsheets.Book.row;
import static io.github.evalcarbone.spreadsheets.Book.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A file damaged in any way is read as it was, or rejected, without an exception, and never with other figures. */
class DamagedFileProperties {

    private static final Book BOOK = Book.of(
            table(
                    "Parc",
                    row("modele", "type", "quantite", "dureeDeVie", "heuresParJour", "achat"),
                    row("pc", "Écran 24\"", 12.5, 5, 8, LocalDate.of(2021, 3, 4)),
                    row("pc", null, 1, "2,5", true, null)),
            table("Listes", row("a", "b")));
    private static final int MOST = 1_000_000;
    private static final byte[] XLSX = BOOK.xlsx();
    private static final byte[] ODS = BOOK.ods();

    @Property(tries = 500)
    void one_byte(
            @ForAll @IntRange(max = MOST) int where, @ForAll @IntRange(max = 255) int value, @ForAll boolean ods) {
        byte[] file = (ods ? ODS : XLSX).clone();
        file[where % file.length] = (byte) value;
        requireTheSameOrARefusal(file, ods);
    }

    @Property(tries = 100)
    void cut_short(@ForAll @IntRange(max = MOST) int where, @ForAll boolean ods) {
        byte[] file = ods ? ODS : XLSX;
        requireTheSameOrARefusal(Arrays.copyOf(file, where % file.length), ods);
    }

    private static void requireTheSameOrARefusal(byte[] file, boolean ods) {
        Checked<CsvSheet> sheet = Reading.sheet(file);
        Checked<Inventory> whole = Reading.inventory(ods ? ODS : XLSX);
        sheet.value()
                .ifPresentOrElse(
                        text -> assertThat(text.complete(Reading.csvInventory(text.csv())))
                                .isEqualTo(whole),
                        () -> assertThat(sheet.problems()).isNotEmpty());
    }

    /** Without checksums that would reveal it: XML that was changed in any way. */
    @Property(tries = 500)
    void one_character_of_the_text(
            @ForAll @IntRange(max = MOST) int where,
            @ForAll @IntRange(min = 1, max = 126) int value,
            @ForAll boolean ods) {
        Map<String, String> parts = ods
                ? Archive.odsParts("<table:table table:name=\"P\"><table:table-row table:number-rows-repeated=\"12\">"
                        + Archive.odsText("a<text:s text:c=\"12\"/>")
                        + "<table:table-cell table:number-columns-repeated=\"99\"/>"
                        + Archive.odsText("b") + "</table:table-row></table:table>")
                : Archive.xlsxParts(
                        Archive.HEADER
                                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><f t=\"shared\" ref=\"B2:C2\" si=\"0\">A1+1</f><v>12</v></c><c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>12</v></c></row>");
        if (!ods) {
            parts.put("xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><t>b</t></si></sst>");
        }
        String content = ods ? "content.xml" : "xl/worksheets/sheet1.xml";
        StringBuilder text = new StringBuilder(parts.get(content));
        text.setCharAt(where % text.length(), (char) value);
        parts.put(content, text.toString());
        Checked<CsvSheet> sheet = Reading.sheet(Archive.zip(parts));
        assertThat(sheet.value().isPresent())
                .isNotEqualTo(sheet.problems().stream().findAny().isPresent());
    }
}
