package io.github.evalcarbone.publishing.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** The common form of the factors of products and of medians. */
final class BoaviztaFactors {

    private BoaviztaFactors() {}

    static Map<String, String> row(String model, String phase, String value) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("model", model);
        row.put("phase", phase);
        row.put("category", "CLIMATE_CHANGE");
        row.put("value", value);
        row.put("unit", "kg CO2 eq/item");
        row.put("lcia_method", "not stated");
        row.put("licence", "ODbL-1.0");
        return row;
    }
}
