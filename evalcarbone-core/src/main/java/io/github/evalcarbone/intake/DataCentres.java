package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.DataCentre;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The data centres that lines may name, if any are declared. Immutable and thread-safe. */
final class DataCentres {

    /** No declared data centres: every name is that of a data centre of which nothing else is known. */
    static final DataCentres UNDECLARED = new DataCentres(false, Map.of());

    private final boolean areDeclared;
    private final Map<String, DataCentre> byName;

    private DataCentres(boolean areDeclared, Map<String, DataCentre> byName) {
        this.areDeclared = areDeclared;
        this.byName = byName;
    }

    static DataCentres of(Collection<DataCentre> all) {
        Map<String, DataCentre> byName = new HashMap<>();
        all.forEach(dataCentre -> byName.putIfAbsent(dataCentre.name(), dataCentre));
        return new DataCentres(true, byName);
    }

    boolean knows(String name) {
        return !areDeclared || byName.containsKey(name);
    }

    /** Returns the data centre of a name; if no table describes data centres, it is in the country of its equipment. */
    DataCentre named(String name, Optional<String> country) {
        DataCentre known = byName.get(name);
        return known == null ? new DataCentre(name, Optional.empty(), areDeclared ? Optional.empty() : country) : known;
    }

    boolean areDeclared() {
        return areDeclared;
    }
}
