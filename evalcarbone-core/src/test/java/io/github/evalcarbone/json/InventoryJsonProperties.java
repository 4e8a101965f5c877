package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** An inventory that is written and read is the same inventory. */
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class InventoryJsonProperties {

    static final EquipmentRecords RECORDS = EquipmentRecords.checked();

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream stream = InventoryJson.class.getResourceAsStream("inventory.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean fitsTheSchema(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
    }

    static Checked<Inventory> read(String text) {
        return InventoryJson.read(TextSource.of("inventory.json", text), RECORDS);
    }

    static String written(Inventory inventory) {
        StringWriter text = new StringWriter();
        InventoryJson.write(inventory, text);
        return text.toString();
    }

    @Property(tries = 300)
    void written_and_read_it_is_the_same(@ForAll Inventory inventory, @ForAll boolean full) {
        Inventory whole = full ? withEverything(readable(inventory)) : readable(inventory);
        String text = written(whole);
        assertThat(read(text).orThrow()).isEqualTo(whole);
        assertThat(fitsTheSchema(text)).isTrue();
    }

    @Property(tries = 50)
    void statuses_are_reported_once_however_often_it_is_written_and_read(@ForAll Inventory inventory) {
        Inventory stated = inventory.withEquipment(readable(inventory).equipment().stream()
                .map(line -> line.withStatus("Retired"))
                .toList());
        Inventory once = read(written(stated)).orThrow();
        assertThat(once.equipment()).isEqualTo(stated.equipment());
        assertThat(once.remarks()).hasSize(stated.equipment().isEmpty() ? 0 : 1);
        assertThat(read(written(once)).orThrow()).isEqualTo(once);
    }

    /** Dates that are not in order are a gap of the domain, and rejected by intake. */
    private static Inventory readable(Inventory inventory) {
        return inventory.withEquipment(inventory.equipment().stream()
                .filter(line -> line.serviceLife()
                        .purchased()
                        .flatMap(from -> line.serviceLife().withdrawn().filter(to -> !to.isAfter(from)))
                        .isEmpty())
                .toList());
    }

    private static Inventory withEverything(Inventory inventory) {
        Problem remark = Problem.of(CoreCode.BAD_VALUE, Location.cell("a.csv", 3, "x"), " \u0000\"", "é");
        return new Inventory(
                inventory.name(),
                Optional.of("CHU"),
                inventory.evaluationDate(),
                inventory.equipment().stream()
                        .map(line -> line.withLabel(" \t\"" + line.id() + "\u2028"))
                        .toList(),
                List.of(remark, Problem.of(CoreCode.EMPTY_FILE, Location.NONE)));
    }
}
