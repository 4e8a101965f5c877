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

    /** A dataset made for these tests: six laptops, screens that are not split or have lost shares, mixes, usages. */
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
            for (String type : List.of("laptop", "monitor")) {
                types.add(with(
                        "id",
                        type,
                        "label_fr",
                        type,
                        "label_en",
                        type,
                        "lifetime_years",
                        "5",
                        "default_model",
                        type.equals("laptop") ? "laptop-1" : "screen-1",
                        "role",
                        "it",
                        "standing",
                        "workplace"));
            }
            for (int i = 1; i <= 6; i++) {
                laptop("laptop-" + i, models, factors);
            }
            factors.add(factor("laptop-1", "REFURBISHMENT", "25"));
            models.add(model("screen-1", "monitor"));
            factors.add(factor("screen-1", "EMBODIED", "300"));
            lost("screen-2", "0.7 manufacturing, 0 distribution, 0 end of life, 0.25 use", "", models);
            factors.add(flagged(factor("screen-2", "EMBODIED", "300"), "ratios-do-not-sum"));
            lost("screen-3", "0.5 manufacturing, 0 distribution, 0 end of life, 0.25 use", ";phases-missing", models);
            return List.of(
                    types,
                    models,
                    factors,
                    mixes(),
                    normalisation(),
                    hypotheses(),
                    usages(),
                    coefficients(),
                    aliases());
        }

        private static void laptop(String id, Table models, Table factors) {
            models.add(model(id, "laptop"));
            factors.add(factor(id, "MANUFACTURING", "150"));
            factors.add(factor(id, "DISTRIBUTION", "10"));
            factors.add(factor(id, "END_OF_LIFE", "-2"));
        }

        /** A screen whose shares do not add up. */
        private static void lost(String id, String shares, String flag, Table models) {
            Map<String, String> model = flagged(model(id, "monitor"), "ratios-do-not-sum" + flag);
            model.put("transformation", "declared shares: " + shares);
            models.add(model);
        }

        private static Map<String, String> flagged(Map<String, String> row, String flags) {
            row.put("quality_flags", flags);
            return row;
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
                    "manufacturer",
                    "Nobody",
                    "electricity_kwh_per_year",
                    "30",
                    "reference_hours_per_day",
                    "8",
                    "lifetime_years",
                    "5",
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

        private static Table hypotheses() {
            return new Table("hypotheses").add(with("id", "pue.default", "value", "1.5", "unit", "1"));
        }

        private static Table coefficients() {
            return new Table("coefficients")
                    .add(coefficient("electricity.losses.fr", "0.09"))
                    .add(coefficient("electricity.generation-share.fr.2020", "0.84"));
        }

        private static Map<String, String> coefficient(String id, String value) {
            return with("id", id, "value", value, "unit", "1", "transformation", "copied");
        }

        private static Table usages() {
            Table usages = new Table("usages");
            usages.add(usage("office", "published", "read somewhere", ""));
            usages.add(usage("ward", "assumption", "thought of", "assumption"));
            return usages.add(usage("night", "policy", "active hours are an assumption", "assumption"));
        }

        private static Map<String, String> usage(String id, String evidence, String comment, String flags) {
            Map<String, String> row = with("id", id, "label_fr", id, "label_en", id, "evidence", evidence);
            row.putAll(Map.of("hours_per_day", "9", "active_hours_per_day", "4", "comment", comment));
            return flagged(row, flags);
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
                "licences   | datapackage.json      | \"licence\": \"CC0-1.0\" | \"licence\": \"MIT\"",
                "licences   | datapackage.json      | \"path\": \"https://creativecommons.org\" | \"path\": \"\"",
                "sources    | electricity-mixes.csv | test,row 1           | test,",
                "sources    | models.csv            | test,row 1           | nobody,row 1",
                "sources    | models.csv            | test,row 1           | test,?",
                "sources    | electricity-mixes.csv | copied               | ''",
                "sources    | factors.csv           | copied               | ''",
                "sources    | datapackage.json      | \"publisher\": \"Nobody\" | \"publisher\": \"\"",
                "units      | factors.csv           | kg CO2 eq/item       | kg CO2 eq/kWh",
                "units      | normalisation.csv     | kg CO2 eq            | kg Sb eq",
                "methods    | factors.csv           | not stated           | EF 3.1",
                "methods    | datapackage.json      | \"not stated\"       | \"EF 3.1\"",
                "signs      | factors.csv           | ,150,                | ,-150,",
                "signs      | factors.csv           | ,-2,                 | ,0,",
                "signs      | electricity-mixes.csv | 0.25                 | 0",
                "signs      | models.csv            | ,30,                 | ,-30,",
                "duplicates | factors.csv           | laptop-2             | laptop-1",
                "duplicates | models.csv            | screen-1             | laptop-1",
                "duplicates | electricity-mixes.csv | DE                   | FR",
                "references | factors.csv           | screen-1             | screen-9",
                "references | models.csv            | ,monitor,            | ,moniter,",
                "references | types.csv             | laptop-1             | screen-1",
                "references | types.csv             | laptop-1             | laptop-7",
                "references | aliases.csv           | laptop-1             | laptop-7",
                "areas      | electricity-mixes.csv | SK                   | QX-ZZ",
                "areas      | electricity-mixes.csv | CZ                   | YU",
                "years      | electricity-mixes.csv | 2024                 | 2042",
                "years      | models.csv            | 2020                 | 1920",
                "phases     | factors.csv           | laptop-3,END_OF_LIFE | laptop-4,END_OF_LIFE",
                "phases     | models.csv            | ,30,                 | ,,",
                "phases     | factors.csv           | screen-1,EMBODIED    | screen-1,MANUFACTURING",
                "parts      | factors.csv           | ,150,                | ,140,",
                "parts      | models.csv            | ,400,100             | ,400,10",
                "parts      | models.csv            | ratios-do-not-sum,   | ,",
                "parts      | factors.csv           | ratios-do-not-sum,   | ,",
                "parts      | models.csv            | 0.7 manufacturing    | 0.75 manufacturing",
                "parts      | models.csv            | 0.7 manufacturing    | 0.6 manufacturing",
                "order      | factors.csv           | laptop-2,MANUFACTURING,CLIMATE_CHANGE,150 | laptop-2,MANUFACTURING,CLIMATE_CHANGE,9",
                "order      | factors.csv           | ,-2,                 | ,90,",
                "intensities | models.csv           | laptop-3,laptop-3,Nobody,,30, | laptop-3,laptop-3,Nobody,,60,",
                "bounds     | electricity-mixes.csv | 0.25                 | 250",
                "bounds     | models.csv            | ,30,                 | ,30000,",
                "bounds     | models.csv            | ,30,8,               | ,30,0.1,",
                "bounds     | models.csv            | ,laptop,             | ,elevator,",
                "bounds     | types.csv             | ,5,                  | ,50,",
                "bounds     | factors.csv           | ,150,                | ,150000,",
                "bounds     | hypotheses.csv        | ,1.5,                | ,17.5,",
                "bounds     | normalisation.csv     | 7553                 | 7553000",
                "bounds     | coefficients.csv      | 0.09                 | 9",
                "bounds     | coefficients.csv      | 0.84                 | 1.01",
                "neighbours | electricity-mixes.csv | FR,2024,CLIMATE_CHANGE,0.25 | FR,2024,CLIMATE_CHANGE,1.5",
                "neighbours | models.csv            | Nobody,,30,          | Nobody,,800,",
                "neighbours | factors.csv           | ,150,                | ,9,",
                "standings  | types.csv             | ,workplace,          | ,room,",
                "standings  | types.csv             | ,it,                 | ,support,",
                "usages     | usages.csv            | ,4,                  | ,10,",
                "usages     | usages.csv            | assumption,thought   | ,thought",
                "usages     | usages.csv            | CC0-1.0,assumption,active | CC0-1.0,,active",
                "usages     | usages.csv            | ,9,,4,               | ,,,4,",
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

    /** The faults of one check: another one may stumble over what no other check lets pass, such as a number in words. */
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
                "order",
                "intensities",
                "weights",
                "outliers",
                "bounds",
                "neighbours",
                "standings",
                "usages",
                "schemas"
            })
    void every_check_is_in_the_docs(String name) throws java.io.IOException {
        assertThat(Check.all()).extracting(Check::name).contains(name).hasSize(20);
        assertThat(java.nio.file.Files.readString(ProjectFolder.root().resolve("docs/dataset-checks.md")))
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

    /** A dataset without models names devices that another one has. */
    @Test
    void a_common_name_that_no_dataset_knows_is_found_out() throws java.io.IOException {
        Path folder = ProjectFolder.root()
                .resolve("evalcarbone-factors/hospital/src/main/resources/io/github/evalcarbone/factor/hospital");
        String types = java.nio.file.Files.readString(folder.resolve("types.csv"));
        assertThat(types).contains(",5,laptop,");
        byte[] broken = types.replace(",5,laptop,", ",5,lap-top,").getBytes(StandardCharsets.UTF_8);
        assertThat(KeysAndReferences.references(new DataPackage(name -> open(folder, name))))
                .isEmpty();
        assertThat(KeysAndReferences.references(new DataPackage(
                        name -> name.equals("types.csv") ? new ByteArrayInputStream(broken) : open(folder, name))))
                .singleElement()
                .asString()
                .contains("[lap-top]");
    }

    private static java.io.InputStream open(Path folder, String name) {
        try {
            return java.nio.file.Files.newInputStream(folder.resolve(name));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_flag_does_not_make_everything_pass() {
        String text = new String(FILES.get("electricity-mixes.csv"), StandardCharsets.UTF_8);
        String broken = text.replace("0.25", "250").replace("CC0-1.0,", "CC0-1.0,suspect");
        assertThat(faults("bounds", "electricity-mixes.csv", broken.getBytes(StandardCharsets.UTF_8)))
                .hasSize(6);
    }

    @Test
    void a_file_that_is_missing_is_reported() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataPackage(name -> null));
    }
}
