package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.MatchKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the columns of a layout and what is assumed. For one thread. */
public final class CsvLayoutBuilder {

    private static final String ANY_GROUP = "* - ";

    final String id;
    final Map<InventoryField, List<String>> columns = new EnumMap<>(InventoryField.class);
    final Set<InventoryField> requiredColumns = EnumSet.noneOf(InventoryField.class);
    final Set<InventoryField> requiredValues = EnumSet.noneOf(InventoryField.class);
    boolean refusesOtherColumns;
    Optional<String> country = Optional.empty();
    Optional<String> type = Optional.empty();
    OptionalDouble quantity = OptionalDouble.empty();
    StatusPolicy statuses = StatusPolicy.COUNT_ALL;

    CsvLayoutBuilder(String id) {
        this.id = id;
    }

    CsvLayoutBuilder(String id, CsvLayoutBuilder other) {
        this(id);
        columns.putAll(other.columns);
        requiredColumns.addAll(other.requiredColumns);
        requiredValues.addAll(other.requiredValues);
        refusesOtherColumns = other.refusesOtherColumns;
        country = other.country;
        type = other.type;
        quantity = other.quantity;
        statuses = other.statuses;
    }

    /**
     * Declares the column of a field.
     *
     * @param field  what the column says
     * @param headings  its names, any of which may stand in the header; case and spacing do not matter;
     *         {@code * - Date} stands for {@code Date} behind the name of any group and a dash
     * @return this builder
     * @throws IllegalArgumentException if there is no heading, or one already belongs to another field
     */
    public CsvLayoutBuilder column(InventoryField field, String... headings) {
        List<String> all = new ArrayList<>(columns.getOrDefault(field, List.of()));
        Collections.addAll(all, headings);
        Arrays.stream(headings).forEach(heading -> requireFree(field, heading));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The field [" + field.key() + "] must have a heading.");
        }
        columns.put(field, List.copyOf(all));
        return this;
    }

    private void requireFree(InventoryField field, String heading) {
        fieldOf(heading).filter(other -> other != field).ifPresent(other -> {
            throw new IllegalArgumentException("The heading [%s] must belong to one field; it belongs to [%s] already."
                    .formatted(heading, other.key()));
        });
    }

    Optional<InventoryField> fieldOf(String heading) {
        String key = MatchKey.of(heading);
        return columns.entrySet().stream()
                .filter(column -> column.getValue().stream().anyMatch(known -> isOf(MatchKey.of(known), key)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isOf(String known, String heading) {
        return known.equals(heading) || (known.startsWith(ANY_GROUP) && heading.endsWith(known.substring(1)));
    }

    /**
     * Declares columns that a file must have; others may be missing.
     *
     * @param fields  what they say
     * @return this builder
     */
    public CsvLayoutBuilder requireColumns(InventoryField... fields) {
        Collections.addAll(requiredColumns, fields);
        return this;
    }

    /**
     * Declares fields that must not be blank in any row, beside the quantity.
     *
     * @param fields  the fields
     * @return this builder
     */
    public CsvLayoutBuilder requireValues(InventoryField... fields) {
        Collections.addAll(requiredValues, fields);
        return this;
    }

    /**
     * Makes a column that is not declared an error. Otherwise a remark names those that were not read.
     *
     * @return this builder
     */
    public CsvLayoutBuilder refuseOtherColumns() {
        refusesOtherColumns = true;
        return this;
    }

    /**
     * Assumes a country for lines without one; a remark says for how many.
     *
     * @param code  the country, as the factor set names it
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public CsvLayoutBuilder assumeCountry(String code) {
        requireText(code, "country");
        country = Optional.of(code);
        return this;
    }

    /**
     * Assumes a type for lines without one; a remark says for how many.
     *
     * @param text  the type
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public CsvLayoutBuilder assumeType(String text) {
        requireText(text, "type");
        type = Optional.of(text);
        return this;
    }

    private static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be blank.");
        }
    }

    /**
     * Assumes a quantity for lines without one; a remark says for how many.
     *
     * @param number  the number of items of a line, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public CsvLayoutBuilder assumeQuantity(double number) {
        if (!(number >= 0 && number <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The quantity [" + number + "] must be a finite number, 0 or more.");
        }
        quantity = OptionalDouble.of(number);
        return this;
    }

    /**
     * Declares what becomes of the lines of a status; without it all are counted.
     *
     * @param policy  the policy
     * @return this builder
     */
    public CsvLayoutBuilder statuses(StatusPolicy policy) {
        statuses = policy;
        return this;
    }

    /**
     * Builds the layout.
     *
     * @return the layout
     * @throws IllegalArgumentException if neither a model nor a type can be known, or a required column has no heading
     */
    public CsvLayout build() {
        fault().ifPresent(field -> {
            throw new IllegalArgumentException(
                    "The layout [%s] must have a heading for [%s].".formatted(id, field.key()));
        });
        return new CsvLayout(this);
    }

    /** A field that must have a heading and has none, if any. */
    Optional<InventoryField> fault() {
        boolean isNamed = columns.containsKey(InventoryField.MODEL)
                || columns.containsKey(InventoryField.TYPE)
                || type.isPresent();
        return Stream.of(
                        requiredColumns.stream(),
                        requiredValues.stream(),
                        Stream.of(InventoryField.MODEL).filter(field -> !isNamed))
                .flatMap(fields -> fields)
                .filter(field -> !columns.containsKey(field))
                .findFirst();
    }
}
