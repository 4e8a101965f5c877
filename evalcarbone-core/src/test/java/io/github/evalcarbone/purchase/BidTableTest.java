package io.github.evalcarbone.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.purchase.offer.BidTable;
import io.github.evalcarbone.purchase.offer.BidTemplate;
import io.github.evalcarbone.purchase.offer.DeclaredSpread;
import io.github.evalcarbone.purchase.offer.ModePowers;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.OfferedService;
import io.github.evalcarbone.purchase.offer.YearsBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of bids, good and bad. */
class BidTableTest {

    @Test
    void reads_the_form_of_inventories_and_finds_the_bids_by_their_cells() {
        Checked<List<OfferedDevice>> read = Bids.read("""
                modele;type;quantite;dureeDeVie;heuresParJour;site
                dell-latitude-5420;Ordinateur portable;100;5;8;Offre A
                hp-elitebook-845-g8-notebook-pc;Ordinateur portable;100;5;8;Offre B
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).extracting(OfferedDevice::bid).containsExactly("Offre A", "Offre B");
        assertThat(read.orThrow().get(0).service().years()).contains(5.0);
        assertThat(read.orThrow().get(0).service().provedYears()).isEmpty();
        assertThat(read.orThrow().get(0).electricity().hoursPerDay()).contains(8.0);
        assertThat(read.remarks())
                .filteredOn(remark -> remark.is(CoreCode.BID_COLUMN_ASSUMED))
                .singleElement()
                .satisfies(remark -> assertThat(remark.values()).containsExactly("site"));
    }

    @Test
    void reads_every_column_in_both_languages_alike() {
        String english = """
                Bidder;Lot number;Device name;Equipment type;Model name;Qty;Unit price;Declared footprint (kg);Manufacturing (kg);Distribution kg;Use (kg);End of life (kg);Assumed years;Standard;Service life (years);Contract;Warranty;TEC kWh/year;TEC definition;Hours a day;State;Prior years;Repairability;Spare parts (years);Security updates (years);Take-back;Recycled plastic (%);Ecolabel
                A;1;Dock;laptop;X1;10;850.5;280;210;18;50;2;4;ISO 14067;6;clause 4;5;25;Energy Star 8;8;refurbished;3;7.5;7;6;yes;30;TCO
                """.replace("TEC kWh/year", "Annual kWh");
        String french = """
                Candidat;Numéro de lot;Désignation;Type d’appareil;Modèle proposé;Qté;Prix unitaire HT;Empreinte déclarée (kg);Fabrication (kg);Transport (kg);Utilisation (kg);Fin de vie (kg);Durée de vie déclarée;Norme;Durée de service (ans);Engagement contractuel;Garantie (ans);kWh/an;Définition TEC;Heures par jour;État;Années antérieures;Indice de réparabilité;Pièces détachées (ans);Mises à jour (ans);Reprise;Plastique recyclé (%);Écolabel
                A;1;Dock;laptop;X1;10;850,5;280;210;18;50;2;4;ISO 14067;6;clause 4;5;25;Energy Star 8;8;reconditionné;3;7,5;7;6;yes;30;TCO
                """;

        OfferedDevice device = Bids.read(english).orThrow().get(0);
        assertThat(Bids.read(french).orThrow().get(0))
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(device);
        assertThat(device.condition()).isEqualTo(Condition.refurbished(3));
        assertThat(device.declaration().source()).contains("ISO 14067");
        assertThat(device.criteria().label()).contains("TCO");
        assertThat(device.unitPrice()).contains(850.5);
    }

    @Test
    void reads_spread_days_powers_and_delivery_in_both_languages_alike() {
        OfferedDevice english = Bids.read("""
                bid;type;quantity;declaredTotalKg;5th percentile (kg);P95 (kg);GSD;Declaration date;Declaration valid until;Off (W);Sleep (W);Idle (W);Long idle (W);Short idle (W);Packaging (kg);Mode of transport;Delivery distance (km)
                A;laptop;1;280;230;340;1.2;2025-03-01;28 February 2030;0.3;0.6;5;4;6;1.5;sea;900
                """).orThrow().get(0);
        OfferedDevice french = Bids.read("""
                offre;type;quantite;totalDeclareKg;P5;95e centile (kg);Écart type géométrique;Date de la déclaration;Fin de validité de la déclaration;Puissance à l’arrêt (W);Puissance en veille (W);Puissance au repos (W);Puissance au repos long (W);Puissance au repos court (W);Masse de l’emballage (kg);Mode de livraison;Distance de livraison (km)
                A;laptop;1;280;230;340;1,2;01/03/2025;28/02/2030;0,3;0,6;5;4;6;1,5;sea;900
                """).orThrow().get(0);

        assertThat(french).usingRecursiveComparison().ignoringFields("at").isEqualTo(english);
        assertThat(english.declaration().spread().geometricDeviation()).contains(1.2);
        assertThat(english.electricity().powers())
                .isEqualTo(new ModePowers(
                        Optional.of(0.3), Optional.of(0.6), Optional.of(5.0), Optional.of(4.0), Optional.of(6.0)));
        assertThat(english.criteria().deliveryMode()).contains("sea");
    }

    @Test
    void a_text_that_says_no_proves_nothing() {
        OfferedDevice device = Bids.read("""
                offre;type;quantite;totalDeclareKg;sourceDeclaration;anneesDeService;engagement
                A;laptop;1;200;non;6;non
                """).orThrow().get(0);

        assertThat(device.declaration().source()).isEmpty();
        assertThat(device.service().provedYears()).isEmpty();
    }

    @Test
    void the_longest_of_contract_and_warranty_counts() {
        OfferedService service = new OfferedService(Optional.of(4.0), Optional.of("clause"), Optional.of(5.0));

        assertThat(service.provedYears()).contains(5.0);
        assertThat(service.basis()).contains(YearsBasis.WARRANTY);
        assertThat(OfferedService.committed(6, "clause").basis()).contains(YearsBasis.CONTRACT);
    }

    @ParameterizedTest
    @EnumSource
    void the_template_is_a_table_whose_example_reads_without_its_mark(Language language) {
        String template = BidTemplate.csv(language);
        List<String> lines = template.lines().toList();
        String filled = lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).replaceFirst("^# ", "") + "\n";

        assertThat(Bids.read(template).problems()).singleElement().matches(problem -> problem.is(CoreCode.EMPTY_FILE));
        Checked<List<OfferedDevice>> read = Bids.read(filled);
        assertThat(read.problems()).isEmpty();
        assertThat(read.remarks()).isEmpty();
        assertThat(read.orThrow()).singleElement().satisfies(device -> {
            assertThat(device.declaration().total()).contains(280.0);
            assertThat(device.criteria().repairability()).contains(7.5);
            assertThat(device.service().provedYears()).contains(6.0);
            assertThat(device.declaration().spread()).isEqualTo(DeclaredSpread.of(230, 340));
            assertThat(device.declaration().days().issued()).contains(LocalDate.of(2025, 3, 1));
            assertThat(device.declaration().days().validUntil()).contains(LocalDate.of(2030, 2, 28));
            assertThat(device.electricity().powers().shortIdle()).contains(5.6);
            assertThat(device.criteria().packagingKg()).contains(1.1);
            assertThat(device.criteria().deliveryKm()).contains(21_000.0);
        });
    }

    static Stream<Arguments> bad() {
        String head = "offre;type;quantite;totalDeclareKg;anneesDeService;consommationKwhAn;etat;anneesAnterieures\n";
        return Stream.of(
                Arguments.of("", CoreCode.EMPTY_FILE, 0),
                Arguments.of(head, CoreCode.EMPTY_FILE, 0),
                Arguments.of("type;quantite\nlaptop;1\n", CoreCode.MISSING_COLUMN, 1),
                Arguments.of("offre;type\nA;laptop\n", CoreCode.MISSING_COLUMN, 1),
                Arguments.of("offre;bid;type;quantite\nA;A;laptop;1\n", CoreCode.DUPLICATE_COLUMN, 1),
                Arguments.of("offre;Candidat;type;quantite;quantite\nA;A;laptop;1;1\n", CoreCode.DUPLICATE_COLUMN, 1),
                Arguments.of(head + ";laptop;1;;;;;\n", CoreCode.MISSING_VALUE, 2),
                Arguments.of(head + "A;laptop;;;;;;\n", CoreCode.MISSING_VALUE, 2),
                Arguments.of(head + "A;;1;;;;;\n", CoreCode.NEITHER_MODEL_NOR_TYPE, 2),
                Arguments.of(head + "A;laptop;many;;;;;\n", CoreCode.NOT_A_NUMBER, 2),
                Arguments.of(head + "A;laptop;0;;;;;\n", CoreCode.OUT_OF_RANGE, 2),
                Arguments.of(head + "A;laptop;1;-5;;;;\n", CoreCode.OUT_OF_RANGE, 2),
                Arguments.of(head + "A;laptop;1;;0;;;\n", CoreCode.OUT_OF_RANGE, 2),
                Arguments.of(head + "A;laptop;1;;;-1;;\n", CoreCode.OUT_OF_RANGE, 2),
                Arguments.of(head + "A;laptop;1;;;;shiny;\n", CoreCode.BAD_VALUE, 2),
                Arguments.of(head + "A;laptop;1;;;;neuf;3\n", CoreCode.NEW_AND_USED, 2),
                Arguments.of(head + "A;laptop;1\n", CoreCode.ROW_CELL_COUNT, 2),
                Arguments.of(head + "A;laptop;1;;;;;\nA;laptop;2;;;;;\n", CoreCode.BID_ROW_TWICE, 3),
                Arguments.of(
                        "offre;type;quantite;totalDeclareKg;fabricationKg\nA;laptop;1;100;150\n",
                        CoreCode.BID_DECLARATION_SUM,
                        2),
                Arguments.of("""
                        offre;type;quantite;totalDeclareKg;fabricationKg;distributionKg;utilisationKg;finDeVieKg
                        A;laptop;1;100;50;5;20;1
                        """, CoreCode.BID_DECLARATION_SUM, 2),
                Arguments.of(spread("280;300;340;"), CoreCode.BID_PERCENTILES, 2),
                Arguments.of(spread("280;230;270;"), CoreCode.BID_PERCENTILES, 2),
                Arguments.of(spread("280;230;;"), CoreCode.BID_PERCENTILES, 2),
                Arguments.of(spread("280;;340;"), CoreCode.BID_PERCENTILES, 2),
                Arguments.of(spread("280;-1;340;"), CoreCode.OUT_OF_RANGE, 2),
                Arguments.of(spread(";230;340;"), CoreCode.BID_SPREAD_WITHOUT_TOTAL, 2),
                Arguments.of(spread(";;;1,3"), CoreCode.BID_SPREAD_WITHOUT_TOTAL, 2),
                Arguments.of(spread("280;;;0,9"), CoreCode.OUT_OF_RANGE, 2),
                Arguments.of(spread("280;;;many"), CoreCode.NOT_A_NUMBER, 2),
                Arguments.of(days("soon;"), CoreCode.NOT_A_DATE, 2),
                Arguments.of(days("2025-02-30;"), CoreCode.NOT_A_DATE, 2),
                Arguments.of(days("01/03/25;"), CoreCode.TWO_DIGIT_YEAR, 2),
                Arguments.of(days("2025-03-01;2024-03-01"), CoreCode.BID_DAYS_SWAPPED, 2),
                Arguments.of("offre;type;quantite;puissanceVeilleW\nA;laptop;1;-1\n", CoreCode.OUT_OF_RANGE, 2),
                Arguments.of("offre;type;quantite;puissanceReposLongW\nA;laptop;1;x\n", CoreCode.NOT_A_NUMBER, 2),
                Arguments.of("offre;type;quantite;emballageKg\nA;laptop;1;-1\n", CoreCode.OUT_OF_RANGE, 2),
                Arguments.of("offre;type;quantite;distanceLivraisonKm\nA;laptop;1;far\n", CoreCode.NOT_A_NUMBER, 2),
                Arguments.of("{\"bids\": []}", CoreCode.NO_TABLE, 0));
    }

    private static String spread(String cells) {
        return "offre;type;quantite;totalDeclareKg;centile5Kg;centile95Kg;ecartTypeGeometrique\nA;laptop;1;" + cells
                + "\n";
    }

    private static String days(String cells) {
        return "offre;type;quantite;dateDeclaration;declarationValideJusquau\nA;laptop;1;" + cells + "\n";
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_table_is_a_problem_with_its_place(String csv, CoreCode code, int row) {
        Checked<List<OfferedDevice>> read = Bids.read(csv);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).as(read.problems().toString()).isEqualTo(code);
            assertThat(problem.location().file()).isEqualTo("bids.csv");
            assertThat(problem.location().row()).isEqualTo(row);
        });
        assertThat(read.problems()).noneMatch(problem -> problem.location().equals(Location.NONE));
    }

    @Test
    void every_problem_is_found_at_once() {
        Checked<List<OfferedDevice>> read = Bids.read("""
                offre;type;quantite;garantieAns;etat
                ;laptop;many;-1;shiny
                B;;1;2;neuf
                """);

        assertThat(read.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactlyInAnyOrder("EVC-1007", "EVC-1008", "EVC-1009", "EVC-1106", "EVC-1010");
    }

    @Test
    void bytes_that_are_no_text_are_a_problem() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 0, 1};
        Checked<List<OfferedDevice>> read = BidTable.read(TextSource.of("bids.csv", bytes));

        assertThat(read.value()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void a_declared_use_of_impossible_electricity_is_to_be_checked() {
        Checked<List<OfferedDevice>> read = Bids.read("""
                bid;type;quantity;useKg;declaredYears;annualKilowattHours
                A;laptop;1;500;4;25
                B;laptop;1;5;4;25
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.remarks())
                .filteredOn(remark -> remark.is(CoreCode.BID_DECLARED_USE_ODD))
                .singleElement()
                .satisfies(remark -> assertThat(remark.location().row()).isEqualTo(2));
    }
}
