package io.github.evalcarbone.matching;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.ModelMatch.Candidate;
import io.github.evalcarbone.matching.ModelMatch.Spread;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of device that texts mean: virtual machines, accessories, configurations, and what stands for unknown models. */
class DeviceKindsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder(
                    "a",
                    "1",
                    Source.of("s", "own", "CC0-1.0").withPublisher("me").withVersion("1"))
            .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop"))
            .add(EquipmentType.of("desktop").withLifetimeYears(6).withDefaultModel("desktop"))
            .add(EquipmentType.of("smartphone").withLifetimeYears(3).withDefaultModel("phone"))
            .add(EquipmentType.of("monitor").withLifetimeYears(6).withDefaultModel("screen-32"))
            .add(EquipmentType.of("rack-server").withLifetimeYears(5).withDefaultModel("server"))
            .add(EquipmentType.of("wifi-access-point").withDefaultModel("phone").withDefaultModelIsProxy(true))
            .add(EquipmentType.of("ups").withLifetimeYears(10))
            .add(EquipmentType.of("docking-station"))
            .add(DeviceModel.of("laptop", "laptop").withElectricity(10))
            .add(DeviceModel.of("desktop", "desktop").withElectricity(10))
            .add(DeviceModel.of("desktop-small.median", "desktop").withElectricity(10))
            .add(DeviceModel.of("phone", "smartphone").withElectricity(10))
            .add(DeviceModel.of("screen-32", "monitor").withElectricity(10))
            .add(DeviceModel.of("monitor-24in", "monitor").withElectricity(10))
            .add(DeviceModel.of("server", "rack-server").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7090 Tower", "desktop").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7090 Micro Form Factor", "desktop").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7090 Small Form Factor", "desktop").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7090 Ultra", "desktop").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7010 Tower 8GB", "desktop").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7010 Tower 16GB", "desktop").withElectricity(10))
            .add(DeviceModel.of("OptiPlex 7010 Small Form Factor", "desktop").withElectricity(10))
            .add(DeviceModel.of("ProDesk 400 Mini", "desktop").withElectricity(10))
            .add(DeviceModel.of("iPhone 12 64GB", "smartphone").withElectricity(3))
            .add(DeviceModel.of("iPhone 12 128GB", "smartphone").withElectricity(3))
            .add(DeviceModel.of("iPhone 12 256GB", "smartphone"))
            .add(DeviceModel.of("iPhone 12 Pro 64GB", "smartphone").withElectricity(3))
            .add(DeviceModel.of("Latitude 7490", "laptop").withElectricity(10))
            .add(DeviceModel.of("E24 G4 HO", "monitor").withElectricity(10))
            .add(DeviceModel.of("ThinkPad T480s", "laptop").withElectricity(10))
            .factor("laptop", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 160)
            .factor("desktop", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 500)
            .factor("desktop-small.median", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 240)
            .factor("phone", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 60)
            .factor("screen-32", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 80)
            .factor("monitor-24in", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 60)
            .factor("server", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 900)
            .factor("OptiPlex 7090 Tower", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, 240)
            .factor("OptiPlex 7090 Tower", LifecyclePhase.DISTRIBUTION, CLIMATE_CHANGE, 10)
            .factor("OptiPlex 7090 Micro Form Factor", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 188)
            .factor("OptiPlex 7090 Small Form Factor", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 287)
            .factor("OptiPlex 7090 Ultra", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 1)
            .factor("OptiPlex 7010 Tower 8GB", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 200)
            .factor("OptiPlex 7010 Tower 16GB", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 220)
            .factor("OptiPlex 7010 Small Form Factor", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 90)
            .factor("ProDesk 400 Mini", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 80)
            .factor("iPhone 12 64GB", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 60)
            .factor("iPhone 12 128GB", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 63)
            .factor("iPhone 12 256GB", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 70)
            .factor("iPhone 12 Pro 64GB", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 80)
            .factor("Latitude 7490", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 210)
            .factor("ThinkPad T480s", LifecyclePhase.EMBODIED, CLIMATE_CHANGE, 220)
            .modelAlias("Elite screen", "E24 G4 HO")
            .build());
    private static final ModelMatcher MATCHER = ModelMatcher.of(FACTORS);

    private static ModelMatch match(String model, String type) {
        return MATCHER.match(Optional.ofNullable(model), Optional.ofNullable(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VMware, Inc. VMware Virtual Platform",
                "VMware, Inc. VMware7,1",
                "VMware20,1",
                "Microsoft Corporation Virtual Machine",
                "QEMU Standard PC (i440FX + PIIX, 1996)",
                "Standard PC (Q35 + ICH9, 2009)",
                "Red Hat KVM",
                "KVM",
                "innotek GmbH VirtualBox",
                "Xen HVM domU",
                "Nutanix AHV",
                "Amazon EC2 t3.medium",
                "Google Google Compute Engine",
                "OpenStack Foundation OpenStack Nova",
                "Parallels Software International Inc. Parallels Virtual Platform",
                "oVirt Node",
                "machine virtuelle",
                "DigitalOcean Droplet",
            })
    void a_virtual_platform_is_no_server_whatever_its_type(String model) {
        assertThat(match(model, "Serveur").decision()).isEqualTo(MatchDecision.VIRTUAL);
        assertThat(match(model, "Ordinateur").decision()).isEqualTo(MatchDecision.VIRTUAL);
        assertThat(match(model, null).decision()).isEqualTo(MatchDecision.VIRTUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft Corporation Surface Laptop, Notebook, laptop",
        "Dell PowerEdge R740 VMware, Serveur, rack-server",
        "HP Virtual Connect SE 40Gb server module, Serveur, rack-server",
        "Dell VxRail E560 VMware Virtual SAN, Serveur, rack-server",
        "Aten KVM CS1308 console, Serveur, rack-server",
    })
    void what_has_a_body_is_not_virtual(String model, String type, String known) {
        assertThat(match(model, type).decision()).isNotEqualTo(MatchDecision.VIRTUAL);
        assertThat(match(model, type).type()).contains(known);
    }

    @Test
    void a_type_that_is_virtual_counts_unless_the_model_is_of_a_series_of_makers() {
        assertThat(match("srv-42", "Machine virtuelle").decision()).isEqualTo(MatchDecision.VIRTUAL);
        assertThat(match(null, "Serveur virtuel").decision()).isEqualTo(MatchDecision.VIRTUAL);
        assertThat(match("PowerEdge R740", "VMware").decision()).isNotEqualTo(MatchDecision.VIRTUAL);
    }

    @Test
    void virtual_machines_are_set_aside_and_counted() {
        MatchResult<Inventory> matched = MATCHER.match(Inventory.of(
                "x",
                DAY,
                List.of(
                        line("1", "VMware7,1", "Serveur"),
                        line("2", "PowerEdge R740", "Serveur"),
                        line("3", "VMware7,1", "Serveur"))));
        assertThat(matched.result().equipment()).extracting(Equipment::id).containsExactly("2");
        assertThat(matched.result().setAside().excluded()).isEqualTo(2);
        assertThat(matched.result().setAside().isComplete()).isTrue();
        assertThat(matched.matches().virtualLines()).isEqualTo(2);
        assertThat(texts(matched.result().remarks())).contains("EVC-2118 [VMware7,1, 2]");
    }

    @Test
    void a_decision_of_people_counts_a_virtual_machine() {
        DecisionTable table = DecisionTable.load(TextSource.of(
                "d.csv", "model;type;factorModel;factorType\n\"VMware7,1\";Serveur;server;rack-server\n"));
        ModelMatch fixed = MATCHER.withDecisions(table).match(Optional.of("VMware7,1"), Optional.of("Serveur"));
        assertThat(fixed.decision()).isEqualTo(MatchDecision.FIXED);
    }

    @ParameterizedTest
    @CsvSource({
        "Dell Chargeur Latitude 7490, Consommable",
        "Batterie Latitude 7490, Accessoire",
        "Latitude 7490 battery,",
        "PowerEdge R740 rails, Accessoire",
        "Coque iPhone 12 64GB, Accessoire",
        "Coque iPhone 12 64GB, Smartphone",
        "Latitude 7490, Accessoire",
        "Sacoche 15 pouces, Divers",
        "Toner HP 26X, Imprimante",
        "Cordon secteur, Câbles",
        "Souris Logitech M90, Périphérique",
        "Bras pour écran P2419H, Support écran",
    })
    void an_accessory_is_no_device(String model, String type) {
        ModelMatch match = match(model, type);
        assertThat(match.decision()).isEqualTo(MatchDecision.ACCESSORY);
        assertThat(match.model()).isEmpty();
        assertThat(match.lineType()).contains("accessory");
    }

    @ParameterizedTest
    @CsvSource({
        "Latitude 7490 avec chargeur, Notebook",
        "Latitude 7490 + dock, Notebook",
        "Latitude 7490 clavier AZERTY, Notebook",
        "Latitude 7490 without docking station, Notebook",
    })
    void a_device_that_comes_with_an_accessory_is_a_device(String model, String type) {
        assertThat(match(model, type).type()).contains("laptop");
        assertThat(match(model, type).decision()).isNotEqualTo(MatchDecision.ACCESSORY);
    }

    @Test
    void an_accessory_has_its_type_where_the_factors_have_it() {
        assertThat(match("Latitude 7490 Dock", "Accessoire").type()).contains("docking-station");
        assertThat(match("Dell WD19 Dock", null).type()).contains("docking-station");
        assertThat(match("WD19S", "Station d'accueil").type()).contains("docking-station");
    }

    @Test
    void the_label_of_a_line_without_a_model_counts_for_accessories() {
        Equipment bag = Equipment.ofType("Notebook").withId("1").withLabel("Housse Latitude");
        Equipment desk =
                Equipment.of("Latitude 7490").withId("2").withType("Notebook").withLabel("PC-CABLE-01");
        MatchResult<Inventory> matched = MATCHER.match(Inventory.of("x", DAY, List.of(bag, desk)));
        assertThat(matched.result().equipment())
                .extracting(line -> line.type().orElse(""))
                .containsExactly("accessory", "laptop");
    }

    @Test
    void of_several_configurations_the_one_of_the_median_figure_is_taken_and_the_spread_reported() {
        ModelMatch match = match("Dell Inc. OptiPlex 7090", "Desktop");
        assertThat(match.decision()).isEqualTo(MatchDecision.FAMILY);
        assertThat(match.model()).contains("OptiPlex 7090 Tower");
        assertThat(match.reading().spread()).contains(new Spread(3, 188, 287, "kg CO2 eq"));
        assertThat(match.candidates())
                .extracting(Candidate::model)
                .containsExactly(
                        "OptiPlex 7090 Micro Form Factor", "OptiPlex 7090 Tower", "OptiPlex 7090 Small Form Factor");
        MatchResult<Inventory> matched =
                MATCHER.match(Inventory.of("x", DAY, List.of(line("1", "OptiPlex 7090", "Desktop"))));
        assertThat(texts(matched.result().remarks()))
                .contains("EVC-2122 [OptiPlex 7090, OptiPlex 7090 Tower, 3, 1, 188.0, 287.0, kg CO2 eq]");
    }

    @Test
    void of_an_even_number_the_higher_of_the_two_in_the_middle_is_taken_among_those_with_electricity() {
        assertThat(match("iPhone 12", "Smartphone").model()).contains("iPhone 12 128GB");
        assertThat(match("iPhone 12", "Smartphone").reading().spread()).contains(new Spread(2, 60, 63, "kg CO2 eq"));
    }

    @ParameterizedTest
    @CsvSource({
        "OptiPlex 7090 SFF, OptiPlex 7090 Small Form Factor",
        "OptiPlex 7090 MFF 16GB, OptiPlex 7090 Micro Form Factor",
        "Apple iPhone 12 64 Go, iPhone 12 64GB",
        "OptiPlex 7090 Ultra, OptiPlex 7090 Ultra",
    })
    void a_configuration_that_is_named_is_taken(String text, String model) {
        assertThat(match(text, null).model()).contains(model);
    }

    @ParameterizedTest
    @CsvSource({
        "OptiPlex 7090, Tower, FORM_FACTOR, OptiPlex 7090 Tower",
        "OptiPlex 7090, Mini Tower, FORM_FACTOR, OptiPlex 7090 Tower",
        "Dell Inc. OptiPlex 7090, PC tour, FORM_FACTOR, OptiPlex 7090 Tower",
        "OptiPlex 7090, SFF, FORM_FACTOR, OptiPlex 7090 Small Form Factor",
        "OptiPlex 7090, Desktop SFF, FORM_FACTOR, OptiPlex 7090 Small Form Factor",
        "OptiPlex 7090, Small Form Factor, FORM_FACTOR, OptiPlex 7090 Small Form Factor",
        "OptiPlex 7090, Micro, FORM_FACTOR, OptiPlex 7090 Micro Form Factor",
        "OptiPlex 7090, Mini PC, FORM_FACTOR, OptiPlex 7090 Micro Form Factor",
        "OptiPlex 7090, Tiny, FORM_FACTOR, OptiPlex 7090 Micro Form Factor",
        "OptiPlex 7090 16GB, Mini Tower, FAMILY, OptiPlex 7090 Tower",
        "OptiPlex 7090 SFF, Mini Tower, NORMALISED, OptiPlex 7090 Small Form Factor",
        "OptiPlex 7090, Micro-ordinateur, FAMILY, OptiPlex 7090 Tower",
        "OptiPlex 7090, Micro fixe, FAMILY, OptiPlex 7090 Tower",
        "OptiPlex 7090, Low Profile Desktop, FAMILY, OptiPlex 7090 Tower",
        "OptiPlex 7010, Tower, FAMILY, OptiPlex 7010 Tower 16GB",
        "OptiPlex 7010, Mini PC, FAMILY, OptiPlex 7010 Tower 8GB",
        "ProDesk 400, Mini PC, FORM_FACTOR, ProDesk 400 Mini",
        "ProDesk 400, Desktop, TYPE_DEFAULT, desktop",
    })
    void a_form_that_the_type_states_narrows_the_configurations(
            String model, String type, MatchDecision decision, String device) {
        assertThat(match(model, type).decision()).isEqualTo(decision);
        assertThat(match(model, type).model()).contains(device);
    }

    @Test
    void the_spread_is_that_of_the_configurations_of_the_form() {
        assertThat(match("OptiPlex 7010", "Tower").reading().spread()).contains(new Spread(2, 200, 220, "kg CO2 eq"));
        assertThat(match("OptiPlex 7010", "Desktop").reading().spread()).contains(new Spread(3, 90, 220, "kg CO2 eq"));
        assertThat(texts(MATCHER.match(Inventory.of("x", DAY, List.of(line("1", "OptiPlex 7090", "SFF"))))
                        .result()
                        .remarks()))
                .containsExactly("EVC-2104 [1, FORM_FACTOR]");
    }

    @Test
    void a_record_without_a_figure_gives_way_to_the_default_of_the_type() {
        assertThat(match("HP E24 G4", "Écran").model()).contains("monitor-24in");
        assertThat(match("HP E24 G4 HO", "Écran").model()).contains("monitor-24in");
        ModelMatch alias = match("Elite screen", "Écran");
        assertThat(alias.decision()).isEqualTo(MatchDecision.STAND_IN);
        assertThat(alias.model()).contains("screen-32");
        assertThat(match("E24 G4 HO", "Écran").decision()).isEqualTo(MatchDecision.ID);
    }

    @ParameterizedTest
    @CsvSource({
        "ThinkCentre M70q, Desktop, STAND_IN, desktop-small.median",
        "EliteDesk 800 G6, Mini PC, STAND_IN, desktop-small.median",
        "EliteDesk 800 G6 Desktop Mini PC, Ordinateur de bureau, STAND_IN, desktop-small.median",
        "OptiPlex 3010, Mini Tower, TYPE_DEFAULT, desktop",
        "ProLite XUB2492HSU, Moniteur, STAND_IN, monitor-24in",
        "B2791QSU, Moniteur, TYPE_DEFAULT, screen-32",
        "RadiForce RX360, Écran, NONE,",
        "Synology DS920+, NAS, NO_FIGURE,",
        "QNAP TS-453Be, Baie de stockage, NO_FIGURE,",
        "Aruba AP-515, Borne Wi-Fi, NO_FIGURE,",
        "Ergotron CareFit, Chariot informatique, NO_FIGURE,",
        "Smart-UPS 3000, Onduleur, NO_FIGURE,",
        "Precision 3660, Desktop, TYPE_DEFAULT, desktop",
    })
    void what_is_used_for_an_unknown_model_is_of_its_kind(
            String model, String type, MatchDecision decision, String device) {
        assertThat(match(model, type).decision()).isEqualTo(decision);
        assertThat(match(model, type).model()).isEqualTo(Optional.ofNullable(device));
    }

    @Test
    void a_stand_in_and_a_close_kind_are_reported() {
        MatchResult<Inventory> matched = MATCHER.match(Inventory.of(
                "x",
                DAY,
                List.of(
                        line("1", "ThinkCentre M70q", "Desktop"),
                        line("2", "iMac19,1", "Desktop"),
                        line("3", "x", "Copieur"),
                        line("4", "x", "Ordinateur"))));
        assertThat(texts(matched.result().remarks()))
                .containsExactly(
                        "EVC-2121 [ThinkCentre M70q, desktop-small.median, mini-pc, 1]",
                        "EVC-2123 [Ordinateur, x, desktop, 1]",
                        "EVC-2124 [all-in-one, desktop, 1]",
                        "EVC-2125 [Copieur, multifunction-printer, 1]");
    }

    @Test
    void a_type_to_be_checked_is_left_for_people_to_enter() {
        List<Equipment> lines = List.of(line("1", "x", "Ordinateur"));
        String table = MATCHER.match(Inventory.of("x", DAY, lines)).matches().csv();
        assertThat(table).contains("x;Ordinateur;1;1.0;TYPE_DEFAULT;0.0;;;");
        DecisionTable entered = DecisionTable.load(TextSource.of("d.csv", table.replace(";0.0;;;", ";0.0;;laptop;")));
        MatchResult<Inventory> again = MATCHER.withDecisions(entered).match(Inventory.of("x", DAY, lines));
        assertThat(texts(again.result().remarks())).isEmpty();
        assertThat(again.result().equipment().get(0).type()).contains("laptop");
    }

    @ParameterizedTest
    @CsvSource({
        "iPhone 12 64GB, Portable, smartphone",
        "Samsung Galaxy XCover 5, Portable, smartphone",
        "Latitude 7490, Portable, laptop",
        "Latitude 9999, Téléphone portable, smartphone",
        "Latitude 7490, Poste de travail, laptop",
    })
    void a_sure_model_or_series_decides_between_a_laptop_and_a_telephone(String model, String type, String known) {
        assertThat(match(model, type).type()).contains(known);
    }

    @ParameterizedTest
    @CsvSource({
        "LENOVO 20L7S0X900, Ordinateur, PRODUCT_CODE, ThinkPad T480s, false",
        "20L7, Ordinateur, TYPE_DEFAULT, desktop, true",
        "LENOVO 20W1S0AB00, Ordinateur, TYPE_DEFAULT, laptop, true",
        "LENOVO 11DT003WFR, Ordinateur, TYPE_DEFAULT, desktop, true",
        "'Apple MacBookPro18,1', Ordinateur, TYPE_DEFAULT, laptop, false",
    })
    void a_product_code_is_looked_up_or_marked_to_be_checked(
            String model, String type, MatchDecision decision, String device, boolean isToCheck) {
        ModelMatch match = match(model, type);
        assertThat(match.decision()).isEqualTo(decision);
        assertThat(match.model()).contains(device);
        assertThat(match.reading().isToCheck()).isEqualTo(isToCheck);
    }

    /** Table 17 of the SMBIOS specification 3.7, from Desktop to Stick PC. */
    @ParameterizedTest
    @CsvSource({
        "Desktop, desktop",
        "Low Profile Desktop, desktop",
        "Pizza Box, desktop",
        "Mini Tower, desktop",
        "Tower, desktop",
        "Portable, laptop",
        "Laptop, laptop",
        "Notebook, laptop",
        "Hand Held, handheld-terminal",
        "Docking Station, docking-station",
        "All in One, all-in-one",
        "Sub Notebook, laptop",
        "Space-saving, desktop",
        "Lunch Box, desktop",
        "Main Server Chassis, rack-server",
        "Expansion Chassis, server-chassis",
        "SubChassis, server-chassis",
        "Bus Expansion Chassis, server-chassis",
        "Peripheral Chassis, server-chassis",
        "RAID Chassis, storage",
        "Rack Mount Chassis, rack-server",
        "Sealed-case PC, desktop",
        "Multi-system chassis, server-chassis",
        "Compact PCI, server-chassis",
        "Advanced TCA, server-chassis",
        "Blade, blade-server",
        "Blade Enclosure, server-chassis",
        "Tablet, tablet",
        "Convertible, laptop",
        "Detachable, laptop",
        "IoT Gateway, network-equipment",
        "Embedded PC, mini-pc",
        "Mini PC, mini-pc",
        "Stick PC, mini-pc",
        "PHOTOCOPIEURS, multifunction-printer",
        "Imprimante laser couleur A4, laser-printer",
        "ecrans de diagnostic, medical-display",
        "Dell laptop, laptop",
        "téléphones portables, smartphone",
        "Switchs, network-switch",
    })
    void a_type_is_known_by_its_words(String text, String kind) {
        assertThat(TypeTable.standard().find(text, Optional.empty())).contains(kind);
    }

    @Test
    void datasets_share_their_index() {
        FactorDataset dataset = FACTORS.datasets().get(0);
        assertThat(ModelNames.of(dataset)).isSameAs(ModelNames.of(dataset));
        assertThat(ModelMatcher.of(FactorSet.of(dataset)).match(Optional.of("iPhone 12"), Optional.empty()))
                .isEqualTo(match("iPhone 12", null));
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.code().code().equals("EVC-2105"))
                .map(problem -> problem.code() + " " + problem.values())
                .toList();
    }

    private static Equipment line(String id, String model, String type) {
        return Equipment.of(model).withId(id).withType(type);
    }
}
