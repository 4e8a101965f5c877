package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.inventory.UnassessedKind;
import io.github.evalcarbone.matching.Words.WordPattern;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of device as people distinguish them, which may be finer than the types of factor sets.
 *
 * @param id  its id, which is that of a type unless the table of kinds says otherwise
 * @param types  the types that a factor set may have for it, the closest first; that type alone if it ends with {@code !}
 *     and has a default device of its own
 * @param standIns  the generic models that fit it better than the default of the type
 */
record DeviceKind(String id, List<String> types, List<String> standIns) {

    /** The kind of accessories and consumables. */
    static final String ACCESSORY = UnassessedKind.ACCESSORY.type();
    /** The kind of machines without a body. */
    static final String VIRTUAL = "virtual-machine";

    private static final Map<String, DeviceKind> SPECIAL = special();

    /** The kinds whose devices are of one form or another. */
    private static final Set<String> OF_FORMS = Set.of("desktop", "mini-pc", "workstation");

    private static final List<Form> FORMS = Form.shipped();

    /**
     * A form of desktop computers, such as a tower.
     *
     * @param words  the words of a type that state it
     * @param isAlone  whether they must be all of the type
     * @param names  what the names of models may call it, each one or more words
     */
    private record Form(WordPattern words, boolean isAlone, List<ModelWords> names) {

        private static final String ALONE = "=";

        static List<Form> shipped() {
            CsvTable table = ShippedTable.read("forms.csv");
            return table.rows().stream()
                    .map(row -> new Form(
                            WordPattern.of(table.cell(row, "type").replace(ALONE, "")),
                            table.cell(row, "type").startsWith(ALONE),
                            Arrays.stream(table.cell(row, "names").split("\\|"))
                                    .filter(name -> !name.isEmpty())
                                    .map(ModelWords::of)
                                    .toList()))
                    .toList();
        }

        boolean isIn(List<String> type) {
            return words.isAmong(type)
                    && !(isAlone && type.size() > words.words().size());
        }
    }

    /** Returns what the names of models call the form that a declared type states; nothing if it states none. */
    List<ModelWords> forms(String type) {
        List<String> words = Words.ofModel(type);
        return FORMS.stream()
                .filter(form -> OF_FORMS.contains(id) && form.isIn(words))
                .findFirst()
                .map(Form::names)
                .orElse(List.of());
    }

    private static Map<String, DeviceKind> special() {
        CsvTable table = ShippedTable.read("kinds.csv");
        return table.rows().stream()
                .map(row -> new DeviceKind(
                        table.cell(row, "kind"), ids(table.cell(row, "types")), ids(table.cell(row, "standIns"))))
                .collect(Collectors.toUnmodifiableMap(DeviceKind::id, Function.identity()));
    }

    private static List<String> ids(String cell) {
        return Arrays.stream(cell.split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    static DeviceKind of(String id) {
        DeviceKind special = SPECIAL.get(id);
        return special == null ? new DeviceKind(id, List.of(id), List.of()) : special;
    }

    /** Returns whether one of two kinds is finer than the other, or both are of one type. */
    boolean isLike(DeviceKind other) {
        return !Collections.disjoint(all(), other.all());
    }

    private Set<String> all() {
        return Stream.concat(Stream.of(id), types.stream().map(type -> type.replace("!", "")))
                .collect(Collectors.toSet());
    }

    /** Returns whether the default device of a type must not stand for it unless it is one of its own. */
    boolean isStrict() {
        return types.stream().allMatch(type -> type.endsWith("!"));
    }
}
