package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.notation.DayOrder;
import io.github.evalcarbone.document.notation.NumberNotation;
import io.github.evalcarbone.intake.fact.FactWords;
import io.github.evalcarbone.intake.fact.LineIds;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.RepeatedIds;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The meaning of the columns of a CSV file, and assumptions for missing values. Declared with a builder or in a JSON
 * file; layouts of well-known exports are shipped with the library ({@link #names()}). Immutable and thread-safe.
 * <pre>{@code
 * CsvLayout layout = CsvLayout.builder("purchases")
 *         .column(InventoryField.MODEL, "Désignation")
 *         .column(InventoryField.PURCHASE, "Livré le", "Date")
 *         .assumeQuantity(1)
 *         .assumeCountry("FR")
 *         .build();
 * }</pre>
 */
public final class CsvLayout {

    private final Builder parts;

    private CsvLayout(Builder parts) {
        this.parts = new Builder(parts);
    }

    /**
     * Returns a builder of a layout.
     *
     * @param id  the name of the layout
     * @return a builder without columns, not thread-safe
     */
    public static Builder builder(String id) {
        return new Builder(id, new LayoutColumns());
    }

    /**
     * Reads a layout from JSON; see docs/csv-layouts.md.
     *
     * @param file  the JSON text
     * @return the layout, or every problem
     */
    public static Checked<CsvLayout> read(TextSource file) {
        return JsonReader.read(file, Limits.RULES).flatMap(LayoutFile::read);
    }

    /**
     * Reads a layout, and throws an exception if it has a fault.
     *
     * @param file  the JSON text
     * @return the layout
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static CsvLayout load(TextSource file) {
        return read(file).orThrow();
    }

    /**
     * Returns a layout shipped with the library.
     *
     * @param name  one of {@link #names()}, such as {@code glpi}
     * @return the layout
     * @throws IllegalArgumentException if there is none of that name
     */
    public static CsvLayout of(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("The layout [" + name + "] must be one of " + names() + "."));
    }

    /**
     * Finds a layout shipped with the library.
     *
     * @param name  its name
     * @return the layout, or empty if there is none of that name
     */
    public static Optional<CsvLayout> find(String name) {
        return shipped().stream().filter(layout -> layout.id().equals(name)).findFirst();
    }

    /** {@return the names of the layouts shipped with the library} */
    public static List<String> names() {
        return shipped().stream().map(CsvLayout::id).toList();
    }

    /**
     * Returns the layouts shipped with the library, for a file whose layout is not known.
     *
     * @return the layouts; of several that fit a header alike the first is used. A variant with the same columns as another
     *     layout comes after it, so that it is used only if asked for, or if a column is missing that the other one requires
     */
    public static List<CsvLayout> shipped() {
        return ShippedLayouts.ALL;
    }

    /**
     * Returns this layout with a type for lines that state none.
     *
     * @param type  the type, such as {@code monitor}
     * @return the changed layout
     * @throws IllegalArgumentException if it is blank
     */
    public CsvLayout withType(String type) {
        return new Builder(parts).assumeType(type).build();
    }

    /**
     * Returns this layout with another policy for statuses.
     *
     * @param policy  the treatment of lines by status
     * @return the changed layout
     */
    public CsvLayout withStatuses(StatusPolicy policy) {
        return new Builder(parts).statuses(policy).build();
    }

    /**
     * Returns this layout with another treatment of rows with the same id.
     *
     * @param repeated  the treatment
     * @return the changed layout
     */
    public CsvLayout withRepeatedIds(RepeatedIds repeated) {
        return new Builder(parts).repeatedIds(repeated).build();
    }

    /** {@return the name of this layout} */
    public String id() {
        return parts.id;
    }

    /** {@return the treatment of lines by status} */
    public StatusPolicy statuses() {
        return parts.statuses;
    }

    /** Returns the words for owners. */
    FactWords<Ownership> ownerships() {
        return parts.ownerships;
    }

    LayoutColumns columns() {
        return parts.columns;
    }

    Set<InventoryField> requiredColumns() {
        return parts.requiredColumns;
    }

    Set<InventoryField> requiredValues() {
        return parts.requiredValues;
    }

    /** Returns whether the usual headings of fields are read without being declared. */
    boolean readsSynonyms() {
        return parts.readsSynonyms;
    }

    /** Returns this layout as one of the library, which reads the usual headings of fields. */
    CsvLayout withSynonyms() {
        Builder builder = new Builder(parts);
        builder.readsSynonyms = true;
        return builder.build();
    }

    boolean refusesOtherColumns() {
        return parts.refusesOtherColumns;
    }

    LineIds.Rules ids() {
        return parts.ids;
    }

    Optional<String> country() {
        return parts.country;
    }

    Optional<String> type() {
        return parts.type;
    }

    Optional<Double> quantity() {
        return parts.quantity;
    }

    NumberNotation numbers() {
        return parts.numbers;
    }

    Optional<DayOrder> days() {
        return parts.days;
    }

    /** A builder of a layout. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final LayoutColumns columns;
        private final Set<InventoryField> requiredColumns = EnumSet.noneOf(InventoryField.class);
        private final Set<InventoryField> requiredValues = EnumSet.noneOf(InventoryField.class);
        private boolean refusesOtherColumns;
        private boolean readsSynonyms;
        private Optional<String> country = Optional.empty();
        private Optional<String> type = Optional.empty();
        private Optional<Double> quantity = Optional.empty();
        private StatusPolicy statuses = StatusPolicy.COUNT_ALL;
        private FactWords<Ownership> ownerships = FactWords.OWNERSHIPS;
        private NumberNotation numbers = NumberNotation.UNDECIDED;
        private Optional<DayOrder> days = Optional.empty();
        private LineIds.Rules ids = LineIds.Rules.UNIQUE;

        private Builder(String id, LayoutColumns columns) {
            this.id = id;
            this.columns = columns;
        }

        private Builder(Builder other) {
            this(other.id, new LayoutColumns(other.columns));
            requiredColumns.addAll(other.requiredColumns);
            requiredValues.addAll(other.requiredValues);
            refusesOtherColumns = other.refusesOtherColumns;
            readsSynonyms = other.readsSynonyms;
            country = other.country;
            type = other.type;
            quantity = other.quantity;
            statuses = other.statuses;
            ownerships = other.ownerships;
            numbers = other.numbers;
            days = other.days;
            ids = other.ids;
        }

        /**
         * Declares the column of a field.
         *
         * @param field  the meaning of the column
         * @param headings  its names, any of which may be in the header; only letters and digits matter, without accents and case;
         *     {@code * - Date} matches {@code Date} after the name of any group and a dash
         * @return this builder
         * @throws IllegalArgumentException if there is no heading, or one already belongs to another field
         */
        public Builder column(InventoryField field, String... headings) {
            columns.add(field, Arrays.asList(headings));
            return this;
        }

        /**
         * Declares columns that a file must have; the others are optional.
         *
         * @param fields  their fields
         * @return this builder
         */
        public Builder requireColumns(InventoryField... fields) {
            Collections.addAll(requiredColumns, fields);
            return this;
        }

        /**
         * Declares fields that must not be blank in any row, in addition to the quantity.
         *
         * @param fields  the fields
         * @return this builder
         */
        public Builder requireValues(InventoryField... fields) {
            Collections.addAll(requiredValues, fields);
            return this;
        }

        /**
         * Makes undeclared columns an error. By default, a remark names the columns that were not read.
         *
         * @return this builder
         */
        public Builder refuseOtherColumns() {
            refusesOtherColumns = true;
            return this;
        }

        /**
         * Assumes a country for lines without one; a remark reports their number.
         *
         * @param code  the country, as named in the factor set
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder assumeCountry(String code) {
            country = Optional.of(LayoutColumns.requireText(code, "country"));
            return this;
        }

        /**
         * Assumes a type for lines without one; a remark reports their number.
         *
         * @param text  the type
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder assumeType(String text) {
            type = Optional.of(LayoutColumns.requireText(text, "type"));
            return this;
        }

        /**
         * Assumes a quantity for lines without one; a remark reports their number.
         *
         * @param number  the number of items of a line, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder assumeQuantity(double number) {
            quantity = Optional.of(LayoutColumns.requireQuantity(number));
            return this;
        }

        /**
         * Declares the treatment of lines by status; by default all are counted.
         *
         * @param policy  the policy
         * @return this builder
         */
        public Builder statuses(StatusPolicy policy) {
            statuses = policy;
            return this;
        }

        /**
         * Declares further words for an owner beside the usual ones, over which they take precedence.
         *
         * @param owner  the owner
         * @param words  the words in the column of {@link InventoryField#OWNERSHIP}, such as {@code GIE}; case and accents do not matter
         * @return this builder
         */
        public Builder ownership(Ownership owner, String... words) {
            ownerships = ownerships.and(owner, Arrays.asList(words));
            return this;
        }

        /**
         * Declares words that say nothing about the owner, as a blank cell does.
         *
         * @param words  the words in the column of {@link InventoryField#OWNERSHIP}, such as {@code Unknown}
         * @return this builder
         */
        public Builder unknownOwnership(String... words) {
            ownerships = ownerships.andUnknown(Arrays.asList(words));
            return this;
        }

        /**
         * Declares that a point is before decimals and a comma between thousands. By default, the cells of a column that can
         * be read in one way only decide for the others.
         *
         * @return this builder
         */
        public Builder decimalPoint() {
            return numbers(NumberNotation.POINT);
        }

        /**
         * Declares that a comma is before decimals and a point between thousands.
         *
         * @return this builder
         */
        public Builder decimalComma() {
            return numbers(NumberNotation.COMMA);
        }

        /**
         * Declares that a point or a comma is always before decimals, and never between thousands.
         *
         * @return this builder
         */
        public Builder decimalPointOrComma() {
            return numbers(NumberNotation.POINT_OR_COMMA);
        }

        /**
         * Declares that the day is before the month in dates that end in the year. By default, the cells of a column that are
         * a day in one order only decide for the others; without any, the day comes first, and a remark reports it.
         *
         * @return this builder
         */
        public Builder dayFirst() {
            return days(DayOrder.DAY_FIRST);
        }

        /**
         * Declares that the month is before the day in dates that end in the year.
         *
         * @return this builder
         */
        public Builder monthFirst() {
            return days(DayOrder.MONTH_FIRST);
        }

        Builder numbers(NumberNotation notation) {
            numbers = notation;
            return this;
        }

        Builder days(DayOrder order) {
            days = Optional.of(order);
            return this;
        }

        /**
         * Declares that an id is unique among the rows of one type only, as in lists of an asset manager that numbers each kind
         * of asset from 1. The id of a line is then its type and its id, such as {@code Moniteur 12}.
         *
         * @return this builder
         */
        public Builder idsPerType() {
            ids = new LineIds.Rules(true, ids.repeated());
            return this;
        }

        /**
         * Declares the treatment of rows with the same id; by default each but the first is an error.
         *
         * @param repeated  the treatment
         * @return this builder
         */
        public Builder repeatedIds(RepeatedIds repeated) {
            ids = new LineIds.Rules(ids.arePerType(), repeated);
            return this;
        }

        /**
         * Builds the layout.
         *
         * @return the layout
         * @throws IllegalArgumentException if neither a model nor a type is declared or assumed, or a required column
         *     has no heading
         */
        public CsvLayout build() {
            fault().ifPresent(field -> {
                throw new IllegalArgumentException(
                        "The layout [%s] must have a heading for [%s].".formatted(id, field.key()));
            });
            return new CsvLayout(this);
        }

        /** Returns the field of a heading, if any. */
        Optional<InventoryField> fieldOf(String heading) {
            return columns.fieldOf(heading);
        }

        /** Returns a field that must have a heading and has none, if any. */
        Optional<InventoryField> fault() {
            return columns.firstWithout(requiredColumns, requiredValues, type.isPresent());
        }
    }
}
