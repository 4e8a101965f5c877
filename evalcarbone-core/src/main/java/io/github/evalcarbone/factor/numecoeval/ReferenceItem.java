package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.CoreCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A device of the reference tables while its rows are read; their order makes no difference. */
final class ReferenceItem {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String id;
    private final Set<String> files = new TreeSet<>();
    private final Set<String> descriptions = new TreeSet<>();
    private final Set<Source> sources = new HashSet<>();
    private Optional<Double> electricity = Optional.empty();

    ReferenceItem(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void add(ReferenceRow row, Source source) {
        files.add(row.file());
        sources.add(source);
        row.optional(ReferenceField.DESCRIPTION)
                .map(text -> SPACE.matcher(text).replaceAll(" "))
                .ifPresent(descriptions::add);
        row.number(ReferenceField.ELECTRICITY, 0, ReferenceRow.MOST, ">= 0").ifPresent(kWh -> electricity(row, kWh));
    }

    private void electricity(ReferenceRow row, double kWh) {
        double known = electricity.orElse(kWh);
        if (kWh != known) {
            row.problem(
                    ReferenceField.ELECTRICITY,
                    CoreCode.ELECTRICITY_DIFFERS,
                    id,
                    Numbers.shortest(kWh),
                    Numbers.shortest(known));
        }
        electricity = Optional.of(known);
    }

    DeviceModel model(String type, Optional<Double> assumedHours, ReferenceSources origins) {
        Optional<Double> hours = electricity.flatMap(kWh -> assumedHours);
        DeviceModel model = DeviceModel.of(id, type)
                .withConfiguration(String.join("; ", descriptions))
                .withReferenceHoursAssumed(hours.isPresent())
                .withProvenance(origins.provenance(sources, String.join(", ", files) + " item " + id));
        model = electricity.map(model::withElectricity).orElse(model);
        return hours.map(model::withReferenceHours).orElse(model);
    }
}
