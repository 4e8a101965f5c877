package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.intake.heading.Synonyms;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as people write and export them. */
class HeaderTest {

    private static final CsvInventory ANY = CsvInventory.of(CsvLayout.shipped());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Modèle;Type;Quantité;Durée de vie;Heures par jour                               | sih-form
            modele;type;quantite                                                            | sih-form
            Type;Nombre                                                                     | sih-form
            MODELE;TYPE;QUANTITE;DUREE_DE_VIE;HEURES_PAR_JOUR;PAYS                          | sih-form
            nom_equipement_physique;modele;type;quantite                                    | numecoeval
            nomEquipementPhysique;type;quantite                                             | g4it
            NOM;STATUT;FABRICANT;MODELE;TYPE;DATE D'ACHAT                                   | glpi
            Nom;Fabricant;Modèle;Type;Quantité;Lieu                                         | glpi
            Name;Entity;Status;Type(s);Model;Manufacturer(s);Location(s)                    | glpi
            Account info: TAG;Computer;Manufacturer;Model;Type                              | ocs-inventory
            ID;Company;Asset Name;Asset Tag;Model;Model No.;Category;Manufacturer;Purchased | snipe-it
            AssetName;AssetTypename;IPAddress;Manufacturer;Model;Serialnumber;Lastseen      | lansweeper
            DeviceName;SerialNumber;Manufacturer;Model;OwnerType;DeviceState;CategoryName   | intune
            asset_tag;display_name;model.name;model.manufacturer.name;model_category        | servicenow
            Name;Status;Organization->Name;Brand->Name;Model->Name;Purchase date            | itop
            """)
    void the_layout_that_reads_most_columns_is_chosen(String header, String layout) {
        assertThat(ANY.header(TextSource.of("x.csv", header + "\n"))).hasValueSatisfying(found -> {
            assertThat(found.layout()).isEqualTo(layout);
            assertThat(found.isComplete()).isTrue();
            assertThat(found.line()).isEqualTo(1);
        });
    }

    @Test
    void the_reason_of_the_choice_is_reported() {
        Checked<Inventory> read = read(ANY, "Nom;Modèle;Lieu;Prix TTC\na;b;c;4\n");
        assertThat(remark(read, CoreCode.LAYOUT_CHOSEN).message(Language.ENGLISH))
                .isEqualTo("Layout recognised by the header of the file: GLPI (columns that it knows: 3 of 4; the "
                        + "next layout, OCS Inventory, knows 1).");
        assertThat(remark(read, CoreCode.LAYOUT_CHOSEN).message(Language.FRENCH))
                .contains(
                        "GLPI (colonnes qu’il connaît\u00a0: 3 sur 4\u202f; le format suivant, OCS Inventory, en connaît 1).");
    }

    @Test
    void a_header_that_nothing_reads_is_no_layout() {
        Checked<Inventory> read = read(ANY, "a;b;c\n1;2;3\n");
        assertThat(read.problems()).extracting(Problem::code).containsOnly(CoreCode.MISSING_COLUMN);
        assertThat(read.remarks()).extracting(Problem::code).doesNotContain(CoreCode.LAYOUT_CHOSEN);
        assertThat(ANY.header(TextSource.of("x.csv", "a;b;c\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inventaire du parc;28/02/2025 11:42\nFiltre : tous les sites\n\n",
                "sep=;\n",
                "Parc, site Nord, tous, les, services\n\n\n\n",
                "\n\uFEFF",
                "\"Titre\nsur deux lignes\"\nModèle : tous\n"
            })
    void lines_above_the_header_are_skipped_and_rows_keep_their_numbers(String above) {
        String text = above + "\"Nom\";\"Modèle\";\"Type\";\n\"PC1\";\"Latitude 5430\";\"Portable\";\n\"PC2\";;;\n";
        Checked<Inventory> read = read(ANY, text);
        int header = (int) above.lines().count() + (above.endsWith("\n") ? 1 : 0);
        assertThat(equipment(read)).extracting(Equipment::id).containsExactly("line-" + (header + 1));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(CoreCode.NEITHER_MODEL_NOR_TYPE)).isTrue();
            assertThat(problem.location().row()).isEqualTo(header + 2);
        });
        boolean hasText = !above.strip().replace("\uFEFF", "").isEmpty();
        assertThat(read.remarks().stream().filter(remark -> remark.is(CoreCode.ROWS_ABOVE_HEADER)))
                .hasSize(hasText ? 1 : 0)
                .allSatisfy(remark -> assertThat(remark.location().row()).isEqualTo(header));
        assertThat(RejectedRows.csv(TextSource.of("x.csv", text), ANY, read.problems(), Language.ENGLISH))
                .startsWith("Nom;Modèle;Type;;evalcarbone.problems\nPC2;;;;")
                .hasLineCount(2)
                .isEqualTo(RejectedRows.csv(TextSource.of("x.csv", text), read.problems(), Language.ENGLISH));
    }

    @Test
    void a_fault_of_the_header_is_at_its_line() {
        Checked<Inventory> read = read(
                CsvInventory.of(CsvLayout.of("numecoeval")), "Parc\n\nnomEquipementPhysique;modele;quantite\na;b;1\n");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("x.csv:3");
        assertThat(read.partial()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_is_known_without_a_mark(String encoding) {
        String text = "\"Nom\";\"Modèle\"\n\"É1\";\"Écran\"\n";
        Checked<Inventory> read = ANY.read(TextSource.of("x.csv", text.getBytes(Charset.forName(encoding))), "x", DAY);
        assertThat(equipment(read)).extracting(Equipment::label).containsExactly("É1");
        assertThat(remark(read, CoreCode.ENCODING_ASSUMED).values()).containsExactly("x.csv", encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00d0\u00cf;\0\0\0\0;\n;\0\n", "\u0001\0\0\0\0\n"})
    void what_is_no_text_is_one_problem(String text) {
        assertThat(refused(text)).isEqualTo("EVC-1003 [x.csv]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            %PDF-1.4 blah;1;2                      | pdf
            <!DOCTYPE html><html>                  | html
            <?xml version="1.0"?><a/>              | xml
            {"total": 1, "rows": []}               | json
            [{"id": 3}]                            | json
            """)
    void what_is_no_table_is_one_problem_that_names_what_it_is(String text, String kind) {
        assertThat(refused(text)).isEqualTo("EVC-1050 [x.csv, file-" + kind + "]");
    }

    @Test
    void workbooks_and_archives_are_known_by_their_first_bytes() {
        assertThat(refused("PK\u0003\u0004abc;def\n")).isEqualTo("EVC-1050 [x.csv, file-zip]");
        assertThat(refused("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a;\n")).isEqualTo("EVC-1050 [x.csv, file-xls]");
    }

    private static String refused(String text) {
        Checked<Inventory> read =
                ANY.read(TextSource.of("x.csv", text.getBytes(StandardCharsets.ISO_8859_1)), "x", DAY);
        assertThat(read.partial()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0).code() + " " + read.problems().get(0).values();
    }

    @Test
    void names_of_columns_that_are_not_read_may_repeat() {
        CsvLayout layout = CsvLayout.builder("mine")
                .column(InventoryField.MODEL, "Model")
                .assumeQuantity(1)
                .build();
        Checked<Inventory> read = read(CsvInventory.of(layout), "Address;Model;Address;URL;URL\n1;a;2;3;4\n");
        assertThat(read.problems()).isEmpty();
        assertThat(equipment(read)).hasSize(1);
        assertThat(read(CsvInventory.of(layout), "Model;x;MODÈL\na;;b\n").problems())
                .extracting(problem -> problem.code() + " " + problem.location().name())
                .containsExactly("EVC-1012 MODÈL");
        assertThat(read(CsvInventory.of(layout), "Model;attribute.ram;attribute.ram\na;1;2\n")
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.location().name())
                .containsExactly("EVC-1012 attribute.ram");
    }

    @Test
    void of_several_columns_of_a_field_the_first_that_is_filled_is_read() {
        Checked<Inventory> read = read(ANY, """
                Nom;Type;Type d'élément;Fabricant;Modèle
                E1;;Moniteur;Dell;P9999X
                PC1;Notebook;Ordinateur;Dell;Latitude 5430
                PC2;laptop;Laptop;Dell;Latitude 5430
                PC3;laptop;;Dell;Latitude 5430
                """);
        assertThat(equipment(read))
                .extracting(line -> line.type().orElseThrow())
                .containsExactly("Moniteur", "Notebook", "laptop", "laptop");
        assertThat(remark(read, CoreCode.COLUMNS_DIFFER).values()).containsExactly("Type, Type d'élément", "1");
    }

    @Test
    void a_usual_heading_is_read_by_the_layouts_of_the_library_and_reported_under_others() {
        String text = "Nom;Modèle;Qté;Durée de vie;kWh/an;Puissance\nPC;Latitude;40;5;26;60\n";
        Checked<Inventory> read = read(ANY, text);
        assertThat(equipment(read))
                .extracting(Equipment::quantity, line -> line.serviceLife().plannedYears())
                .containsExactly(Tuple.tuple(40.0, Optional.of(5.0)));
        assertThat(remark(read, CoreCode.COLUMNS_NOT_READ).values()).containsExactly("Puissance", "glpi");
        CsvLayout mine = CsvLayout.builder("mine")
                .column(InventoryField.MODEL, "Modèle")
                .assumeQuantity(1)
                .build();
        Checked<Inventory> other = read(CsvInventory.of(mine), text);
        assertThat(other.remarks().stream().filter(remark -> remark.is(CoreCode.COLUMN_OF_A_FIELD)))
                .extracting(
                        remark -> remark.values().get(0) + " " + remark.values().get(1))
                .containsExactly(
                        "Nom label", "Qté quantity", "Durée de vie lifetimeYears", "kWh/an annualKilowattHours");
        CsvLayout strict = CsvLayout.builder("mine")
                .column(InventoryField.MODEL, "Modèle")
                .refuseOtherColumns()
                .assumeQuantity(1)
                .build();
        assertThat(read(CsvInventory.of(strict), text).problems())
                .extracting(Problem::code)
                .hasSize(5)
                .containsOnly(CoreCode.UNKNOWN_COLUMN);
    }

    @Test
    void every_usual_heading_means_one_field_or_a_column_of_a_system() {
        assertThat(Synonyms.fieldOf("QTÉ")).contains("quantity");
        assertThat(Synonyms.fieldOf("Date d’achat")).contains("purchaseDate");
        assertThat(Synonyms.fieldOf("Numéro de série")).contains("serialNumber");
        assertThat(Synonyms.byKey().values()).contains("quantity", "nomEquipementVirtuel");
        assertThat(Synonyms.fieldOf("Prix")).isEmpty();
    }

    @Test
    void a_header_again_and_totals_are_no_lines_and_not_lost() {
        Checked<Inventory> read = read(ANY, """
                Nom;Statut;Fabricant;Modèle;Type;Quantité
                PC1;En service;Dell;Latitude 5430;Notebook;40
                NOM;STATUT;FABRICANT;MODELE;TYPE;QUANTITE
                PC2;En service;Dell;Latitude 5440;Notebook;x
                Total;;;;;65
                TOTAL GÉNÉRAL;65
                Total;;;Latitude 5440;;2
                ;;;;Sous-total;=SUM(F2:F4)
                """);
        assertThat(equipment(read)).extracting(Equipment::label).containsExactly("PC1", "Total");
        assertThat(read.problems())
                .extracting(problem -> problem.location().row() + " " + problem.code())
                .containsExactly("3 EVC-1038", "4 EVC-1008", "5 EVC-1039", "6 EVC-1039", "8 EVC-1039");
        assertThat(List.of(
                        read.rows().read(),
                        read.rows().kept(),
                        read.rows().aside(),
                        read.rows().refused()))
                .containsExactly(7L, 2L, 4L, 1L);
        assertThat(read.partial().orElseThrow().setAside().excluded()).isEqualTo(4);
        assertThat(read.partial().orElseThrow().setAside().refused()).isEqualTo(1);
    }

    @Test
    void a_file_of_totals_alone_is_empty() {
        Checked<Inventory> read = read(ANY, "Nom;Modèle\nTotal;\n");
        assertThat(read.problems()).extracting(Problem::code).contains(CoreCode.EMPTY_FILE);
        assertThat(read.partial()).isEmpty();
    }

    @Test
    void without_a_required_column_the_number_of_rows_is_said_not_to_be_known() {
        Checked<Inventory> read = read(CsvInventory.of(CsvLayout.of("glpi")), "Fabricant;Modèle\nDell;a\nDell;b\n");
        assertThat(remark(read, CoreCode.ROWS_LEFT_OUT).message(Language.ENGLISH))
                .isEqualTo("An unknown number of rows could not be read and are missing from the inventory.");
    }

    private static List<Equipment> equipment(Checked<Inventory> read) {
        return read.partial().orElseThrow().equipment();
    }

    private static Problem remark(Checked<?> read, CoreCode code) {
        return read.remarks().stream()
                .filter(remark -> remark.is(code))
                .findFirst()
                .orElseThrow();
    }

    private static Checked<Inventory> read(CsvInventory reader, String text) {
        return reader.read(TextSource.of("x.csv", text), "x", DAY);
    }

    @Test
    void rows_are_passed_on_as_they_stand_with_the_lines_that_problems_name() {
        List<CsvInventory.Row> rows = new ArrayList<>();
        TextSource file =
                TextSource.of("x.csv", "Parc 2026\n\nNom,Modèle,Quantité\n\" a\nb\",P2719H,douze,\"=1+1\"\nc\n");
        ANY.rows(file, rows::add);
        assertThat(rows)
                .containsExactly(
                        new CsvInventory.Row(3, List.of("Nom", "Modèle", "Quantité")),
                        new CsvInventory.Row(4, List.of(" a\nb", "P2719H", "douze", "=1+1")),
                        new CsvInventory.Row(6, List.of("c")));
        assertThat(read(ANY, "Parc 2026\n\nNom,Modèle,Quantité\nx,P2719H,douze\n")
                        .problems())
                .extracting(problem -> problem.location().row())
                .containsExactly(4);
    }

    @Test
    void no_row_is_passed_on_of_a_file_that_is_no_table() {
        List<CsvInventory.Row> rows = new ArrayList<>();
        ANY.rows(TextSource.of("x.csv", "%PDF-1.4;Modèle\nx;y\n"), rows::add);
        ANY.rows(TextSource.of("x.csv", new byte[2000]), rows::add);
        assertThat(rows).isEmpty();
    }
}
