package io.github.evalcarbone.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.publishing.Publish;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check finds its fault in a broken copy of a small dataset, and nothing in the sound one. */
class CheckTest {

    /** A dataset made for these tests: six laptops, one screen that is not split, one mix, one normalisation. */
    static final class Sound implements Transformation {

        private static final Map<String, String> ORIGIN =
                Map.of("source_id", "test", "source_locator", "row 1", "licence", "CC0-1.0");

        @Override
        public String id() {
            return "sound";
        }

        @Override
        public String folder() {
            return "";
        }

        @Override
        public List<Table> tables(Path raw) {
            Table types = new Table("types");
            Table models = new Table("models");
            Table factors = new Table("factors");
            for (String type : List.of("laptop", "screen")) {
                types.add(with("id", type, "label_fr", type, "label_en", type, "lifetime_years", "5"));
            }
            for (int i = 1; i <= 6; i++) {
                laptop("laptop-" + i, models, factors);
            }
            models.add(model("screen-1", "screen"));
            factors.add(factor("screen-1", "EMBODIED", "300"));
            return List.of(types, models, factors, mixes(), normalisation(), aliases());
        }

        private static void laptop(String id, Table models, Table factors) {
            models.add(model(id, "laptop"));
            factors.add(factor(id, "MANUFACTURING", "150"));
            factors.add(factor(id, "DISTRIBUTION", "10"));
            factors.add(factor(id, "END_OF_LIFE", "-2"));
        }

        private static Map<String, String> model(String id, String type) {
            return with(
                    "id",
                    id,
                    "type",
                    type,
                    "label_fr",
                    id,
                    "label_en",
                    id,
                    "electricity_kwh_per_year",
                    "30",
                    "reference_hours_assumed",
                    "false",
                    "declared_total",
                    type.equals("laptop") ? "200" : "400",
                    "declared_use",
                    type.equals("laptop") ? "42" : "100",
                    "data_year",
                    "2020");
        }

        private static Map<String, String> factor(String model, String phase, String value) {
            return figure("kg CO2 eq/item", value, "model", model, "phase", phase);
        }

        private static Map<String, String> figure(String unit, String value, String... more) {
            Map<String, String> row = new java.util.HashMap<>(with(more));
            row.putAll(Map.of("category", "CLIMATE_CHANGE", "value", value, "unit", unit));
            row.putAll(Map.of("lcia_method", "not stated", "transformation", "copied"));
            return row;
        }

        private static Table mixes() {
            Table mixes = new Table("electricity-mixes");
            for (String area : List.of("FR", "DE", "ES", "IT", "SK", "CZ")) {
                mixes.add(figure("kg CO2 eq/kWh", "0.25", "area", area, "year", "2024", "basis", "production"));
            }
            return mixes;
        }

        private static Table normalisation() {
            return new Table("normalisation").add(figure("kg CO2 eq", "7553", "weight", "1"));
        }

        private static Table aliases() {
            return new Table("aliases").add("kind", "model", "alias", "The laptop", "id", "laptop-1");
        }

        private static Map<String, String> with(String... cells) {
            Map<String, String> row = new java.util.HashMap<>(ORIGIN);
            for (int i = 0; i < cells.length; i += 2) {
                row.put(cells[i], cells[i + 1]);
            }
            return row;
        }
    }

    private static final Map<String, byte[]> FILES = Publish.files(new Sound(), Path.of(""));

    @Test
    void nothing_is_wrong_with_the_sound_one() {
        assertThat(Check.faults(new DataPackage(name -> new ByteArrayInputStream(FILES.get(name)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "licences   | factors.csv           | row 1,CC0-1.0        | row 1,CC-BY-4.0",
                "licences   | datapackage.json      | \"path\": \"https://creativecommons.org\" | \"path\": \"\"",
                "sources    | electricity-mixes.csv | test,row 1           | test,",
                "sources    | models.csv            | test,row 1           | nobody,row 1",
                "sources    | factors.csv           | copied               | ''",
                "sources    | datapackage.json      | \"publisher\": \"Nobody\" | \"publisher\": \"\"",
                "units      | factors.csv           | kg CO2 eq/item       | kg CO2 eq/kWh",
                "units      | normalisation.csv     | kg CO2 eq            | kg Sb eq",
                "methods    | factors.csv           | not stated           | EF 3.1",
                "methods    | datapackage.json      | \"not stated\"       | \"EF 3.1\"",
                "signs      | factors.csv           | ,150,                | ,-150,",
                "signs      | electricity-mixes.csv | 0.25                 | 0",
                "signs      | models.csv            | ,30,                 | ,-30,",
                "duplicates | factors.csv           | laptop-2             | laptop-1",
                "duplicates | models.csv            | screen-1             | laptop-1",
                "duplicates | electricity-mixes.csv | DE                   | FR",
                "references | factors.csv           | screen-1             | screen-9",
                "references | models.csv            | ,screen,             | ,scren,",
                "areas      | electricity-mixes.csv | SK                   | QX-ZZ",
                "areas      | electricity-mixes.csv | CZ                   | YU",
                "years      | electricity-mixes.csv | 2024                 | 2042",
                "years      | models.csv            | 2020                 | 1920",
                "phases     | factors.csv           | laptop-3,END_OF_LIFE | laptop-4,END_OF_LIFE",
                "phases     | models.csv            | ,30,                 | ,,",
                "phases     | factors.csv           | screen-1,EMBODIED    | screen-1,MANUFACTURING",
                "parts      | factors.csv           | ,150,                | ,140,",
                "parts      | models.csv            | ,400,100             | ,400,10",
                "weights    | normalisation.csv     | ,1,                  | ,0.9,",
                "outliers   | electricity-mixes.csv | CZ,2024,CLIMATE_CHANGE,0.25 | CZ,2024,CLIMATE_CHANGE,1318",
                "outliers   | factors.csv           | laptop-6,MANUFACTURING,CLIMATE_CHANGE,150 | laptop-6,MANUFACTURING,CLIMATE_CHANGE,0.15",
                "schemas    | models.csv            | false                | maybe",
                "schemas    | factors.csv           | ,10,                 | ,ten,",
                "schemas    | electricity-mixes.csv | production           | guess",
                "schemas    | datapackage.json      | \"version\": \"2026.1.0\" | \"version\": \"one\"",
                "schemas    | datapackage.json      | sha256:              | md5:"
            })
    void a_broken_copy_is_found_out(String check, String file, String sound, String broken) {
        String text = new String(FILES.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(sound);
        byte[] copy = replaced(text, sound, broken).getBytes(StandardCharsets.UTF_8);
        assertThat(faults(check, file, copy)).isNotEmpty();
    }

    private static String replaced(String text, String sound, String broken) {
        return text.replace(sound, broken.equals("''") ? "" : broken);
    }

    /** What one check says: another one may stumble over what no other check lets pass, such as a number in words. */
    private static List<String> faults(String check, String file, byte[] copy) {
        DataPackage data =
                new DataPackage(name -> new ByteArrayInputStream(name.equals(file) ? copy : FILES.get(name)));
        return Check.all().stream()
                .filter(one -> one.name().equals(check))
                .flatMap(one -> one.faults().apply(data))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "licences",
                "sources",
                "units",
                "methods",
                "signs",
                "duplicates",
                "references",
                "areas",
                "years",
                "phases",
                "parts",
                "weights",
                "outliers",
                "schemas"
            })
    void every_check_stands_in_the_docs(String name) throws java.io.IOException {
        assertThat(Check.all()).extracting(Check::name).contains(name).hasSize(14);
        assertThat(java.nio.file.Files.readString(Project.root().resolve("docs/dataset-checks.md")))
                .contains("| `" + name + "` |");
    }

    @Test
    void a_flag_makes_a_known_defect_pass() {
        String text = new String(FILES.get("electricity-mixes.csv"), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().toList());
        String suspect = lines.get(6).replace("0.25", "1318").replace("CC0-1.0,", "CC0-1.0,suspect");
        lines.set(6, suspect);
        assertThat(faults(
                        "outliers",
                        "electricity-mixes.csv",
                        String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_file_that_is_missing_is_told() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataPackage(name -> null));
    }
}
