package io.github.evalcarbone.factor;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.Optional;

/** The properties of a model. They change only before a model has them. */
final class DeviceDraft {

    final String id;
    final String type;
    Bilingual titles;
    String configuration = "";
    Optional<Double> electricity = Optional.empty();
    Optional<Double> referenceHours = Optional.empty();
    boolean referenceHoursAssumed;
    Optional<Double> standbyWatts = Optional.empty();
    Optional<Double> lifetimeYears = Optional.empty();
    Optional<Distribution> electricityUncertainty = Optional.empty();
    Optional<Distribution> lifetimeUncertainty = Optional.empty();
    Optional<String> manufacturer = Optional.empty();
    Optional<Integer> dataYear = Optional.empty();
    Provenance provenance = Provenance.NONE;

    DeviceDraft(String id, String type) {
        this.id = id;
        this.type = type;
        this.titles = new Bilingual(id, id);
    }

    DeviceDraft(DeviceDraft model) {
        this(model.id, model.type);
        titles = model.titles;
        configuration = model.configuration;
        electricity = model.electricity;
        referenceHours = model.referenceHours;
        referenceHoursAssumed = model.referenceHoursAssumed;
        standbyWatts = model.standbyWatts;
        lifetimeYears = model.lifetimeYears;
        electricityUncertainty = model.electricityUncertainty;
        lifetimeUncertainty = model.lifetimeUncertainty;
        manufacturer = model.manufacturer;
        dataYear = model.dataYear;
        provenance = model.provenance;
    }

    /** Returns all properties in order. */
    List<Object> all() {
        return List.of(
                id,
                type,
                titles,
                configuration,
                electricity,
                referenceHours,
                referenceHoursAssumed,
                standbyWatts,
                lifetimeYears,
                electricityUncertainty,
                lifetimeUncertainty,
                manufacturer,
                dataYear,
                provenance);
    }
}
