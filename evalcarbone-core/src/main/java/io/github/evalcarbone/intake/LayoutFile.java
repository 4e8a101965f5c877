package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.document.notation.DayOrder;
import io.github.evalcarbone.document.notation.NumberNotation;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.RepeatedIds;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a layout from JSON; every problem is found in one pass. */
final class LayoutFile {

    private static final String FORMAT = "evalcarbone-csv-layout-1";
    private static final String FILE = "file";
    private static final String TYPE = "type";

    private final List<Problem> problems = new ArrayList<>();
    private final ObjectReader json;
    private final CsvLayout.Builder layout;

    private LayoutFile(JsonNode tree) {
        json = new ObjectReader(tree, problems);
        json.choice("format", format -> Optional.of(format).filter(FORMAT::equals), FORMAT, FORMAT);
        layout = CsvLayout.builder(json.text("id"));
    }

    static Checked<CsvLayout> read(JsonNode tree) {
        return new LayoutFile(tree).read();
    }

    private Checked<CsvLayout> read() {
        json.object("columns").ifPresent(this::columns);
        fields("requiredColumns").forEach(layout::requireColumns);
        fields("requiredValues").forEach(layout::requireValues);
        if (json.has("otherColumns")) {
            otherColumns();
        }
        notations();
        json.optionalObject("assume").ifPresent(this::assume);
        json.optionalObject("statuses").ifPresent(statuses -> layout.statuses(StatusPolicy.of(statuses)));
        json.optionalObject("ownerships").ifPresent(this::ownerships);
        json.optionalObject("ids").ifPresent(this::ids);
        json.done();
        return build();
    }

    private Checked<CsvLayout> build() {
        layout.fault()
                .ifPresent(
                        field -> problems.add(Problem.of(CoreCode.JSON_MISSING_KEY, json.at("columns"), field.key())));
        return Checked.unlessErrors(problems, layout::build);
    }

    private void columns(ObjectReader columns) {
        columns.members().keySet().forEach(key -> {
            List<String> headings = columns.texts(key);
            InventoryField.find(key)
                    .ifPresentOrElse(
                            field -> headings.forEach(heading -> column(columns, field, heading)),
                            () -> problems.add(
                                    Problem.of(CoreCode.BAD_VALUE, columns.at(key), key, InventoryField.keys())));
        });
    }

    private void column(ObjectReader columns, InventoryField field, String heading) {
        if (layout.fieldOf(heading).filter(other -> other != field).isPresent()) {
            problems.add(Problem.of(CoreCode.DUPLICATE_COLUMN, columns.at(field.key()), heading));
        } else {
            layout.column(field, heading);
        }
    }

    private List<InventoryField> fields(String key) {
        List<InventoryField> fields = new ArrayList<>();
        for (String name : json.texts(key)) {
            InventoryField.find(name)
                    .ifPresentOrElse(
                            fields::add,
                            () -> problems.add(
                                    Problem.of(CoreCode.BAD_VALUE, json.at(key), name, InventoryField.keys())));
        }
        return fields;
    }

    private void otherColumns() {
        boolean refuses = json.choice(
                "otherColumns",
                text -> Optional.of(text)
                        .filter(List.of("tell", "refuse")::contains)
                        .map("refuse"::equals),
                "tell | refuse",
                false);
        if (refuses) {
            layout.refuseOtherColumns();
        }
    }

    private void notations() {
        if (json.has("numbers")) {
            layout.numbers(json.choice(
                    "numbers", NumberNotation::find, "point | comma | point-or-comma", NumberNotation.UNDECIDED));
        }
        if (json.has("dates")) {
            layout.days(json.choice("dates", DayOrder::find, "day-first | month-first", DayOrder.DAY_FIRST));
        }
    }

    private void assume(ObjectReader assume) {
        assume.optionalText("country").ifPresent(layout::assumeCountry);
        assume.optionalText("type").ifPresent(layout::assumeType);
        assume.optionalNumber("quantity").ifPresent(number -> quantity(assume, number));
        assume.done();
    }

    private void quantity(ObjectReader assume, double number) {
        if (number >= 0) {
            layout.assumeQuantity(number);
        } else {
            problems.add(Problem.of(CoreCode.OUT_OF_RANGE, assume.at("quantity"), Numbers.shortest(number), ">= 0"));
        }
    }

    private void ownerships(ObjectReader words) {
        for (Ownership owner : Ownership.values()) {
            layout.ownership(
                    owner, words.texts(owner.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
        }
        layout.unknownOwnership(words.texts("unknown").toArray(String[]::new));
        words.done();
    }

    private void ids(ObjectReader ids) {
        if (ids.has("uniquePer") && ids.choice("uniquePer", LayoutFile::perType, FILE + " | " + TYPE, false)) {
            layout.idsPerType();
        }
        if (ids.has("repeated")) {
            layout.repeatedIds(
                    ids.choice("repeated", RepeatedIds::find, "error | first | last | none", RepeatedIds.REFUSE));
        }
        ids.done();
    }

    private static Optional<Boolean> perType(String text) {
        return Optional.of(text).filter(List.of(FILE, TYPE)::contains).map(TYPE::equals);
    }
}
