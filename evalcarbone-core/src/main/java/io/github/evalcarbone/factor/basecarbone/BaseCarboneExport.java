package io.github.evalcarbone.factor.basecarbone;

import io.github.evalcarbone.document.Bytes;
import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An export of ADEME's Base Carbone in its layout of 67 columns, as obtained by a user; selected elements become device
 * models.
 * <p>
 * The total of an element and the lines it is decomposed into share one id. A decomposition into manufacturing,
 * distribution and end of life provides these phases; otherwise the total, without its use phase, is one unsplit
 * figure. The phase of a line is that of its column {@code Type poste}, else of its name; a line without a phase is reported. Elements are per item; their gases, uncertainty and comments are not read. Immutable and thread-safe.
 */
public final class BaseCarboneExport {

    /** The columns that are read; the header must have exactly the columns of the layout. */
    static final List<String> READ = List.of(
            "Type Ligne",
            "Identifiant de l'élément",
            "Statut de l'élément",
            "Nom base français",
            "Nom base anglais",
            "Nom attribut français",
            "Nom attribut anglais",
            "Unité français",
            "Type poste",
            "Nom poste français",
            "Total poste non décomposé");

    private static final List<String> OTHERS = others();

    private final String file;
    private final Map<String, BaseCarboneElement> elements;

    private BaseCarboneExport(String file, Map<String, BaseCarboneElement> elements) {
        this.file = file;
        this.elements = elements;
    }

    private static List<String> others() {
        List<String> single = List.of(
                "Structure",
                "Type de l'élément",
                "Nom base espagnol",
                "Nom attribut espagnol",
                "Code de la catégorie",
                "Unité anglais",
                "Unité espagnol",
                "Contributeur",
                "Autres Contributeurs",
                "Programme",
                "Url du programme",
                "Source",
                "Localisation géographique",
                "Date de création",
                "Date de modification",
                "Période de validité",
                "Incertitude",
                "Réglementations",
                "Transparence",
                "Qualité",
                "Qualité TeR",
                "Qualité GR",
                "Qualité TiR",
                "Qualité C",
                "Qualité P",
                "Qualité M",
                "Nom poste anglais",
                "Nom poste espagnol",
                "CO2f",
                "CH4f",
                "CH4b",
                "N2O",
                "Autres GES",
                "CO2b");
        List<String> all = new ArrayList<>(single);
        for (String name : List.of("Nom frontière", "Tags", "Sous-localisation géographique", "Commentaire")) {
            Stream.of("français", "anglais", "espagnol").forEach(language -> all.add(name + " " + language));
        }
        for (int gas = 1; gas <= 5; gas++) {
            all.add("Code gaz supplémentaire " + gas);
            all.add("Valeur gaz supplémentaire " + gas);
        }
        return List.copyOf(all);
    }

    /**
     * Reads an export, in UTF-8 or Windows-1252.
     *
     * @param export  the text, separated by semicolons, with decimal commas; its name is used in problems and
     *     provenance
     * @return the export, or every fault
     */
    public static Checked<BaseCarboneExport> read(TextSource export) {
        String file = export.name();
        Checked<byte[]> bytes = Bytes.read(export, Limits.USUAL);
        List<Problem> problems = new ArrayList<>(bytes.problems());
        Map<String, BaseCarboneElement> elements = new LinkedHashMap<>();
        bytes.value().ifPresent(content -> read(CsvTable.read(utf8(content), file), elements, problems));
        return Checked.unlessErrors(problems, () -> new BaseCarboneExport(file, elements));
    }

    /**
     * Reads an export, and throws an exception if it has a fault.
     *
     * @param export  the text, as for {@link #read}
     * @return the export
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static BaseCarboneExport load(TextSource export) {
        return read(export).orThrow();
    }

    private static byte[] utf8(byte[] content) {
        return Bytes.decode(content, "").value().isPresent()
                ? content
                : new String(content, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
    }

    private static void read(CsvTable table, Map<String, BaseCarboneElement> elements, List<Problem> problems) {
        problems.addAll(table.problems());
        List<String> all = Stream.concat(READ.stream(), OTHERS.stream()).toList();
        if (!table.columns().isEmpty() && RowReader.requireColumns(table, all, List.of(), problems)) {
            table.rows()
                    .forEach(row -> elements.computeIfAbsent(
                                    table.cell(row, "Identifiant de l'élément"), BaseCarboneElement::new)
                            .add(RowReader.ofPrograms(table, row, problems)));
        }
    }

    /**
     * Returns the ids of all elements, valid or not.
     *
     * @return the ids, in the order of the file
     */
    public List<String> ids() {
        return List.copyOf(elements.keySet());
    }

    /**
     * Returns a dataset of selected elements.
     *
     * @param version  the version of the dataset, such as {@code 23.6.0}
     * @param source  the export, with the licence under which it was obtained
     * @param typeOfElement  the id of the equipment type of each selected element, by the element's id
     * @return the dataset {@code base-carbone}, whose models have the ids {@code base-carbone.<id>}, or every fault
     */
    public Checked<FactorDataset> dataset(String version, Source source, Map<String, String> typeOfElement) {
        List<Problem> problems = new ArrayList<>();
        FactorDataset.Builder dataset = FactorDataset.builder("base-carbone", version, source)
                .method(ImpactCategory.CLIMATE_CHANGE, FactorDataset.NOT_STATED);
        Set<String> types = new HashSet<>();
        typeOfElement.forEach((id, type) -> {
            BaseCarboneElement element = elements.get(id);
            if (element == null) {
                problems.add(Problem.of(CoreCode.DATASET_REFERENCE_UNKNOWN, Location.file(file), id, "elements"));
                return;
            }
            List<Problem> own = element.problems(file);
            problems.addAll(own);
            if (!Checked.hasError(own)) {
                Provenance provenance = Provenance.of(source, file + " element " + id);
                if (types.add(MatchKey.of(type))) {
                    dataset.add(EquipmentType.of(type).withProvenance(provenance));
                }
                element.addTo(dataset, type, provenance);
            }
        });
        return Checked.hasError(problems) ? Checked.failed(problems) : Checked.of(dataset.build(), problems);
    }
}
