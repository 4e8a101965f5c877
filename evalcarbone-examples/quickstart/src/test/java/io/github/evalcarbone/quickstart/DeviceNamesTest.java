package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.recommended.RecommendedFactors;
import io.github.evalcarbone.matching.MatchDecision;
import io.github.evalcarbone.matching.ModelMatch;
import io.github.evalcarbone.matching.ModelMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of devices as inventories of hospitals have them, with our datasets. Each decision was read by a person. */
class DeviceNamesTest {

    private static final ModelMatcher RECOMMENDED = ModelMatcher.of(RecommendedFactors.load());
    private static final ModelMatcher MINISTRY_FIRST =
            ModelMatcher.of(FactorSet.of(Stream.of("sih", "ademe", "boavizta", "hospital")
                    .map(id -> Datasets.all().get(id).dataset())
                    .toArray(FactorDataset[]::new)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dell OptiPlex 7090; Desktop; FAMILY; dell-optiplex-7090-tower; desktop",
                "Dell OptiPlex 7090; Mini PC; FORM_FACTOR; dell-optiplex-7090-micro-form-factor; desktop",
                "Dell OptiPlex 7090; Mini Tower; FORM_FACTOR; dell-optiplex-7090-tower; desktop",
                "Lenovo ThinkCentre M90; Tiny; FORM_FACTOR; lenovo-thinkcentre-m90-tiny; desktop",
                "OptiPlex 7090 SFF; Unité centrale; NORMALISED; dell-optiplex-7090-small-form-factor; desktop",
                "Apple iPhone 12; Smartphone; FAMILY; apple-iphone-12-128gb; smartphone",
                "iPhone 12 128 Go; Portable; NORMALISED; apple-iphone-12-128gb; smartphone",
                "HP EliteDesk 800 G5 Desktop Mini; UC; STAND_IN; desktop-small.median; desktop",
                "Lenovo ThinkCentre M920q; Poste de travail; STAND_IN; desktop-small.median; desktop",
                "Dell P2419H; Écran LCD; ALIAS; dell-p2419h-monitor; monitor",
                "Dell P2422H; Écran; *; monitor-24in; monitor",
                "EIZO RadiForce MX243W; Moniteur; NO_FIGURE; ; medical-display",
                "Barco Nio Color 3MP; Écran; NO_FIGURE; ; medical-display",
                "Dell Latitude 7490; Ordinateur; ALIAS; dell-latitude-7490; laptop",
                "LATITUDE7490; PC; NORMALISED; dell-latitude-7490; laptop",
                "Lenovo Think Pad T440; Laptop; NORMALISED; lenovo-thinkpad-t440; laptop",
                "Apple MacBookPro16,1; Portable; FAMILY; apple-16-inch-macbook-pro-2-3ghz-8-core-cpu-1tb-2019; laptop",
                "Synology DS418; NAS; NO_FIGURE; ;",
                "QNAP TS-431P; Stockage; NO_FIGURE; ;",
                "Aruba AP-305; Point d'accès; NO_FIGURE; ;",
                "Ergotron SV44; Chariot de soins; NO_FIGURE; ;",
                "APC Smart-UPS 1500; Onduleurs; NO_FIGURE; ; ups",
                "Zebra ZD620; Imprimante; NO_FIGURE; ; label-printer",
                "Konica bizhub C360i; Imprimante; NO_FIGURE; ; multifunction-printer",
                "HPE ProLiant BL460c Gen10; Serveur; TYPE_DEFAULT; server-blade.median; blade-server",
                "Dell PowerEdge T340; Serveur; *; dell-poweredge-t340; tower-server",
                "Zebra TC57; PDA; TYPE_DEFAULT; smartphone; smartphone",
                "VMware20,1; Server; VIRTUAL; ;",
                "Coque iPhone 12; Smartphone; ACCESSORY; ;",
                "HP Thunderbolt Dock 120W G2; Accessoires; NO_FIGURE; ; docking-station",
            })
    void the_decision_with_the_recommended_factors(
            String model, String type, String decision, String device, String known) {
        ModelMatch match = RECOMMENDED.match(Optional.of(model), Optional.of(type));
        if (!decision.equals("*")) {
            assertThat(match.decision()).isEqualTo(MatchDecision.valueOf(decision));
        }
        assertThat(match.model()).isEqualTo(Optional.ofNullable(device));
        assertThat(match.type()).isEqualTo(Optional.ofNullable(known));
    }

    @Test
    void the_sixty_rows_of_a_trial() throws IOException {
        List<String> rows = rows();
        assumeTrue(!rows.isEmpty(), "shared/cases/glpi-60.csv is not there");
        assertThat(counts(rows, MINISTRY_FIRST))
                .isEqualTo(Map.of(
                        MatchDecision.NORMALISED, 7,
                        MatchDecision.FAMILY, 5,
                        MatchDecision.STAND_IN, 6,
                        MatchDecision.TYPE_DEFAULT, 25,
                        MatchDecision.NO_FIGURE, 16,
                        MatchDecision.VIRTUAL, 1));
        assertThat(counts(rows, RECOMMENDED))
                .isEqualTo(Map.of(
                        MatchDecision.NORMALISED, 7,
                        MatchDecision.FAMILY, 5,
                        MatchDecision.STAND_IN, 4,
                        MatchDecision.TYPE_DEFAULT, 25,
                        MatchDecision.NO_FIGURE, 18,
                        MatchDecision.VIRTUAL, 1));
    }

    private static Map<MatchDecision, Integer> counts(List<String> rows, ModelMatcher matcher) {
        Map<MatchDecision, Integer> counts = new EnumMap<>(MatchDecision.class);
        for (String row : rows) {
            String[] cells = row.substring(1).split("\";\"", -1);
            ModelMatch match = matcher.match(Optional.of(cells[2] + " " + cells[3]), Optional.of(cells[4]));
            counts.merge(match.decision(), 1, Integer::sum);
        }
        return counts;
    }

    /** Returns the rows without the header; none if the file is not beside the repository. */
    private static List<String> rows() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/cases/glpi-60.csv"))) {
            folder = folder.getParent();
        }
        return folder == null
                ? List.of()
                : Files.readAllLines(folder.resolve("shared/cases/glpi-60.csv")).stream()
                        .skip(1)
                        .filter(row -> !row.isBlank())
                        .toList();
    }
}
