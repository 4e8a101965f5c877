package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.heading.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The headings of each field of a layout. Not thread-safe while it is being built. */
final class LayoutColumns {

    private static final String ANY_GROUP = "* - ";
    private static final String AFTER_GROUP = " - ";

    private final Map<InventoryField, List<String>> headings = new EnumMap<>(InventoryField.class);
    /** The fields by the normal form of their headings. */
    private final Map<String, InventoryField> fields = new HashMap<>();
    /** The fields by the normal form of what follows the name of a group. */
    private final Map<String, InventoryField> grouped = new HashMap<>();

    LayoutColumns() {}

    LayoutColumns(LayoutColumns other) {
        headings.putAll(other.headings);
        fields.putAll(other.fields);
        grouped.putAll(other.grouped);
    }

    void add(InventoryField field, List<String> more) {
        more.forEach(heading -> requireFree(field, heading));
        List<String> all = new ArrayList<>(headings.getOrDefault(field, List.of()));
        all.addAll(more);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The field [" + field.key() + "] must have a heading.");
        }
        headings.put(field, List.copyOf(all));
        more.forEach(heading -> index(field, heading));
    }

    private void index(InventoryField field, String heading) {
        if (heading.startsWith(ANY_GROUP)) {
            grouped.put(Heading.key(heading.substring(ANY_GROUP.length())), field);
        } else {
            fields.put(Heading.key(heading), field);
        }
    }

    private void requireFree(InventoryField field, String heading) {
        fieldOf(heading).filter(other -> other != field).ifPresent(other -> {
            throw new IllegalArgumentException("The heading [%s] must belong to one field; it belongs to [%s] already."
                    .formatted(heading, other.key()));
        });
    }

    Set<InventoryField> fields() {
        return headings.keySet();
    }

    /** Returns the field of a heading of a file, if any; the whole heading before what follows a group. */
    Optional<InventoryField> fieldOf(String heading) {
        InventoryField field = heading.startsWith(ANY_GROUP) ? null : fields.get(Heading.key(heading));
        int group = heading.lastIndexOf(AFTER_GROUP);
        return Optional.ofNullable(field)
                .or(() -> group < 0
                        ? Optional.empty()
                        : Optional.ofNullable(
                                grouped.get(Heading.key(heading.substring(group + AFTER_GROUP.length())))));
    }

    /** Returns the headings of all fields in normal form, those after the name of a group without it. */
    Stream<String> keys() {
        return Stream.concat(fields.keySet().stream(), grouped.keySet().stream());
    }

    /** Returns the name of a column in a file that lacks it, which is its first heading. */
    String heading(InventoryField field) {
        return headings.getOrDefault(field, List.of(field.key())).get(0);
    }

    /** Returns a field that must have a heading and has none, if any; a model or a type must be declared or assumed. */
    Optional<InventoryField> firstWithout(
            Set<InventoryField> columns, Set<InventoryField> values, boolean isTypeAssumed) {
        boolean isNamed = isTypeAssumed
                || headings.containsKey(InventoryField.MODEL)
                || headings.containsKey(InventoryField.TYPE);
        Stream<InventoryField> name = Stream.of(InventoryField.MODEL).filter(field -> !isNamed);
        return Stream.concat(Stream.concat(columns.stream(), values.stream()), name)
                .filter(field -> !headings.containsKey(field))
                .findFirst();
    }

    static String requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be blank.");
        }
        return text;
    }

    static double requireQuantity(double number) {
        if (!(number >= 0 && number <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The quantity [" + number + "] must be a finite number, 0 or more.");
        }
        return number;
    }
}
