package io.github.evalcarbone.factor;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.table.DatasetFiles;
import io.github.evalcarbone.problem.Checked;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hospital's or a vendor's figures: tables without a descriptor, and declarations one by one. */
class OwnFiguresTest {

    private static final Source VENDOR = Source.of("vendor", "Price list", "CC0-1.0")
            .withPublisher("Maker")
            .withVersion("2026")
            .withAttribution("Maker.");
    private static final Source DECLARATION = Source.of("epd-7", "EPD 7", "CC-BY-4.0")
            .withPublisher("Maker")
            .withVersion("1")
            .withAttribution("EPD 7.");

    private static final Map<String, String> TABLES = Map.of("types.csv", """
            id,label_fr,label_en,lifetime_years,default_model,source_id,source_locator,quality_flags,comment
            cart,Chariot,Cart,8,cart-1,vendor,page 1,,
            """, "models.csv", """
            id,type,label_fr,label_en,configuration,electricity_kwh_per_year,reference_hours_per_day,\
            reference_hours_assumed,source_id,source_locator,licence,data_year,quality_flags,comment
            cart-1,cart,Chariot 1,Cart 1,,80,,false,vendor,page 2,CC0-1.0,2026,,
            """, "factors.csv", """
            model,phase,category,value,unit,lcia_method,source_id,source_locator,licence,quality_flags,transformation
            cart-1,EMBODIED,CLIMATE_CHANGE,412.5,kg CO2 eq/item,EF 3.1,vendor,page 3,CC0-1.0,,copied
            """);

    private static Checked<FactorDataset> read(Map<String, String> tables) {
        DatasetFiles files = name -> {
            String text = tables.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
        return files.readTables("mine", "1", VENDOR);
    }

    @Test
    void tables_need_no_descriptor() {
        FactorDataset dataset = read(TABLES).orThrow();
        assertThat(dataset).hasToString("mine 1");
        assertThat(dataset.methods()).containsEntry(CLIMATE_CHANGE, "EF 3.1");
        Factor factor = dataset.factor("cart-1", EMBODIED, CLIMATE_CHANGE).orElseThrow();
        assertThat(factor.amount()).hasToString("412.5 kg CO2 eq/item");
        assertThat(factor.provenance().source()).isEqualTo(VENDOR);
        assertThat(factor.provenance().locator()).isEqualTo("page 3");
    }

    @ParameterizedTest
    @CsvSource({
        "support, room, ''",
        "it, workplace, ''",
        "'', '', ''",
        "Support, room, EVC-1106",
        "it, cellar, EVC-1106"
    })
    void role_and_standing_are_words_of_the_format_or_problems(String role, String standing, String code) {
        Map<String, String> tables = new java.util.HashMap<>(TABLES);
        tables.put("types.csv", """
                id,label_fr,label_en,lifetime_years,default_model,role,standing,source_id,source_locator,quality_flags,comment
                cart,Chariot,Cart,8,cart-1,%s,%s,vendor,page 1,,
                """.formatted(role, standing));
        Checked<FactorDataset> read = read(tables);
        assertThat(read.problems().stream()
                        .map(problem -> problem.code().toString())
                        .collect(Collectors.joining()))
                .isEqualTo(code);
        read.partial()
                .flatMap(own -> own.type("cart"))
                .ifPresent(type -> assertThat(type.isSupport()).isEqualTo(role.equals("support")));
    }

    @ParameterizedTest
    @CsvSource({
        "factors.csv, 412.5, much, EVC-1008",
        "factors.csv, 'vendor,', 'other,', EVC-1106",
        "models.csv, 'cart-1,cart', 'cart-1,carts', EVC-3004",
        "types.csv, comment, remark, EVC-1005"
    })
    void faults_are_reported_with_their_place(String file, String sound, String faulty, String code) {
        Map<String, String> broken = new java.util.HashMap<>(TABLES);
        broken.compute(file, (name, text) -> String.valueOf(text).replace(sound, faulty));
        assertThat(read(broken).problems())
                .anyMatch(problem -> problem.code().toString().equals(code)
                        && problem.location().toString().contains(file));
    }

    @Test
    void no_table_at_all_is_a_fault() {
        assertThat(read(Map.of()).problems()).singleElement().asString().contains("EVC-3001");
    }

    @Test
    void each_declaration_is_a_source_of_its_own() {
        FactorDataset dataset = FactorDataset.builder("mine", "1", VENDOR)
                .add(EquipmentType.of("cart").withLifetimeYears(8).withDefaultModel("cart-1"))
                .add(DeviceModel.of("cart-1", "cart").withElectricity(80))
                .factor("cart-1", EMBODIED, CLIMATE_CHANGE, 412.5)
                .from(DECLARATION)
                .add(DeviceModel.of("cart-2", "cart").withElectricity(60))
                .factor("cart-2", MANUFACTURING, CLIMATE_CHANGE, 380)
                .method(CLIMATE_CHANGE, "EF 3.1")
                .build();
        assertThat(dataset.factor("cart-2", MANUFACTURING, CLIMATE_CHANGE)
                        .orElseThrow()
                        .provenance()
                        .licence())
                .isEqualTo("CC-BY-4.0");
        assertThat(dataset.factor("cart-1", EMBODIED, CLIMATE_CHANGE)
                        .orElseThrow()
                        .provenance()
                        .source())
                .isEqualTo(VENDOR);
        assertThat(dataset.licences()).containsExactly("CC0-1.0", "CC-BY-4.0");
        assertThat(dataset.attribution()).isEqualTo("Maker. EPD 7.");
    }
}
