package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * ADEME's mixes: of France by the vintages of its package, and of the overseas territories as its project Nos Gestes Climat has
 * them. The names of the areas are ours: ademe-areas.csv.
 */
final class AdemeMixes {

    private static final String TERRITORIES = "nosgestesclimat";
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR_OF_2024 = 2024;

    private final Path raw;
    private final Table mixes = new Table("electricity-mixes");

    private AdemeMixes(Path raw) {
        this.raw = raw;
    }

    /** The mixes; the raw folders of the vintages and of the territories stand beside that of the devices. */
    static Table of(Path raw) {
        AdemeMixes all = new AdemeMixes(raw);
        all.france();
        all.territories();
        return all.mixes;
    }

    /** Names of areas, beside those of countries that the core knows. */
    static void aliases(Table aliases) {
        RawTables.notes(AdemeMixes.class, "ademe-areas.csv")
                .forEach(note -> aliases.add("kind", "area", "alias", note.get("alias"), "id", note.get("area")));
    }

    private void france() {
        Map<String, RawRow> vintages = rows("ademe-services/electricity-mix-france-vintages.csv").stream()
                .collect(Collectors.toMap(row -> row.get("vintage"), Function.identity()));
        RawRow of2024 = Lookup.required(vintages, "2024");
        requireEqual(of2024);
        for (int year = FIRST_YEAR; year <= LAST_YEAR_OF_2024; year++) {
            mixes.add(france(of2024, year, "publicodes-commun", "stands for each of these years"));
        }
        RawRow of2025 = Lookup.required(vintages, "2025");
        mixes.add(france(of2025, 2025, "publicodes-commun-2026", "stands for 2025, the years before keep theirs"));
    }

    private List<RawRow> rows(String file) {
        return RawTables.csv(raw.resolveSibling(file), ',');
    }

    /** The package that the devices came with has the vintage of 2024. */
    private void requireEqual(RawRow vintage) {
        RawRow mix = RawTables.csv(raw.resolve("derived-network-and-services.csv"), ',').stream()
                .filter(row -> row.get("id").equals("electricity-fr-consumption"))
                .findFirst()
                .orElseThrow();
        if (mix.number("value").compareTo(vintage.number("kg_co2eq_per_kwh")) != 0) {
            throw new IllegalStateException(mix.locator() + " and " + vintage.locator() + " must agree.");
        }
    }

    private static Map<String, String> france(RawRow vintage, int year, String source, String stands) {
        String years = vintage.get("years_smoothed").replace("-", " to ");
        Map<String, String> row = mix("FR", vintage, "kg_co2eq_per_kwh", source);
        row.put("year", Integer.toString(year));
        row.put("source_locator", "rule 'mix électrique . empreinte carbone'");
        row.put(
                "comment",
                "Named '" + vintage.get("upstream_name") + "': one value, smoothed over " + years + ", " + stands
                        + ".");
        return row;
    }

    private static Map<String, String> mix(String area, RawRow raw, String value, String source) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("area", area);
        row.put("category", "CLIMATE_CHANGE");
        row.put("value", Table.decimal(raw.number(value)));
        row.put("unit", "kg CO2 eq/kWh");
        row.put("basis", "consumption");
        row.put("scope", "life-cycle");
        row.put("network_losses", "included");
        row.put("lcia_method", "not stated");
        row.put("source_id", source);
        row.put("licence", "MIT");
        row.put("transformation", "copied");
        return row;
    }

    private void territories() {
        rows("electricity-french-territories/factors.csv").stream()
                .filter(row -> row.get("source").equals(TERRITORIES))
                .map(AdemeMixes::territory)
                .forEach(mixes::add);
    }

    /** What upstream states is the day of an update, not the year of the data: the year stays empty. */
    private static Map<String, String> territory(RawRow raw) {
        Map<String, String> row = mix(raw.get("zone"), raw, "value", TERRITORIES);
        boolean isMean = raw.get("quality_flags").equals("unweighted-mean");
        row.put("source_locator", raw.get("locator"));
        row.put("quality_flags", isMean ? "suspect" : "");
        row.put(
                "comment",
                raw.get("name") + ". " + raw.get("vintage") + ": the year of the data is not stated."
                        + (isMean
                                ? " The plain mean of Tahiti and the other islands, though most people live on Tahiti."
                                : ""));
        return row;
    }
}
