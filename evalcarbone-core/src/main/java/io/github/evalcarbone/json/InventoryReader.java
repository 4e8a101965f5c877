package io.github.evalcarbone.json;

import io.github.evalcarbone.document.DayReader;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecord.DataCentreRecord;
import io.github.evalcarbone.intake.EquipmentRecord.PowerStateRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one inventory. */
final class InventoryReader implements EquipmentRecords.Place {

    /** The separators of the steps of a path such as {@code powerStates[1].watts}. */
    private static final Pattern STEPS = Pattern.compile("[.\\[\\]]+");

    private static final int LONGEST_NAME = 10_000;
    /** Matches a text without unpaired surrogates. */
    private static final Pattern WELL_FORMED = Pattern.compile("\\P{Cs}*");

    private final String file;
    private final EquipmentRecords records;
    private final List<Problem> problems = new ArrayList<>();
    private final List<JsonNode> nodes = new ArrayList<>();
    private final List<List<Problem>> told = new ArrayList<>();

    InventoryReader(String file, EquipmentRecords records) {
        this.file = file;
        this.records = records;
    }

    Checked<Inventory> read(JsonNode tree) {
        ObjectReader json = new ObjectReader(tree, problems);
        if (!json.has("format") && !json.has("equipment")) {
            return Checked.failed(
                    List.of(Problem.of(CoreCode.NO_INVENTORY, Location.file(file), file, InventoryJson.FORMAT)));
        }
        json.optionalText("$schema"); // for editors
        format(json);
        String name = json.text("name");
        requireName(json, "name", name);
        Optional<String> establishment = json.optionalText("establishment");
        establishment.ifPresent(text -> requireName(json, "establishment", text));
        Optional<LocalDate> date = DayReader.read(json, "evaluationDate", problems);
        List<EquipmentRecord> lines =
                json.array("equipment").stream().map(this::line).toList();
        List<Problem> remarks = problems(json, "remarks");
        SetAside setAside = ResultMembers.setAside(json, problems);
        json.done();
        if (Checked.hasError(problems) || date.isEmpty()) {
            return Checked.failed(withThoseOfLines());
        }
        return records.read(new ArrayList<>(lines), file, this, name, date.get())
                .map(read -> new Inventory(
                        name,
                        establishment,
                        read.evaluationDate(),
                        read.equipment(),
                        joined(remarks, read.remarks()),
                        setAside.plus(read.setAside())));
    }

    /** Reads one line, that of terminals which people share, as an inventory of it alone. */
    Checked<Inventory> readLine(JsonNode node, LocalDate day) {
        return records.read(new ArrayList<>(List.of(line(node))), file, this, file, day);
    }

    private static List<Problem> joined(List<Problem> earlier, List<Problem> found) {
        List<Problem> all = new ArrayList<>(earlier);
        found.stream().filter(remark -> !isTold(remark, earlier)).forEach(all::add);
        return all;
    }

    /** Returns whether an earlier reading reported the same remark. */
    private static boolean isTold(Problem remark, List<Problem> earlier) {
        return earlier.stream()
                .anyMatch(told -> told.is(remark.code()) && told.values().equals(remark.values()));
    }

    private List<Problem> withThoseOfLines() {
        told.forEach(problems::addAll);
        return problems;
    }

    private void format(ObjectReader json) {
        String format = json.text("format");
        if (!format.isEmpty() && !format.equals(InventoryJson.FORMAT)) {
            problems.add(Problem.of(CoreCode.STORED_FORMAT, json.at("format"), format, InventoryJson.FORMAT));
        }
    }

    /** Checks the name of the inventory as the texts of its lines are checked. */
    private void requireName(ObjectReader json, String key, String text) {
        if (text.length() > LONGEST_NAME) {
            problems.add(Problem.of(CoreCode.FILE_TOO_LARGE, json.at(key), key, String.valueOf(LONGEST_NAME)));
        } else if (!WELL_FORMED.matcher(text).matches()) {
            problems.add(Problem.of(CoreCode.BAD_VALUE, json.at(key), key, "well-formed Unicode"));
        }
    }

    /** Reads stored problems, none if there is no such member. */
    static List<Problem> problems(ObjectReader json, String key) {
        List<ObjectReader> stored = json.has(key) ? json.objects(key) : List.of();
        return stored.stream()
                .map(remark -> {
                    Problem problem = ProblemReader.read(remark);
                    remark.done();
                    return problem;
                })
                .toList();
    }

    private EquipmentRecord line(JsonNode node) {
        List<Problem> wrong = new ArrayList<>();
        ObjectReader json = new ObjectReader(node, wrong);
        EquipmentRecord line = EquipmentRecord.builder()
                .id(text(json, "id"))
                .label(text(json, "label"))
                .manufacturer(text(json, "manufacturer"))
                .model(text(json, "model"))
                .type(text(json, "type"))
                .quantity(number(json, "quantity"))
                .lifetimeYears(number(json, "lifetimeYears"))
                .purchaseDate(text(json, "purchaseDate"))
                .withdrawalDate(text(json, "withdrawalDate"))
                .condition(text(json, "condition"))
                .priorYears(number(json, "priorYears"))
                .laterYears(number(json, "laterYears"))
                .ownership(text(json, "ownership"))
                .inStock(json.has("inStock") ? String.valueOf(json.flag("inStock")) : null)
                .purchasePrice(number(json, "purchasePrice"))
                .exitRoute(text(json, "exitRoute"))
                .annualKilowattHours(number(json, "annualKilowattHours"))
                .powerStates(json.has("powerStates") ? states(json) : null)
                .hoursPerDay(number(json, "hoursPerDay"))
                .daysPerYear(number(json, "daysPerYear"))
                .share(number(json, "share"))
                .useShare(number(json, "useShare"))
                .sharingMode(text(json, "sharingMode"))
                .country(text(json, "country"))
                .dataCentre(json.optionalObject("dataCentre")
                        .map(InventoryReader::dataCentre)
                        .orElse(null))
                .status(text(json, "status"))
                .site(text(json, "site"))
                .department(text(json, "department"))
                .serialNumber(text(json, "serialNumber"))
                .attributes(json.optionalObject("attributes")
                        .map(InventoryReader::attributes)
                        .orElse(null))
                .build();
        json.done();
        nodes.add(node);
        told.add(List.copyOf(wrong));
        return line;
    }

    private static List<PowerStateRecord> states(ObjectReader line) {
        return line.objects("powerStates").stream()
                .map(json -> {
                    PowerStateRecord state = new PowerStateRecord(
                            text(json, "name"), number(json, "watts"), number(json, "hoursPerYear"));
                    json.done();
                    return state;
                })
                .toList();
    }

    private static DataCentreRecord dataCentre(ObjectReader json) {
        DataCentreRecord dataCentre =
                new DataCentreRecord(text(json, "name"), number(json, "pue"), text(json, "country"));
        json.done();
        return dataCentre;
    }

    private static Map<String, @Nullable Double> attributes(ObjectReader json) {
        Map<String, @Nullable Double> attributes = new LinkedHashMap<>();
        json.members().keySet().forEach(name -> attributes.put(name, number(json, name)));
        json.done();
        return attributes;
    }

    private static @Nullable String text(ObjectReader json, String key) {
        return json.has(key) ? json.rawText(key) : null;
    }

    private static @Nullable Double number(ObjectReader json, String key) {
        return json.optionalNumber(key).orElse(null);
    }

    /** Returns the location of a member, or of the object that lacks it. */
    @Override
    public Location of(int index, String part) {
        JsonNode node = nodes.get(index);
        for (String step : STEPS.split(part, -1)) {
            Optional<JsonNode> inside = inside(node, step);
            if (inside.isEmpty()) {
                break;
            }
            node = inside.get();
        }
        return node.location();
    }

    private static Optional<JsonNode> inside(JsonNode node, String step) {
        if (node instanceof JsonArray array) {
            return Optional.of(array.items().get(Integer.parseInt(step)));
        }
        return node instanceof JsonObject object
                ? Optional.ofNullable(object.members().get(step))
                : Optional.empty();
    }

    @Override
    public List<Problem> told(int index) {
        return told.get(index);
    }
}
