package io.github.evalcarbone.factor;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a dataset: its identity, publisher, licences and methods.
 *
 * @param published  whether it has a descriptor, whose publisher has checked its figures
 */
record DatasetHeader(
        String id,
        String version,
        Bilingual titles,
        String publisher,
        String attribution,
        List<String> licences,
        Map<ImpactCategory, String> methods,
        List<Bilingual> knownDefects,
        boolean published) {

    DatasetHeader {
        licences = List.copyOf(licences);
        methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
        knownDefects = List.copyOf(knownDefects);
    }
}
