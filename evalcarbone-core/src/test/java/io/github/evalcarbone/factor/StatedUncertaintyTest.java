package io.github.evalcarbone.factor;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.Triangular;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.factor.table.DatasetFiles;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables state of the uncertainty of their figures is read, or a problem at its cell. */
class StatedUncertaintyTest {

    private static final Source SOURCE = Source.of("vendor", "Price list", "CC0-1.0");

    private static final Map<String, String> TABLES = Map.of(
            "types.csv",
            """
            id,label_fr,label_en,lifetime_years,lifetime_uncertainty,default_model,source_id,source_locator,quality_flags,comment
            cart,Chariot,Cart,8,uniform 0.75 1.25,cart-1,vendor,page 1,,
            """,
            "models.csv",
            """
            id,type,label_fr,label_en,configuration,electricity_kwh_per_year,electricity_uncertainty,reference_hours_per_day,\
            reference_hours_assumed,lifetime_years,lifetime_uncertainty,source_id,source_locator,licence,data_year,quality_flags,comment
            cart-1,cart,Chariot 1,Cart 1,,80,triangular 0.8 1 1.4,,false,6,lognormal gsd=1.5 median,vendor,page 2,CC0-1.0,2026,,
            """,
            "factors.csv",
            """
            model,phase,category,value,unit,lcia_method,source_id,source_locator,licence,quality_flags,transformation,uncertainty
            cart-1,EMBODIED,CLIMATE_CHANGE,412.5,kg CO2 eq/item,EF 3.1,vendor,page 3,CC0-1.0,,copied,lognormal sd=0.3 mean
            """,
            "electricity-mixes.csv",
            """
            area,year,category,value,unit,basis,lcia_method,source_id,source_locator,licence,quality_flags,transformation,uncertainty
            FR,2024,CLIMATE_CHANGE,0.05,kg CO2 eq/kWh,production,EF 3.1,vendor,page 4,CC0-1.0,,copied,lognormal gsd2=1.21 median
            """,
            "coefficients.csv",
            """
            id,value,unit,source_id,source_locator,licence,quality_flags,transformation,uncertainty,comment
            electricity.losses.fr,0.08,1,vendor,page 5,CC0-1.0,,copied,uniform 0.9 1.1,
            """);

    private static Checked<FactorDataset> read(Map<String, String> tables) {
        DatasetFiles files = name -> {
            String text = tables.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
        return files.readTables("mine", "1", SOURCE);
    }

    @Test
    void every_figure_has_what_its_cell_states() {
        FactorDataset dataset = read(TABLES).orThrow();
        Distribution factor = Lognormal.ofRelativeDeviation(0.3);
        assertThat(dataset.factor("cart-1", EMBODIED, CLIMATE_CHANGE)
                        .orElseThrow()
                        .uncertainty())
                .contains(factor);
        DeviceModel model = dataset.models().get(0);
        assertThat(model.electricityUncertainty()).contains(new Triangular(0.8, 1.4));
        assertThat(model.lifetimeUncertainty()).contains(new Lognormal(1.5, Centre.MEDIAN));
        assertThat(dataset.types().get(0).lifetimeUncertainty()).contains(new Uniform(0.75, 1.25));
        assertThat(dataset.mix("FR", CLIMATE_CHANGE, 2024)
                        .orElseThrow()
                        .factor()
                        .uncertainty())
                .contains(Lognormal.ofSquaredDeviation(1.21));
        assertThat(dataset.coefficients().get(0).factor().uncertainty()).contains(new Uniform(0.9, 1.1));
    }

    @Test
    void a_column_that_is_left_out_or_empty_states_nothing() {
        Map<String, String> tables = new HashMap<>(TABLES);
        tables.replaceAll((name, text) -> text.replaceAll("(uniform|triangular|lognormal) [^,\n]*", ""));
        FactorDataset dataset = read(tables).orThrow();
        assertThat(dataset.factor("cart-1", EMBODIED, CLIMATE_CHANGE)
                        .orElseThrow()
                        .uncertainty())
                .isEmpty();
        assertThat(dataset.models().get(0).electricityUncertainty()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "factors.csv, uncertainty, lognormal sd=0.3 mean",
        "electricity-mixes.csv, uncertainty, lognormal gsd2=1.21 median",
        "coefficients.csv, uncertainty, uniform 0.9 1.1",
        "models.csv, electricity_uncertainty, triangular 0.8 1 1.4",
        "models.csv, lifetime_uncertainty, lognormal gsd=1.5 median",
        "types.csv, lifetime_uncertainty, uniform 0.75 1.25"
    })
    void words_are_a_problem_at_their_cell(String file, String column, String stated) {
        Map<String, String> tables = new HashMap<>(TABLES);
        tables.put(file, TABLES.getOrDefault(file, "").replace(stated, "quite sure"));
        assertThat(read(tables).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).hasToString("EVC-1106");
            assertThat(problem.location().toString()).contains(file + ":2").contains(column);
            assertThat(problem.message(Language.ENGLISH))
                    .startsWith("[quite sure] must be")
                    .contains("lognormal sd=0.3 mean", "uniform 0.9 1.1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lognormal",
                "lognormal sd=0.3",
                "lognormal sd=-0.3 mean",
                "lognormal sd=NaN mean",
                "lognormal gsd=0.9 median",
                "lognormal gsd=1.2 mode",
                "lognormal p10=5 p90=3 median",
                "lognormal gsd=1.2 sd=0.3 median",
                "triangular 0.8 2 1.4",
                "triangular 1.2 1 1.4",
                "uniform 1.1 0.9",
                "uniform 0x1p-1 1f",
                "empirical 1.2 0.9 1 median",
                "p10 166 p90 358",
                "error ratio of the total 0.224"
            })
    void a_text_out_of_range_or_form_is_refused(String text) {
        Map<String, String> tables = new HashMap<>(TABLES);
        tables.put("factors.csv", TABLES.getOrDefault("factors.csv", "").replace("lognormal sd=0.3 mean", text));
        assertThat(read(tables).problems().stream()
                        .map(problem -> problem.code().toString())
                        .toList())
                .isEqualTo(List.of("EVC-1106"));
    }

    @Test
    void a_derived_mix_and_a_dataset_with_its_name_keep_it() {
        Factor stated = new Factor(
                        io.github.evalcarbone.units.Amount.of(1, "kg CO2 eq/item"), Provenance.of(SOURCE, "page 1"))
                .withUncertainty(new Uniform(0.5, 2));
        FactorDataset dataset = FactorDataset.builder("own", "1", SOURCE)
                .add(EquipmentType.of("cart"))
                .add(DeviceModel.of("cart-1", "cart"))
                .factor("cart-1", EMBODIED, CLIMATE_CHANGE, stated)
                .build();
        Factor kept = dataset.factor("cart-1", EMBODIED, CLIMATE_CHANGE).orElseThrow();
        assertThat(kept.provenance().dataset()).isEqualTo("own 1");
        assertThat(kept.uncertainty()).contains(new Uniform(0.5, 2));
    }
}
