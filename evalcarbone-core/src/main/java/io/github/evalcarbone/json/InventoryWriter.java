package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Problem;
import java.io.Writer;
import java.util.List;

/** Writes inventories. */
final class InventoryWriter {

    private final JsonWriter json;

    private InventoryWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(Inventory inventory, Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            new InventoryWriter(json).write(inventory);
        }
    }

    /** Writes an inventory as a member of an object. */
    static void member(JsonWriter json, String key, Inventory inventory) {
        json.startObject(key);
        new InventoryWriter(json).members(inventory);
        json.endObject();
    }

    /** Writes a line as a member of an object. */
    static void member(JsonWriter json, String key, Equipment line) {
        json.startObject(key);
        new InventoryWriter(json).members(line);
        json.endObject();
    }

    private void write(Inventory inventory) {
        json.startObject();
        members(inventory);
        json.endObject();
    }

    private void members(Inventory inventory) {
        json.member("format", InventoryJson.FORMAT);
        json.member("name", inventory.name());
        inventory.establishment().ifPresent(text -> json.member("establishment", text));
        json.member("evaluationDate", inventory.evaluationDate().toString());
        json.startArray("equipment");
        inventory.equipment().forEach(this::line);
        json.endArray();
        remarks(inventory.remarks());
        FootprintWriter.setAside(json, inventory.setAside());
    }

    private void remarks(List<Problem> remarks) {
        problems(json, "remarks", remarks);
    }

    static void problems(JsonWriter json, String key, List<Problem> problems) {
        json.startArray(key);
        for (Problem remark : problems) {
            json.startObject();
            ProblemsJson.writeStored(json, remark);
            json.endObject();
        }
        json.endArray();
    }

    private void line(Equipment line) {
        json.startObject();
        members(line);
        json.endObject();
    }

    private void members(Equipment line) {
        json.member("id", line.id());
        json.member("label", line.label());
        line.model().ifPresent(text -> json.member("model", text));
        line.type().ifPresent(text -> json.member("type", text));
        json.member("quantity", line.quantity());
        serviceLife(line.serviceLife());
        condition(line.condition());
        holding(line.holding());
        electricity(line.usage().electricity());
        sharing(line.usage().sharing());
        line.usage().shareOfUse().ifPresent(share -> json.member("useShare", share));
        line.country().ifPresent(text -> json.member("country", text));
        line.dataCentre().ifPresent(this::dataCentre);
        line.status().ifPresent(text -> json.member("status", text));
        line.site().ifPresent(text -> json.member("site", text));
        line.department().ifPresent(text -> json.member("department", text));
        line.serialNumber().ifPresent(text -> json.member("serialNumber", text));
        attributes(line.attributes());
    }

    private void attributes(Attributes attributes) {
        if (!attributes.isEmpty()) {
            json.startObject("attributes");
            attributes.values().forEach((name, value) -> json.member(name, value.doubleValue()));
            json.endObject();
        }
    }

    private void serviceLife(ServiceLife life) {
        life.plannedYears().ifPresent(years -> json.member("lifetimeYears", years));
        life.purchased().ifPresent(day -> json.member("purchaseDate", day.toString()));
        life.withdrawn().ifPresent(day -> json.member("withdrawalDate", day.toString()));
    }

    private void condition(Condition condition) {
        if (condition.state() != Condition.State.NEW) {
            json.member("condition", condition.state().name());
        }
        condition.priorYears().ifPresent(years -> json.member("priorYears", years));
        condition.laterYears().ifPresent(years -> json.member("laterYears", years));
    }

    private void holding(Holding holding) {
        holding.ownership().ifPresent(owner -> json.member("ownership", owner.name()));
        if (holding.isInStock()) {
            json.member("inStock", true);
        }
        holding.purchasePrice().ifPresent(price -> json.member("purchasePrice", price));
        holding.exitRoute().ifPresent(route -> json.member("exitRoute", route.name()));
    }

    private void electricity(ElectricityUse electricity) {
        if (electricity instanceof ElectricityUse.Measured measured) {
            json.member("annualKilowattHours", measured.annualKilowattHours());
        } else if (electricity instanceof ElectricityUse.PowerStates power) {
            json.startArray("powerStates");
            power.states().forEach(this::state);
            json.endArray();
        } else if (electricity instanceof ElectricityUse.Hours hours) {
            json.member("hoursPerDay", hours.hoursPerDay());
            hours.daysPerYear().ifPresent(days -> json.member("daysPerYear", days));
        }
    }

    private void state(PowerState state) {
        json.startObject();
        json.member("name", state.name());
        json.member("watts", state.watts());
        json.member("hoursPerYear", state.hoursPerYear());
        json.endObject();
    }

    private void sharing(PrivateUse sharing) {
        if (sharing instanceof PrivateUse.Share share) {
            json.member("share", share.professional());
        } else if (sharing instanceof PrivateUse.Mode mode) {
            json.member("sharingMode", mode.mode().name());
        }
    }

    private void dataCentre(DataCentre dataCentre) {
        json.startObject("dataCentre");
        json.member("name", dataCentre.name());
        dataCentre.pue().ifPresent(pue -> json.member("pue", pue));
        dataCentre.country().ifPresent(text -> json.member("country", text));
        json.endObject();
    }
}
