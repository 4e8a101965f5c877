package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.problem.Checked;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which column of a CSV file says what, and what is assumed where the file says nothing. Declared with a builder or in a JSON
 * file; those of well-known exports come with the library. Immutable and thread-safe.
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

    private final CsvLayoutBuilder parts;

    CsvLayout(CsvLayoutBuilder parts) {
        this.parts = new CsvLayoutBuilder(parts.id, parts);
    }

    /**
     * Starts a layout.
     *
     * @param id  what to call it
     * @return a builder without columns
     */
    public static CsvLayoutBuilder builder(String id) {
        return new CsvLayoutBuilder(id);
    }

    /**
     * Reads a layout from JSON, see docs/csv-layouts.md; the caller closes the stream.
     *
     * @param stream  the JSON text
     * @param file  the name for problems
     * @return the layout, or every problem
     */
    public static Checked<CsvLayout> read(InputStream stream, String file) {
        Checked<JsonNode> tree = JsonReader.read(stream, file, Limits.RULES);
        return tree.value().isPresent() ? LayoutFile.read(tree.value().get()) : Checked.failed(tree.problems());
    }

    /**
     * Returns the layout of the form of EvalCarbone SIH, which {@link SihForm} reads.
     *
     * @return the layout
     */
    public static CsvLayout sihForm() {
        return ShippedLayouts.SIH_FORM;
    }

    /**
     * Returns the layout of lists exported by GLPI, with French or English headings: computers, monitors, network equipment,
     * printers, phones, peripherals. The type of a monitor is not among its columns: declare it with {@link #withType}.
     *
     * @return the layout
     */
    public static CsvLayout glpi() {
        return ShippedLayouts.GLPI;
    }

    /**
     * Returns the layout of lists exported by OCS Inventory.
     *
     * @return the layout
     */
    public static CsvLayout ocsInventory() {
        return ShippedLayouts.OCS_INVENTORY;
    }

    /**
     * Returns the layout of physical equipment of NumEcoEval, of both generations of headers, as its engine takes it: a quantity,
     * and a model or type.
     *
     * @return the layout
     */
    public static CsvLayout numEcoEval() {
        return ShippedLayouts.NUMECOEVAL;
    }

    /**
     * Returns the layout of physical equipment of NumEcoEval as G4IT imports it: name, model, quantity, type and country must be
     * given too.
     *
     * @return the layout
     */
    public static CsvLayout g4it() {
        return ShippedLayouts.G4IT;
    }

    /**
     * Returns the layouts that come with the library and can be told apart by their headers.
     *
     * @return the layouts, the most particular one first
     */
    public static List<CsvLayout> known() {
        return List.of(sihForm(), numEcoEval(), glpi(), ocsInventory());
    }

    /**
     * Returns this layout with a type for the lines that state none.
     *
     * @param type  the type, such as {@code monitor}
     * @return the changed layout
     */
    public CsvLayout withType(String type) {
        return changed(parts.id).assumeType(type).build();
    }

    /**
     * Returns this layout with another policy for statuses.
     *
     * @param policy  what becomes of the lines of a status
     * @return the changed layout
     */
    public CsvLayout withStatuses(StatusPolicy policy) {
        return changed(parts.id).statuses(policy).build();
    }

    /**
     * Returns the name of this layout.
     *
     * @return the name
     */
    public String id() {
        return parts.id;
    }

    /**
     * Returns what becomes of the lines of a status.
     *
     * @return the policy
     */
    public StatusPolicy statuses() {
        return parts.statuses;
    }

    /** A builder that has all of this. */
    CsvLayoutBuilder changed(String id) {
        return new CsvLayoutBuilder(id, parts);
    }

    Map<InventoryField, List<String>> columns() {
        return parts.columns;
    }

    /** The field that a heading of a file says, if any. */
    Optional<InventoryField> fieldOf(String heading) {
        return parts.fieldOf(heading);
    }

    /** How a column is called where a file has none: its first heading. */
    String heading(InventoryField field) {
        List<String> headings = parts.columns.getOrDefault(field, List.of());
        return headings.isEmpty() ? field.key() : headings.get(0);
    }

    Set<InventoryField> requiredColumns() {
        return parts.requiredColumns;
    }

    Set<InventoryField> requiredValues() {
        return parts.requiredValues;
    }

    boolean refusesOtherColumns() {
        return parts.refusesOtherColumns;
    }

    Optional<String> country() {
        return parts.country;
    }

    Optional<String> type() {
        return parts.type;
    }

    OptionalDouble quantity() {
        return parts.quantity;
    }
}
