import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the tables of this dataset from the reference tables of EvalCarbone SIH.
 * <p>
 * Run it with {@code java SihTransform.java <raw folder> <output folder>}. It writes types.csv, models.csv,
 * aliases.csv, factors.csv, electricity-mixes.csv and hypotheses.csv, prints the SHA-256 of every table in the
 * output folder, and puts it into datapackage.json if that file is there. Two runs give the same bytes.
 * <p>
 * No figure is changed. English labels, configurations and comments are ours and stand below; equivalences.csv has
 * no raw table and is written by hand. A raw table that is not as expected stops the run.
 */
public final class SihTransform {

    private static final String DEVICE_SOURCE = "resilio-starter-kit";
    private static final String DEVICE_LICENCE = "LicenseRef-Resilio-CC-unspecified";
    private static final String MIX_SOURCE = "base-impacts-2.02";
    private static final String MIX_LICENCE = "LicenseRef-Base-IMPACTS";
    private static final String PUBLISHER_SOURCE = "evalcarbone-sih";
    private static final String NOT_STATED = "not stated";
    private static final String UNCLEAR = "licence-unclear";
    private static final String SUSPECT = "licence-unclear;suspect";

    /** An impact category, with the name and the unit the source gives it. */
    private enum Category {
        CLIMATE_CHANGE("Climate change", "kg CO2 eq"),
        PARTICULATE_MATTER("Particulate matter and respiratory inorganics", "disease incidence"),
        IONISING_RADIATION("Ionising radiation", "kBq U-235 eq"),
        ACIDIFICATION("Acidification", "mol H+ eq"),
        RESOURCE_USE_MINERALS_METALS("Resource use (minerals and metals)", "kg Sb eq");

        private final String sourceName;
        private final String unit;

        Category(String sourceName, String unit) {
            this.sourceName = sourceName;
            this.unit = unit;
        }

        static Category of(Row row) {
            return Stream.of(values())
                    .filter(category -> category.sourceName.equals(row.get("critere")))
                    .findFirst()
                    .orElseThrow(() -> row.unexpected("critere"));
        }
    }

    /** The phases that have figures of their own; use is electricity and has none. */
    private static final Map<String, String> PHASES =
            Map.of("FABRICATION", "MANUFACTURING", "DISTRIBUTION", "DISTRIBUTION", "FIN_DE_VIE", "END_OF_LIFE");

    /** The figures that look wrong, as model, phase and category; the dataset card says why. */
    private static final Set<String> SUSPECTS = Set.of(
            "ordinateur-fixe-1 MANUFACTURING IONISING_RADIATION",
            "ecran-3 MANUFACTURING RESOURCE_USE_MINERALS_METALS",
            "baie-stockage-1 MANUFACTURING RESOURCE_USE_MINERALS_METALS");

    /** What we add to an equipment type of the source. */
    private record TypeNotes(String id, String labelEn, String flags, String comment) {}

    private static final String BASE_IMPACTS_LIFETIME =
            "Upstream takes this lifetime from version 1.5 of the digital part of Base IMPACTS.";
    private static final String OCTO_LIFETIME =
            "Upstream calls this lifetime an average by Octo; no publication of it is known.";

    /** By the type's default model; this file is plain ASCII, so that no locale changes what it does. */
    private static final Map<String, TypeNotes> TYPES = Map.of(
            "ordinateur-portable-1", new TypeNotes("laptop", "Laptop", UNCLEAR, BASE_IMPACTS_LIFETIME),
            "ordinateur-fixe-1",
                    new TypeNotes("desktop", "Desktop computer, without monitor", UNCLEAR, BASE_IMPACTS_LIFETIME),
            "ecran-2", new TypeNotes("monitor", "Monitor", UNCLEAR, BASE_IMPACTS_LIFETIME),
            "serveur-rack-1",
                    new TypeNotes(
                            "rack-server",
                            "Rack server",
                            "licence-unclear;proxy",
                            "Upstream takes this lifetime from ADEME's report of September 2022 on reconditioned products, "
                                    + "where servers are extrapolated from laptops."),
            "baie-stockage-1",
                    new TypeNotes("storage", "Storage", "licence-unclear;unpublished-upstream", OCTO_LIFETIME),
            "commutateur-1",
                    new TypeNotes(
                            "network-switch", "Network switch", "licence-unclear;unpublished-upstream", OCTO_LIFETIME));

    /** What we add to a device model of the source. */
    private record ModelNotes(String labelEn, String configuration, String flags, String comment) {}

    private static final Map<String, ModelNotes> MODELS = Map.of(
            "ordinateur-portable-1",
                    new ModelNotes(
                            "Ultraportable laptop, 11 to 14 inches",
                            "Entry level: Latitude 3310 2-in-1, 13-inch LCD, Intel Core i3-1000G1, 8 GB RAM, 256 GB SSD",
                            UNCLEAR,
                            "A mean of 3 W over 24 h. Upstream names a graphics part (UHD Graphics 630) that does not match."),
            "ordinateur-portable-2",
                    new ModelNotes(
                            "Laptop, 14 to 17 inches",
                            "High end: Lenovo IdeaPad 1 15ALC7, 15-inch LCD, AMD Ryzen 5 5500U, 16 GB RAM, 1 TB SSD",
                            UNCLEAR,
                            "A mean of 4 W over 24 h. Upstream names a graphics part (Radeon 9000 IGP) that does not match."),
            "ordinateur-fixe-1",
                    new ModelNotes(
                            "Desktop computer, any kind",
                            "Dell Inspiron Desktop, Intel Core i5-750, NVIDIA GeForce RTX 4070 Ti, 16 GB RAM, 1 TB hard disk",
                            SUSPECT,
                            "A mean of 11 W over 24 h. A gaming graphics card of 2023 beside a processor of 2009: "
                                    + "not an office computer."),
            "ecran-1",
                    new ModelNotes(
                            "Monitor, 15 to 24 inches",
                            "Entry level: Dell SE2422HX, 24-inch LCD, 16:9",
                            UNCLEAR,
                            "A mean of 4 W over 24 h."),
            "ecran-2",
                    new ModelNotes(
                            "Monitor, 25 to 34 inches",
                            "Mid range: Dell SE3223Q, 32-inch LCD, 4K, 16:9",
                            UNCLEAR,
                            "A mean of 6 W over 24 h."),
            "ecran-3",
                    new ModelNotes(
                            "Monitor, 35 to 55 inches",
                            "High end: ProLite LE5041UHS-B1, 50 inches, OLED according to the source, 16:9",
                            UNCLEAR,
                            "A mean of 14 W over 24 h. Manufacturing is 9 times that of ecran-2; the panel kind is unchecked."),
            "serveur-rack-1",
                    new ModelNotes(
                            "Rack server, any kind",
                            "Dell PowerEdge R740, 2 x Intel Xeon Gold 6154, 64 GB RAM, 1 TB SSD",
                            UNCLEAR,
                            "A mean of 182 W over 24 h."),
            "baie-stockage-1",
                    new ModelNotes(
                            "Storage bay",
                            "Lenovo ThinkSystem DE2000H 7Y71, 24 SSDs of 1 TB",
                            UNCLEAR,
                            "A mean of 101 W over 24 h, against 294 W for the NAS bay with fewer disks."),
            "baie-nas-1",
                    new ModelNotes(
                            "NAS bay",
                            "TS-h3077AFU-R7-64G, AMD Ryzen 7 7700, 64 GB RAM, 15 SSDs of 1 TB",
                            UNCLEAR,
                            "A mean of 294 W over 24 h."),
            "commutateur-1",
                    new ModelNotes(
                            "Network switch, any kind",
                            "Cisco CBS110-24T; the source adds 8 GB RAM and an Intel Celeron J4105",
                            SUSPECT,
                            "A mean of 90 W over 24 h, and a computer's processor: unlikely for this unmanaged 24-port switch."));

    /** Names that other tools use, beside the labels of the form. */
    private static final List<List<String>> OTHER_ALIASES = List.of(
            List.of("type", "Ecran", "monitor"),
            List.of("type", "Desktop computer", "desktop"),
            List.of("type", "IP Switch", "network-switch"),
            List.of("area", "France", "FR"));

    /** One line of a raw table, with its number in the file (the header is line 1). */
    private record Row(String file, int number, Map<String, String> cells) {

        String get(String column) {
            return cells.get(column);
        }

        String locator() {
            return file + " row " + number;
        }

        IllegalStateException unexpected(String column) {
            return new IllegalStateException("%s: unexpected %s (%s)".formatted(locator(), column, get(column)));
        }
    }

    private final Path raw;
    private final Path output;

    private SihTransform(Path raw, Path output) {
        this.raw = raw;
        this.output = output;
    }

    /**
     * Runs the transformation.
     *
     * @param args  the raw folder and the output folder
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: java SihTransform.java <raw folder> <output folder>");
        }
        new SihTransform(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        Files.createDirectories(output);
        write("types.csv", 6, types());
        write("models.csv", 10, models());
        write("aliases.csv", 26, aliases());
        write("factors.csv", 150, factors());
        write("electricity-mixes.csv", 5, mixes());
        write("hypotheses.csv", 2, hypotheses());
        fillHashes(hashes());
    }

    private List<String> types() throws IOException {
        var lines = header("id,label_fr,label_en,lifetime_years,default_model,source_id,source_locator,"
                + "quality_flags,comment");
        for (Row row : read("typeEquipement.csv")) {
            TypeNotes notes = typeNotes(row);
            lines.add(line(
                    notes.id,
                    row.get("type"),
                    notes.labelEn,
                    row.get("dureeVieDefaut"),
                    row.get("refEquipementParDefaut"),
                    PUBLISHER_SOURCE,
                    row.locator(),
                    notes.flags,
                    notes.comment));
        }
        return lines;
    }

    private List<String> models() throws IOException {
        var lines = header("id,type,label_fr,label_en,configuration,electricity_kwh_per_year,reference_hours_per_day,"
                + "reference_hours_assumed,source_id,source_locator,licence,data_year,quality_flags,comment");
        Map<String, String> typeOf = typeByModel();
        Map<String, List<Row>> impacts = impactsByModel();
        for (Row row : read("correspondanceRefEquipement.csv")) {
            String id = row.get("refEquipementCible");
            ModelNotes notes = MODELS.get(id);
            lines.add(line(
                    id,
                    typeOf.get(id),
                    modelLabel(row),
                    notes.labelEn,
                    notes.configuration,
                    electricity(impacts.get(id)),
                    "24",
                    "true",
                    DEVICE_SOURCE,
                    range(impacts.get(id)),
                    DEVICE_LICENCE,
                    "",
                    notes.flags,
                    notes.comment));
        }
        return lines;
    }

    private List<String> aliases() throws IOException {
        var lines = header("kind,alias,id");
        for (Row row : read("correspondanceRefEquipement.csv")) {
            lines.add(line("model", modelLabel(row), row.get("refEquipementCible")));
        }
        for (Row row : read("typeEquipement.csv")) {
            TypeNotes notes = typeNotes(row);
            lines.add(line("type", row.get("type"), notes.id));
            lines.add(line("type", notes.labelEn, notes.id));
        }
        OTHER_ALIASES.forEach(alias -> lines.add(line(alias.toArray(String[]::new))));
        return lines;
    }

    private List<String> factors() throws IOException {
        var lines = header("model,phase,category,value,unit,lcia_method,source_id,source_locator,licence,"
                + "quality_flags,transformation");
        for (Row row : read("impactequipements.csv")) {
            if (!isUse(row)) {
                lines.add(factor(row));
            }
        }
        return lines;
    }

    private static String factor(Row row) {
        String model = row.get("refEquipement");
        String phase = PHASES.get(row.get("etapeacv"));
        Category category = Category.of(row);
        boolean suspect = SUSPECTS.contains(model + " " + phase + " " + category);
        String value = plain(row.get("valeur"));
        return line(
                model,
                phase,
                category.name(),
                value,
                category.unit + "/item",
                NOT_STATED,
                DEVICE_SOURCE,
                row.locator(),
                DEVICE_LICENCE,
                suspect ? SUSPECT : UNCLEAR,
                value.equals(row.get("valeur")) ? "copied" : "copied; exponent written out");
    }

    private List<String> mixes() throws IOException {
        var lines = header(
                "area,year,category,value,unit,basis,lcia_method,source_id,source_locator,licence," + "quality_flags");
        for (Row row : read("mixelecs.csv")) {
            if (row.get("raccourcisAnglais").equals("FR")) {
                Category category = Category.of(row);
                lines.add(line(
                        "FR",
                        "",
                        category.name(),
                        plain(row.get("valeur")),
                        category.unit + "/kWh",
                        NOT_STATED,
                        NOT_STATED,
                        MIX_SOURCE,
                        row.locator(),
                        MIX_LICENCE,
                        UNCLEAR));
            }
        }
        return lines;
    }

    private List<String> hypotheses() throws IOException {
        var lines = header("id,value,unit,source_id,source_locator,comment");
        for (Row row : read("hypotheses.csv")) {
            String comment = "Upstream names its own source only as " + row.get("source") + ".";
            switch (row.get("cle")) {
                case "PUEParDefaut" ->
                    lines.add(line("pue.default", row.get("valeur"), "1", PUBLISHER_SOURCE, row.locator(), comment));
                case "dureeVieParDefaut" ->
                    lines.add(line(
                            "lifetime.default", row.get("valeur"), "year", PUBLISHER_SOURCE, row.locator(), comment));
                default -> throw row.unexpected("cle");
            }
        }
        return lines;
    }

    /** Tells whether a row is of the use phase, which must have no figure of its own. */
    private static boolean isUse(Row row) {
        boolean use = row.get("etapeacv").equals("UTILISATION");
        if (use != row.get("valeur").isEmpty()) {
            throw row.unexpected("valeur");
        }
        return use;
    }

    private static TypeNotes typeNotes(Row row) {
        TypeNotes notes = TYPES.get(row.get("refEquipementParDefaut"));
        if (notes == null) {
            throw row.unexpected("refEquipementParDefaut");
        }
        return notes;
    }

    private Map<String, String> typeByModel() throws IOException {
        Map<String, String> idOfLabel = read("typeEquipement.csv").stream()
                .collect(Collectors.toMap(row -> row.get("type"), row -> typeNotes(row).id));
        return read("correspondanceTypeEquipement.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("equipement_id"), row -> idOfLabel.get(row.get("type_equipement_id"))));
    }

    private Map<String, List<Row>> impactsByModel() throws IOException {
        return read("impactequipements.csv").stream().collect(Collectors.groupingBy(row -> row.get("refEquipement")));
    }

    private static String electricity(List<Row> rows) {
        Set<String> values =
                rows.stream().map(row -> row.get("consoElecMoyenne")).collect(Collectors.toSet());
        if (values.size() != 1) {
            throw rows.get(0).unexpected("consoElecMoyenne");
        }
        return plain(values.iterator().next());
    }

    private static String range(List<Row> rows) {
        Row first = rows.get(0);
        Row last = rows.get(rows.size() - 1);
        if (last.number - first.number != rows.size() - 1) {
            throw last.unexpected("refEquipement");
        }
        return "%s rows %d-%d".formatted(first.file, first.number, last.number);
    }

    private static String modelLabel(Row row) {
        return row.get("modeleEquipementSource").replaceAll(" +", " ");
    }

    /** Returns the same decimal number without an exponent. */
    private static String plain(String number) {
        return new BigDecimal(number).toPlainString();
    }

    /** Reads a raw table: UTF-8, separated by semicolons, never quoted, one trailing empty column allowed. */
    private List<Row> read(String file) throws IOException {
        List<String> lines = Files.readAllLines(raw.resolve(file));
        List<String> columns = List.of(lines.get(0).split(";", -1));
        return IntStream.range(1, lines.size())
                .mapToObj(
                        index -> row(file, index + 1, columns, lines.get(index).split(";", -1)))
                .toList();
    }

    private static Row row(String file, int number, List<String> columns, String[] values) {
        if (values.length != columns.size()) {
            throw new IllegalStateException(
                    "%s row %d: %d cells, %d columns".formatted(file, number, values.length, columns.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            cells.put(columns.get(i), values[i]);
        }
        return new Row(file, number, cells);
    }

    private static List<String> header(String columns) {
        return new ArrayList<>(List.of(columns));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(SihTransform::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void write(String file, int rows, List<String> lines) throws IOException {
        if (lines.size() != rows + 1) {
            throw new IllegalStateException("%s: %d rows instead of %d".formatted(file, lines.size() - 1, rows));
        }
        Files.writeString(output.resolve(file), String.join("\n", lines) + "\n");
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                hashes.put(file.getFileName().toString(), sha256(file));
            }
        }
        hashes.forEach((file, hash) -> System.out.println("sha256:" + hash + "  " + file));
        return hashes;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Puts each hash into the resource of datapackage.json that has the file as its path. */
    private void fillHashes(Map<String, String> hashes) throws IOException {
        Path descriptor = output.resolve("datapackage.json");
        if (Files.notExists(descriptor)) {
            return;
        }
        String text = Files.readString(descriptor);
        for (var entry : hashes.entrySet()) {
            Matcher hash = Pattern.compile("(\"path\": \"%s\",[^{}]*\"hash\": \"sha256:)[0-9a-f]*"
                            .formatted(Pattern.quote(entry.getKey())))
                    .matcher(text);
            if (!hash.find()) {
                throw new IllegalStateException("datapackage.json has no hash for " + entry.getKey());
            }
            text = hash.replaceFirst("$1" + entry.getValue());
        }
        Files.writeString(descriptor, text);
    }
}
