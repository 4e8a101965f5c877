package io.github.evalcarbone.factor.numecoeval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reference tables of NumEcoEval 1 and 2: the order of rows has no effect, and none is lost silently. */
class NumEcoEvalTablesProperties {

    private static final Set<CoreCode> COUNTED = Set.of(
            CoreCode.USE_FACTOR_IGNORED,
            CoreCode.CRITERION_UNKNOWN,
            CoreCode.NOT_PER_ITEM,
            CoreCode.FIGURES_BLANK,
            CoreCode.HYPOTHESIS_NOT_USED);

    private static Checked<FactorDataset> read(Map<String, List<String>> tables) {
        return ReferenceSamples.read(tables.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("\n", entry.getValue()))));
    }

    @Property(tries = 300)
    void the_order_of_rows_means_nothing(@ForAll("tables") Map<String, List<String>> tables, @ForAll Random random) {
        Map<String, List<String>> shuffled = new LinkedHashMap<>();
        tables.forEach((file, lines) -> shuffled.put(file, shuffled(lines, random)));
        Checked<FactorDataset> one = read(tables);
        Checked<FactorDataset> other = read(shuffled);
        assertThat(content(other.orThrow())).isEqualTo(content(one.orThrow()));
        assertThat(remarks(other)).isEqualTo(remarks(one));
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        rows.add(0, lines.get(0));
        return rows;
    }

    /** The whole content of a dataset, without the rows of its figures. */
    private static Set<String> content(FactorDataset dataset) {
        Set<String> content = new TreeSet<>();
        dataset.models().forEach(model -> content.add(withoutRows(model)));
        dataset.types().forEach(type -> content.add(withoutRows(type)));
        dataset.hypotheses().forEach(hypothesis -> content.add(withoutRows(hypothesis)));
        figures(dataset).forEach(content::add);
        Stream.of("Model 0", "Model 1", "Model 2", "Model 3")
                .forEach(name -> content.add(name + " = "
                        + dataset.model(name).map(match -> match.model().id())));
        content.add(dataset.methods().toString());
        return content;
    }

    private static String withoutRows(Object row) {
        return row.toString().replaceAll(" row \\d+", "");
    }

    private static Stream<String> figures(FactorDataset dataset) {
        return ImpactCategory.ef31().stream()
                .flatMap(category -> Stream.concat(factors(dataset, category), mixes(dataset, category)));
    }

    private static Stream<String> factors(FactorDataset dataset, ImpactCategory category) {
        return dataset.models().stream()
                .flatMap(model -> Arrays.stream(LifecyclePhase.values())
                        .flatMap(phase -> dataset.factor(model.id(), phase, category).stream()
                                .map(factor -> model.id() + " " + phase + " " + withoutRows(factor))));
    }

    private static Stream<String> mixes(FactorDataset dataset, ImpactCategory category) {
        return dataset.areas().stream()
                .flatMap(area -> dataset.mixes(area, category).stream())
                .map(NumEcoEvalTablesProperties::withoutRows);
    }

    private static Set<String> remarks(Checked<FactorDataset> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + problem.location().file() + problem.values())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 300)
    void every_row_is_in_the_dataset_or_reported(@ForAll("tables") Map<String, List<String>> tables) {
        Checked<FactorDataset> read = read(tables);
        FactorDataset dataset = read.orThrow();
        long ofElectricityAlone = rows(tables, "impacts.csv", "hypotheses.csv")
                .filter(NumEcoEvalTablesProperties::isElectricityAlone)
                .peek(row -> assertThat(dataset.model(row.split(";", -1)[0])
                                .orElseThrow()
                                .model()
                                .electricity())
                        .isPresent())
                .count();
        long told = read.problems().stream()
                .filter(problem -> COUNTED.contains(problem.code()))
                .mapToLong(problem -> Long.parseLong(problem.values().get(1)))
                .sum();
        assertThat(figures(dataset).count() + dataset.hypotheses().size() + ofElectricityAlone + told)
                .isEqualTo(rows(tables, "impacts.csv", "hypotheses.csv").count());
        namesAreThereOrTold(tables, read);
    }

    private static Stream<String> rows(Map<String, List<String>> tables, String... files) {
        return Arrays.stream(files)
                .flatMap(file -> tables.getOrDefault(file, List.of("")).stream().skip(1));
    }

    /** A row of the use phase without a factor, which no rule would read, of a criterion and a unit that are read. */
    private static boolean isElectricityAlone(String row) {
        String[] cells = row.split(";", -1);
        return cells.length > 3
                && Set.of("UTILISATION", "USING").contains(cells[1])
                && !cells[2].equals("Bruit")
                && !cells[5].equals("GB")
                && !cells[3].isEmpty()
                && cells[4].isEmpty();
    }

    private static void namesAreThereOrTold(Map<String, List<String>> tables, Checked<FactorDataset> read) {
        FactorDataset dataset = read.orThrow();
        assertThat(dataset.types()).hasSize(tables.get("types.csv").size() - 1);
        long matched = rows(tables, "matching.csv")
                .filter(row -> dataset.model(row.split(";", -1)[0]).isPresent())
                .count();
        long missing = read.problems().stream()
                .filter(problem -> problem.code() == CoreCode.DATASET_REFERENCE_UNKNOWN)
                .map(Problem::location)
                .filter(place -> place.file().equals("matching.csv"))
                .count();
        assertThat(matched + missing).isEqualTo(rows(tables, "matching.csv").count());
    }

    @Property(tries = 500)
    void damaged_tables_give_a_dataset_or_an_error_and_never_an_exception(
            @ForAll("tables") Map<String, List<String>> tables, @ForAll Random random) {
        Map<String, List<String>> damaged = new LinkedHashMap<>();
        tables.forEach((file, lines) -> damaged.put(
                file, lines.stream().map(line -> damaged(line, random)).toList()));
        Checked<FactorDataset> read = read(damaged);
        assertThat(read.value().isPresent()).isNotEqualTo(Checked.hasError(read.problems()));
    }

    private static String damaged(String line, Random random) {
        if (line.isEmpty() || random.nextInt(20) > 0) {
            return line;
        }
        int at = random.nextInt(line.length());
        return line.substring(0, at) + "x;\"-,9/\n".charAt(random.nextInt(8)) + line.substring(at + 1);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> tables() {
        return Arbitraries.longs().map(seed -> new Sample(new Random(seed)).tables());
    }

    /** Tables with any valid rows, with the names of NumEcoEval 1 or 2. */
    private record Sample(Random random) {

        Map<String, List<String>> tables() {
            Map<String, List<String>> tables = new LinkedHashMap<>();
            tables.put("impacts.csv", impacts());
            tables.put(
                    "types.csv",
                    some("type;dureeVieDefaut;refItemParDefaut", List.of("A;5;item 0", "B;;Item 1", "C;0.5;")));
            tables.put("matching.csv", some("itemSource;refItemTarget", models()));
            tables.put(
                    "hypotheses.csv",
                    some("cle;valeur", List.of("PUEParDefaut;1.5", "Autre;3", "dureeVieParDefaut;4")));
            return tables;
        }

        private List<String> impacts() {
            List<String> rows = new ArrayList<>();
            for (int item = 0; item < 4; item++) {
                for (String phase : List.of("FABRICATION", "TRANSPORTATION", "UTILISATION", "END_OF_LIFE")) {
                    for (String criterion : List.of("Changement climatique", "RESOURCE_USE", "Bruit")) {
                        rows.add(device("Item " + item, item, phase, criterion));
                    }
                }
            }
            List.of("France", "Germany", "Nowhere").forEach(place -> rows.add(mix(place)));
            return some("nom;etape;critere;consoElecMoyenne;valeur;unite;categorie;localisation;source", rows, named());
        }

        /** Every item has a row, so that references to it resolve. */
        private List<String> named() {
            return List.of(
                    "Item 0;FIN_DE_VIE;Acidification;;1;GB;;;",
                    "Item 1;FIN_DE_VIE;Acidification;;1;;;;",
                    "Item 2;FIN_DE_VIE;Bruit;;1;;;;",
                    "Item 3;FIN_DE_VIE;Acidification;;;Item;;;");
        }

        private String device(String name, int electricity, String phase, String criterion) {
            return String.join(
                    ";",
                    name,
                    phase,
                    criterion,
                    one("", "" + electricity),
                    one("", "0", "1.5", "-2e-3"),
                    one("", "Item", "Item", "GB"),
                    one("", "IT"),
                    one("", "France"),
                    one("", "Maker", "Other"));
        }

        private String mix(String place) {
            String value = one("", "0.1", "2");
            return "Mix;FABRICATION;Climate change;;%s;%s;electricity-mix;%s;Base"
                    .formatted(value, one("", "kWh"), place);
        }

        private List<String> models() {
            return Stream.of(0, 1, 2, 3)
                    .map(item -> "Model " + item + ";item " + item)
                    .toList();
        }

        private String one(String... texts) {
            return texts[random.nextInt(texts.length)];
        }

        private List<String> some(String header, List<String> rows) {
            return some(header, rows, List.of());
        }

        private List<String> some(String header, List<String> rows, List<String> always) {
            List<String> lines = new ArrayList<>(List.of(header));
            rows.stream().filter(row -> random.nextInt(4) > 0).forEach(lines::add);
            lines.addAll(always);
            return lines;
        }
    }
}
