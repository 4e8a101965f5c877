package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.Intake;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import java.io.InputStream;
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
     * Reads an inventory; the caller closes the stream. Lines are read as {@link io.github.evalcarbone.intake.EquipmentRecord}s.
     *
     * @param stream  UTF-8 JSON
     * @param file  the name for problems
     * @param records  checks the lines
     * @return the good lines as an inventory, equal to the one written but for remarks on statuses that were not there before, and
     *         every problem; no intake if the text is no JSON, or form, name or evaluation date are missing
     */
    public static Checked<Intake> read(InputStream stream, String file, EquipmentRecords records) {
        Checked<JsonNode> tree = JsonReader.read(stream, file, Limits.USUAL);
        return tree.value().isPresent()
                ? new InventoryReader(file, records).read(tree.value().get())
                : Checked.failed(tree.problems());
    }
}
