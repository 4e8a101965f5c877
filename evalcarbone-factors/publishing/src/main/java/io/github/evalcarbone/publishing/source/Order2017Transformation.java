package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Electricity of the French order on transport services, as amended in 2017. Europe is left out, which is no area of a country, and
 * so are the values of 2012 that these replace. The names of Corsica are ours; the core knows those of the others.
 */
public final class Order2017Transformation implements Transformation {

    private static final String ORDER = "order of 26 April 2017";

    @Override
    public String id() {
        return "order2017";
    }

    @Override
    public String folder() {
        return "electricity-french-territories";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table mixes = new Table("electricity-mixes");
        RawTables.csv(raw.resolve("factors.csv"), ',').stream()
                .filter(row ->
                        row.get("source").equals(ORDER) && !row.get("zone").equals("EU"))
                .map(Order2017Transformation::mix)
                .forEach(mixes::add);
        Table aliases = new Table("aliases");
        Stream.of("Corse", "Corsica").forEach(name -> aliases.add("kind", "area", "alias", name, "id", "FR-COR"));
        return List.of(mixes, aliases);
    }

    private static Map<String, String> mix(RawRow row) {
        return Map.ofEntries(
                Map.entry("area", row.get("zone")),
                Map.entry("year", row.get("vintage")),
                Map.entry("category", "CLIMATE_CHANGE"),
                Map.entry("value", Table.decimal(row.number("value"))),
                Map.entry("unit", "kg CO2 eq/kWh"),
                Map.entry("basis", "consumption"),
                Map.entry("scope", "life-cycle"),
                Map.entry("network_losses", "included"),
                Map.entry("lcia_method", "not stated"),
                Map.entry("source_id", "arrete-2017"),
                Map.entry("source_locator", "annex I, electricity, " + row.get("name")),
                Map.entry("licence", "etalab-2.0"),
                Map.entry("quality_flags", row.get("quality_flags")),
                Map.entry("transformation", "copied: the total of the upstream and the operation phase"),
                Map.entry("comment", row.get("note")));
    }
}
