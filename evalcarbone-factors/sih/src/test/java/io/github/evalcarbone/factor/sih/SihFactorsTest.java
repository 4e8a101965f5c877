package io.github.evalcarbone.factor.sih;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.table.DatasetFiles;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.publishing.check.DatasetContract;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dataset is complete and states its sources, and a faulty copy of it is rejected. */
class SihFactorsTest extends DatasetContract {

    private final FactorDataset dataset = SihFactors.load();

    SihFactorsTest() {
        super(new SihFactors());
    }

    @Test
    void it_holds_ten_models_in_four_phases_and_five_categories() {
        assertThat(dataset.models()).hasSize(10).allSatisfy(this::isCoveredInFull);
        assertThat(dataset.types()).hasSize(6).allSatisfy(type -> {
            assertThat(type.lifetimeYears()).isPresent();
            assertThat(type.defaultModel()).isPresent();
        });
    }

    private void isCoveredInFull(DeviceModel model) {
        assertThat(model.electricity()).isPresent();
        assertThat(model.referenceHours()).contains(24.0);
        assertThat(model.referenceHoursAssumed()).isTrue();
        for (ImpactCategory category : ImpactCategory.ef31().subList(0, 5)) {
            for (var phase :
                    List.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.DISTRIBUTION, LifecyclePhase.END_OF_LIFE)) {
                assertThat(dataset.factor(model.id(), phase, category))
                        .as("%s %s %s", model.id(), phase, category)
                        .isPresent();
            }
        }
    }

    @Test
    void what_looks_wrong_is_flagged() {
        assertThat(dataset.models())
                .filteredOn(model -> model.provenance().flags().contains("suspect"))
                .extracting(DeviceModel::id)
                .containsExactlyInAnyOrder("ordinateur-fixe-1", "commutateur-1");
        for (String model : List.of("ordinateur-fixe-1", "ecran-3", "baie-stockage-1")) {
            ImpactCategory category = model.equals("ordinateur-fixe-1")
                    ? ImpactCategory.IONISING_RADIATION
                    : ImpactCategory.RESOURCE_USE_MINERALS_METALS;
            assertThat(dataset.factor(model, LifecyclePhase.MANUFACTURING, category)
                            .orElseThrow()
                            .provenance()
                            .flags())
                    .contains("suspect");
        }
    }

    @Test
    void it_has_the_french_mix_and_no_other() {
        assertThat(dataset.areas()).containsExactly("FR");
        assertThat(dataset.mix("France", ImpactCategory.CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .factor()
                        .amount())
                .hasToString("0.0813225 kg CO2 eq/kWh");
        assertThat(dataset.mix("FR", ImpactCategory.IONISING_RADIATION, 2026)
                        .orElseThrow()
                        .factor()
                        .amount()
                        .value())
                .isEqualTo(3.23443);
        assertThat(dataset.mix("Germany", ImpactCategory.CLIMATE_CHANGE, 2026)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ordinateur-portable-1, ordinateur-portable-1, ID",
        "Ultra portable -  11 à 14 pouces, ordinateur-portable-1, ALIAS",
        "TOUS TYPES D'ORDINATEUR FIXE, ordinateur-fixe-1, ALIAS",
        "Tous types d’ordinateur fixe, ordinateur-fixe-1, ALIAS"
    })
    void a_model_is_found_by_its_id_or_by_the_label_of_the_form(String name, String id, LookupKind kind) {
        assertThat(dataset.model(name)).hasValueSatisfying(match -> {
            assertThat(match.model().id()).isEqualTo(id);
            assertThat(match.kind()).isEqualTo(kind);
        });
    }

    @Test
    void every_figure_says_where_it_comes_from_and_under_which_licence() {
        var factor = dataset.factor("ecran-1", LifecyclePhase.MANUFACTURING, ImpactCategory.CLIMATE_CHANGE)
                .orElseThrow();
        assertThat(factor.provenance().dataset()).isEqualTo("sih 2025.10.1");
        assertThat(factor.provenance().licence()).isEqualTo("LicenseRef-Resilio-CC-unspecified");
        assertThat(factor.provenance().source().publisher()).isEqualTo("Resilio");
        assertThat(factor.provenance().locator()).startsWith("impactequipements.csv row ");
        assertThat(factor.provenance().flags()).contains("licence-unclear");
        assertThat(dataset.attribution()).contains("Resilio").contains("Base IMPACTS");
    }

    @Test
    void it_knows_the_car_equivalence_and_the_hypotheses() {
        assertThat(FactorSet.of(dataset)
                        .equivalence("car-kilometres")
                        .orElseThrow()
                        .perImpact())
                .hasToString("5181.0 km/t CO2 eq");
        assertThat(dataset.hypotheses())
                .extracting(hypothesis -> hypothesis.id())
                .contains("pue.default");
    }

    @Test
    void its_hypotheses_are_those_of_earlier_rules_and_a_difference_is_reported() {
        assertThat(findings(Methodology.of("evalcarbone", "1.1.0"))).isEmpty();
        assertThat(findings(Methodology.evalcarbone())).containsExactly(CoreCode.HYPOTHESIS_DIFFERS);
        RuleSet other = RuleSet.of("evalcarbone", "1.1.0").withParameter("pue.default", 1.5);
        assertThat(findings(Methodology.of(other))).containsExactly(CoreCode.HYPOTHESIS_DIFFERS);
    }

    private List<ProblemCode> findings(Methodology methodology) {
        Inventory nothing = Inventory.of("empty", LocalDate.of(2026, 1, 1), List.of());
        return FootprintCalculator.of(methodology, FactorSet.of(dataset)).calculate(nothing).findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "factors.csv, kg CO2 eq/item, kg CO2 eq/kWh, EVC-3003",
        "factors.csv, MANUFACTURING, MAKING, EVC-1106",
        "factors.csv, 'MANUFACTURING,CLIMATE_CHANGE', 'USE,CLIMATE_CHANGE', EVC-3008",
        "factors.csv, 'CLIMATE_CHANGE,160', 'CLIMATE_CHANGE,abc', EVC-1008",
        "factors.csv, ordinateur-portable-2, ordinateur-portable-1, EVC-3002",
        "factors.csv, ordinateur-portable-2, ordinateur-portable-9, EVC-3004",
        "factors.csv, resilio-starter-kit, somebody, EVC-1106",
        "factors.csv, 'model,phase', 'modele,phase', EVC-1004",
        "types.csv, 'Laptop,5', 'Laptop,-5', EVC-1009",
        "types.csv, ordinateur-portable-1, ordinateur-portable-9, EVC-3004",
        "models.csv, 'laptop,Ultra', 'lap,Ultra', EVC-3004",
        "models.csv, ',true,', ',maybe,', EVC-1106",
        "aliases.csv, 'area,France,FR', 'area,France,ZZ', EVC-3004",
        "electricity-mixes.csv, 'FR,,', 'FR,20300,', EVC-1009",
        "electricity-mixes.csv, 'ACIDIFICATION,0.000209809,mol H+', 'CLIMATE_CHANGE,0.000209809,kg CO2', EVC-3002",
        "electricity-mixes.csv, ',not stated,not stated,', ',guessed,not stated,', EVC-1106",
        "factors.csv, 'DISTRIBUTION,', 'EMBODIED,', EVC-3009",
        "datapackage.json, '\"name\": \"types\"', '\"name\": \"kinds\"', EVC-1106",
        "electricity-mixes.csv, kg CO2 eq/kWh, kg CO2 eq/item, EVC-3003",
        "datapackage.json, '\"publisher\"', '\"publicher\"', EVC-1102",
        "datapackage.json, factors.csv, faktors.csv, EVC-3001",
        "factors.csv, 160, 161, EVC-3006"
    })
    void a_faulty_copy_is_refused(String file, String sound, String faulty, String code) {
        DatasetFiles files = name -> copy(name, file, sound, faulty);
        List<Problem> problems = files.read().problems();
        assertThat(problems).extracting(problem -> problem.code().toString()).contains(code);
        assertThatThrownBy(files::load).isInstanceOf(InvalidDataException.class).hasMessageContaining(code);
    }

    private static InputStream copy(String name, String changed, String sound, String faulty) {
        InputStream original = SihFactors.class.getResourceAsStream(name);
        if (original == null || !name.equals(changed)) {
            return original;
        }
        try (original) {
            String text = new String(original.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(sound);
            return new ByteArrayInputStream(text.replace(sound, faulty).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void servers_storage_and_core_network_stand_in_a_room() {
        assertThat(dataset.types())
                .filteredOn(EquipmentType::isOfRoom)
                .extracting(EquipmentType::id)
                .containsExactly("rack-server", "storage");
    }

    @Test
    void no_type_supports_others() {
        assertThat(dataset.types()).noneMatch(EquipmentType::isSupport);
    }
}
