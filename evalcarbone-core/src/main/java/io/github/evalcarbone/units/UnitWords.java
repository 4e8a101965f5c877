package io.github.evalcarbone.units;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Units in French. English has the symbols themselves. */
final class UnitWords {

    /** The names of symbols after a number, where they differ from the symbol. */
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("item", "équipements"),
            Map.entry("year", "ans"),
            Map.entry("day", "jours"),
            Map.entry("hour", "h"),
            Map.entry("month", "mois"),
            Map.entry("GB", "Go"),
            Map.entry("MB", "Mo"),
            Map.entry("mail", "courriels"),
            Map.entry("page", "pages"),
            Map.entry("bed", "lits"),
            Map.entry("stay", "séjours"),
            Map.entry("consultation", "consultations"),
            Map.entry("employee", "agents"),
            Map.entry("m2", "m²"),
            Map.entry("kg CO2 eq", "kg éq. CO₂"),
            Map.entry("t CO2 eq", "t éq. CO₂"),
            Map.entry("disease incidence", "incidence de maladies"),
            Map.entry("kBq U-235 eq", "kBq éq. U-235"),
            Map.entry("mol H+ eq", "mol éq. H+"),
            Map.entry("kg Sb eq", "kg éq. Sb"),
            Map.entry("kg CFC-11 eq", "kg éq. CFC-11"),
            Map.entry("kg NMVOC eq", "kg éq. COVNM"),
            Map.entry("mol N eq", "mol éq. N"),
            Map.entry("kg P eq", "kg éq. P"),
            Map.entry("kg N eq", "kg éq. N"),
            Map.entry("m3 world eq", "m³ éq. monde"));

    /** The names of symbols after a slash, where they differ from those after a number. */
    private static final Map<String, String> PER = Map.of(
            "item", "équipement",
            "year", "an",
            "day", "jour",
            "mail", "courriel",
            "page", "page",
            "bed", "lit",
            "stay", "séjour",
            "consultation", "consultation",
            "employee", "agent");

    private UnitWords() {}

    static String french(List<String> above, List<String> below) {
        String counted = above.stream().map(UnitWords::counted).collect(Collectors.joining("*"));
        String per = below.stream()
                .map(symbol -> "/" + PER.getOrDefault(symbol, counted(symbol)))
                .collect(Collectors.joining());
        return (counted.isEmpty() ? "1" : counted) + per;
    }

    private static String counted(String symbol) {
        return COUNTED.getOrDefault(symbol, symbol);
    }
}
