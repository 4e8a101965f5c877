package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.Writer;

/**
 * Reads and writes inventories as JSON, in the format {@code evalcarbone-inventory-1}; its JSON Schema is the resource
 * {@code inventory.schema.json} of this package. Thread-safe.
 */
public final class InventoryJson {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-inventory-1";

    private InventoryJson() {}

    /**
     * Writes an inventory.
     *
     * @param inventory  the inventory
     * @param writer  the target; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(Inventory inventory, Writer writer) {
        InventoryWriter.write(inventory, writer);
    }

    /**
     * Reads an inventory. Lines are read as {@link io.github.evalcarbone.intake.EquipmentRecord}s.
     *
     * @param file  UTF-8 JSON
     * @param records  the reader that checks the lines
     * @return the inventory, equal to the one written except for new remarks on statuses, or its valid lines with every
     *     problem; no value if the text is not JSON, or the format, name or evaluation date is missing
     */
    public static Checked<Inventory> read(TextSource file, EquipmentRecords records) {
        return JsonReader.read(file, Limits.USUAL)
                .flatMap(tree -> new InventoryReader(file.name(), records).read(tree));
    }

    /**
     * Reads an inventory, and throws an exception if it has a fault.
     *
     * @param file  UTF-8 JSON
     * @param records  the reader that checks the lines
     * @return the inventory
     * @throws io.github.evalcarbone.problem.InvalidDataException if a line or the text has a fault; it carries every
     *     fault
     */
    public static Inventory load(TextSource file, EquipmentRecords records) {
        return read(file, records).orThrow();
    }
}
