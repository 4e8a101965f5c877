package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.inventory.UnassessedKind;
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
