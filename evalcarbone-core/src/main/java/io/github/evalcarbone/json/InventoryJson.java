package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.Writer;

/**
 * Inventories as JSON, of the form {@code evalcarbone-inventory-1}; its JSON Schema is {@code inventory.schema.json} beside this
 * class. Thread-safe.
 */
public final class InventoryJson {

    /** The name of the form, which a file states first. */
    static final String FORMAT = "evalcarbone-inventory-1";

    private InventoryJson() {}

    /**
     * Writes an inventory.
     *
     * @param inventory  the inventory
     * @param writer  where the text goes; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(Inventory inventory, Writer writer) {
        InventoryWriter.write(inventory, writer);
    }

    /**
     * Reads an inventory. Lines are read as {@link io.github.evalcarbone.intake.EquipmentRecord}s.
     *
     * @param file  UTF-8 JSON
     * @param records  checks the lines
     * @return the inventory, equal to the one written but for remarks on statuses that were not there before, or the good lines of it
     *         beside every problem; nothing if the text is no JSON, or form, name or evaluation date are missing
     */
    public static Checked<Inventory> read(TextSource file, EquipmentRecords records) {
        return JsonReader.read(file, Limits.USUAL)
                .flatMap(tree -> new InventoryReader(file.name(), records).read(tree));
    }

    /**
     * Reads an inventory that must be sound.
     *
     * @param file  UTF-8 JSON
     * @param records  checks the lines
     * @return the inventory
     * @throws io.github.evalcarbone.problem.InvalidDataException if a line or the text has a fault; it carries every fault
     */
    public static Inventory load(TextSource file, EquipmentRecords records) {
        return read(file, records).orThrow();
    }
}
