package io.github.evalcarbone.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The layouts that come with the library, each read once from its file. */
final class ShippedLayouts {

    static final CsvLayout SIH_FORM = read("sih-form");
    static final CsvLayout NUMECOEVAL = read("numecoeval");
    static final CsvLayout G4IT = g4it();
    static final CsvLayout GLPI = read("glpi");
    static final CsvLayout OCS_INVENTORY = read("ocs-inventory");

    private ShippedLayouts() {}

    private static CsvLayout g4it() {
        return NUMECOEVAL
                .changed("g4it")
                .requireValues(InventoryField.ID, InventoryField.MODEL, InventoryField.TYPE, InventoryField.COUNTRY)
                .build();
    }

    private static CsvLayout read(String name) {
        String file = name + ".layout.json";
        try (InputStream stream = Objects.requireNonNull(ShippedLayouts.class.getResourceAsStream(file), file)) {
            return CsvLayout.read(stream, file).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
